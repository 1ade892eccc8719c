import { freeze, normalise, runFingerprint, type Hash } from '@baling/three-review/core'

import { attractionContract } from '../../collections/Attractions/contract'
import { eventContract } from '../../collections/Events/contract'
import { figureContract } from '../../collections/Figures/contract'
import { heritageContract } from '../../collections/HeritageItems/contract'
import { newsContract } from '../../collections/News/contract'
import { oldBrandContract } from '../../collections/OldBrands/contract'
import { relicContract } from '../../collections/Relics/contract'
import { routeContract } from '../../collections/Routes/contract'
import { venueContract } from '../../collections/Venues/contract'
import { projectionKit, type Traces } from '../../plugins/three-review/review/kit'
import { CONTENT } from '../../scripts/demo/content'
import { addressOf, TYPES, withIds, type Address, type TypeName } from '../../scripts/demo/content/addresses'
import { lexical } from '../../scripts/demo/content/lexical'
import type { Demo } from '../../scripts/demo/content/types'
import type { Contract, Locale } from '../../src/lib/contract'
import { idOf } from './names'
import { turn } from './people'
import type { Pictures } from './pictures'

const CONTRACTS: Record<TypeName, Contract> = {
  'heritage-items': heritageContract,
  relics: relicContract,
  attractions: attractionContract,
  venues: venueContract,
  'old-brands': oldBrandContract,
  routes: routeContract,
  events: eventContract,
  figures: figureContract,
  news: newsContract,
}

const PATTERNS = TYPES.flatMap((type): Demo[] => CONTENT[type])

interface Signed {
  release: string
  fingerprint: Hash
  contract: number
}

/** What is submitted of one document, and the texts that its fingerprints are of. */
export interface Prepared {
  type: TypeName
  id: string
  slug: string
  fingerprint: Hash
  locales: Record<string, Signed>
  files: string[]
  texts: { locale: string; release: string; fingerprint: Hash; text: string }[]
}

const documentId = (copy: number, address: Address): string => idOf('document', copy, address)

/** What would be stored of a pattern's copy. English has what is translated, and of the rest what has no language. */
const stored = (pattern: Demo, copy: number, locale: Locale): Record<string, unknown> => {
  const { slug, title, summary, cover, body, pictures = [], fields, en } = pattern
  const document = (address: Address) => documentId(copy, address)
  const base = { slug: `${slug}-${copy}`, cover, ...(withIds(fields ?? {}, document) as object) }
  if (locale === 'en' && en)
    return { ...base, ...en, title: `${en.title} (${copy})`, body: null, pictures: [] }
  return {
    ...base,
    title: `${title}（${copy}）`,
    summary,
    body: lexical(body, { media: (name) => name, document }),
    pictures: pictures.map(({ name, caption }) => ({ picture: name, caption })),
  }
}

/**
 * Document number `n`, from 0: the demonstration's content again and again, each time with titles, slugs and ids of
 * its own and links among themselves. The same at every run; `attempt` numbers its submissions.
 */
export const prepare = (n: number, attempt: number, pictures: Pictures): Prepared => {
  const pattern = turn(PATTERNS, n)
  const copy = Math.floor(n / PATTERNS.length)
  const { type } = pattern
  const contract = CONTRACTS[type]
  const id = documentId(copy, addressOf(pattern))
  const files = new Set<string>()
  const texts = (['zh', 'en'] as const)
    .filter((locale) => locale === 'zh' || pattern.en)
    .map((locale) => {
      const traces: Traces = { media: new Set(), refs: new Set() }
      const source = { picture: (name: string) => pictures(name, locale), file: () => null }
      const projected = contract.project(
        stored(pattern, copy, locale),
        projectionKit(locale, source, traces) as Parameters<Contract['project']>[1],
      )
      for (const name of traces.media) files.add(pictures(name, locale).sha256)
      const content = contract.schema.parse(normalise(projected))
      const release = idOf('release', n, attempt, locale)
      return { locale, release, ...freeze({ type, id, locale, contract: contract.version, content }) }
    })
  const locales = Object.fromEntries(
    texts.map(({ locale, release, fingerprint }) => [
      locale,
      { release, fingerprint, contract: contract.version },
    ]),
  )
  return {
    type,
    id,
    slug: `${pattern.slug}-${copy}`,
    fingerprint: runFingerprint(locales),
    locales,
    files: [...files].sort(),
    texts,
  }
}
