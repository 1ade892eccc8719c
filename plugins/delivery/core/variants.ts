import { DeliveryError } from './errors'

/** Widths in pixels that a picture can be asked for. */
export const WIDTHS = [160, 320, 480, 640, 960, 1280, 1600, 1920, 2560] as const

/** Width to height: the shapes that a picture can be asked for. With the widths they bound how many variants there are. */
const RATIOS = [
  [1, 1],
  [5, 4],
  [4, 3],
  [3, 2],
  [16, 9],
  [2, 1],
  [3, 1],
  [4, 5],
  [3, 4],
  [2, 3],
  [9, 16],
] as const

export const FITS = ['inside', 'cover', 'contain'] as const
export const FORMATS = ['avif', 'webp', 'jpeg'] as const
export type Fit = (typeof FITS)[number]
export type Format = (typeof FORMATS)[number]

/** What is asked of a picture. `format` is null where `Accept` decides. */
export interface Asked {
  width: number
  height: number | null
  fit: Fit
  format: Format | null
}

interface Size {
  width: number
  height: number
}

/** A part of the master and the size at which it is shown; `canvas` is larger than that where the rest is filled. */
export interface Plan {
  part: Size & { left: number; top: number }
  size: Size
  canvas: Size
}

/** Heights that go with a width, the tallest last. */
export const heightsFor = (width: number): number[] =>
  RATIOS.map(([x, y]) => Math.round((width * y) / x)).sort((a, b) => a - b)

const among = <T extends string>(values: readonly T[], value: string): T | undefined =>
  values.find((one) => one === value)

const number = (text: string): number => (/^\d{1,5}$/.test(text) ? Number(text) : 0)

const readHeight = (text: string, width: number): number => {
  const height = number(text)
  if (!heightsFor(width).includes(height))
    throw new DeliveryError('BAD_HEIGHT', { width, heights: heightsFor(width).join(', ') })
  return height
}

/**
 * Reads what is asked of a picture; null where nothing is, and the master itself is meant. Without a width the
 * widest is meant. Throws BAD_WIDTH, BAD_HEIGHT, BAD_FIT or BAD_FORMAT.
 */
export const readAsked = (get: (name: 'fit' | 'format' | 'h' | 'w') => string | null): Asked | null => {
  const [w, h, asFit, asFormat] = [get('w'), get('h'), get('fit'), get('format')]
  if (w === null && h === null && asFit === null && asFormat === null) return null
  const width = w === null && h === null ? Math.max(...WIDTHS) : number(w ?? '')
  if (!WIDTHS.some((one) => one === width))
    throw new DeliveryError('BAD_WIDTH', { widths: WIDTHS.join(', ') })
  const height = h === null ? null : readHeight(h, width)
  const fit = asFit === null ? (height === null ? 'inside' : 'cover') : among(FITS, asFit)
  if (!fit || (height === null && fit !== 'inside'))
    throw new DeliveryError('BAD_FIT', { fits: FITS.join(', ') })
  const format = asFormat === null ? null : among(FORMATS, asFormat)
  if (format === undefined) throw new DeliveryError('BAD_FORMAT', { formats: FORMATS.join(', ') })
  return { width, height, fit, format }
}

const least = (length: number): number => Math.max(1, Math.round(length))

const between = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most)

/** Keeps the focal point, in percent, as near to the middle of the part as the master's edges allow. */
const cut = (master: Size, box: Size, focus: Focus): Plan => {
  const wide = master.width * box.height > master.height * box.width
  const part = wide
    ? { width: least((master.height * box.width) / box.height), height: master.height }
    : { width: master.width, height: least((master.width * box.height) / box.width) }
  const left = between((master.width * focus.x) / 100 - part.width / 2, master.width - part.width)
  const top = between((master.height * focus.y) / 100 - part.height / 2, master.height - part.height)
  const size = box.width <= part.width && box.height <= part.height ? box : part
  return { part: { left, top, ...part }, size, canvas: size }
}

/** Percent from the left and from the top. */
export interface Focus {
  x: number
  y: number
}

/** How a master becomes what is asked. Nothing is ever made larger than it is. */
export const planOf = (master: Size, { width, height, fit }: Asked, focus: Focus): Plan => {
  const box = { width, height: height ?? Infinity }
  if (fit === 'cover' && height !== null) return cut(master, { width, height }, focus)
  const scale = Math.min(box.width / master.width, box.height / master.height)
  const by = Math.min(scale, 1)
  const size = { width: least(master.width * by), height: least(master.height * by) }
  const part = { left: 0, top: 0, width: master.width, height: master.height }
  if (fit !== 'contain' || height === null) return { part, size, canvas: size }
  const shrink = Math.max(scale, 1)
  return { part, size, canvas: { width: least(width / shrink), height: least(height / shrink) } }
}

/** Weight that an `Accept` header gives a type by name, `*` not counted: who can show AVIF says so. */
const weight = (accept: string, type: string): number => {
  for (const part of accept.toLowerCase().split(',')) {
    const [name, ...rest] = part.split(';').map((piece) => piece.trim())
    if (name !== type) continue
    const q = rest.map((piece) => /^q=([\d.]+)$/.exec(piece)?.[1]).find((value) => value !== undefined)
    return q === undefined ? 1 : Number(q)
  }
  return 0
}

/** The smallest format that a caller says it can show, else JPEG. */
export const formatFor = (accept: string | null): Format => {
  const asked = (['avif', 'webp'] as const)
    .map((format) => ({ format, q: weight(accept ?? '', `image/${format}`) }))
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
  return asked[0]?.format ?? 'jpeg'
}
