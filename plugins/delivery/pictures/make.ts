import { encode } from 'blurhash'
import sharp, { type Sharp } from 'sharp'

import type { Format, Plan } from '../core/variants'

/** No master has more pixels; what says so is not decoded. */
const LIMITS = { limitInputPixels: 100_000_000 }
const WHITE = { r: 255, g: 255, b: 255, alpha: 1 }
const CLEAR = { r: 255, g: 255, b: 255, alpha: 0 }

/** Higher efforts of AVIF take six times as long for a few percent. */
const ENCODERS: Readonly<Record<Format, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 78 }),
  jpeg: (image) => image.flatten({ background: WHITE }).jpeg({ quality: 80, progressive: true }),
}

/** Size in pixels; null where the bytes are no picture. */
export const sizeOf = async (master: Buffer): Promise<{ width: number; height: number } | null> => {
  const { width, height } = await sharp(master, LIMITS).metadata()
  return width && height ? { width, height } : null
}

/** Makes a variant of a master, without metadata. */
export const makeVariant = async (master: Buffer, plan: Plan, format: Format): Promise<Buffer> => {
  const { part, size, canvas } = plan
  const shown = sharp(master, LIMITS).extract(part).resize(size.width, size.height, { fit: 'fill' })
  const left = Math.floor((canvas.width - size.width) / 2)
  const top = Math.floor((canvas.height - size.height) / 2)
  const right = canvas.width - size.width - left
  const bottom = canvas.height - size.height - top
  const filled = left + top + right + bottom > 0
  const background = format === 'jpeg' ? WHITE : CLEAR
  const image = filled ? shown.extend({ left, top, right, bottom, background }) : shown
  return ENCODERS[format](image).toBuffer()
}

/** What stands in a picture's place until it is there. */
export interface Look {
  /** `#rrggbb`, the colour that covers most of it. */
  color: string
  blurhash: string
}

const SIDE = 32
const hex = (value: number): string => value.toString(16).padStart(2, '0')

/** Dominant colour and BlurHash (4 × 3 components, 3 × 4 where it is upright) of a master. */
export const makeLook = async (master: Buffer): Promise<Look> => {
  const { data, info } = await sharp(master, LIMITS)
    .resize(SIDE, SIDE, { fit: 'inside' })
    .flatten({ background: WHITE })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const { dominant } = await sharp(data, { raw: { width, height, channels } }).stats()
  const [x, y] = width >= height ? [4, 3] : [3, 4]
  return {
    color: `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`,
    blurhash: encode(new Uint8ClampedArray(data), width, height, x, y),
  }
}
