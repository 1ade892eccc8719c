import {
  AuthenticationError,
  type AfterErrorHook,
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type Payload,
} from 'payload'

import type { User } from '../../src/payload-types'
import { accountErrorOf, AccountError, bodyOf } from './refusals'

const sameRoles = (a: unknown, b: unknown): boolean => {
  const sorted = (roles: unknown) => (Array.isArray(roles) ? [...(roles as string[])].sort().join() : '')
  return sorted(a) === sorted(b)
}

/** Sessions end when roles change or an account is disabled or enabled; disabling takes the API key along. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const off = data.disabled === true
  if (off) Object.assign(data, { enableAPIKey: false, apiKey: null, apiKeyIndex: null })
  if (off !== (originalDoc?.disabled === true) || !sameRoles(data.roles, originalDoc?.roles))
    data.sessions = []
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

/** Payload's own ways to a new password, through staff GraphQL and its Local API: they know nothing of our links. */
export const refuseOtherWays: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword' || operation === 'resetPassword')
    throw new AccountError(req, 'ACCOUNT_ELSEWHERE')
  return args
}

/** Gives Payload's answers the codes of what the accounts refuse. */
export const explainAccountError: AfterErrorHook = ({ error, graphqlResult }) => {
  const refused = accountErrorOf(error)
  if (!refused) return undefined
  const { code, ...told } = bodyOf(refused)
  return {
    response: { docs: [], errors: [{ code, ...told }] },
    status: refused.status,
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message: refused.message,
        extensions: { code, statusCode: refused.status },
      },
    }),
  }
}

/** Whether a session may no longer be used: of a disabled account, or from before one-time codes were required. */
const isOver = ({ disabled, totpSince, _strategy }: User & { _strategy?: string }, totpRequired: boolean) =>
  disabled === true || (totpRequired && !totpSince && _strategy !== 'api-key')

/** A disabled account is nobody, even with a session or a key that still stands. */
const refuseDisabled = (payload: Payload, totpRequired: boolean): void => {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      return result.user && isOver(result.user, totpRequired) ? { ...result, user: null } : result
    },
  }))
}

/**
 * Payload signs somebody in by writing back the whole account that it read before it checked the password.
 * Whatever an administrator changed in between would be undone: such a write is cut down to the sessions.
 */
const writeSessionsAlone = (payload: Payload): void => {
  const { db } = payload
  const updateOne = db.updateOne.bind(db)
  db.updateOne = (args) => {
    const { sessions, updatedAt } = args.data
    const signsIn = args.collection === 'users' && args.returning === false && Array.isArray(sessions)
    return updateOne(signsIn ? { ...args, data: { sessions: sessions as unknown[], updatedAt } } : args)
  }
}

/** For the config's `onInit`: what access rules and hooks of a collection cannot reach. */
export const guardAccounts = (payload: Payload, { totpRequired = false } = {}): void => {
  refuseDisabled(payload, totpRequired)
  writeSessionsAlone(payload)
}
