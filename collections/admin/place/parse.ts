/** Degrees, north and east positive. */
export interface Degrees {
  lat: number
  lng: number
}

const HALF_WIDTH: [RegExp, string][] = [
  [/[，、；;]/g, ','],
  [/[°度]/g, '°'],
  [/[′’'分]/g, '′'],
  [/[″”"秒]|′′/g, '″'],
]

const PART =
  /([NSEWnsew北南东西])?[纬经:：\s]*(-?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*′)?\s*(?:(\d+(?:\.\d+)?)\s*″)?\s*([NSEWnsew北南东西])?/g

const AXES: Record<string, 'lat' | 'lng'> = {
  N: 'lat',
  S: 'lat',
  北: 'lat',
  南: 'lat',
  E: 'lng',
  W: 'lng',
  东: 'lng',
  西: 'lng',
}
const isNegative = (mark: string): boolean => /[SW南西]/.test(mark)

interface Part {
  value: number
  axis: 'lat' | 'lng' | null
}

const partOf = ([, before, degrees, minutes, seconds, after]: RegExpMatchArray): Part => {
  const mark = (before ?? after ?? '').toUpperCase()
  const whole = Number(degrees)
  const size = Math.abs(whole) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600
  const negative = whole < 0 || isNegative(mark)
  return { value: negative ? -size : size, axis: AXES[mark] ?? null }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/** Which of two numbers is the latitude: the one that says so, else the only one that can be, else the first. */
const ordered = (one: Part, other: Part): [lat: number, lng: number] => {
  const swapped =
    one.axis === 'lng' || other.axis === 'lat' || (!one.axis && !other.axis && Math.abs(one.value) > 90)
  return swapped ? [other.value, one.value] : [one.value, other.value]
}

/**
 * The position that a pasted text says, rounded to a tenth of a metre: `29.3712, 113.0893`, `113.0893,29.3712`,
 * `29°22′16″N 113°5′21″E`, `东经113度5分 北纬29度22分`. Null where it says none.
 */
export const parsePosition = (text: string): Degrees | null => {
  const plain = HALF_WIDTH.reduce((said, [from, to]) => said.replace(from, to), text.normalize('NFKC'))
  const parts = [...plain.matchAll(PART)].map(partOf)
  const [one, other] = parts
  if (!one || !other || parts.length !== 2 || (one.axis && one.axis === other.axis)) return null
  const [lat, lng] = ordered(one, other)
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat: round(lat), lng: round(lng) } : null
}
