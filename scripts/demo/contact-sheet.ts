import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { render, SCENES, type SceneName } from './draw'

/** `npm run demo:pictures`: all drawings on one sheet, `docs/img/pictures.jpg`. */
const COLUMNS = 7
const TILE = { width: 320, height: 200 }
const GAP = 12

const names = Object.keys(SCENES) as SceneName[]
const rows = Math.ceil(names.length / COLUMNS)
const tiles = await Promise.all(
  names.map(async (name, index) => ({
    input: await sharp(await render(name))
      .resize(TILE)
      .toBuffer(),
    left: GAP + (index % COLUMNS) * (TILE.width + GAP),
    top: GAP + Math.floor(index / COLUMNS) * (TILE.height + GAP),
  })),
)
const file = path.join(import.meta.dirname, '../../docs/img/pictures.jpg')
await mkdir(path.dirname(file), { recursive: true })
await sharp({
  create: {
    width: GAP + COLUMNS * (TILE.width + GAP),
    height: GAP + rows * (TILE.height + GAP),
    channels: 3,
    background: '#f7f4ec',
  },
})
  .composite(tiles)
  .jpeg({ quality: 84, mozjpeg: true })
  .toFile(file)
console.log(`${names.length} pictures → ${path.relative(process.cwd(), file)}`)
