import { HASH_BYTES, nodeHash } from './hash'
import type { Node } from './ranges'

// C2SP tlog-tiles: the tree's hashes in files of 256, eight levels of the tree apart.
export const TILE_HEIGHT = 8
export const TILE_WIDTH = 256
const MOST_LEVELS = 63

/** `width` hashes from `index · 256` on; `level` counts tiles upwards from the leaves. */
export interface Tile {
  level: number
  index: number
  width: number
}

/** A file under `/tile/`: hashes of a level, or the entries themselves. */
export type TileFile = Omit<Tile, 'level'> & { level: number | 'entries' }

const pathOfIndex = (index: number): string => {
  const groups: string[] = []
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(String(rest % 1000).padStart(3, '0'))
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
}

/** `0/x001/234.p/5`: level, index and, of a tile that isn't full, its width. */
export const pathOfTile = ({ level, index, width }: TileFile): string =>
  `${level}/${pathOfIndex(index)}${width === TILE_WIDTH ? '' : `.p/${width}`}`

const PATH = /^(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** Reads what `pathOfTile` writes; null for anything else. */
export const parseTilePath = (path: string): TileFile | null => {
  const [, kind = '', groups = '', partial] = PATH.exec(path) ?? []
  const level: TileFile['level'] = kind === 'entries' ? kind : Number(kind)
  const index = Number(groups.replace(/[x/]/g, ''))
  const width = partial === undefined ? TILE_WIDTH : Number(partial)
  const tile = { level, index, width }
  const known = kind !== '' && (level === 'entries' || level <= MOST_LEVELS) && Number.isSafeInteger(index)
  return known && pathOfTile(tile) === path ? tile : null
}

/** How many hashes that tile has in a tree of `size`: 0 to 256. */
export const widthAt = ({ level, index }: { level: number; index: number }, size: number): number => {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH
  return Math.max(0, Math.min(TILE_WIDTH, hashes))
}

/** The tile of a tree of `size` from which the hash of a full subtree can be had. */
export const tileOfNode = ({ height, index }: Node, size: number): Tile => {
  const level = Math.floor(height / TILE_HEIGHT)
  const first = index * 2 ** (height % TILE_HEIGHT)
  const place = { level, index: Math.floor(first / TILE_WIDTH) }
  return { ...place, width: widthAt(place, size) }
}

/** The hash of a full subtree, made from the hashes of its tile. Throws a RangeError where the tile lacks them. */
export const nodeFromTile = ({ height, index }: Node, tile: Uint8Array): Buffer => {
  const count = 2 ** (height % TILE_HEIGHT)
  const first = (index * count) % TILE_WIDTH
  if (tile.length < (first + count) * HASH_BYTES) throw new RangeError('The tile is too short')
  const hashAt = (at: number) => Buffer.from(tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))
  let row: Buffer[] = Array.from({ length: count }, (_, at) => hashAt(first + at))
  while (row.length > 1)
    row = row.flatMap((left, at) => (at % 2 === 0 ? [nodeHash(left, row[at + 1] ?? left)] : []))
  return row[0] ?? Buffer.alloc(0)
}
