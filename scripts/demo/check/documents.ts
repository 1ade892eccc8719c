import { LISTS, type Found, type ListName } from './claims'
import { queryOf } from './query'

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const LOCALES = ['zh', 'en'] as const

interface Answer {
  data?: Record<
    string,
    { nodes: Found[]; pageInfo: { hasNextPage: boolean; endCursor: null | string } } | undefined
  >
  errors?: { message: string }[]
}

/** What one reads of rich text: its words by paragraph and cell, without pictures. */
const wordsOf = (html: string): string =>
  html
    .replace(/<\/?(?:a|code|em|s|span|strong|sub|sup|u)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:#(\d+)|lt|gt|quot|amp);/g, (entity, code: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[entity] ?? entity),
    )

/** The same content with words in place of HTML. */
export const readable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(readable)
  if (typeof value !== 'object' || value === null) return value
  if ('html' in value && typeof value.html === 'string') return wordsOf(value.html)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, readable(part)]))
}

const ask = async (origin: string, query: string, variables: object): Promise<Answer> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

const listed = async (
  origin: string,
  query: string,
  { list, locale }: { list: ListName; locale: string },
): Promise<Found[]> => {
  const nodes: Found[] = []
  for (let after: null | string = null, more = true; more;) {
    const { data, errors }: Answer = await ask(origin, query, { locale, after })
    const page = data?.[list]
    if (!page) throw new Error(`${list} (${locale}): ${errors?.map(({ message }) => message).join('; ')}`)
    nodes.push(...page.nodes.map((node) => readable(node) as Found))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  return nodes
}

export type Documents = Record<ListName, { zh: Found[]; en: Found[] }>

/** Everything that the public API says, by list and language. Throws where it refuses. */
export const publicDocuments = async (origin: string): Promise<Documents> => {
  const response = await fetch(`${origin}/graphql/schema.graphql`)
  const sdl = await response.text()
  if (!response.ok) throw new Error(`${origin}/graphql/schema.graphql: ${response.status}`)
  const entries = LISTS.map(async (list) => {
    const query = queryOf(sdl, list)
    const [zh, en] = await Promise.all(LOCALES.map((locale) => listed(origin, query, { list, locale })))
    return [list, { zh, en }] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Documents
}
