import type { Access, FieldAccess, PayloadRequest } from 'payload'

import type { User } from '../src/payload-types'

export const ROLES = ['editor', 'first', 'second', 'final', 'admin'] as const
export type Role = (typeof ROLES)[number]

type Caller = PayloadRequest['user']

/** Somebody of the staff whose account is in force. Anonymous callers and disabled accounts are not. */
export const isStaff = (user: Caller): boolean => Boolean(user) && user?.disabled !== true

/** Holds a role. Roles don't imply each other: an administrator is no editor unless he is made one. */
export const holds = (user: Caller, role: Role): boolean =>
  isStaff(user) && Boolean(user?.roles?.includes(role))

export const nobody = () => false
export const staff: Access = ({ req }) => isStaff(req.user)
export const editors: Access = ({ req }) => holds(req.user, 'editor')
export const admins: Access = ({ req }) => holds(req.user, 'admin')

/** Field access of administrators and of the person whose account it is. */
export const adminsAndSelf: FieldAccess<User> = ({ req, doc, id }) =>
  holds(req.user, 'admin') || (isStaff(req.user) && req.user?.id === (doc?.id ?? id))

/** Field access of administrators on accounts that aren't their own. */
export const adminsOnOthers: FieldAccess<User> = ({ req, doc, id }) =>
  holds(req.user, 'admin') && req.user?.id !== (doc?.id ?? id)
