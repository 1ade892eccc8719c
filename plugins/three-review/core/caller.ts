import type { Hash } from './canonical'
import type { Actor, AuthorRef } from './entry'

/** Somebody who asks for something, as he is on that day. */
export interface Caller extends AuthorRef {
  roles: readonly string[]
  /** Came with an API key instead of a login: may do nothing here. */
  apiKey: boolean
  /** The stored account isn't what its stream says: it may do nothing until that is settled. */
  altered?: boolean
  post: string | null
  department: string | null
  /** Hash of the salted name. */
  name: Hash | null
}

export const actorOf = ({ account, person, post, department, name }: Caller): Actor => ({
  kind: 'person',
  account,
  person,
  post,
  department,
  name,
})

/** Whether an entry is somebody's, by account or by the human being behind it. */
export const isActor = (actor: Actor, who: AuthorRef): boolean =>
  actor.account === who.account || actor.person === who.person
