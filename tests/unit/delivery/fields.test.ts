import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readContracts } from '../../../plugins/delivery/core/contract'
import { ContractError } from '../../../plugins/delivery/core/fields'
import type { ContractOptions } from '../../../plugins/delivery/core/types'
import * as build from '../../../src/lib/contract'
import { CONTRACTS, PLACES, STORIES } from '../../helpers/delivery'

const about = { zh: '字段。', en: 'A field.' }
const schema = PLACES.schema

const withField = (name: string, field: z.ZodType, more: Partial<ContractOptions> = {}): ContractOptions => ({
  ...PLACES,
  schema: schema.extend({ [name]: field }),
  ...more,
})

const problemsOf = (...contracts: ContractOptions[]): readonly string[] => {
  try {
    readContracts(contracts)
    return []
  } catch (error) {
    if (error instanceof ContractError) return error.problems
    throw error
  }
}

describe('a contract is read once into fields', () => {
  const [places] = readContracts(CONTRACTS)
  const fields = Object.fromEntries((places?.fields ?? []).map((field) => [field.name, field]))

  test('kinds, lists and nulls', () => {
    expect(Object.fromEntries(Object.values(fields).map(({ name, kind }) => [name, kind]))).toEqual({
      title: 'text',
      slug: 'text',
      summary: 'text',
      cover: 'picture',
      level: 'enum',
      rank: 'integer',
      height: 'decimal',
      open: 'flag',
      since: 'date',
      opens: 'dateTime',
      body: 'richText',
      attachment: 'file',
      pictures: 'picture',
      near: 'ref',
      contact: 'object',
      projects: 'object',
    })
    const lists = Object.values(fields).filter(({ list }) => list)
    expect(lists.map(({ name }) => name)).toEqual(['pictures', 'near', 'projects'])
    expect([fields.title?.nullable, fields.near?.nullable]).toEqual([true, false])
  })

  test('what they mean, what they lead to, what they are made of', () => {
    expect(fields.title?.about.zh).toBe('测试字段。')
    expect(fields.near?.to).toEqual(['places'])
    expect(Object.keys(fields.level?.values ?? {})).toEqual(['high', 'low'])
    expect(fields.projects).toMatchObject({
      typeName: 'Project',
      fields: [{ name: 'name' }, { name: 'level', kind: 'enum' }],
    })
  })

  test('the outermost meta wins, layer by layer', () => {
    const layered = z
      .string()
      .meta({ about, sort: true })
      .optional()
      .meta({ about: { zh: '外', en: 'Outer' } })
      .readonly()
    const [contract] = readContracts([withField('extra', layered)])
    expect(contract?.fields.at(-1)).toMatchObject({
      name: 'extra',
      sort: true,
      nullable: true,
      about: { zh: '外' },
    })
  })

  test('columns of filters and orders, those of groups included', () => {
    expect(places?.columns.map(({ name, sql }) => [name, sql])).toEqual([
      ['s_title', 'TEXT'],
      ['s_level', 'INTEGER'],
      ['f_level', 'INTEGER'],
      ['s_rank', 'INTEGER'],
      ['f_rank', 'INTEGER'],
      ['f_open', 'INTEGER'],
      ['s_since', 'TEXT'],
      ['f_contact_city', 'TEXT'],
    ])
    const decimal = readContracts([withField('depth', build.decimal({ about, filter: true }))])[0]
    expect(decimal?.columns.at(-1)).toMatchObject({ name: 'f_depth', sql: 'REAL' })
  })
})

