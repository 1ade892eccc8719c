import { canonical, hashOf, type Hash } from './canonical'

/** What one locale's public would get. `content` is what its contract, version `contract`, accepted. */
export interface Candidate {
  type: string
  id: string
  locale: string
  contract: number
  content: unknown
}

export interface FrozenCandidate {
  text: string
  fingerprint: Hash
}

const isRichText = (value: object): boolean => Object.keys(value).sort().join() === 'html,lexical,text'

// Lone surrogates, and what XML 1.0 forbids: feeds and pages would break on them.
const FORBIDDEN = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu

/** A text in NFC, without lone surrogates and the characters that XML forbids. */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '').normalize('NFC')

/** Makes absent, null and empty one, since the databases differ: null. Rich text is left as it is. */
export const normalise = (value: unknown): unknown => {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return cleanText(value).trim() === '' ? null : cleanText(value)
  if (Array.isArray(value)) return value.map(normalise)
  if (typeof value !== 'object' || isRichText(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, normalise(item)]))
}

export const fingerprintOf = (text: string): Hash => hashOf(text)

/** The exact text that is signed, and its fingerprint. */
export const freeze = (candidate: Candidate): FrozenCandidate => {
  const { type, id, locale, contract, content } = candidate
  const text = canonical({ type, id, locale, contract, content })
  return { text, fingerprint: fingerprintOf(text) }
}

/** The run's fingerprint: of the map locale → fingerprint. */
export const runFingerprint = (locales: Readonly<Record<string, { fingerprint: Hash }>>): Hash =>
  hashOf(
    canonical(
      Object.fromEntries(Object.entries(locales).map(([locale, { fingerprint }]) => [locale, fingerprint])),
    ),
  )
