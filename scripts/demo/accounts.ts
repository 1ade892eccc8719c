import { ADMIN_EMAIL, PEOPLE } from './content/people'
import { signIn, type Client } from './rest'
import type { Signers } from './review'

/** Makes the accounts that are missing, as the administrator. */
const makeAccounts = async (admin: Client, password: string): Promise<void> => {
  for (const { role, ...person } of PEOPLE) {
    const query = `where[email][equals]=${encodeURIComponent(person.email)}&depth=0&limit=1`
    const { docs } = await admin.get<{ docs: unknown[] }>(`/users?${query}`)
    if (docs.length === 0) await admin.post('/users', { ...person, password, roles: [role] })
  }
}

/** The demonstration's people, signed in. */
export const signInAll = async (origin: string, password: string): Promise<Signers> => {
  await makeAccounts(await signIn(origin, ADMIN_EMAIL, password), password)
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
