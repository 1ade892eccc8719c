import { PEOPLE } from '../../src/lib/demoPeople'
import { signIn, type Client } from './rest'
import type { Signers } from './review'

/** The demonstration's people, whose accounts the server made at its start, signed in. */
export const signInAll = async (origin: string, password: string): Promise<Signers> => {
  const clients = new Map<string, Client>()
  for (const { email, role } of PEOPLE) clients.set(role, await signIn(origin, email, password))
  const person = (role: keyof Signers): Client => {
    const client = clients.get(role)
    if (!client) throw new Error(`The demonstration has nobody for ${role}`)
    return client
  }
  return {
    editor: person('editor'),
    first: person('first'),
    second: person('second'),
    final: person('final'),
  }
}
