import {
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'

import type { Node } from '../model/node'
import type { Context } from './context'
import { PictureType } from './pictures'
import { DateTimeScalar } from './scalars'
import { say } from './words'

const LANGUAGES: Readonly<Record<string, string>> = {
  zh: say('中文。', 'Chinese.'),
  en: say('英文。', 'English.'),
}

export const ReleaseType = new GraphQLObjectType({
  name: 'Release',
  description: say('一次发布：三位不同的人签署的内容。', 'A release: what three different people signed.'),
  fields: {
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: say('发布的标识，用于 proof。', 'Id of the release, for `proof`.'),
    },
    fingerprint: {
      type: new GraphQLNonNull(GraphQLString),
      description: say('签署文本的指纹 sha256:…。', 'Fingerprint sha256:… of the signed text.'),
    },
    sequence: {
      type: new GraphQLNonNull(GraphQLInt),
      description: say('账本中的序号。', 'Its number in the ledger.'),
    },
  },
})

/** Types that every contract shares, made for the platform's languages; the first is the default. */
export const commonTypes = (locales: readonly string[]) => {
  const Locale = new GraphQLEnumType({
    name: 'Locale',
    description: say('内容的语言。', 'Language of the content.'),
    values: Object.fromEntries(
      locales.map((locale) => [locale, { description: LANGUAGES[locale] ?? say(locale, locale) }]),
    ),
  })
  /** What the platform itself adds to a content. */
  const own: Record<string, GraphQLFieldConfig<Node, Context>> = {
    id: { type: new GraphQLNonNull(GraphQLID), description: say('文档的标识。', 'Id of the document.') },
    locale: {
      type: new GraphQLNonNull(Locale),
      description: say('此发布的语言。', 'Language of this release.'),
    },
    publishedAt: {
      type: new GraphQLNonNull(DateTimeScalar),
      description: say(
        '此文档在该语言首次发布的时间，不会改变。',
        'When the document was first released in this language; never changes.',
      ),
    },
    releasedAt: {
      type: new GraphQLNonNull(DateTimeScalar),
      description: say('本次发布的时间。', 'When this release was made.'),
    },
    release: { type: new GraphQLNonNull(ReleaseType), description: say('本次发布。', 'This release.') },
  }
  const Content = new GraphQLInterfaceType({
    name: 'Content',
    description: say('所有类型的内容共有的字段。', 'Fields that content of every type has.'),
    fields: {
      ...own,
      slug: {
        type: new GraphQLNonNull(GraphQLString),
        description: say('网址中的名称。', 'Name in addresses.'),
      },
      title: { type: GraphQLString, description: say('标题。', 'Title.') },
      summary: { type: GraphQLString, description: say('摘要。', 'Summary.') },
      cover: { type: PictureType, description: say('封面图片。', 'Cover picture.') },
    },
    resolveType: (node: Node) => node.$typeName,
  })
  const localeArg = {
    type: Locale,
    defaultValue: locales[0],
    description: say('内容的语言。', 'Language of the content.'),
  }
  /** An argument that was given as null is one that was left out. */
  const localeOf = ({ locale }: { locale?: string | null }): string => locale ?? locales[0] ?? ''
  return { Locale, Content, own, localeArg, localeOf }
}

export type CommonTypes = ReturnType<typeof commonTypes>
