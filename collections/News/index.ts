import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { newsContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 新闻. What of it becomes public is decided by `contract.ts`. */
export const News = governed({
  slug: 'news',
  labels: { singular: words('新闻', 'News article'), plural: words('新闻', 'News') },
  description: words('新闻稿件，原创或转载。', 'News articles, original or reprinted.'),
  group: 'news',
  columns: ['title', 'column', 'eventDate', 'isReprint', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    { label: words('来源', 'Origin'), fields: [f.source, f.isReprint, f.reprint] },
    { label: words('关联', 'Related'), fields: [f.relics, f.related] },
    { label: words('视频与附件', 'Videos and files'), fields: [f.videos, f.attachments] },
  ],
  sidebar: [f.slug, f.column, f.eventDate],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const news = { collection: News, contract: newsContract }
