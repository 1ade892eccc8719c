import sharp, { type Sharp } from 'sharp'

import { digest, type SignedPicture } from '../core'
import type { SignedFile } from '../options'
import type { Review } from './context'

/** A media document in one locale of its texts. */
export interface MediaRow {
  id: string
  filename?: string | null
  mimeType?: string | null
  alt?: Record<string, string | null> | null
  credit?: Record<string, string | null> | null
  focalX?: number | null
  focalY?: number | null
}

const MASTER_FORMATS: Record<string, (image: Sharp) => Sharp> = {
  jpeg: (image) => image.jpeg({ quality: 90 }),
  png: (image) => image.png(),
  webp: (image) => image.webp({ quality: 90 }),
  heif: (image) => image.avif({ quality: 70, effort: 2 }),
}

const MIMES: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heif: 'image/avif',
}

/** The master of a picture: oriented, without EXIF and position. Throws where the bytes are no picture. */
export const makeMaster = async (original: Uint8Array) => {
  const { format } = await sharp(original).metadata()
  const encode = MASTER_FORMATS[format ?? '']
  if (!format || !encode) throw new Error(`No master can be made of ${format ?? 'unknown bytes'}`)
  const { data, info } = await encode(sharp(original).autoOrient()).toBuffer({ resolveWithObject: true })
  return {
    bytes: new Uint8Array(data),
    mime: MIMES[format] ?? 'image/png',
    width: info.width,
    height: info.height,
  }
}

type Master = Omit<SignedPicture, 'alt' | 'credit'>

/** Absent where it is the middle, so that a picture without one is signed as it always was. */
const focusOf = ({ focalX, focalY }: MediaRow): Pick<SignedPicture, 'focalX' | 'focalY'> => {
  const focus = { focalX: Math.round(focalX ?? 50), focalY: Math.round(focalY ?? 50) }
  return focus.focalX === 50 && focus.focalY === 50 ? {} : focus
}

export interface Masters {
  /** Everything of `media` that is embedded, for one locale of its texts. */
  source(locale: string): {
    picture: (id: string) => SignedPicture | null
    file: (id: string) => SignedFile | null
  }
  /** Hex hashes of all of them. */
  files: string[]
  /** Ids whose file is missing or can't be read. */
  missing: string[]
}

const textOf = (texts: MediaRow['alt'], locale: string): string | null => texts?.[locale]?.trim() || null

type Made = { picture: Master } | { file: Omit<SignedFile, 'title'> }

/** Makes the master or copy of one media document, and notes which original it is of; null where that is gone. */
export const makeOne = async (review: Review, row: MediaRow): Promise<Made | null> => {
  const { files, options, payload } = review
  const original = await options.readMedia(payload, row)
  if (!original) return null
  const note = (sha256: string) =>
    review.masters.note({ media: row.id, original: digest(original), master: sha256 })
  if (row.mimeType?.startsWith('image/')) {
    const { bytes, ...picture } = await makeMaster(original)
    const sha256 = await files.put(bytes)
    await note(sha256)
    return { picture: { sha256, ...picture, ...focusOf(row) } }
  }
  const sha256 = await files.put(original)
  await note(sha256)
  const [mime, name] = [row.mimeType ?? '', row.filename ?? '']
  return { file: { sha256, mime, size: original.byteLength, name } }
}

const hashOf = (made: Made): string => ('picture' in made ? made.picture.sha256 : made.file.sha256)

/** Makes the masters of some media documents and puts them into the store. */
export const makeMasters = async (review: Review, rows: readonly MediaRow[]): Promise<Masters> => {
  const masters = new Map<string, { row: MediaRow; made: Made }>()
  const missing: string[] = []
  for (const row of rows) {
    try {
      const made = await makeOne(review, row)
      if (made) masters.set(row.id, { row, made })
      else missing.push(row.id)
    } catch (error) {
      review.payload.logger.warn({ err: error, msg: `No master of media ${row.id}` })
      missing.push(row.id)
    }
  }
  return {
    missing,
    files: [...new Set([...masters.values()].map(({ made }) => hashOf(made)))].sort(),
    source: (locale) => ({
      picture: (id) => {
        const { row, made } = masters.get(id) ?? {}
        return row && made && 'picture' in made
          ? { ...made.picture, alt: textOf(row.alt, locale), credit: textOf(row.credit, locale) }
          : null
      },
      file: (id) => {
        const { row, made } = masters.get(id) ?? {}
        return row && made && 'file' in made ? { ...made.file, title: textOf(row.alt, locale) } : null
      },
    }),
  }
}
