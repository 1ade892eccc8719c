import type { Payload } from 'payload'

import { FIRST_ADMINISTRATOR } from '../lib/accounts'
import { ACCOUNTS } from './handles'

/**
 * Creates the first administrator where there are no users yet. Resolves to whether one was made.
 * Several processes may start at once: the address is unique, so one of them makes it. Its password is held to the
 * rules of all passwords, but for one that is meant to be `known`; it throws where it breaks one.
 */
export const createFirstAdmin = async (
  payload: Payload,
  admin: { email: string; password: string } | undefined,
  { known = false } = {},
): Promise<boolean> => {
  const count = async () => (await payload.db.count({ collection: ACCOUNTS })).totalDocs
  if (!admin || (await count()) > 0) return false
  const data = {
    ...admin,
    name: '管理员',
    roles: ['admin' as const],
    personNumber: 'ADMIN-1',
    post: '系统管理员',
    department: '信息中心',
  }
  try {
    const context = { [FIRST_ADMINISTRATOR]: !known }
    await payload.create({ collection: ACCOUNTS, data, overrideAccess: true, depth: 0, context })
  } catch (error) {
    if ((await count()) > 0) return false
    throw error
  }
  payload.logger.info({ email: admin.email }, 'first administrator created')
  return true
}
