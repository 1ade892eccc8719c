import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql'

import { formatOf } from '../core/mime'
import { placeholders, render } from '../core/render'
import type { Local } from '../model/node'
import type { Context } from './context'
import { JsonScalar } from './scalars'
import { say } from './words'

const text = new GraphQLNonNull(GraphQLString)
const whole = new GraphQLNonNull(GraphQLInt)

interface File extends Local {
  sha256: string
  mime: string
  name: string
}

interface RichText extends Local {
  html: string
}

export const FileType = new GraphQLObjectType<File, Context>({
  name: 'File',
  description: say('附件。', 'An attachment.'),
  fields: {
    url: {
      type: text,
      description: say('下载地址。', 'Address to download it from.'),
      resolve: ({ sha256, mime, name }, _, { urls }) => urls.media(sha256, { mime, name }),
    },
    name: { type: text, description: say('文件名。', 'File name.') },
    title: { type: GraphQLString, description: say('标题。', 'Title.') },
    mime: { type: text, description: say('媒体类型。', 'Media type.') },
    format: {
      type: text,
      description: say('格式，如 PDF、DOCX、MP4。', 'Format, such as PDF, DOCX or MP4.'),
      resolve: ({ mime, name }) => formatOf(mime, name),
    },
    size: { type: whole, description: say('大小（字节）。', 'Size in bytes.') },
    sha256: { type: text, description: say('内容的 SHA-256（十六进制）。', 'SHA-256 of its bytes (hex).') },
  },
})

/** Fills a signed text's placeholders with what is live now, in one look-up. */
const serveHtml = ({ html, $locale }: RichText, { model, urls, deadline }: Context): string => {
  deadline.check()
  const { refs } = placeholders(html)
  const live = model.documents(
    refs.map(({ id }) => id),
    $locale,
  )
  return render(html, {
    href: (type, id) => {
      const target = live.get(id)
      return target?.type === type
        ? urls.page({ type, slug: String(target.content.slug), locale: $locale })
        : null
    },
    picture: (sha256) => urls.media(sha256, { mime: '' }),
  })
}

export const RichTextType = new GraphQLObjectType<RichText, Context>({
  name: 'RichText',
  description: say('图文内容，三种形式均经签署。', 'Rich text; each of its three forms was signed.'),
  fields: {
    html: {
      type: text,
      description: say(
        'HTML。指向未发布文档的链接只保留文字。',
        'HTML. A link to a document that is not live is only its text.',
      ),
      resolve: (value, _, context) => serveHtml(value, context),
    },
    text: { type: text, description: say('纯文本。', 'Plain text.') },
    lexical: {
      type: JsonScalar,
      description: say('编辑器的结构化内容（Lexical）。', "The editor's structured form (Lexical)."),
    },
  },
})
