import { z } from 'zod'

import { leafHash, readCanonical } from './digest'
import type { FaultCode } from './faults'
import { bad, ok, type Result } from './types'

/** A row of the ledger as a ReleaseSource gives it. */
export interface LedgerRow {
  seq: number
  hash: string
  canonical: string
}

export const STAGES = ['first', 'second', 'final'] as const
export const REASON_CLASSES = ['error', 'illegal', 'rights', 'privacy', 'obsolete'] as const

const text = z.string().min(1)
const subject = z.string().regex(/^[^:#]+:[^:#]+$/)
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const signed = z.record(text, z.object({ release: text, fingerprint: hash, contract: z.int().positive() }))
const kind = z.enum(['original', 'update', 'correction'])

const actor = z.object({
  kind: z.enum(['person', 'system']),
  account: z.string().nullable(),
  person: z.string().nullable(),
})

const decision = <V extends string>(verdict: V) =>
  z.object({ submitted: hash, stage: z.enum(STAGES), verdict: z.literal(verdict), fingerprint: hash })

const bodies = {
  SUBMITTED: z.object({
    fingerprint: hash,
    kind,
    locales: signed,
    slug: text,
    authors: z.array(z.object({ account: z.string().nullable(), person: z.string().nullable() })),
  }),
  APPROVED: decision('approved'),
  REJECTED: decision('rejected'),
  RECALLED: z.object({ submitted: hash }),
  RELEASED: z.object({
    submitted: hash,
    kind,
    fingerprint: hash,
    locales: signed,
    approvals: z.array(hash),
  }),
  WITHDRAWN: z.object({
    locales: z.array(text).min(1),
    releases: z.record(text, text),
    reasonClass: z.enum(REASON_CLASSES),
    closes: hash.nullable(),
    notice: hash.optional(),
    successor: subject.optional(),
  }),
  SEAL_REQUESTED: z.object({ releases: z.array(text).min(1), files: z.array(text), texts: z.array(hash) }),
  SEALED: z.object({ request: hash }),
}
type Bodies = { [K in keyof typeof bodies]: z.infer<(typeof bodies)[K]> }

const head = z.strictObject({
  v: z.literal(1),
  seq: z.int().positive(),
  prev: hash,
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  kind: text,
  key: text,
  subject,
  actor,
  body: z.unknown(),
})

type Head = Omit<z.infer<typeof head>, 'body' | 'kind'>
/** Kinds that this version doesn't know are part of the chain and say nothing about the public side. */
type Known = { [K in keyof Bodies]: Head & { kind: K; body: Bodies[K] } }[keyof Bodies]
export type Entry = (Head & { kind: 'OTHER'; body: null }) | Known
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>

/** An entry with its own canonical text and hash, which match. */
export interface Read<E extends Entry = Entry> {
  entry: E
  hash: string
  text: string
}

const isKnown = (name: string): name is keyof Bodies => Object.hasOwn(bodies, name)

/** Reads one row by itself: its hash, its canonical form, its shape. Its place and number are another check. */
export const readEntry = (row: Omit<LedgerRow, 'seq'>): Result<Read, FaultCode> => {
  if (leafHash(row.canonical) !== row.hash) return bad('ENTRY_HASH')
  const value = head.safeParse(readCanonical(row.canonical))
  if (!value.success) return bad('ENTRY_FORM')
  const { kind: name, body, ...rest } = value.data
  const give = (entry: Entry) => ok({ entry, hash: row.hash, text: row.canonical })
  if (!isKnown(name)) return give({ ...rest, kind: 'OTHER', body: null })
  const parsed = bodies[name].safeParse(body)
  if (!parsed.success) return bad('ENTRY_FORM')
  return give({ ...rest, kind: name, body: parsed.data } as Entry)
}

/** `relics:ID` → its two parts. */
export const subjectParts = (subject: string): { type: string; id: string } => {
  const at = subject.indexOf(':')
  return { type: subject.slice(0, at), id: subject.slice(at + 1) }
}

/** Hash of the SUBMITTED entry whose run an entry belongs to, or null. */
export const runOf = ({ entry, hash: own }: Read): string | null => {
  switch (entry.kind) {
    case 'SUBMITTED':
      return own
    case 'APPROVED':
    case 'REJECTED':
    case 'RECALLED':
    case 'RELEASED':
      return entry.body.submitted
    case 'WITHDRAWN':
      return entry.body.closes
    case 'SEAL_REQUESTED':
    case 'SEALED':
    case 'OTHER':
      return null
  }
}
