import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { render, SCENES, type SceneName } from './draw'

/** `npm run demo:pictures`: all drawings on one sheet in two sizes, `docs/img/pictures.jpg` and `pictures-small.jpg`. */
const SHEETS = [
  { file: 'pictures.jpg', columns: 8, width: 320, height: 200, gap: 12 },
  { file: 'pictures-small.jpg', columns: 10, width: 160, height: 100, gap: 6 },
]
const FOLDER = path.join(import.meta.dirname, '../../docs/img')

const names = Object.keys(SCENES) as SceneName[]
const pictures: Buffer[] = []
for (const name of names) pictures.push(await render(name))

await mkdir(FOLDER, { recursive: true })
for (const { file, columns, width, height, gap } of SHEETS) {
  const tiles = await Promise.all(
    pictures.map(async (picture, index) => ({
      input: await sharp(picture).resize({ width, height }).toBuffer(),
      left: gap + (index % columns) * (width + gap),
      top: gap + Math.floor(index / columns) * (height + gap),
    })),
  )
  const size = {
    width: gap + columns * (width + gap),
    height: gap + Math.ceil(names.length / columns) * (height + gap),
  }
  await sharp({ create: { ...size, channels: 3, background: '#f7f4ec' } })
    .composite(tiles)
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(path.join(FOLDER, file))
  console.log(`${names.length} pictures → docs/img/${file}`)
}
