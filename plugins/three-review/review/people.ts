import type { PayloadRequest } from 'payload'

import type { AuthorRef, Caller } from '../core'
import { ReviewError } from '../errors'
import type { Review } from './context'

/** Somebody who asks, with the words that his entries will keep. */
export interface Person extends Omit<Caller, 'name'> {
  name: string
}

interface Account {
  id?: unknown
  collection?: string
  person?: unknown
  name?: unknown
  post?: unknown
  department?: unknown
  roles?: unknown
  disabled?: unknown
  _strategy?: string
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const rolesOf = ({ roles }: Account): string[] =>
  Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : []

type Asking = Partial<PayloadRequest> | undefined

/** The human being behind a request. Null for nobody and for accounts that are disabled. */
export const personOf = (req: Asking, users: string): Person | null =>
  (req?.user as Account | null | undefined)?.disabled === true ? null : writerOf(req, users)

/** The same, disabled or not: a text stays one's own. */
export const writerOf = (req: Asking, users: string): Person | null => {
  const user = req?.user as Account | null | undefined
  const account = textOr(user?.id)
  if (!user || !account || (user.collection ?? users) !== users) return null
  return {
    account,
    person: textOr(user.person) ?? account,
    roles: rolesOf(user),
    apiKey: user._strategy === 'api-key',
    post: textOr(user.post),
    department: textOr(user.department),
    name: textOr(user.name) ?? account,
  }
}

/** The same person as the core knows him, his name put beside the chain. */
export const callerOf = async (review: Review, { name, ...person }: Person): Promise<Caller> => ({
  ...person,
  name: await review.texts.put(name),
})

export const signedIn = (person: Person | null): Person => {
  if (!person) throw new ReviewError({ ok: false, code: 'REVIEW_NOT_SIGNED_IN' })
  return person
}

export interface NamedPerson {
  account: string
  name: string | null
  post: string | null
  department: string | null
}

/** Authors with the names that their accounts have now. */
export const named = async (
  { raw, options }: Review,
  people: readonly AuthorRef[],
): Promise<NamedPerson[]> => {
  if (people.length === 0) return []
  const rows = await raw.find<Account>(options.users, { id: { in: people.map(({ account }) => account) } })
  const byId = new Map(rows.map((row) => [textOr(row.id), row]))
  return people.map(({ account }) => {
    const row = byId.get(account)
    return { account, name: textOr(row?.name), post: textOr(row?.post), department: textOr(row?.department) }
  })
}
