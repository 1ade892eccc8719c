import { describe, expect, it } from 'vitest'

import * as choices from '../../../collections/choices'
import { users } from '../../../collections/Users'
import { media } from '../../../media'
import type { Choices } from '../../../src/lib/contract'
import { types } from './types'

const HAN = /\p{Script=Han}/u
const sets = Object.values(choices).filter((value): value is typeof value & Choices => 'values' in value)
const CODES = /^(?:WGS84|GCJ02|BD09)$/
const VALUE = /^(?:[a-z][a-z_]*|a[1-5]|\d{1,2})$/

const bilingual = (value: unknown): value is { zh: string; en: string } =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

const expectBoth = (value: unknown, where: string) => {
  if (!bilingual(value)) throw new Error(`${where} has no words in both languages`)
  expect(value.zh.trim(), where).not.toBe('')
  expect(value.en.trim(), where).not.toBe('')
  expect(HAN.test(value.en), `${where} in English`).toBe(false)
}

describe('enumerations', () => {
  it('are found', () => expect(sets.length).toBeGreaterThanOrEqual(30))

  it.each(sets.map((set) => [set.name, set] as const))('%s speaks both languages', (name, set) => {
    expect(name).toMatch(/^[A-Z][A-Za-z]+$/)
    for (const [value, label] of Object.entries(set.values)) {
      expectBoth(label, `${name}.${value}`)
      if (!CODES.test(value)) {
        expect(value).toMatch(VALUE)
        expect(HAN.test(label.zh), `${name}.${value}`).toBe(true)
      }
    }
    const words = Object.values(set.values).map((label) => label.zh)
    expect(new Set(words).size).toBe(words.length)
  })

  it('have names of their own', () => {
    const names = sets.map((set) => set.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

interface Named {
  name?: string
  type: string
  hidden?: boolean
  label?: unknown
  admin?: { description?: unknown; hidden?: boolean }
  fields?: Named[]
  tabs?: Named[]
  options?: { label: unknown; value: string }[]
  labels?: { singular?: unknown; plural?: unknown }
}

/** Fields that Payload's own account form draws. */
const PAYLOADS_OWN = new Set(['email', 'apiKey', 'enableAPIKey'])

const visit = (fields: Named[], path: string): number =>
  fields.reduce((count, field) => {
    const where = `${path}.${field.name ?? field.type}`
    // A tool on the form stores nothing and speaks for itself.
    // What is hidden from everybody needs none either.
    const seen = field.type !== 'ui' && !field.hidden
    const own = field.name !== undefined && seen && !PAYLOADS_OWN.has(field.name)
    if (own) {
      expectBoth(field.label, `label of ${where}`)
      expectBoth(field.admin?.description, `description of ${where}`)
    } else if (field.type === 'tab' || (field.label && !PAYLOADS_OWN.has(field.name ?? '')))
      expectBoth(field.label, `label of ${where}`)
    if (field.type === 'array')
      for (const label of [field.labels?.singular, field.labels?.plural])
        expectBoth(label, `rows of ${where}`)
    for (const option of field.options ?? []) expectBoth(option.label, `${where}=${option.value}`)
    return count + (own ? 1 : 0) + visit([...(field.fields ?? []), ...(field.tabs ?? [])], where)
  }, 0)

const noStore = () => {
  throw new Error('Nothing is uploaded here')
}

describe('collections', () => {
  const governed = types.map(({ collection }) => collection)
  const collections = [
    ...governed,
    media({ dataDir: '/tmp', originals: noStore, requestBytes: 0 }),
    users({ secure: true, proofMaxAge: 60_000, publicUrl: undefined, local: true }),
  ]

  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s has labels and descriptions in both languages on every field',
    (slug, collection) => {
      expectBoth(collection.labels?.singular, `${slug} singular`)
      expectBoth(collection.labels?.plural, `${slug} plural`)
      expectBoth(collection.admin?.description, `${slug} description`)
      expectBoth(collection.admin?.group, `${slug} group`)
      expect(visit(collection.fields as Named[], slug)).toBeGreaterThan(1)
    },
  )

  it.each(governed)('$slug keeps history and cannot publish by itself', (collection) => {
    expect(collection.versions).toEqual({ drafts: false, maxPerDoc: 50 })
    expect(collection.trash).toBe(true)
    expect(collection.admin?.disableCopyToLocale).toBe(true)
    expect(collection).not.toHaveProperty('orderable')
    expect(collection).not.toHaveProperty('folders')
  })
})

interface Schema {
  meta?: () => { about?: unknown; kind?: string } | undefined
  unwrap?: () => Schema
  shape?: Record<string, Schema>
}

/** Names of public fields, those of nested objects included; pictures, references and texts count as one. */
const publicFields = (schema: Schema, path: string): string[] =>
  Object.entries(schema.shape ?? {}).flatMap(([name, field]) => {
    const where = `${path}.${name}`
    expectBoth(field.meta?.()?.about, where)
    let inner = field
    while (inner.unwrap) inner = inner.unwrap()
    return [where, ...(field.meta?.()?.kind ? [] : publicFields(inner, where))]
  })

/** Names of the fields of a form, by the paths under which they are stored. */
const storedFields = (fields: Named[], path: string): string[] =>
  fields.flatMap((field) => {
    const where = field.name ? `${path}.${field.name}` : path
    return [
      ...(field.name && field.type !== 'ui' ? [where] : []),
      ...storedFields([...(field.fields ?? []), ...(field.tabs ?? [])], where),
    ]
  })

describe('contracts', () => {
  it.each(types)('$contract.type says what each field means', ({ contract }) => {
    const { about, schema, type, referrers = [] } = contract
    expectBoth(about, type)
    for (const referrer of referrers) expectBoth(referrer.about, `${type}.${referrer.name}`)
    expect(Object.keys(schema.shape).slice(0, 6)).toEqual([
      'title',
      'slug',
      'summary',
      'cover',
      'body',
      'pictures',
    ])
    expect(publicFields(schema as Schema, type).length).toBeGreaterThan(10)
  })

  it.each(types)('$contract.type: whatever is public stands on the form, and the other way round', (one) => {
    const { type } = one.contract
    const form = storedFields(one.collection.fields as Named[], type).filter(
      (path) => !/coordinates\.\w+$/.test(path),
    )
    expect(publicFields(one.contract.schema as Schema, type).sort()).toEqual(form.sort())
  })
})
