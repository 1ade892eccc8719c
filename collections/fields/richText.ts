import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

import { say, type Validating } from './title'

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** True for an absolute address of a scheme that a public page may link to. */
export const isLinkable = (url: string): boolean => URL.canParse(url) && SCHEMES.has(new URL(url).protocol)

type Described = Extract<Field, { name: string }>

const address = (
  value: null | string | undefined,
  { req, siblingData }: Validating & { siblingData: { linkType?: string } },
) =>
  siblingData.linkType === 'internal' ||
  isLinkable(value ?? '') ||
  say(
    req,
    '请填写以 https://、http://、mailto: 或 tel: 开头的地址。',
    'An address that begins with https://, http://, mailto: or tel: is needed.',
  )

const checked = (field: Described): Field =>
  field.name === 'url' ? ({ ...field, validate: address } as Field) : field

/**
 * The editor of every body. Node types: paragraph, heading (h2-h4), text (bold, italic, underline), linebreak,
 * tab, list and listitem (bullet, number), quote, horizontalrule, link (internal to any type under review, or an
 * address), upload (`media`), table, tablerow, tablecell.
 */
export const editor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      LinkFeature({
        disableAutoLinks: true,
        maxDepth: 0,
        fields: ({ defaultFields }) =>
          defaultFields.filter(({ name }) => name !== 'newTab').map((field) => checked(field as Described)),
      }),
      UploadFeature({ enabledCollections: ['media'], maxDepth: 0 }),
      EXPERIMENTAL_TableFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
