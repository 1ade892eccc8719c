import {
  AuthenticationError,
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type Payload,
} from 'payload'

import type { User } from '../../src/payload-types'

const sameRoles = (a: unknown, b: unknown): boolean => {
  const sorted = (roles: unknown) => (Array.isArray(roles) ? [...(roles as string[])].sort().join() : '')
  return sorted(a) === sorted(b)
}

/** Sessions end when an account is disabled or its roles change; disabling takes the API key along. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const off = data.disabled === true
  if (off) Object.assign(data, { enableAPIKey: false, apiKey: null, apiKeyIndex: null })
  if (off || !sameRoles(data.roles, originalDoc?.roles)) data.sessions = []
  return data
}

/** A disabled account is told what an unknown one is told. */
export const refuseDisabledLogin: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.disabled) throw new AuthenticationError(req.t)
  return user
}

/**
 * Payload lets whoever comes first register the first account, past all access rules, over the network.
 * Such a call is a create that overrides access within a REST or GraphQL request: nothing else makes one.
 */
export const refuseFirstRegister: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation === 'create' && overrideAccess && req.payloadAPI !== 'local') throw new Forbidden(req.t)
  return args
}

/** Wraps each way of signing in, so that a disabled account is nobody even with a session that still stands. */
export const refuseDisabledSessions = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      return result.user?.disabled ? { ...result, user: null } : result
    },
  }))
}
