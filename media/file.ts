import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { toSlug } from '../collections/fields/slug'
import { say } from '../collections/fields/title'

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

export const PICTURE_TYPES = Object.keys(EXTENSIONS)
/** Larger than any camera's picture, smaller than what a decompression bomb needs. */
export const MAX_PIXELS = 80_000_000
const MAX_BYTES = 20 * 1024 * 1024

const refuse = (req: PayloadRequest, message: string) =>
  new ValidationError({ collection: 'media', req, errors: [{ path: 'file', message }] }, req.t)

/** `pinyin-of-the-name-1a2b3c4d5e6f.jpg`: readable, safe on every file system, and nobody else's. */
export const safeName = (name: string, mime: string): string => {
  const base = toSlug(path.parse(name).name).slice(0, 60).replace(/-$/, '') || 'picture'
  return `${base}-${randomBytes(6).toString('hex')}.${EXTENSIONS[mime] ?? 'bin'}`
}

/** Refuses empty, oversize and foreign files before anything is written, and renames what it lets through. */
export const checkAndNameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (!PICTURE_TYPES.includes(file.mimetype))
    throw refuse(
      req,
      say(
        req,
        '只能上传 PNG、JPEG、WebP 或 AVIF 图片。',
        'Only PNG, JPEG, WebP or AVIF pictures can be uploaded.',
      ),
    )
  if (file.size === 0) throw refuse(req, say(req, '文件是空的。', 'The file is empty.'))
  if (file.size > MAX_BYTES)
    throw refuse(req, say(req, '图片不能超过 20 MB。', 'A picture may have at most 20 MB.'))
  file.name = safeName(file.name, file.mimetype)
  return args
}
