import type { Row } from '../helpers/tamper'
import { digestOf, type Looking } from './check'
import type { Known } from './facts'

interface Shown {
  title: string | null
  cover: { url: string } | null
  release: { id: string }
}

const LOCALES = ['zh', 'en'] as const

const ask = async (
  { server }: Looking,
  documents: readonly Known[],
): Promise<Record<string, Shown | null>> => {
  const fields = 'title cover { url } release { id }'
  const asked = documents.flatMap(({ slug }, at) =>
    LOCALES.map((locale) => `${locale}${at}: newsArticle(slug: "${slug}", locale: ${locale}) { ${fields} }`),
  )
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${asked.join('\n')} }` }),
  })
  const text = await response.text()
  const { data } = JSON.parse(text) as { data?: Record<string, Shown | null> | null }
  if (!data) throw new Error(`The public side answers ${text}`)
  return data
}

/** A picture's address answers what it answered first, and its master has the bytes that were signed. */
const pictureProblems = async (looking: Looking, url: string, sha256: string): Promise<string[]> => {
  const { server, site, memory } = looking
  const picture = await server.fetch(new URL(url, server.url).pathname)
  if (picture.status !== 200) return [`${url}: ${picture.status}`]
  const digest = await digestOf(picture)
  const known = (memory.bytes[url] ??= digest)
  const headers = { authorization: `JWT ${site.people.editors[0].token}` }
  const master = await server.fetch(`/api/review/files/${sha256}`, { headers })
  return [
    ...(digest === known ? [] : [`${url}: other bytes than before`]),
    ...((await digestOf(master)) === sha256 ? [] : [`${sha256}: not the bytes that were signed`]),
  ]
}

/** The public side shows what the ledger says is live, as it was signed, and nothing else. */
export const publicProblems = async (
  looking: Looking,
  documents: readonly Known[],
  candidates: readonly Row[],
): Promise<string[]> => {
  const texts = new Map(candidates.map((row) => [row.id, String(row.text)]))
  const problems: string[] = []
  for (let from = 0; from < documents.length; from += 5) {
    const some = documents.slice(from, from + 5)
    const shown = await ask(looking, some)
    for (const [at, { id, slug }] of some.entries())
      for (const locale of LOCALES) {
        const live = looking.ledger.states.get(`news:${id}`)?.live[locale]
        const seen = shown[`${locale}${at}`] ?? null
        if (seen?.release.id !== live?.release)
          problems.push(`${slug} ${locale}: the public sees ${seen?.release.id}, live is ${live?.release}`)
        if (!seen || !live) continue
        const { content } = JSON.parse(texts.get(live.release) ?? '{}') as {
          content?: { title: string; cover: { sha256: string } | null }
        }
        if (seen.title !== content?.title) problems.push(`${slug} ${locale}: not the title that was signed`)
        if (seen.cover && content?.cover)
          problems.push(...(await pictureProblems(looking, seen.cover.url, content.cover.sha256)))
      }
  }
  return problems
}
