import { createHash, randomBytes } from 'node:crypto'

import type { CollectionConfig, Payload } from 'payload'

import { shut, text } from './shut'

const TOKENS = 'account-tokens'

/** Secrets that work once, each as its hash: links, and recovery codes of a second factor. */
export const accountTokens: CollectionConfig = shut(TOKENS, [
  text('hash', { required: true, unique: true, index: true }),
  text('account', { required: true, index: true }),
  text('kind', { required: true }),
  // open, used, or replaced by a newer one
  text('state', { required: true }),
  text('issuedBy'),
  text('failure'),
  { name: 'at', type: 'date', required: true },
  { name: 'expiresAt', type: 'date' },
])

export type TokenKind = 'first' | 'recovery' | 'reset'

/** Who caused a credential to change, where it wasn't its owner. */
export interface Initiator {
  account: string
  person: string
}

export interface Token {
  id: string
  account: string
  kind: TokenKind
  state: 'open' | 'replaced' | 'used'
  /** JSON of an Initiator. */
  issuedBy?: string | null
  failure?: string | null
  at: string
  expiresAt?: string | null
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** A secret of 256 bits for an address. */
export const newSecret = () => randomBytes(32).toString('base64url')

interface Issue extends Pick<Token, 'account' | 'kind'> {
  secret: string
  issuedBy?: Initiator | null
  expiresAt?: string
}

/** Notes a secret that works once. Gives its row. */
export const issueToken = async (payload: Payload, { secret, issuedBy, ...rest }: Issue): Promise<Token> => {
  const data = {
    ...rest,
    hash: hashOf(secret),
    state: 'open',
    at: new Date().toISOString(),
    ...(issuedBy && { issuedBy: JSON.stringify(issuedBy) }),
  }
  const made: unknown = await payload.db.create({ collection: TOKENS, data })
  return made as Token
}

/** The token of a secret while it can be used, else null. */
export const openToken = async (
  payload: Payload,
  secret: string,
  kinds: TokenKind[],
): Promise<Token | null> => {
  const found = await payload.db.findOne<Token>({
    collection: TOKENS,
    where: { hash: { equals: hashOf(secret) } },
  })
  const late = found?.expiresAt && Date.parse(found.expiresAt) <= Date.now()
  return found && found.state === 'open' && kinds.includes(found.kind) && !late ? found : null
}

/** Takes a token out of use. Of several at once a single one is told true. */
export const spendToken = async (payload: Payload, { id }: Token): Promise<boolean> => {
  const spent = await payload.db.updateOne({
    collection: TOKENS,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'open' } }] },
    data: { state: 'used' },
    options: { atomic: true },
  })
  return Boolean(spent)
}

/** Tokens of an account of those kinds, the newest first. */
export const tokensOf = async (payload: Payload, account: string, kinds: TokenKind[]): Promise<Token[]> => {
  const { docs } = await payload.db.find<Token>({
    collection: TOKENS,
    where: { and: [{ account: { equals: account } }, { kind: { in: kinds } }] },
    sort: '-at',
    limit: 50,
  })
  return docs
}

/** What is open of those kinds no longer works, but for one. */
export const replaceTokens = async (
  payload: Payload,
  { account, kinds, but }: { account: string; kinds: TokenKind[]; but?: string },
): Promise<void> => {
  for (const { id, state } of await tokensOf(payload, account, kinds))
    if (state === 'open' && id !== but) await noteToken(payload, id, { state: 'replaced' })
}

/** Notes what became of a token. */
export const noteToken = async (
  payload: Payload,
  id: string,
  data: Partial<Pick<Token, 'failure' | 'state'>>,
): Promise<void> => {
  await payload.db.updateOne({ collection: TOKENS, id, data, returning: false })
}
