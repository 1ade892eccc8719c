import { canonical, hashOf, type Hash } from '../core'
import type { Data } from '../store/guard'

/** What of an account the ledger keeps, as it is stored. */
export interface Governed {
  name: string | null
  post: string | null
  department: string | null
  email: string | null
  personNumber: string | null
  person: string | null
  roles: string[]
  disabled: boolean
}

const TEXTS = ['name', 'post', 'department', 'email', 'personNumber', 'person'] as const

/** Names of the fields that change only with an entry; the credentials' come from the options. */
export const GOVERNED: readonly string[] = [...TEXTS, 'roles', 'disabled']

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export const rolesOf = (row: Data): string[] =>
  Array.isArray(row.roles)
    ? [...new Set(row.roles.filter((role): role is string => typeof role === 'string'))].sort()
    : []

export const governedOf = (row: Data): Governed => {
  const [name, post, department, email, personNumber, person] = TEXTS.map((field) => textOr(row[field]))
  const texts = { name, post, department, email, personNumber, person } as Record<
    (typeof TEXTS)[number],
    string | null
  >
  return { ...texts, roles: rolesOf(row), disabled: row.disabled === true }
}

/** The text that stands beside the chain for a state. */
export const stateText = (governed: Governed): string => canonical(governed)

export const parseState = (text: string): Governed => JSON.parse(text) as Governed

/** False and empty are nothing: a credential that an account doesn't have leaves no trace in the digest. */
const given = (row: Data, name: string): [string, unknown][] =>
  row[name] ? [[name, JSON.parse(JSON.stringify(row[name])) as unknown]] : []

/** A digest of everything that an account signs in with. It tells that something changed, not what it is. */
export const credentialOf = (id: string, row: Data, fields: readonly string[]): Hash =>
  hashOf(canonical([id, ...[...fields].sort().flatMap((name) => given(row, name))]))

/** What an account loses with being disabled. */
export const NO_KEY = { enableAPIKey: false, apiKey: null, apiKeyIndex: null }
