import { normalise, UnknownNodeError, refuse } from '../core'
import { ReviewError } from '../errors'
import type { ReviewContract } from '../options'
import { slugOf } from '../store/raw'
import type { Review, Target } from './context'
import { projectionKit, standIns, type KitSource, type Traces } from './kit'
import { pickLocale } from './locale'

export type Document = Record<string, unknown>

export const contractOf = ({ contracts }: Review, type: string): ReviewContract => {
  const contract = contracts.get(type)
  if (!contract) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  return contract
}

/** The all-locales working copy. Throws REVIEW_NOT_FOUND where there is none. */
export const loadDocument = async (review: Review, { type, id }: Target): Promise<Document> => {
  contractOf(review, type)
  const [document] = await review.raw.find<Document>(
    type,
    { id: { equals: id } },
    { limit: 1, locale: 'all' },
  )
  if (!document) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  return document
}

export interface Projecting {
  type: string
  locale: string
  source?: KitSource
}

/** The public content of one locale of a working copy, and what it leads to. */
export const projectDocument = (
  review: Review,
  document: Document,
  { type, locale, source = standIns }: Projecting,
): { content: Record<string, unknown>; traces: Traces } => {
  const contract = contractOf(review, type)
  const fields = review.payload.collections[slugOf(type)].config.flattenedFields
  const traces: Traces = { media: new Set(), refs: new Set() }
  try {
    const kit = projectionKit(locale, source, traces)
    const content = contract.project(pickLocale(fields, document, locale), kit)
    return { content: normalise(content) as Record<string, unknown>, traces }
  } catch (error) {
    if (!(error instanceof UnknownNodeError)) throw error
    const problem = { zh: `正文含有不能发布的内容：${error.node}`, en: error.message }
    throw new ReviewError(refuse('REVIEW_INVALID', { label: contract.about, problem }))
  }
}

/** Everything that the working copy leads to, in all the named locales. */
export const tracesOf = (
  review: Review,
  document: Document,
  { type, locales }: { type: string; locales: readonly string[] },
): Traces => {
  const all = locales.map((locale) => projectDocument(review, document, { type, locale }).traces)
  return {
    media: new Set(all.flatMap(({ media }) => [...media])),
    refs: new Set(all.flatMap(({ refs }) => [...refs])),
  }
}
