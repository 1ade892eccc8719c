import type { CollectionConfig, CollectionSlug } from 'payload'

/** Content of several tables: arrays, localized fields, lists, blocks, relations, versions, trash. */
const articles: CollectionConfig = {
  slug: 'articles',
  trash: true,
  versions: { drafts: false, maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text', unique: true, index: true },
    { name: 'revision', type: 'number' },
    { name: 'day', type: 'date' },
    { name: 'tags', type: 'text', hasMany: true },
    {
      name: 'rows',
      type: 'array',
      fields: [
        { name: 'label', type: 'text', localized: true },
        { name: 'amount', type: 'number' },
      ],
    },
    { name: 'parts', type: 'blocks', blocks: [{ slug: 'quote', fields: [{ name: 'words', type: 'text' }] }] },
    { name: 'next', type: 'relationship', relationTo: 'articles' as CollectionSlug },
    { name: 'authors', type: 'relationship', relationTo: 'people' as CollectionSlug, hasMany: true },
  ],
}

/** A save can be told to make more of itself, with or without the request that it belongs to. */
const people: CollectionConfig = {
  slug: 'people',
  fields: [
    { name: 'name', type: 'text', unique: true },
    { name: 'nested', type: 'select', options: ['with', 'without', 'failing'] },
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        const { name, nested } = doc as { name: string; nested?: 'with' | 'without' | 'failing' | null }
        if (!nested) return
        const again = { collection: 'people', data: { name: `${name}, again` } } as const
        if (nested !== 'failing')
          await req.payload.create({ ...again, ...(nested === 'with' && { req }) } as never)
        else await req.payload.create({ ...again, data: { name } } as never).catch(() => undefined)
      },
    ],
  },
}

export const config = {
  collections: [articles, people, { slug: 'users', auth: true, fields: [] } satisfies CollectionConfig],
  localization: { locales: ['zh', 'en'], defaultLocale: 'zh', fallback: false as const },
}

/** A document that touches every table. */
export const article = (n: number) => ({
  title: `标题 ${n}`,
  slug: `article-${n}`,
  day: '2022-08-16T00:00:00.000Z',
  tags: ['文物', '新闻'],
  rows: [
    { label: `一 ${n}`, amount: n },
    { label: `二 ${n}`, amount: n + 0.5 },
    { label: `三 ${n}`, amount: -1 - n },
  ],
  parts: [{ blockType: 'quote', words: `话 ${n}` }],
})
