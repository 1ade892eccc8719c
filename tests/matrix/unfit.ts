import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

/** A configuration that the rule can't be kept with, and what is said of it at the start. */
interface Case {
  /** What it gives a governed collection `articles`. */
  articles?: Partial<CollectionConfig>
  /** Type of the contract where it isn't `articles`. */
  type?: string
  globals?: GlobalConfig[]
  more?: CollectionConfig[]
  /** Comes after the review. */
  plugin?: Plugin
  told: RegExp
}

const DRAFTS = /“articles” has drafts or scheduled publishing\. Set versions\.drafts to false/
const ORDER = /“articles” can be put in order\. Leave orderable out/

/** Whatever would open a write path that can't be guarded, by the name under which the paths speak of it. */
export const UNFIT = {
  drafts: { articles: { versions: { drafts: true } }, told: DRAFTS },
  'scheduled publishing': { articles: { versions: { drafts: { schedulePublish: true } } }, told: DRAFTS },
  'localized status': { articles: { versions: { drafts: { localizeStatus: true } } }, told: DRAFTS },
  'drafts of a later plugin': {
    plugin: (config) => ({
      ...config,
      collections: config.collections?.map((one) =>
        one.slug === 'articles' ? { ...one, versions: { drafts: true } } : one,
      ),
    }),
    told: DRAFTS,
  },
  'an order': { articles: { orderable: true }, told: ORDER },
  'an order of a join field': {
    articles: { fields: [{ name: 'shelf', type: 'relationship', relationTo: 'shelves' as 'media' }] },
    more: [
      {
        slug: 'shelves',
        fields: [
          { name: 'articles', type: 'join', collection: 'articles' as 'news', on: 'shelf', orderable: true },
        ],
      },
    ],
    told: ORDER,
  },
  folders: { articles: { folders: true }, told: /“articles” has folders\. Leave folders out/ },
  'files of its own': { articles: { upload: true }, told: /“articles” takes uploads\. Keep files in/ },
  'a global': {
    type: 'site',
    globals: [{ slug: 'site', fields: [] }],
    told: /no collection “site” to govern/,
  },
} as const satisfies Record<string, Case>

export type Unfit = keyof typeof UNFIT
export const unfitCases = Object.entries(UNFIT) as [Unfit, Case][]
