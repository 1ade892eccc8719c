import type { Contract, FileCopy, Locale, Picture, ProjectionKit } from '../../../src/lib/contract'

/** A picture of that name; `bare` has no alternative text. */
const picture = (name: string): Picture => ({
  sha256: 'ab'.repeat(32),
  mime: 'image/jpeg',
  width: 1600,
  height: 1000,
  alt: name === 'bare' ? null : `画面：${name}`,
  credit: null,
})

const file = (name: string): FileCopy => ({
  sha256: 'cd'.repeat(32),
  mime: 'application/pdf',
  size: 1024,
  name,
  title: null,
})

const named =
  <T>(make: (name: string) => T) =>
  (value: unknown): T | null =>
    typeof value === 'string' ? make(value) : null

/** A kit without a database: ids are names. */
export const kit: ProjectionKit = {
  locale: 'zh',
  richText: named((text) => ({ lexical: { text }, html: `<p>${text}</p>`, text })),
  picture: named(picture),
  file: named(file),
  ref: (type, value) => (typeof value === 'string' ? { type, id: value } : null),
  date: named((day) => day.slice(0, 10)),
  dateTime: named((time) => time),
}

type Made = Contract & Required<Pick<Contract, 'check'>>

/** The public content of a document. */
export const contentOf = <C extends Made>({ project, schema }: C, document: Record<string, unknown>) =>
  schema.parse(project(document, kit)) as ReturnType<C['schema']['parse']>

/** What the contract's own rules find in a document, in order. */
export const findingsIn = (contract: Made, document: Record<string, unknown>, locale: Locale = 'zh') =>
  contract.check(contract.schema.parse(contract.project(document, kit)), locale)

/** The fields at which they find something. */
export const fieldsIn = (contract: Made, document: Record<string, unknown>) =>
  findingsIn(contract, document).map(({ field }) => field)
