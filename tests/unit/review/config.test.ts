import { threeReview, type ReviewContract } from '@baling/three-review'
import type { CollectionConfig } from 'payload'
import { expect, it } from 'vitest'
import { z } from 'zod'

const contract: ReviewContract = {
  type: 'articles',
  version: 1,
  about: { zh: '文章', en: 'Articles' },
  schema: z.strictObject({}),
  project: () => ({}),
}
const media: CollectionConfig = { slug: 'media', upload: true, fields: [] }

const configured = (articles: Partial<CollectionConfig>, more: CollectionConfig[] = [media]) =>
  threeReview({ contracts: [contract], filesDir: '/nowhere' })({
    secret: 'x',
    db: { defaultIDType: 'text', init: () => ({}) as never },
    collections: [{ slug: 'articles', fields: [], ...articles }, ...more],
  })

it.each([
  ['drafts', { versions: { drafts: true } }],
  ['scheduled publishing', { versions: { drafts: { schedulePublish: true } } }],
  ['localized status', { versions: { drafts: { localizeStatus: true } } }],
] as const)('a governed collection with %s is refused, with its name and the cure', (_, articles) => {
  expect(() => configured(articles)).toThrow(/“articles” has drafts.*Set versions\.drafts to false/)
})

it.each([
  ['an order', { orderable: true }, /“articles” can be put in order.*Leave orderable out/],
  ['folders', { folders: true }, /“articles” has folders.*Leave folders out/],
  ['files of its own', { upload: true }, /“articles” takes uploads.*Keep files in the upload collection/],
] as const)('a governed collection with %s is refused, with its name and the cure', (_, articles, told) => {
  expect(() => configured(articles)).toThrow(told)
})

it('a governed collection without endpoints, and one that is not there, are refused', () => {
  expect(() => configured({ endpoints: false })).toThrow(/“articles” has no endpoints/)
  expect(() => configured({}, [])).toThrow(/no collection “media”/)
})

it('versions without drafts are let through, and the review’s own collections are added', async () => {
  const { collections } = await configured({ versions: { maxPerDoc: 50 } })
  expect(collections?.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['articles', 'review-ledger']))
})
