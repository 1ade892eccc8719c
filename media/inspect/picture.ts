import sharp from 'sharp'

import { MAX_PIXELS } from '../kinds'
import { refuseForeign, refuseTail } from './foreign'
import { damaged, Unacceptable } from './unacceptable'

/** Where a JPEG ends: after its last scan's end mark, segments before it skipped by their length. */
const endOfJpeg = (bytes: Buffer): number => {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return bytes.length
    const mark = bytes[at + 1] ?? 0
    if (mark === 0xd9) return at + 2
    if (mark === 0xff || mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)) at += mark === 0xff ? 1 : 2
    else {
      at += 2 + bytes.readUInt16BE(at + 2)
      if (mark === 0xda) at = endOfScan(bytes, at)
    }
  }
  return bytes.length
}

/** Coded data goes on until a mark that is neither a stuffed byte nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const endOfPng = (bytes: Buffer): number => {
  let at = 8
  while (at + 12 <= bytes.length) {
    const isLast = bytes.toString('latin1', at + 4, at + 8) === 'IEND'
    at += 12 + bytes.readUInt32BE(at)
    if (isLast) return at
  }
  return bytes.length
}

const endOfWebp = (bytes: Buffer): number => 8 + bytes.readUInt32LE(4)

/** Boxes that a picture in the ISO base media format is made of; anything else ends it. */
const endOfAvif = (bytes: Buffer): number => {
  const known = new Set(['ftyp', 'meta', 'mdat', 'idat', 'moov', 'free', 'skip', 'uuid', 'mini'])
  let at = 0
  while (at + 8 <= bytes.length && known.has(bytes.toString('latin1', at + 4, at + 8))) {
    const size = bytes.readUInt32BE(at)
    if (size === 0) return bytes.length
    const length = size === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : size
    if (length < 8) return at
    at += length
  }
  return at
}

const ENDS: Readonly<Record<string, (bytes: Buffer) => number>> = {
  'image/jpeg': endOfJpeg,
  'image/png': endOfPng,
  'image/webp': endOfWebp,
  'image/avif': endOfAvif,
}

export interface PictureSize {
  /** In pixels, as it is shown: turned as its EXIF says. */
  width: number
  height: number
  /** It has to be turned before it is cut. */
  turned: boolean
}

/** The size of a picture that can be taken. Throws Unacceptable. */
export const inspectPicture = async (bytes: Buffer, mime: string): Promise<PictureSize> => {
  refuseForeign(bytes)
  refuseTail(bytes.subarray(ENDS[mime]?.(bytes) ?? bytes.length))
  const info = await sharp(bytes)
    .metadata()
    .catch((error: unknown) => {
      throw damaged(error)
    })
  const { autoOrient, width, height, pages = 1, orientation = 1 } = info
  if (width * height * pages > MAX_PIXELS)
    throw new Unacceptable(
      `图片像素过多（${width} × ${height}），最多 ${MAX_PIXELS / 1_000_000} 百万像素。`,
      `The picture has too many pixels (${width} × ${height}); at most ${MAX_PIXELS / 1_000_000} million.`,
    )
  try {
    // Decoding it once tells whether all of it is there.
    await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).resize(64).raw().toBuffer()
  } catch (error) {
    throw damaged(error)
  }
  return { width: autoOrient.width, height: autoOrient.height, turned: orientation > 1 }
}
