import { stars, sun, vignette } from '../nature'
import { dusk, type Palette } from '../palette'
import { person, type Person } from '../people'
import { HOLD, SIT, WAVE } from '../poses'
import {
  area,
  circle,
  ellipse,
  HEIGHT,
  line,
  path,
  pen,
  type Point,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'
import { openBook } from './reading'
import { bush } from '../plants'

const ROOMS = ['#ffe2a4', '#ffd08a', '#fbe6c0', '#f8c88f', '#ffd9a8', '#f6e0b0'] as const

/** What stands in a room besides its reader. */
const furniture = (s: Sketch, { at: [x, y], kind }: { at: Point; kind: number }): void => {
  if (kind % 3 === 0) {
    s.add(rect({ x: x + 116, y: y - 150, w: 76, h: 150 }, 'fill="#8a5238"'))
    for (let row = 0; row < 3; row += 1)
      for (let i = 0; i < 6; i += 1)
        s.add(
          rect(
            { x: x + 122 + i * 11, y: y - 142 + row * 48, w: 9, h: s.between(28, 40) },
            `fill="${s.pick(['#c8574a', '#e0a648', '#5f8f86', '#466a95', '#8c5f87'])}"`,
          ),
        )
    for (let row = 1; row < 4; row += 1)
      s.add(rect({ x: x + 118, y: y - 150 + row * 49 - 4, w: 72, h: 5 }, 'fill="#5f3626"'))
  }
  if (kind % 3 === 1)
    s.add(
      line([x + 160, y], [x + 160, y - 120], 'stroke="#5a4a5c" stroke-width="5"'),
      area(
        pen`${x + 132},${y - 112} ${x + 188},${y - 112} ${x + 174},${y - 152} ${x + 146},${y - 152}`,
        'fill="#e5748a"',
      ),
      circle(
        [x + 160, y - 110],
        60,
        `fill="${s.radial({ at: 0, color: '#fff6d0', opacity: 0.9 }, { at: 1, color: '#fff6d0', opacity: 0 })}"`,
      ),
      ellipse([x + 160, y - 2], [22, 5], 'fill="#5a4a5c"'),
    )
  if (kind % 3 === 2) {
    s.add(
      rect({ x: x + 120, y: y - 140, w: 58, h: 48 }, 'fill="#fffaf0"'),
      rect({ x: x + 125, y: y - 135, w: 48, h: 38 }, 'fill="#7fb0b8"'),
      path(pen`M ${x + 125} ${y - 97} l 16 -22 l 12 12 l 10 -14 l 10 24 Z`, 'fill="#3f7f7a"'),
    )
    s.add(
      path(pen`M ${x + 158} ${y} v -24 h 28 v 24 Z`, 'fill="#b5653a"'),
      path(
        pen`M ${x + 172} ${y - 24} q -30 -20 -24 -50 q 20 10 24 40 q 0 -34 22 -46 q 8 30 -22 56`,
        'fill="#5f9a6a"',
      ),
    )
  }
}

/** One window: a lit room, somebody who reads in it, its frame and sill. */
const room = (
  s: Sketch,
  p: Palette,
  { at: [x, y], kind, lit }: { at: Point; kind: number; lit: boolean },
): void => {
  const w = 214
  const h = 176
  s.add(rect({ x: x - 10, y: y - h - 10, w: w + 20, h: h + 16 }, 'fill="#f4d9c0"'))
  if (!lit) {
    s.add(
      rect({ x, y: y - h, w, h }, `fill="${s.vertical('#54507c', '#3d3a64')}"`),
      area(pen`${x},${y - h} ${x + 66},${y - h} ${x + 40},${y} ${x},${y}`, 'fill="#6a6490"'),
      area(pen`${x + w},${y - h} ${x + w - 66},${y - h} ${x + w - 40},${y} ${x + w},${y}`, 'fill="#6a6490"'),
    )
  } else {
    s.add(
      rect({ x, y: y - h, w, h }, `fill="${ROOMS[kind % ROOMS.length] ?? '#ffe2a4'}"`),
      rect({ x, y: y - 14, w, h: 14 }, 'fill="#b5744c"'),
    )
    s.group(s.clip(rect({ x, y: y - h, w, h }, '')), () => {
      furniture(s, { at: [x, y - 12], kind })
      readers(s, p, { at: [x, y - 12], kind })
    })
  }
  s.add(
    line([x + w / 2, y - h], [x + w / 2, y], 'stroke="#f4d9c0" stroke-width="5" opacity="0.55"'),
    rect({ x: x - 16, y, w: w + 32, h: 13 }, 'fill="#e0b79c"'),
  )
  if (kind % 4 === 1)
    for (let i = 0; i < 9; i += 1)
      s.add(
        circle([x + 20 + i * 22, y - 6], 11, 'fill="#5f8a6a"'),
        circle([x + 26 + i * 22, y - 14], 5, `fill="${i % 2 ? '#e5748a' : '#ffd37a'}"`),
      )
}

const readers = (s: Sketch, p: Palette, { at: [x, y], kind }: { at: Point; kind: number }): void => {
  const coats = ['#c8574a', '#4a76b0', '#5f8f86', '#8c5f87', '#e0823f', '#3f9aa0']
  const sitter: Person = {
    at: [x + 70, y + 4],
    h: 158,
    coat: coats[kind % 6] ?? '#c8574a',
    trousers: '#4a4668',
    hair: (['grey', 'long', 'short', 'bun'] as const)[kind % 4] ?? 'short',
    pose: SIT,
  }
  if (kind % 5 === 2) {
    person(s, p, { ...sitter, at: [x + 60, y + 2], h: 160, pose: HOLD })
    openBook(s, { at: [x + 92, y - 100], w: 44, turn: -6 })
    person(s, p, {
      at: [x + 122, y + 2],
      h: 104,
      coat: '#f2b441',
      trousers: '#4a4668',
      pose: WAVE,
      flip: true,
    })
    return
  }
  s.add(
    path(
      pen`M ${x + 22} ${y} V ${y - 88} q 0 -18 18 -18 h 14 v 58 h 50 v 48 Z`,
      `fill="${coats[(kind + 2) % 6] ?? '#5f8f86'}" opacity="0.7"`,
    ),
  )
  person(s, p, sitter)
  openBook(s, { at: [x + 98, y - 80], w: 48, turn: -8, cover: coats[(kind + 3) % 6] ?? '#c8574a' })
  if (kind % 4 === 3)
    s.add(
      path(pen`M ${x + 128} ${y} q 2 -26 22 -26 q 16 2 16 26 Z`, 'fill="#d98b4f"'),
      circle([x + 134, y - 30], 12, 'fill="#d98b4f"'),
      path(
        pen`M ${x + 124} ${y - 36} l 2 -14 l 9 8 Z M ${x + 144} ${y - 36} l 0 -14 l -9 8 Z`,
        'fill="#c0743b"',
      ),
    )
}

/** 阅读进万家: the front of a house of flats in the evening, in most of its windows somebody reads. */
export const readingHomes = (s: Sketch): void => {
  const p: Palette = { ...dusk, ink: '#2a2748' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#2f3768', '#6a5590', '#d98f8a')}"`))
  stars(s, { count: 40, below: 300 })
  sun(s, p, { at: [1500, 110], r: 40 })
  s.add(
    rect({ x: 60, y: 40, w: 1380, h: 900 }, `fill="${s.vertical('#c9837a', '#9a5f70')}"`),
    rect({ x: 40, y: 22, w: 1420, h: 30 }, 'fill="#7a4a60"'),
    rect({ x: 1440, y: 60, w: 100, h: 880 }, 'fill="#6d4562"'),
  )
  for (let i = 0; i < 4; i += 1)
    s.add(rect({ x: 60, y: 254 + i * 226, w: 1380, h: 9 }, 'fill="#e8b8a0" opacity="0.6"'))
  for (let row = 0; row < 4; row += 1)
    for (let col = 0; col < 5; col += 1) {
      if (row === 3 && col === 2) continue
      const kind = row * 2 + col * 7 + (row > 1 ? 1 : 0)
      room(s, p, { at: [104 + col * 272, 236 + row * 226], kind, lit: (row * 5 + col) % 6 !== 4 })
    }
  door(s, p)
  s.add(rect({ x: 0, y: 934, w: WIDTH, h: 70 }, `fill="${s.vertical('#5a4a70', '#342f50')}"`))
  for (const x of [40, 420, 990, 1340, 1530])
    bush(s, { ...p, leaves: ['#7fa08a', '#587a78', '#3c5668'] }, { at: [x, 946], h: 44 })
  vignette(s, p)
}

const door = (s: Sketch, p: Palette): void => {
  s.add(
    circle(
      [755, 820],
      190,
      `fill="${s.radial({ at: 0, color: '#ffe2a4', opacity: 0.7 }, { at: 1, color: '#ffe2a4', opacity: 0 })}"`,
    ),
    path('M 660 940 V 800 A 95 95 0 0 1 850 800 V 940 Z', 'fill="#f4d9c0"'),
    path('M 676 940 V 802 A 79 79 0 0 1 834 802 V 940 Z', 'fill="#ffe2a4"'),
    line([755, 724], [755, 940], 'stroke="#8f5a4a" stroke-width="7"'),
  )
  const { near } = person(s, p, { at: [700, 950], h: 170, coat: '#d6302a', hair: 'cap', pose: HOLD })
  for (let i = 0; i < 4; i += 1)
    s.add(
      rect(
        { x: near[0] - 10, y: near[1] - 12 - i * 13, w: 54, h: 12, r: 2 },
        `fill="${['#46688f', '#e0a648', '#5f8f86', '#c8574a'][i] ?? '#46688f'}"`,
      ),
    )
  person(s, p, {
    at: [830, 950],
    h: 160,
    coat: '#f6e3c4',
    hair: 'bun',
    skirt: '#8c5f87',
    pose: WAVE,
    flip: true,
  })
}
