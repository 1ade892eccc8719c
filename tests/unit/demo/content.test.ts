import { describe, expect, it } from 'vitest'

import { newsColumn } from '../../../collections/choices'
import { SLUG } from '../../../collections/fields/slug'
import { lexical, type Block, type Ids } from '../../../scripts/demo/content/lexical'
import { NEWS } from '../../../scripts/demo/content/news'
import { PEOPLE } from '../../../scripts/demo/content/people'
import { PICTURES } from '../../../scripts/demo/content/pictures'
import { RELICS } from '../../../scripts/demo/content/relics'
import { draw, SCENES } from '../../../scripts/demo/draw'

const documents = [
  ...RELICS.map((relic) => ({ type: 'relics', document: relic })),
  ...NEWS.map((article) => ({ type: 'news', document: article })),
]

describe('the demonstration', () => {
  it('has five relics, ten articles to publish, and one that waits at each stage', () => {
    expect(RELICS).toHaveLength(5)
    expect(NEWS.filter(({ waitsAt }) => !waitsAt)).toHaveLength(10)
    expect(NEWS.flatMap(({ waitsAt }) => waitsAt ?? []).sort()).toEqual(['final', 'first', 'second'])
  })

  it('has four different people, one for each part', () => {
    expect(PEOPLE.map(({ role }) => role).sort()).toEqual(['editor', 'final', 'first', 'second'])
    for (const key of ['email', 'name', 'post', 'personNumber'] as const)
      expect(new Set(PEOPLE.map((person) => person[key])).size, key).toBe(4)
  })

  it('has a drawing and words in both languages for every picture', () => {
    expect(PICTURES.map(({ name }) => name).sort()).toEqual(Object.keys(SCENES).sort())
    for (const { zh, en } of PICTURES) {
      expect(zh).toMatch(/^插画：.+。$/)
      expect(en).toMatch(/^Illustration: .+\.$/)
    }
  })

  it.each(documents.map((one) => [one.document.slug, one] as const))('%s is whole', (slug, { document }) => {
    expect(slug).toMatch(SLUG)
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(document.title).not.toBe('')
    expect(document.summary).not.toBe('')
    expect(document.body.some(({ kind }) => kind === 'paragraph')).toBe(true)
    if ('column' in document) expect(Object.keys(newsColumn.values)).toContain(document.column)
    if ('en' in document)
      expect(`${document.en.title}${document.en.summary}`).toMatch(/^[^\p{Script=Han}]+$/u)
  })

  it('refers only to what is stored before', () => {
    const pictures = new Set<string>(PICTURES.map(({ name }) => name))
    const before = new Set<string>()
    const look = (set: Set<string>, name: string) => {
      if (!set.has(name)) throw new Error(`${name} is not there yet`)
      return name
    }
    const ids: Ids = {
      media: (name) => look(pictures, name),
      document: (type, slug) => look(before, `${type}:${slug}`),
    }
    for (const { type, document } of documents) {
      expect(() => lexical(document.body, ids)).not.toThrow()
      if ('relics' in document) for (const slug of document.relics ?? []) ids.document('relics', slug)
      before.add(`${type}:${document.slug}`)
    }
    expect(before.size).toBe(documents.length)
  })

  it('says numbers in lists and tables, and links what belongs together', () => {
    const kinds = (kind: Block['kind']) =>
      NEWS.filter(({ body }) => body.some((block) => block.kind === kind))
    expect(kinds('table').length).toBeGreaterThanOrEqual(4)
    expect(kinds('list').length).toBeGreaterThanOrEqual(5)
    expect(kinds('picture').length).toBeGreaterThanOrEqual(3)
    expect(NEWS.filter(({ relics }) => relics).length).toBeGreaterThanOrEqual(3)
  })
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
