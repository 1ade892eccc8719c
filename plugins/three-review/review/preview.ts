import type { PayloadRequest } from 'payload'

import { canonical, digest, refuse, type Refusal } from '../core'
import { ReviewError } from '../errors'
import { slugOf } from '../store/raw'
import { contentsOf, filesOf, referenceWarnings, type Content } from './contents'
import type { Review } from './context'
import { contractOf, loadDocument, tracesOf } from './document'
import { overlay, settled } from './draft'
import type { MediaRow } from './masters'

export interface Asked {
  type: string
  /** The document whose form it is; none for a new one. */
  id?: string
  /** The locale of the form. */
  locale: string
  data: Record<string, unknown>
}

export interface Preview {
  contents: Content[]
  /** What would be told beside: missing files, references that aren't live. */
  warnings: Refusal[]
  /** Where staff can see each file that is embedded, by its hash. */
  files: Record<string, string>
}

/** The same review, that keeps no file: masters are made and forgotten. */
const keepingNothing = (review: Review): Review => ({
  ...review,
  files: { ...review.files, put: (bytes) => Promise.resolve(digest(bytes)) },
  masters: { ...review.masters, note: () => Promise.resolve() },
})

const addressOf = ({ payload, options }: Review, { filename }: MediaRow): string =>
  `${payload.config.routes.api}/${options.media}/file/${encodeURIComponent(filename ?? '')}`

const unknownLocale = (locale: string) => {
  const problem = { zh: `没有语言“${locale}”`, en: `there is no locale “${locale}”` }
  return new ReviewError(refuse('REVIEW_BAD_REQUEST', { problem }, 'locale'))
}

/** What a submission would freeze if a form were saved as it stands, in every locale. Nothing is stored. */
export const previewOf = async (review: Review, asked: Asked, req: PayloadRequest): Promise<Preview> => {
  const { type, id, locale, data } = asked
  if (!review.locales.includes(locale)) throw unknownLocale(locale)
  contractOf(review, type)
  const fields = review.payload.collections[slugOf(type)].config.flattenedFields
  const stored = id ? await loadDocument(review, { type, id }) : {}
  const given = await settled(fields, data, { req })
  const document = overlay(fields, { stored, given, locale })
  const { locales } = review
  const { media, refs } = tracesOf(review, document, { type, locales })
  const { masters, rows, lost } = await filesOf(keepingNothing(review), type, media)
  // In the form in which it would be signed.
  const contents = contentsOf(review, type, { document, masters, locales }).map((one) => ({
    ...one,
    content: JSON.parse(canonical(one.content)) as Record<string, unknown>,
  }))
  const [first] = locales
  const source = masters.source(first ?? locale)
  const files = rows.flatMap((row): [string, string][] => {
    const made = source.picture(row.id) ?? source.file(row.id)
    return made ? [[made.sha256, addressOf(review, row)]] : []
  })
  return {
    contents,
    warnings: [...lost, ...(await referenceWarnings(review, refs, locales.slice(0, 1)))],
    files: Object.fromEntries(files),
  }
}
