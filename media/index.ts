import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { editors, nobody, staff } from '../collections/access'
import { described, term, words } from '../collections/words'
import { isDefaultLocale, say, type Validating } from '../collections/fields/title'
import { isPictureType, limitsUnder, MIME_TYPES } from './kinds'
import type { Originals } from './originals'
import { serveOriginal } from './serve'
import { uploadHooks } from './upload'

interface Options {
  /** Directory of this installation's data. */
  dataDir: string
  /** Where the uploads are kept. */
  originals: Originals
  /** Most bytes that the host takes in one request. */
  requestBytes: number
}

interface Row {
  mimeType?: string | null
}

/** For whom a text is needed: pictures are described, whatever else is named by its file if by nothing better. */
const needsAlt = ({ mimeType }: Row): boolean => !mimeType || isPictureType(mimeType)

/**
 * Pictures, documents, videos and captions as editors upload them. They are working material: the public gets
 * signed masters and copies, never these.
 */
export const media = ({ dataDir, originals, requestBytes }: Options): CollectionConfig => ({
  slug: 'media',
  labels: { singular: words('媒体', 'Media'), plural: words('媒体库', 'Media library') },
  upload: {
    // Payload deletes here before it knows whether a change is accepted: nothing of ours is there.
    staticDir: path.join(dataDir, 'media', 'none'),
    disableLocalStorage: true,
    handlers: [serveOriginal(originals)],
    requiresClientUploadReceipt: true,
    // Old documents of Office are all of one container format.
    mimeTypes: [...MIME_TYPES, 'application/x-cfb'],
    focalPoint: true,
    crop: true,
    pasteURL: false,
  },
  access: { read: staff, create: editors, update: editors, delete: editors, readVersions: nobody },
  admin: {
    enableRichTextLink: false,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    group: words('媒体', 'Media'),
    description: words(
      '稿件使用的图片、文档、视频和字幕。更换文件不会改变已发布的内容，需要重新送审。',
      'Pictures, documents, videos and captions. Replacing one changes nothing that is public until it is reviewed again.',
    ),
    disableCopyToLocale: true,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: uploadHooks({ originals, limits: limitsUnder(requestBytes) }),
  fields: [
    {
      name: 'uses',
      type: 'ui',
      label: words('使用情况', 'Where it is used'),
      admin: {
        components: { Field: '../../../media/admin/Uses#Uses' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 300,
      ...described(
        term(
          ['替代文字或标题', 'Alternative text or title'],
          [
            '图片：给看不见图片的人读的一句话，画面上有什么（《无障碍环境建设法》第三十二条），中文必填。文档、视频、字幕：公开显示的标题，不填则显示文件名。',
            'Of a picture: one sentence for those who cannot see it, what it shows (Barrier-Free Environment Law, Article 32); needed in Chinese. Of a document, a video or captions: the title that the public sees, else the file name.',
          ],
        ),
      ),
      validate: (value: null | string | undefined, { data, req }: Validating & { data: Row }) =>
        Boolean(value?.trim()) ||
        !needsAlt(data) ||
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

export { settleOriginals, withFolder } from './originals'
