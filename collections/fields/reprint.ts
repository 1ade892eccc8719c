import type { Field } from 'payload'
import { z } from 'zod'

import { text } from '../../src/lib/contract'
import { described, term } from '../words'
import { addressField, textField } from './simple'
import { filled, plain } from './values'

export const reprintTerms = {
  reprint: term(
    ['转载信息', 'Reprint'],
    [
      '转载稿件必须注明来源、原作者、原标题和原网址（《互联网新闻信息服务管理规定》第十五条）。',
      'A reprint names its source, author, original title and address (Provisions on Internet News Services, Article 15).',
    ],
  ),
  source: term(['来源', 'Source'], ['首发的媒体或单位。', 'The medium or body that published it first.']),
  author: term(['原作者', 'Author'], ['原稿的作者。', 'The author of the original.']),
  originalTitle: term(['原标题', 'Original title'], ['原稿的标题。', 'The title of the original.']),
  originalUrl: term(['原网址', 'Original address'], ['原稿的网址。', 'The web address of the original.']),
}
const w = reprintTerms

export const reprintField = (): Field => ({
  name: 'reprint',
  type: 'group',
  label: w.reprint.label,
  admin: {
    ...described(w.reprint).admin,
    condition: (data: { isReprint?: boolean | null }) => Boolean(data.isReprint),
  },
  fields: [
    { type: 'row', fields: [textField('source', w.source), textField('author', w.author)] },
    textField('originalTitle', w.originalTitle),
    addressField('originalUrl', w.originalUrl),
  ],
})

export const reprintShape = z.strictObject({
  source: text({ about: w.source.about }),
  author: text({ about: w.author.about }),
  originalTitle: text({ about: w.originalTitle.about }),
  originalUrl: text({ about: w.originalUrl.about }),
})

interface StoredReprint {
  source?: null | string
  author?: null | string
  originalTitle?: null | string
  originalUrl?: null | string
}

export const projectReprint = (value: null | StoredReprint | undefined) =>
  filled({
    source: plain(value?.source),
    author: plain(value?.author),
    originalTitle: plain(value?.originalTitle),
    originalUrl: plain(value?.originalUrl),
  })
