import { refuse, type Refusal } from '../core'
import { slugOf } from '../store/raw'
import { findingsOf } from './completeness'
import type { Review } from './context'
import { contractOf, projectDocument, type Document } from './document'
import { labelIn } from './labels'
import { makeMasters, type Masters, type MediaRow } from './masters'

/** Masters of everything that is embedded, and a refusal for each file that is missing. */
export const filesOf = async (
  review: Review,
  type: string,
  ids: ReadonlySet<string>,
): Promise<{ masters: Masters; rows: MediaRow[]; lost: Refusal[] }> => {
  const { raw, options } = review
  const label = contractOf(review, type).about
  const rows = await raw.find<MediaRow>(options.media, { id: { in: [...ids] } }, { locale: 'all' })
  const masters = await makeMasters(review, rows)
  const found = new Set(rows.map(({ id }) => id))
  const lost = [...[...ids].filter((id) => !found.has(id)), ...masters.missing]
  return {
    masters,
    rows,
    lost: lost.map((id) => refuse('REVIEW_MISSING_FILE', { label }, `${options.media}:${id}`)),
  }
}

/** Names the locale in the label of a finding, unless it is the default one. */
const inLocale = (finding: Refusal, locale: string, isDefault: boolean): Refusal => {
  const label = finding.details?.label
  if (isDefault || !label || typeof label === 'string') return finding
  const marked = { zh: `${label.zh}（${locale}）`, en: `${label.en} (${locale})` }
  return { ...finding, details: { ...finding.details, label: marked } }
}

export interface Content {
  locale: string
  /** As the contract accepts it; as it was projected where the contract doesn't. */
  content: Record<string, unknown>
  /** Everything that keeps it from being submitted, and what is doubtful in it. */
  findings: Refusal[]
}

/** What would be signed of a document in each locale, with its findings. */
export const contentsOf = (
  review: Review,
  type: string,
  found: { document: Document; masters: Masters; locales: readonly string[] },
): Content[] => {
  const contract = contractOf(review, type)
  const labelOf = labelIn(review.payload.collections[slugOf(type)].config.flattenedFields)
  return found.locales.map((locale) => {
    const source = found.masters.source(locale)
    const { content } = projectDocument(review, found.document, { type, locale, source })
    const own = findingsOf(contract, content, { locale, labelOf })
    const parsed = contract.schema.safeParse(content)
    return {
      locale,
      content: parsed.success ? parsed.data : content,
      findings: own.map((one) => inLocale(one, locale, locale === review.locales[0])),
    }
  })
}

/** A warning for each document that it refers to and that isn't live. */
export const referenceWarnings = async (
  review: Review,
  refs: ReadonlySet<string>,
  locales: readonly string[],
): Promise<Refusal[]> => {
  const warnings: Refusal[] = []
  for (const what of refs) {
    const [type = '', id = ''] = what.split(':')
    const { live } = await review.ledger.state(type, id)
    if (locales.some((locale) => !live[locale])) warnings.push(refuse('REVIEW_REFERENCE_NOT_LIVE', { what }))
  }
  return warnings
}
