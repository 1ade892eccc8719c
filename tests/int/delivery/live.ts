import type { Running } from '../../helpers/delivery'

export interface Entry {
  kind: string
  subject: string
  body: { locales: string[] | Record<string, { release: string }> }
}

const entryOf = ({ canonical }: { canonical: string }) => JSON.parse(canonical) as Entry

const keysOf = ({ subject, body }: Entry): [key: string, release: string][] =>
  Array.isArray(body.locales)
    ? body.locales.map((locale) => [`${subject} ${locale}`, ''])
    : Object.entries(body.locales).map(([locale, { release }]) => [`${subject} ${locale}`, release])

/** What is live after `rows`: `TYPE:ID LOCALE` → releaseId. `withdrawals` go down after that, whatever was live. */
export const liveAfter = (
  rows: readonly { canonical: string }[],
  withdrawals: readonly { canonical: string }[] = [],
): Record<string, string> => {
  const live = new Map<string, string>()
  for (const entry of rows.map(entryOf)) {
    if (entry.kind === 'RELEASED') for (const [key, release] of keysOf(entry)) live.set(key, release)
    if (entry.kind === 'WITHDRAWN') for (const [key] of keysOf(entry)) live.delete(key)
  }
  for (const entry of withdrawals.map(entryOf))
    if (entry.kind === 'WITHDRAWN') for (const [key] of keysOf(entry)) live.delete(key)
  return Object.fromEntries([...live].sort())
}

const SERVED = `{
  zh: places(first: 100) { nodes { id release { id } } }
  en: places(first: 100, locale: en) { nodes { id release { id } } }
}`

/** The same, as the lists of places say it. */
export const served = async (app: Running): Promise<Record<string, string>> => {
  const lists = await app.data<Record<string, { nodes: { id: string; release: { id: string } }[] }>>(SERVED)
  const pairs = Object.entries(lists).flatMap(([locale, { nodes }]) =>
    nodes.map(({ id, release }) => [`places:${id} ${locale}`, release.id] as const),
  )
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}