describe('what is wrong is told at load, with type and field', () => {
  test.for<[string, z.ZodType, RegExp]>([
    [
      'a misspelled key',
      z.string().meta({ about, fliter: true }),
      /^places\.extra: \.meta\(\): Unrecognized key: "fliter"$/,
    ],
    ['no meta', z.string(), /^places\.extra: \.meta\(\)\.about: /],
    [
      'one language',
      z.string().meta({ about: { zh: '字段', en: '' } }),
      /^places\.extra: \.meta\(\)\.about\.en: /,
    ],
    ['a date object', z.date().meta({ about }), /z\.date\(\) has no JSON form/],
    ['a union', z.union([z.string(), z.number()]).meta({ about }), /z\.union\(\) has no place/],
    ['a list of lists', z.array(z.array(z.string())).meta({ about }), /a list of lists/],
    ['a list with nulls', z.array(z.string().nullable()).meta({ about }), /items can't be null/],
    [
      'a filter on a list of texts',
      z.array(z.string()).meta({ about, filter: true }),
      /a text in a list can't be a filter/,
    ],
    ['an order by a list', build.refs(['places'], { about, sort: true }), /a ref in a list can't be a sort/],
    ['an order of pictures', build.picture({ about, sort: true }), /a picture can't be a sort/],
    [
      'an object without a name',
      z.strictObject({ a: build.text({ about }) }).meta({ about }),
      /a object needs the name/,
    ],
    ['a text with a name', z.string().meta({ about, name: 'Text' }), /a text has none/],
    ['a text that leads somewhere', z.string().meta({ about, to: ['places'] }), /a ref, and only a ref/],
    [
      'labels that are not the values',
      z.enum(['a', 'b']).meta({ about, name: 'Letter', values: { a: about } }),
      /one label for each value/,
    ],
    [
      'an enumeration without labels',
      z.enum(['a']).meta({ about, name: 'Letter' }),
      /one label for each value/,
    ],
    [
      'a text with labels',
      z.string().meta({ about, values: { a: about } }),
      /\.meta\(\)\.values: a text has none/,
    ],
    [
      'a kind that does not fit',
      z.string().meta({ about, kind: 'picture' }),
      /kind "picture" doesn't fit a string \(text\)/,
    ],
    [
      'a picture that is none',
      z.strictObject({ url: z.string() }).meta({ about, kind: 'picture' }),
      /a picture has the fields alt, credit, .* not url/,
    ],
    ['a ref to nowhere', build.ref(['nowhere'], { about }), /^places: a ref leads to "nowhere"/],
    [
      'a bad field in a row',
      build.rows('Row', z.strictObject({ a: build.text({ about, filter: true }) }), { about }),
      /^places\.extra\.a: .*filter/,
    ],
  ])('%s', ([, field, expected]) => {
    expect(problemsOf(withField('extra', field)).join('\n')).toMatch(expected)
  })

  test('names', () => {
    expect(problemsOf(withField('Bad-name', build.text({ about })))).toEqual([
      'places.Bad-name: a name starts with a small letter and has letters and digits',
    ])
    expect(problemsOf(withField('release', build.text({ about })))).toEqual([
      "places: release is a name of the platform's own",
    ])
    expect(problemsOf(withField('levelLabel', build.text({ about })))).toEqual([
      'places: levelLabel is the name of a label',
    ])
    expect(problemsOf(withField('levelLabels', build.text({ about })))).toEqual([
      'places: levelLabels is the name of a label',
    ])
  })

  test('the contract itself', () => {
    const bare = { ...STORIES, schema: z.strictObject({ title: build.picture({ about }) }) }
    expect(problemsOf(bare)).toEqual(
      ['title', 'slug', 'summary', 'cover'].map(
        (name) => expect.stringContaining(`needs the field ${name}`) as string,
      ),
    )
    expect(problemsOf({ ...PLACES, type: 'Bad Type' }).join()).toContain('type must be a slug')
    expect(problemsOf({ ...PLACES, version: 0 })).toEqual(['places: version must be an integer from 1'])
    expect(problemsOf({ ...PLACES, version: 3, upgrade: { 1: (content) => content } })).toEqual([
      'places: upgrade[2] is missing',
    ])
    expect(problemsOf({ ...PLACES, names: { type: 'No good', one: 'place', many: 'places' } })).toEqual([
      'places: names must be GraphQL names',
    ])
    expect(problemsOf(PLACES, PLACES)).toEqual([
      'places: two contracts have this type',
      'Place: two contracts have this GraphQL type',
      'place: two contracts have this GraphQL field',
      'places: two contracts have this GraphQL field',
    ])
    expect(() => readContracts([PLACES, PLACES])).toThrow(/^The contracts are not usable:\n {2}places: two/)
  })
})

describe('an old content is read as the current contract has it', () => {
  const upgrade = {
    1: (content: Record<string, unknown>) => ({ ...content, near: [] }),
    2: ({ old, ...content }: Record<string, unknown>) => ({ ...content, rank: old }),
  }
  const [contract] = readContracts([
    {
      ...STORIES,
      version: 3,
      upgrade,
      schema: STORIES.schema
        .extend({ related: build.refs(['stories'], { about }), place: build.integer({ about }) })
        .omit({ place: true })
        .extend({ rank: build.integer({ about }), near: build.refs(['stories'], { about }) }),
    },
  ])
  const content = { title: 't', slug: 's', summary: null, cover: null, related: [] }

  test('step by step', () => {
    expect(contract?.read({ ...content, old: 5 }, 1)).toEqual({ ...content, near: [], rank: 5 })
    expect(contract?.read({ ...content, near: [], old: 5 }, 2)).toEqual({ ...content, near: [], rank: 5 })
    expect(contract?.read({ ...content, near: [], rank: 5 }, 3)).toEqual({ ...content, near: [], rank: 5 })
  })

  test('or not at all', () => {
    expect(() => contract?.read(content, 3)).toThrow(z.ZodError)
    expect(() => contract?.read(content, 4)).toThrow('stories: version 4 is newer than 3')
  })
})
