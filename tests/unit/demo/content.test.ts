import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { SLUG } from '../../../collections/fields/slug'
import { reportOfTheBureau } from '../../../scripts/demo/check'
import { strangers } from '../../../scripts/demo/check/numbers'
import { CONTENT } from '../../../scripts/demo/content'
import { addressOf, TYPES, withIds, type Address } from '../../../scripts/demo/content/addresses'
import { lexical, type Block, type Ids, type Inline } from '../../../scripts/demo/content/lexical'
import { PEOPLE } from '../../../src/lib/demoPeople'
import { PICTURES } from '../../../scripts/demo/content/pictures'
import { picturesOf, type Demo } from '../../../scripts/demo/content/types'
import { draw, SCENES } from '../../../scripts/demo/draw'

const documents = TYPES.flatMap((type): Demo[] => CONTENT[type])
const report = reportOfTheBureau()

const words = (inline: Inline): string =>
  typeof inline === 'string' ? inline : 'bold' in inline ? inline.bold : inline.link

const said = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'quote':
      return [block.text]
    case 'paragraph':
      return [block.inlines.map(words).join('')]
    case 'list':
      return block.items.map((item) => item.map(words).join(''))
    case 'table':
      return block.rows.flat()
    case 'picture':
      return []
  }
}

/** What a document says, without slugs, ids and pictures. */
const sayings = ({ title, summary, body, pictures = [], fields, en }: Demo) => ({
  title,
  summary,
  body: body.flatMap(said),
  captions: pictures.map(({ caption }) => caption),
  fields: withIds(fields, () => ''),
  en,
})

describe('the demonstration', () => {
  it('has everything that the report names, type by type', () => {
    const counts = Object.fromEntries(TYPES.map((type) => [type, CONTENT[type].length]))
    expect(counts).toEqual({
      'heritage-items': 3,
      relics: 5,
      attractions: 18,
      venues: 5,
      'old-brands': 1,
      routes: 4,
      events: 19,
      figures: 8,
      news: 35,
    })
    expect(CONTENT.news.flatMap(({ waitsAt }) => waitsAt ?? []).sort()).toEqual(['final', 'first', 'second'])
    expect(documents.filter(({ waitsAt, type }) => waitsAt && type !== 'news')).toEqual([])
  })

  it('has four different people, one for each part', () => {
    expect(PEOPLE.map(({ role }) => role).sort()).toEqual(['editor', 'final', 'first', 'second'])
    for (const key of ['email', 'name', 'post', 'personNumber'] as const)
      expect(new Set(PEOPLE.map((person) => person[key])).size, key).toBe(4)
  })

  it('shows every picture', () => {
    const shown = new Set(documents.flatMap(picturesOf))
    expect(PICTURES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
  })

  it('has a drawing and words in both languages for every picture', () => {
    expect(PICTURES.map(({ name }) => name).sort()).toEqual(Object.keys(SCENES).sort())
    for (const { zh, en } of PICTURES) {
      expect(zh).toMatch(/^插画：.+。$/)
      expect(en).toMatch(/^Illustration: .+\.$/)
    }
  })

  it.each(documents.map((one) => [addressOf(one), one] as const))('%s is whole', (_, document) => {
    expect(document.slug).toMatch(SLUG)
    expect(document.slug.length).toBeLessThanOrEqual(96)
    expect(document.title).not.toBe('')
    expect(document.summary).not.toBe('')
    expect(Object.keys(SCENES)).toContain(document.cover)
    expect(document.body.some(({ kind }) => kind === 'paragraph')).toBe(true)
    if (document.en) expect(JSON.stringify(document.en)).toMatch(/^[^\p{Script=Han}]+$/u)
  })

  it('has names and summaries in English, news apart', () => {
    expect(documents.filter(({ en, type }) => !en && type !== 'news')).toEqual([])
  })

  it('refers only to what is stored before, and names nothing twice', () => {
    const pictures = new Set<string>(PICTURES.map(({ name }) => name))
    const before = new Set<string>()
    const look = (set: Set<string>, name: string) => {
      if (!set.has(name)) throw new Error(`${name} is not there yet`)
      return name
    }
    const ids: Ids = {
      media: (name) => look(pictures, name),
      document: (address: Address) => look(before, address),
    }
    for (const document of documents) {
      expect(() => lexical(document.body, ids), document.slug).not.toThrow()
      expect(() => withIds(document.fields, (address) => ids.document(address)), document.slug).not.toThrow()
      for (const { name } of document.pictures ?? []) ids.media(name)
      before.add(addressOf(document))
    }
    expect(before.size).toBe(documents.length)
  })

  it('has no number that the report does not have', () => {
    const invented = documents.flatMap((document) =>
      strangers(sayings(document), report).map(({ path, number }) => `${document.slug} ${path}: ${number}`),
    )
    expect(invented).toEqual([])
  })

  it('says numbers in lists and tables, and links what belongs together', () => {
    const kinds = (kind: Block['kind']) =>
      CONTENT.news.filter(({ body }) => body.some((block) => block.kind === kind))
    expect(kinds('table').length).toBeGreaterThanOrEqual(7)
    expect(kinds('list').length).toBeGreaterThanOrEqual(12)
    expect(kinds('picture').length).toBeGreaterThanOrEqual(3)
    const related = CONTENT.news.filter(({ fields }) => fields?.relics ?? fields?.related)
    expect(related.length).toBeGreaterThanOrEqual(25)
  })

  it.each(CONTENT.routes.map((route) => [route.title, route] as const))(
    '%s stops where the report says, in its order',
    (title, { fields }) => {
      const source = readFileSync('scripts/demo/report.txt', 'utf8')
      const [, list = ''] = new RegExp(`${title}：.*?主要是(.+?)等，`).exec(source) ?? []
      const names = list.split('、').map((name) => name.replace(/[45]A景区$/, ''))
      const titles = new Map<string, string>(documents.map((one) => [addressOf(one), one.title]))
      const named = withIds(fields?.stops, (address) => titles.get(address) ?? address)
      expect(named).toEqual(
        names.map((name) => ({ place: expect.objectContaining({ value: name }) as unknown })),
      )
    },
  )
})

describe('a drawing', () => {
  it.each(['cishi-pagoda', 'four-routes'] as const)(
    '%s is the same every time, and has no text in it',
    (name) => {
      const svg = draw(name)
      expect(draw(name)).toBe(svg)
      expect(svg).not.toMatch(/<text|<image|NaN|undefined/)
    },
  )
})
