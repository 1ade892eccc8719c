import { newsColumn } from '../choices'
import { dateField } from '../fields/date'
import { coverField, picturesField } from '../fields/pictures'
import { reprintField } from '../fields/reprint'
import { richTextField } from '../fields/richText'
import { choiceField, localText, localTextarea } from '../fields/simple'
import { slugField } from '../fields/slug'
import { titleField } from '../fields/title'
import { governed } from '../governed'
import { described, words } from '../words'
import { newsContract } from './contract'
import { w } from './words'

/** 新闻. What of it becomes public is decided by `contract.ts`. */
export const News = governed({
  slug: 'news',
  labels: { singular: words('新闻', 'News article'), plural: words('新闻', 'News') },
  description: words('新闻稿件，原创或转载。', 'News articles, original or reprinted.'),
  columns: ['title', 'column', 'eventDate', 'isReprint', 'updatedAt'],
  tabs: [
    {
      label: words('内容', 'Content'),
      fields: [
        titleField(w.title),
        localTextarea('summary', w.summary),
        coverField(),
        richTextField('body', w.body),
        picturesField(),
        { name: 'relics', type: 'relationship', relationTo: 'relics', hasMany: true, ...described(w.relics) },
      ],
    },
    {
      label: words('来源', 'Origin'),
      fields: [
        localText('source', w.source),
        { name: 'isReprint', type: 'checkbox', defaultValue: false, ...described(w.isReprint) },
        reprintField(),
      ],
    },
  ],
  sidebar: [slugField(), choiceField('column', newsColumn, w.column), dateField('eventDate', w.eventDate)],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const news = { collection: News, contract: newsContract }
