import type { Field, FieldHook } from 'payload'
import { pinyin } from 'pinyin-pro'

import { SLUG_TOOLS } from '../admin/components'
import { freeSlug } from '../admin/server/freeSlug'
import { term } from '../words'
import { say, type Validating } from './title'

export const slugTerm = term(
  ['网址别名', 'Slug'],
  [
    '文档在网址中的名称，只用小写字母、数字和连字符。留空时由标题的拼音生成。',
    'The name of the document in addresses: lower-case letters, digits and hyphens. Made from the pinyin of the title when left empty.',
  ],
)

const MAX = 96
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** `[a-z0-9-]` of a title: Chinese as pinyin without tones, a hyphen between syllables; empty if nothing is left. */
export const toSlug = (title: string): string => {
  const syllables = pinyin(title.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
  const slug = syllables
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= MAX) return slug
  const cut = slug.slice(0, MAX + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, MAX)
}

const fromTitle: FieldHook<{ id: string; title?: unknown }, unknown> = ({ value, data, originalDoc }) => {
  if (typeof value === 'string' && value.trim()) return value.trim()
  const title = data?.title ?? originalDoc?.title
  return typeof title === 'string' ? toSlug(title) || null : value
}

/** A duplicate gets the next slug that is free: `…-2`. */
const another: FieldHook<{ id: string }, unknown> = ({ value, collection, req }) =>
  typeof value === 'string' && value && collection
    ? freeSlug(req, value, { collection: collection.slug })
    : value

/** Address of the document, one for all languages. Made from the title where it is left empty. */
export const slugField = (): Field => ({
  name: 'slug',
  type: 'text',
  index: true,
  label: slugTerm.label,
  admin: { description: slugTerm.about, components: { afterInput: [SLUG_TOOLS] } },
  hooks: { beforeValidate: [fromTitle], beforeDuplicate: [another] },
  validate: (value: null | string | undefined, { req }: Validating) => {
    if (!value)
      return say(req, '请填写网址别名（标题中没有可用的字）。', 'A slug is needed: the title gives none.')
    if (value.length <= MAX && SLUG.test(value)) return true
    return say(
      req,
      `只能用小写字母、数字和连字符，最多${MAX}个字符。`,
      `Lower-case letters, digits and single hyphens only, at most ${MAX} characters.`,
    )
  },
})
