import type { PayloadRequest } from 'payload'

import type { AuthorRef, Caller } from '../core'
import type { Review } from '../review/context'
import { callerOf, writerOf } from '../review/people'
import { present, type Row } from './present'
import { governedOf } from './row'

/** Whoever had a hand in a change of credentials that the account's own person makes with a mailed link. */
interface Credential {
  initiator: AuthorRef | null
}

/** Who writes an account: somebody, nobody over the network, or the operator's own code. */
export type Writer =
  | { by: 'nobody' }
  | { by: 'own'; caller: Caller; initiator: AuthorRef | null }
  | { by: 'person'; caller: Caller }
  | { by: 'system' }

type Asking = Partial<PayloadRequest> | undefined

const linkOf = (req: Asking): Credential | null =>
  (req?.context as { credential?: Credential } | undefined)?.credential ?? null

/** The account's own person, who proved by a mailed link that it is his. */
const ownCaller = (review: Review, row: Row): Promise<Caller> => {
  const { name, post, department, person, roles } = governedOf(row)
  const own = { account: row.id, person: person ?? row.id, roles, apiKey: false, post, department }
  return callerOf(review, { ...own, name: name ?? row.id })
}

export const writerFor = async (review: Review, row: Row | null, req: Asking): Promise<Writer> => {
  const link = linkOf(req)
  if (link && row) return { by: 'own', caller: await ownCaller(review, row), initiator: link.initiator }
  const person = writerOf(req, review.options.users)
  if (!person) {
    const network = req?.payloadAPI === 'REST' || req?.payloadAPI === 'GraphQL'
    if (!network) return { by: 'system' }
    return row ? { by: 'own', caller: await ownCaller(review, row), initiator: null } : { by: 'nobody' }
  }
  const caller = await callerOf(review, person)
  // Whether he is in force is asked of the streams; here only whether the account is what its stream says.
  const now = await present(review, caller)
  return { by: 'person', caller: { ...caller, altered: now?.altered ?? false } }
}
