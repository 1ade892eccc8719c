import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import type { Picture, ProjectionKit } from '../../src/lib/contract'
import { described, term, type Term } from '../words'
import { fieldsOf, meant } from './part'
import { rows } from './rows'
import { local, localLines } from './scalars'
import { slugField, slugTerm } from './slug'
import { titleField } from './title'
import { picture } from './uploads'
import { plain } from './values'

/** What has to be there whatever the language, and what in Chinese alone. */
export const always = ['zh', 'en'] as const
export const chinese = ['zh'] as const

const w = {
  summary: term(
    ['简介', 'Summary'],
    ['一两句话，用于列表和分享。', 'One or two sentences, for lists and for sharing.'],
  ),
  body: term(['正文', 'Text'], ['完整的介绍。', 'The full account.']),
  cover: term(
    ['封面图', 'Cover'],
    ['列表和分享时显示的图片。', 'The picture shown in lists and when shared.'],
  ),
  pictures: term(
    ['图片', 'Pictures'],
    ['按顺序显示的图片。', 'Pictures, in the order in which they are shown.'],
  ),
  picture: term(['图片', 'Picture'], ['媒体库中的一张图片。', 'A picture of the media library.']),
  caption: term(['图片说明', 'Caption'], ['显示在图片下方的文字。', 'The line under the picture.']),
}

/** The words of a type for what all types have. */
interface Words {
  title: Term
  summary?: Term
  body?: Term
}

const body = (words: Term) => ({
  // The editor is the configuration's own.
  field: (name: string): Field => ({ name, type: 'richText', localized: true, ...described(words) }),
  schema: shown.richText(meant(words, { required: chinese })),
  project: (value: unknown, kit: ProjectionKit) => kit.richText(value),
})

/** The first fields of every type. English needs title, summary and cover; the text may be in Chinese alone. */
export const common = (words: Words) => ({
  title: { ...local(words.title, { required: always }), field: () => titleField(words.title) },
  slug: {
    field: slugField,
    schema: shown.text(meant(slugTerm, { required: always, sort: true })),
    project: plain,
  },
  summary: localLines(words.summary ?? w.summary, { required: always }),
  cover: picture(w.cover, { required: always }),
  body: body(words.body ?? w.body),
  pictures: rows(
    'CaptionedPicture',
    { picture: picture(w.picture, { required: always }), caption: local(w.caption) },
    { words: w.pictures, row: ['图片', 'picture'], layout: ['picture', 'caption'] },
  ),
})

/** The fields of the first tab of every form. */
export const commonFields = (parts: ReturnType<typeof common>): Field[] => {
  const { title, summary, cover, body, pictures } = fieldsOf(parts)
  return [title, summary, cover, body, pictures]
}

export interface Illustrated {
  cover: null | Picture
  pictures: { picture: null | Picture }[]
  body: null | { html: string }
}
