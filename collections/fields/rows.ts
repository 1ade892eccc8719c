import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import { described, rowsDescribed, type Term } from '../words'
import { laidOut, meant, projectParts, schemaOf, type Layout, type Parts, type Use } from './part'
import { filled, listOf } from './values'

interface Rows<P extends Parts> {
  words: Term
  /** What one row is called. */
  row: [zh: string, en: string]
  layout: Layout<P>
  use?: Use
}

/** Any number of rows; `type` is the name of a row's public type. */
export const rows = <P extends Parts>(type: string, parts: P, { words, row, layout, use }: Rows<P>) => ({
  field: (name: string): Field => ({
    name,
    type: 'array',
    ...rowsDescribed(words, ...row),
    interfaceName: `Stored${type}Rows`,
    fields: laidOut(parts, layout),
  }),
  schema: shown.rows(type, schemaOf(parts), meant(words, use)),
  project: (value: unknown, kit: shown.ProjectionKit) =>
    listOf(value).map((one) => projectParts(parts, one, kit)),
})

interface Group<P extends Parts> {
  words: Term
  layout: Layout<P>
  /** Whether a form shows it, by the document's values. */
  shownWhen?: (document: Record<string, unknown>) => boolean
}

/** Fields that belong together; nothing where none is filled. `type` is the name of its public type. */
export const group = <P extends Parts>(type: string, parts: P, { words, layout, shownWhen }: Group<P>) => ({
  field: (name: string): Field => ({
    name,
    type: 'group',
    label: words.label,
    admin: { ...described(words).admin, ...(shownWhen && { condition: shownWhen }) },
    interfaceName: `Stored${type}`,
    fields: laidOut(parts, layout),
  }),
  schema: shown.group(type, schemaOf(parts), meant(words)),
  project: (value: unknown, kit: shown.ProjectionKit) => filled(projectParts(parts, value, kit)),
})
