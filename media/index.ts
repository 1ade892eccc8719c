import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { editors, nobody, staff } from '../collections/access'
import { described, term, words } from '../collections/words'
import { isDefaultLocale, say, type Validating } from '../collections/fields/title'
import { checkAndNameFile, MAX_PIXELS, PICTURE_TYPES } from './file'

interface Options {
  /** Directory of this installation's data. The files go to `media/files` below it, never under a public folder. */
  dataDir: string
}

/** Pictures as editors upload them. They are working material: the public gets signed masters, never these. */
export const media = ({ dataDir }: Options): CollectionConfig => ({
  slug: 'media',
  labels: { singular: words('媒体', 'Media'), plural: words('媒体库', 'Media library') },
  upload: {
    staticDir: path.join(dataDir, 'media', 'files'),
    mimeTypes: [...PICTURE_TYPES],
    focalPoint: true,
    crop: true,
    pasteURL: false,
    constructorOptions: { limitInputPixels: MAX_PIXELS },
  },
  access: { read: staff, create: editors, update: editors, delete: editors, readVersions: nobody },
  admin: {
    enableRichTextLink: false,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'width', 'height', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    group: words('内容', 'Content'),
    description: words(
      '稿件使用的图片。更换图片不会改变已发布的内容，需要重新送审。',
      'Pictures for documents. Replacing one changes nothing that is public until it is reviewed again.',
    ),
    disableCopyToLocale: true,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [checkAndNameFile] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 300,
      ...described(
        term(
          ['替代文字', 'Alternative text'],
          [
            '给看不见图片的人读的一句话：画面上有什么（《无障碍环境建设法》第三十二条）。中文必填。',
            'One sentence for those who cannot see the picture: what it shows (Barrier-Free Environment Law, Article 32). Needed in Chinese.',
          ],
        ),
      ),
      validate: (value: null | string | undefined, { req }: Validating) =>
        Boolean(value?.trim()) ||
        !isDefaultLocale(req) ||
        say(req, '请填写替代文字。', 'Alternative text is needed.'),
    },
    {
      name: 'credit',
      type: 'text',
      localized: true,
      maxLength: 200,
      ...described(term(['署名', 'Credit'], ['作者或来源。', 'The author or the source.'])),
    },
  ],
})
