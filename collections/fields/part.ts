import type { Field } from 'payload'
import { z } from 'zod'

import type { About, ProjectionKit } from '../../src/lib/contract'
import type { Term } from '../words'
import { isStored } from './values'

/** One field, said once: how it is entered, what the public sees of it, how the one becomes the other. */
export interface Part<Schema extends z.ZodType = z.ZodType> {
  /** The field of a form. */
  field: (name: string) => Field
  schema: Schema
  /** Takes a value as Payload stores it, of one locale. */
  project: (value: unknown, kit: ProjectionKit) => z.input<Schema>
}

/** Parts by the name under which they are stored and public. */
export type Parts = Readonly<Record<string, Part>>

/** What a public field is beside its words: `required`, `filter`, `sort`, … */
export type Use = Omit<About, 'about'>

export const meant = ({ about }: Term, use?: Use): About => ({ about, ...use })

export type Shape<P extends Parts> = { [Name in keyof P]: P[Name]['schema'] }
export type Schema<P extends Parts> = z.ZodObject<Shape<P>, z.core.$strict>

const each = <T>(parts: Parts, make: (part: Part, name: string) => T) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, make(part, name)]))

/** The public object that has those parts. */
export const schemaOf = <P extends Parts>(parts: P): Schema<P> =>
  z.strictObject(each(parts, ({ schema }) => schema) as unknown as Shape<P>)

/** The fields of a form, by name. */
export const fieldsOf = <P extends Parts>(parts: P) =>
  each(parts, ({ field }, name) => field(name)) as Record<keyof P, Field>

/** The public object of what is stored. */
export const projectParts = <P extends Parts>(parts: P, stored: unknown, kit: ProjectionKit) => {
  const values = isStored(stored) ? stored : {}
  return each(parts, ({ project }, name) => project(values[name], kit)) as z.input<Schema<P>>
}

/** Names of a form's fields in their order; those in a list stand side by side. */
export type Layout<P extends Parts> = readonly (keyof P | readonly (keyof P)[])[]

export const laidOut = <P extends Parts>(parts: P, layout: Layout<P>): Field[] => {
  const fields = fieldsOf(parts)
  return layout.map((line) =>
    typeof line === 'object' ? { type: 'row', fields: line.map((name) => fields[name]) } : fields[line],
  )
}
