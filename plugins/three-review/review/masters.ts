import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import sharp, { type Sharp } from 'sharp'

import type { SignedPicture } from '../core'
import type { SignedFile } from '../options'
import type { FileStore } from '../store/files'
import { slugOf } from '../store/raw'

/** A media document in one locale of its texts. */
interface MediaRow {
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

/** Makes the masters of some media documents and puts them into the store. */
export const makeMasters = async (
  { payload, files, media }: { payload: Payload; files: FileStore; media: string },
  rows: readonly MediaRow[],
): Promise<Masters> => {
  const { upload } = payload.collections[slugOf(media)].config
  const masters = new Map<string, { row: MediaRow; master?: Master; copy?: Omit<SignedFile, 'title'> }>()
  const missing: string[] = []
  for (const row of rows) {
    try {
      const original = await readFile(path.join(upload.staticDir ?? media, path.basename(row.filename ?? '')))
      if (row.mimeType?.startsWith('image/')) {
        const { bytes, ...picture } = await makeMaster(original)
        masters.set(row.id, { row, master: { sha256: await files.put(bytes), ...picture, ...focusOf(row) } })
      } else {
        const [sha256, mime, name] = [await files.put(original), row.mimeType ?? '', row.filename ?? '']
        masters.set(row.id, { row, copy: { sha256, mime, size: original.byteLength, name } })
      }
    } catch (error) {
      payload.logger.warn({ err: error, msg: `No master of media ${row.id}` })
      missing.push(row.id)
    }
  }
  return {
    missing,
    files: [
      ...new Set([...masters.values()].flatMap(({ master, copy }) => master?.sha256 ?? copy?.sha256 ?? [])),
    ].sort(),
    source: (locale) => ({
      picture: (id) => {
        const made = masters.get(id)
        return made?.master
          ? { ...made.master, alt: textOf(made.row.alt, locale), credit: textOf(made.row.credit, locale) }
          : null
      },
      file: (id) => {
        const made = masters.get(id)
        return made?.copy ? { ...made.copy, title: textOf(made.row.alt, locale) } : null
      },
    }),
  }
}
