/** Lists of the public API. */
export const LISTS = [
  'heritageItems',
  'relics',
  'attractions',
  'oldBrands',
  'routes',
  'events',
  'venues',
  'figures',
  'newsArticles',
] as const
export type ListName = (typeof LISTS)[number]

/** Something that the report says, and where the public finds it. */
export interface Claim {
  list: ListName
  /** Part of the title of the document that says it. Any document of the list without one. */
  of?: string
  /** A path of fields, through lists too; `text` is everything that the document says. */
  at: string
  /**
   * A text: stands in one there. A number or flag: one there is it. An object: one there has all of it.
   * A list: the values there, in this order.
   */
  is: Value
}
export type Value = boolean | number | string | readonly string[] | Readonly<Record<string, number | string>>

export type Found = Readonly<Record<string, unknown>>

const valuesAt = (content: unknown, [name, ...rest]: readonly string[]): unknown[] => {
  if (Array.isArray(content)) return content.flatMap((item) => valuesAt(item, name ? [name, ...rest] : []))
  if (name === undefined) return [content]
  if (typeof content !== 'object' || content === null) return []
  return valuesAt((content as Found)[name], rest)
}

const textsOf = (content: unknown): string[] => {
  if (typeof content === 'string') return [content]
  if (typeof content !== 'object' || content === null) return []
  return Object.values(content).flatMap(textsOf)
}

const has = (value: unknown, is: Value): boolean => {
  if (typeof is === 'string') return typeof value === 'string' && value.includes(is)
  if (typeof is !== 'object') return value === is
  return Object.entries(is).every(([name, part]) => (value as Found | null)?.[name] === part)
}

const isSaid = (document: Found, { at, is }: Claim): boolean => {
  const values = at === 'text' ? textsOf(document) : valuesAt(document, at.split('.'))
  if (!Array.isArray(is)) return values.some((value) => has(value, is))
  return values.length === is.length && is.every((one, index) => has(values[index], one as string))
}

/** Whether some document says it. */
export const isFound = (claim: Claim, documents: readonly Found[]): boolean =>
  documents.some(
    (document) =>
      (claim.of === undefined || String(document['title']).includes(claim.of)) && isSaid(document, claim),
  )

/** A claim on one line. */
export const describe = ({ list, of, at, is }: Claim): string =>
  `${list}${of ? ` “${of}”` : ''} ${at}: ${typeof is === 'object' ? JSON.stringify(is) : String(is)}`
