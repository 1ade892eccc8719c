import type { Field } from 'payload'
import { z } from 'zod'

import { picture, text, type Finding, type Picture, type ProjectionKit } from '../../src/lib/contract'
import { rowsDescribed, term, words } from '../words'
import { localText, pictureField } from './simple'
import { plain } from './values'

const w = {
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

export const coverTerm = w.cover
export const picturesAbout = w.pictures.about

export const coverField = (): Field => pictureField('cover', w.cover)

export const picturesField = (): Field => ({
  name: 'pictures',
  type: 'array',
  ...rowsDescribed(w.pictures, '图片', 'picture'),
  interfaceName: 'CaptionedPictures',
  fields: [pictureField('picture', w.picture), localText('caption', w.caption)],
})

export const captionedPictureShape = z.strictObject({
  picture: picture({ about: w.picture.about }),
  caption: text({ about: w.caption.about }),
})

interface StoredPicture {
  picture?: unknown
  caption?: null | string
}

/** Rows without a picture say nothing and are left out. */
export const projectPictures = (rows: null | StoredPicture[] | undefined, kit: ProjectionKit) =>
  (rows ?? []).flatMap((row) => {
    const shown = kit.picture(row.picture)
    return shown ? [{ picture: shown, caption: plain(row.caption) }] : []
  })

interface Illustrated {
  cover: null | Picture
  pictures: { picture: null | Picture }[]
  body: null | { html: string }
}

const missing = (field: string): Finding => ({
  field,
  message: words(
    '图片缺少替代文字（《无障碍环境建设法》第三十二条）。请在媒体库中为这张图片补上这种语言的替代文字。',
    'A picture has no alternative text (Barrier-Free Environment Law, Article 32). Add it, in this language, to the picture in the media library.',
  ),
})

/** 无障碍环境建设法 §32: whoever can't see a picture is told what it shows. */
export const checkAlternativeTexts = ({ cover, pictures, body }: Illustrated): Finding[] => [
  ...(cover && !cover.alt ? [missing('cover')] : []),
  ...pictures.flatMap((row, index) =>
    row.picture && !row.picture.alt ? [missing(`pictures.${index}.picture`)] : [],
  ),
  ...(/<img [^>]*alt="\s*"/.test(body?.html ?? '') ? [missing('body')] : []),
]
