import { z } from 'zod'

/** A text in both languages of the platform. */
export interface Bilingual {
  en: string
  zh: string
}

export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]

declare module 'zod' {
  interface GlobalMeta {
    /** What the field means, for the API's description and for messages. Every public field has one. */
    about?: Bilingual
    /** Locales in which the field must be filled when a run of that locale is submitted. */
    required?: readonly Locale[]
    /** What a structured value is; set by the builders of this file. */
    kind?: 'coordinates' | 'date' | 'dateTime' | 'enum' | 'file' | 'picture' | 'ref' | 'richText'
    /** Collections that a reference may lead to (kind `ref`). */
    to?: readonly string[]
    /** Labels of an enumeration's values (kind `enum`). */
    values?: Readonly<Record<string, Bilingual>>
    /** Name of the GraphQL type that an object or an enumeration becomes. */
    name?: string
    /** The public may filter by it; `argument`: also by an argument of the list with the field's own name. */
    filter?: true | 'argument'
    /** The public may order by it. */
    sort?: true
    /** On rows: the field of a row that leads to its place. Rows in order are then an itinerary: distances, a line. */
    itinerary?: string
  }
}

export type About = Pick<z.core.GlobalMeta, 'about' | 'filter' | 'itinerary' | 'required' | 'sort'> & {
  about: Bilingual
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const percent = z.number().min(0).max(100).optional()

/**
 * A picture as it is signed: the hash of its master (hex), its size in pixels, its texts in the run's language.
 * Its focal point, in percent from the left and from the top, stands there only where it isn't the middle.
 */
export const pictureShape = z.strictObject({
  sha256,
  mime: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  alt: z.string().nullable(),
  credit: z.string().nullable(),
  focalX: percent,
  focalY: percent,
})

/** A file as it is signed: the hash of its copy (hex), its name, type and size in bytes. */
export const fileShape = z.strictObject({
  sha256,
  mime: z.string(),
  size: z.int().nonnegative(),
  name: z.string(),
  title: z.string().nullable(),
})

/** A link to another document. It resolves to a live release or to nothing. */
export const refShape = z.strictObject({ type: z.string(), id: z.string() })

/** A position as it was given: degrees and the system that they are in; nothing but `precision` where withheld. */
export const coordinatesShape = z.strictObject({
  lat: z.number().min(-90).max(90).nullable(),
  lng: z.number().min(-180).max(180).nullable(),
  system: z.enum(['WGS84', 'GCJ02', 'BD09']).nullable(),
  precision: z.enum(['exact', 'approximate', 'withheld']).nullable(),
})

/** Rich text, signed three ways. Links and pictures stand in `html` as placeholders. */
export const richTextShape = z.strictObject({ lexical: z.unknown(), html: z.string(), text: z.string() })

export type Picture = z.infer<typeof pictureShape>
export type FileCopy = z.infer<typeof fileShape>
export type Ref = z.infer<typeof refShape>
export type Coordinates = z.infer<typeof coordinatesShape>
export type RichText = z.infer<typeof richTextShape>

/** Builders of public fields. Every scalar is nullable: a contract judges completeness by `required` alone. */
export const text = (meta: About) => z.string().nullable().meta(meta)
export const integer = (meta: About) => z.int().nullable().meta(meta)
export const decimal = (meta: About) => z.number().nullable().meta(meta)
export const flag = (meta: About) => z.boolean().nullable().meta(meta)
/** A calendar date, `YYYY-MM-DD`, of no time zone. */
export const date = (meta: About) =>
  z.iso
    .date()
    .nullable()
    .meta({ ...meta, kind: 'date' })
/** An instant, RFC 3339 in UTC. */
export const dateTime = (meta: About) =>
  z.iso
    .datetime()
    .nullable()
    .meta({ ...meta, kind: 'dateTime' })
export const richText = (meta: About) => richTextShape.nullable().meta({ ...meta, kind: 'richText' })
export const picture = (meta: About) => pictureShape.nullable().meta({ ...meta, kind: 'picture' })
export const pictures = (meta: About) => z.array(pictureShape).meta({ ...meta, kind: 'picture' })
export const file = (meta: About) => fileShape.nullable().meta({ ...meta, kind: 'file' })
export const files = (meta: About) => z.array(fileShape).meta({ ...meta, kind: 'file' })
export const coordinates = (meta: About) => coordinatesShape.nullable().meta({ ...meta, kind: 'coordinates' })
export const integers = (meta: About) => z.array(z.int()).meta(meta)
export const ref = (to: readonly string[], meta: About) =>
  refShape.nullable().meta({ ...meta, kind: 'ref', to })
export const refs = (to: readonly string[], meta: About) =>
  z.array(refShape).meta({ ...meta, kind: 'ref', to })
/** One value of an enumeration; `values` are its words in both languages, `name` its GraphQL type. */
export const choice = (choices: Choices, meta: About) =>
  z
    .enum(Object.keys(choices.values) as [string, ...string[]])
    .nullable()
    .meta({ ...meta, kind: 'enum', name: choices.name, values: choices.values })
/** Several values of an enumeration. */
export const choices = (choices: Choices, meta: About) =>
  z
    .array(z.enum(Object.keys(choices.values) as [string, ...string[]]))
    .meta({ ...meta, kind: 'enum', name: choices.name, values: choices.values })
/** Rows of an object type called `name`. */
export const rows = <T extends z.ZodObject>(name: string, shape: T, meta: About) =>
  z.array(shape).meta({ ...meta, name })
/** One object of a type called `name`, or nothing. */
export const group = <T extends z.ZodObject>(name: string, shape: T, meta: About) =>
  shape.nullable().meta({ ...meta, name })

/** An enumeration that the public sees. It stands in the code, so that nobody changes public words unreviewed. */
export interface Choices {
  name: string
  values: Readonly<Record<string, Bilingual>>
}

/**
 * What a projection is handed beside the document. Each function takes a value as Payload stores it
 * (an id, a populated document, a Lexical state, or nothing) and gives what is signed, or null.
 */
export interface ProjectionKit {
  locale: Locale
  richText(value: unknown): RichText | null
  /** Id or document of `media`. */
  picture(value: unknown): Picture | null
  file(value: unknown): FileCopy | null
  ref(type: string, value: unknown): Ref | null
  /** `YYYY-MM-DD` of a stored date, or null. */
  date(value: unknown): string | null
  dateTime(value: unknown): string | null
}

/** A finding of a contract's own check: where, and what is wrong, in both languages. */
export interface Finding {
  field: string
  message: Bilingual
  /** A warning is shown and keeps nothing from being submitted. */
  severity?: 'warning'
}

/** When something is open: the days of the week, and the days on which it is closed all the same. */
export interface Opening {
  /** 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[]
  /** Calendar dates, both included; null is without end. */
  closures: readonly { from: null | string; to: null | string }[]
}

/**
 * What the public sees of one collection. `schema` describes it, `project` makes it from one locale of a
 * working copy. Every contract has the fields `title`, `slug`, `summary` and `cover`.
 */
export interface Contract<Document = Record<string, unknown>> {
  /** Slug of the collection. */
  type: string
  /** Raised by one when `schema` changes; `upgrade[n]` takes a content of version n to n + 1. */
  version: number
  about: Bilingual
  /** GraphQL names: the type, one by slug, the list. */
  names: { type: string; one: string; many: string }
  schema: z.ZodObject
  project(document: Document, kit: ProjectionKit): Record<string, unknown>
  /** Rules across fields, beyond `required`. All findings at once. */
  check?(content: Record<string, unknown>, locale: Locale): Finding[]
  /** Names of the date fields between which it takes place: lists can then be asked for what falls between two days. */
  span?: { start: string; end: string }
  /** When it is open, where that is known: lists can then be asked for what is open on a day. */
  opening?(content: Record<string, unknown>): null | Opening
  /**
   * Types that refer to this one, each a field of its own: an attraction's routes. `via` is the one field of
   * theirs that counts; without it any does, links in texts included.
   */
  referrers?: readonly { name: string; type: string; about: Bilingual; via?: string }[]
  upgrade?: Readonly<Record<number, (content: Record<string, unknown>) => Record<string, unknown>>>
}
