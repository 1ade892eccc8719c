import { z } from 'zod'

import { canonical, hashOf, ZERO_HASH, type Hash } from './canonical'

/** The three stages in their order: 初审, 复审, 终审. */
export const STAGES = ['first', 'second', 'final'] as const
export type Stage = (typeof STAGES)[number]

export const RUN_KINDS = ['original', 'update', 'correction'] as const
export type RunKind = (typeof RUN_KINDS)[number]

export const REASON_CLASSES = ['error', 'illegal', 'rights', 'privacy', 'obsolete'] as const
export type ReasonClass = (typeof REASON_CLASSES)[number]

/** What an ACCOUNT entry says of an account. `undone`: what the entry before it says was never done. */
export const ACCOUNT_CHANGES = [
  'adopted',
  'opened',
  'roles',
  'identity',
  'disabled',
  'enabled',
  'password',
  'totp',
  'api_key',
  'undone',
] as const
export type AccountChange = (typeof ACCOUNT_CHANGES)[number]

const hash = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .transform((value) => value as Hash)
const text = z.string().min(1)
const hex = z.string().regex(/^[0-9a-f]{64}$/)
const stage = z.enum(STAGES)
const kind = z.enum(RUN_KINDS)

const signed = z.strictObject({ release: text, fingerprint: hash, contract: z.int().positive() })
const author = z.strictObject({ account: text, person: text })

export const actorShape = z.strictObject({
  kind: z.enum(['person', 'system']),
  account: text.nullable(),
  person: text.nullable(),
  post: z.string().nullable(),
  department: z.string().nullable(),
  name: hash.nullable(),
})

const decision = (verdict: 'approved' | 'rejected') =>
  z.strictObject({
    submitted: hash,
    stage,
    verdict: z.literal(verdict),
    fingerprint: hash,
    opinion: hash.nullable(),
  })

/** An account as it is after a change. `state` is the hash of a text beside the chain; `roles` are sorted. */
const standing = { change: z.enum(ACCOUNT_CHANGES), state: hash, roles: z.array(text), disabled: z.boolean() }

const bodies = {
  SUBMITTED: z.strictObject({
    run: text,
    kind,
    fingerprint: hash,
    locales: z.record(text, signed),
    slug: text,
    authors: z.array(author),
    files: z.array(hex),
    note: hash.nullable(),
  }),
  APPROVED: decision('approved'),
  REJECTED: decision('rejected'),
  RECALLED: z.strictObject({ submitted: hash, reason: hash.nullable() }),
  RELEASED: z.strictObject({
    submitted: hash,
    kind,
    fingerprint: hash,
    locales: z.record(text, signed),
    approvals: z.array(hash).length(3),
  }),
  WITHDRAWN: z.strictObject({
    locales: z.array(text).min(1),
    releases: z.record(text, text),
    reasonClass: z.enum(REASON_CLASSES),
    reason: hash,
    closes: hash.nullable(),
    // Absent where there is none, so that the entries of before they existed stay what they are.
    notice: hash.optional(),
    successor: z
      .string()
      .regex(/^[^:#]+:[^:#]+$/)
      .optional(),
    file: hex.optional(),
  }),
  // credential: which one is accepted where the stored one isn't what the stream says; else null
  ACCOUNT_REQUESTED: z.strictObject({
    ...standing,
    credential: hash.nullable(),
    // Absent where none was given.
    reason: hash.optional(),
  }),
  // credential: a digest of password, second factor and API key; initiator: who caused it if not the actor
  ACCOUNT: z.strictObject({
    ...standing,
    person: text,
    credential: hash,
    request: hash.nullable(),
    initiator: author.nullable(),
  }),
  ACCOUNT_DROPPED: z.strictObject({ request: hash }),
  DARK: z.strictObject({ withdrawn: hash, addresses: z.int().min(0), ms: z.int().min(0) }),
  SEAL_REQUESTED: z.strictObject({
    releases: z.array(text).min(1),
    files: z.array(hex),
    texts: z.array(hash),
    basis: hash,
  }),
  SEALED: z.strictObject({ request: hash }),
  SEAL_DROPPED: z.strictObject({ request: hash }),
}

export type Kind = keyof typeof bodies
export type Body<K extends Kind> = z.infer<(typeof bodies)[K]>
export type Actor = z.infer<typeof actorShape>
/** What of one locale was signed: its releaseId, its fingerprint, its contract's version. */
export type Signed = z.infer<typeof signed>
export type AuthorRef = z.infer<typeof author>

/** What a decision wants to be appended; the store gives it its place in the chain. */
export type Draft = { [K in Kind]: { kind: K; actor: Actor; body: Body<K> } }[Kind]

interface Place {
  v: 1
  seq: number
  prev: Hash
  at: string
  key: string
  subject: string
}

export type Entry = Place & Draft
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>

const ACCOUNT_KINDS = ['ACCOUNT_REQUESTED', 'ACCOUNT', 'ACCOUNT_DROPPED'] as const
/** An entry of an account's stream. */
export type AccountEntry = EntryOf<(typeof ACCOUNT_KINDS)[number]>
/** An entry of a document's stream. */
export type DocumentEntry = Exclude<Entry, AccountEntry>

export const isAccountEntry = (entry: Entry): entry is AccountEntry =>
  (ACCOUNT_KINDS as readonly string[]).includes(entry.kind)

const shared = {
  v: z.literal(1),
  seq: z.int().positive(),
  prev: hash,
  at: z.iso.datetime({ precision: 3 }),
  key: text,
  subject: text,
  actor: actorShape,
}
const entryShape = z.discriminatedUnion(
  'kind',
  (Object.keys(bodies) as Kind[]).map((name) =>
    z.strictObject({ ...shared, kind: z.literal(name), body: bodies[name] }),
  ) as unknown as [z.ZodObject<{ kind: z.ZodLiteral<Kind> }>],
)

/** An entry with its canonical text and its hash: SHA-256 over `0x00 ‖ text`, a leaf of RFC 6962. */
export interface Sealed<E extends Entry = Entry> {
  entry: E
  text: string
  hash: Hash
}

export interface Head {
  seq: number
  hash: Hash
  at: string
}

export const hashEntry = (text: string): Hash => hashOf(Uint8Array.of(0), text)

export const subjectOf = (type: string, id: string): string => `${type}:${id}`

/** Gives a draft its place: after `head`, as number `position` of the stream of `subject`. `now` is epoch ms. */
export const seal = (
  draft: Draft,
  place: { head: Head | null; subject: string; position: number; now: number },
): Sealed => {
  const { head, subject, position, now } = place
  const floor = head ? Date.parse(head.at) : 0
  const entry: Entry = {
    ...draft,
    v: 1,
    seq: (head?.seq ?? 0) + 1,
    prev: head?.hash ?? ZERO_HASH,
    at: new Date(Math.max(now, floor)).toISOString(),
    key: `${subject}#${position}`,
    subject,
  }
  const text = canonical(entry)
  return { entry, text, hash: hashEntry(text) }
}

/** Reads an entry's text. Null where it isn't exactly what `seal` writes. */
export const parseEntry = (text: string): Entry | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = entryShape.safeParse(value)
  if (!parsed.success || canonical(value) !== text) return null
  return parsed.data as unknown as Entry
}
