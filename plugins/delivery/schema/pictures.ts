import {
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'

import { FITS, FORMATS, readAsked, WIDTHS, type Fit, type Format } from '../core/variants'
import type { Local } from '../model/node'
import type { Context } from './context'
import { say } from './words'

const text = new GraphQLNonNull(GraphQLString)
const whole = new GraphQLNonNull(GraphQLInt)

interface Picture extends Local {
  sha256: string
  mime: string
  width: number
}

const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  avif: say('AVIF，体积最小。', 'AVIF, the smallest.'),
  webp: say('WebP，小而通用。', 'WebP, small and widely shown.'),
  jpeg: say('JPEG，处处可用。', 'JPEG, which everything can show.'),
}
const FIT_WORDS: Readonly<Record<Fit, string>> = {
  inside: say('完整放入，不裁切。', 'Whole, within the size.'),
  cover: say('裁切为该尺寸，保留焦点。', 'Cut to the size, the focal point kept.'),
  contain: say('完整放入，四周补白。', 'Whole, the rest of the size filled.'),
}

const enumOf = (
  name: string,
  { description, words }: { description: string; words: Readonly<Record<string, string>> },
) =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(
      Object.entries(words).map(([value, about]) => [value.toUpperCase(), { value, description: about }]),
    ),
  })

const PictureFormat = enumOf('PictureFormat', {
  description: say('图片格式。', 'Format of a picture.'),
  words: Object.fromEntries(FORMATS.map((format) => [format, FORMAT_WORDS[format]])),
})
const PictureFit = enumOf('PictureFit', {
  description: say('图片如何放入所要的尺寸。', 'How a picture goes into a size.'),
  words: Object.fromEntries(FITS.map((fit) => [fit, FIT_WORDS[fit]])),
})

interface Form {
  width?: number | null
  height?: number | null
  fit?: Fit | null
  format?: Format | null
}

/** The query of a form, checked as it will be when it is asked for; empty for the master itself. */
const queryOf = ({ width, height, fit, format }: Form): string => {
  const query = new URLSearchParams()
  const given = Object.entries({ w: width, h: height, fit, format })
  for (const [name, value] of given) if (value !== null && value !== undefined) query.set(name, String(value))
  readAsked((name) => query.get(name))
  return query.toString()
}

const widths = WIDTHS.join(', ')
const formatArg = {
  type: PictureFormat,
  description: say(
    '格式，默认由请求头 Accept 决定。',
    'Format; by default Accept decides when it is fetched.',
  ),
}

const url: GraphQLFieldConfig<Picture, Context> = {
  type: text,
  description: say(
    '地址。不带参数时为原尺寸。',
    'Address; without arguments, of the picture as it was signed.',
  ),
  args: {
    width: {
      type: GraphQLInt,
      description: say(`宽度（像素）：${widths}。不会放大。`, `Width in pixels: ${widths}. Never enlarged.`),
    },
    height: {
      type: GraphQLInt,
      description: say(
        '高度（像素），与宽度成常用比例，如 4:3、16:9、1:1。',
        'Height in pixels, in a common ratio to the width such as 4:3, 16:9 or 1:1.',
      ),
    },
    fit: {
      type: PictureFit,
      description: say('默认：有高度时 COVER，否则 INSIDE。', 'Default: COVER with a height, else INSIDE.'),
    },
    format: formatArg,
  },
  resolve: ({ sha256, mime }, form: Form, { urls }) => {
    const asked = queryOf(form)
    const type = form.format ? `image/${form.format}` : asked ? '' : mime
    return urls.media(sha256, { mime: type, asked })
  },
}

const srcset: GraphQLFieldConfig<Picture, Context> = {
  type: text,
  description: say(
    '用于 HTML srcset 的各宽度地址，不超过原图宽度。',
    'Addresses of several widths for srcset in HTML, none wider than the picture.',
  ),
  args: {
    widths: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLInt)),
      description: say(`宽度（像素），默认全部：${widths}。`, `Widths in pixels, by default all: ${widths}.`),
    },
    format: formatArg,
  },
  resolve: (
    { sha256, width: whole },
    { widths, format }: { widths?: readonly number[] | null; format?: Format | null },
    { urls },
  ) => {
    const asked = [...new Set(widths ?? WIDTHS)].sort((a, b) => a - b)
    const queries = asked.map((width) => ({ width, query: queryOf({ width, format }) }))
    // A width beyond the picture's own gives the same as the next: it is named once, by its true width.
    const enough = queries.findIndex(({ width }) => width >= whole)
    return queries
      .slice(0, enough === -1 ? undefined : enough + 1)
      .map(({ width, query }) => {
        const mime = format ? `image/${format}` : ''
        return `${urls.media(sha256, { mime, asked: query })} ${Math.min(width, whole)}w`
      })
      .join(', ')
  },
}

const focal = (description: string): GraphQLFieldConfig<Picture, Context> => ({
  type: GraphQLFloat,
  description,
})

export const PictureType = new GraphQLObjectType<Picture, Context>({
  name: 'Picture',
  description: say(
    '图片。地址由其内容的哈希构成，内容不会改变。',
    'A picture. Its address is made of the hash of its bytes, which never change.',
  ),
  fields: {
    url,
    srcset,
    width: { type: whole, description: say('宽度（像素）。', 'Width in pixels.') },
    height: { type: whole, description: say('高度（像素）。', 'Height in pixels.') },
    alt: { type: GraphQLString, description: say('替代文字。', 'Alternative text.') },
    credit: { type: GraphQLString, description: say('署名。', 'Credit.') },
    focalX: focal(
      say('焦点距左边的百分比；空为居中。', 'Focal point, percent from the left; null for the middle.'),
    ),
    focalY: focal(
      say('焦点距上边的百分比；空为居中。', 'Focal point, percent from the top; null for the middle.'),
    ),
    color: {
      type: GraphQLString,
      description: say('主色 #rrggbb，供加载时占位。', 'Dominant colour #rrggbb, to show while it loads.'),
      resolve: async ({ sha256 }, _, { look, deadline }) =>
        (await deadline.within(look(sha256)))?.color ?? null,
    },
    blurhash: {
      type: GraphQLString,
      description: say('BlurHash，供加载时占位。', 'BlurHash, to show while it loads.'),
      resolve: async ({ sha256 }, _, { look, deadline }) =>
        (await deadline.within(look(sha256)))?.blurhash ?? null,
    },
    mime: { type: text, description: say('媒体类型。', 'Media type.') },
    sha256: { type: text, description: say('内容的 SHA-256（十六进制）。', 'SHA-256 of its bytes (hex).') },
  },
})
