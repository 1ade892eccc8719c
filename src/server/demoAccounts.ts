import type { Payload } from 'payload'

import { PEOPLE } from '../lib/demoPeople'
import { ACCOUNTS } from './handles'

/** Makes those accounts of the demonstration that are missing, with its known password. */
export const createDemoAccounts = async (payload: Payload, password: string): Promise<void> => {
  for (const { role, ...person } of PEOPLE) {
    const exists = async () => {
      const where = { email: { equals: person.email } }
      return (await payload.db.count({ collection: ACCOUNTS, where })).totalDocs > 0
    }
    if (await exists()) continue
    const data = { ...person, roles: [role], password }
    try {
      await payload.create({ collection: ACCOUNTS, data, overrideAccess: true, depth: 0 })
    } catch (error) {
      // Several processes may start at once.
      if (!(await exists())) throw error
    }
  }
}
