import path from 'node:path'

import { fileTypeFromBuffer } from 'file-type'

import { KIND_WORDS, kindOf, mimeOf, type Limits } from '../kinds'
import { refuseForeign } from './foreign'
import { inspectCompound, inspectOffice } from './office'
import { inspectPdf } from './pdf'
import { inspectPicture, type PictureSize } from './picture'
import { inspectCaptions, inspectText } from './text'
import { Unacceptable } from './unacceptable'

/** What an upload is, by its own bytes. */
export interface Inspected {
  mime: string
  /** Of a picture. */
  size: PictureSize | null
}

const COMPOUND = 'application/x-cfb'
const TEXTS = new Set(['text/csv', 'text/plain'])

const unknownType = () =>
  new Unacceptable(
    '不接受此类文件。可上传：图片 PNG、JPEG、WebP、AVIF；文档 PDF、Word、Excel、PowerPoint、ODF、CSV、TXT；视频 MP4、WebM；字幕 VTT。',
    'Files of this type are not taken. Pictures: PNG, JPEG, WebP, AVIF; documents: PDF, Word, Excel, PowerPoint, ODF, CSV, TXT; videos: MP4, WebM; captions: VTT.',
  )

const svg = () =>
  new Unacceptable(
    '不接受 SVG 文件：其中可能含有脚本。请转换为 PNG。',
    'SVG is not taken, since it can hold scripts. Convert it to PNG.',
  )

/** By its first bytes; a text by the ending of its name, since nothing in it says more. */
const typeOf = async (bytes: Buffer, name: string): Promise<string> => {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.mime === COMPOUND) return inspectCompound(bytes) ?? COMPOUND
  if (found && found.mime !== 'application/xml') return found.mime
  if (/<svg\b/i.test(bytes.subarray(0, 4096).toString('latin1'))) throw svg()
  const told = mimeOf(path.extname(name).slice(1).toLowerCase())
  return !found && TEXTS.has(told) ? told : ''
}

const inspectContent = async (bytes: Buffer, mime: string): Promise<PictureSize | null> => {
  const kind = kindOf(mime)
  if (kind === 'picture') return inspectPicture(bytes, mime)
  if (kind === 'captions') inspectCaptions(bytes)
  else if (kind === 'video') refuseForeign(bytes)
  else if (mime === 'application/pdf') await inspectPdf(bytes)
  else if (TEXTS.has(mime)) inspectText(bytes)
  else if (mime.includes('openxmlformats') || mime.includes('opendocument')) await inspectOffice(bytes)
  return null
}

const inMegabytes = (bytes: number): number => Math.floor((bytes / 1024 / 1024) * 10) / 10

/** Looks an upload through, whatever its name and sender say that it is. Throws Unacceptable. */
export const inspect = async (
  { data, name }: { data: Buffer; name: string },
  limits: Limits,
): Promise<Inspected> => {
  if (data.length === 0) throw new Unacceptable('文件是空的。', 'The file is empty.')
  const mime = await typeOf(data, name)
  const kind = kindOf(mime)
  if (!kind) throw unknownType()
  const [limit, words] = [limits[kind], KIND_WORDS[kind]]
  if (data.length > limit)
    throw new Unacceptable(
      `${words.zh}不能超过 ${inMegabytes(limit)} MB。`,
      `${words.en} may have at most ${inMegabytes(limit)} MB.`,
    )
  return { mime, size: await inspectContent(data, mime) }
}

export { Unacceptable } from './unacceptable'
