import type { Contract } from '../core/contract'
import type { Field } from '../core/fields'
import type { DarkAddress } from './subject'

/** The address of a query, as a browser would ask it. */
export const queryPath = (query: string, variables: Readonly<Record<string, unknown>> = {}): string => {
  const asked = new URLSearchParams({ query })
  if (Object.keys(variables).length > 0) asked.set('variables', JSON.stringify(variables))
  return `/graphql?${asked.toString()}`
}

/** The same list from another place on. */
export const pageAfter = (path: string, after: string): string => {
  const asked = new URLSearchParams(path.slice(path.indexOf('?')))
  return queryPath(asked.get('query') ?? '', { after })
}

const text = (value: string): string => JSON.stringify(value)
const PAGE = 'pageInfo { hasNextPage endCursor }'

export const byId = (id: string, locale: string): DarkAddress => ({
  kind: 'id',
  path: queryPath(`{ content(id: ${text(id)}, locale: ${locale}) { id } }`),
})

export const bySlug = ({ names }: Contract, slug: string, locale: string): DarkAddress => ({
  kind: 'slug',
  path: queryPath(`{ ${names.one}(slug: ${text(slug)}, locale: ${locale}) { id } }`),
})

export const listOf = ({ names }: Contract, locale: string): DarkAddress => ({
  kind: 'list',
  path: queryPath(
    `query ($after: String) { ${names.many}(first: 100, after: $after, locale: ${locale}) { nodes { id } ${PAGE} } }`,
  ),
})

/** What a field shows of the documents that it leads to; empty for a field that leads to none. */
const selection = ({ name, kind, fields }: Field): string => {
  if (kind === 'ref') return `${name} { id }`
  if (kind === 'richText') return `${name} { html }`
  const inner = fields.map(selection).filter((one) => one !== '')
  return inner.length > 0 ? `${name} { ${inner.join(' ')} }` : ''
}

/** A document that refers to the subject, as far as it shows what it refers to. */
export const referringFrom = (
  { names, fields }: Contract,
  { id, locale, field }: { id: string; locale: string; field: string },
): DarkAddress[] => {
  const shown = fields
    .filter(({ name }) => name === field)
    .map(selection)
    .filter((one) => one !== '')
  const path = `{ content(id: ${text(id)}, locale: ${locale}) { ... on ${names.type} { ${shown.join(' ')} } } }`
  return shown.length > 0 ? [{ kind: 'relation', path: queryPath(path) }] : []
}

/** The lists in which a document tells who refers to it, as far as documents of `type` can be in them. */
export const referrersOf = (
  { names, referrers }: Contract,
  { id, locale, type }: { id: string; locale: string; type: string },
): DarkAddress[] =>
  referrers
    .filter((one) => one.type === type)
    .map(({ name }) => ({
      kind: 'referrers',
      path: queryPath(
        `query ($after: String) { content(id: ${text(id)}, locale: ${locale}) { ... on ${names.type} {
          ${name}(first: 100, after: $after) { nodes { id } ${PAGE} } } } }`.replace(/\s+/g, ' '),
      ),
    }))

export const changesFrom = (sequence: number): DarkAddress => ({
  kind: 'changes',
  path: queryPath(`{ changes(since: ${sequence - 1}, first: 1000) { kind id locale sequence } }`),
})

export const proofOf = (release: string): DarkAddress => ({
  kind: 'proof',
  path: queryPath(`{ proof(releaseId: ${text(release)}) { canonical } }`),
})
