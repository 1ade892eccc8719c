import { cloud, vignette } from '../nature'
import { type Palette, winter } from '../palette'
import { person } from '../people'
import { HOLD, SIT, WALK } from '../poses'
import {
  area,
  circle,
  ellipse,
  HEIGHT,
  line,
  path,
  pen,
  type Point,
  polygon,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'
import { conifer } from '../woods'
import { openBook } from './reading'

const SPINES = ['#c8453c', '#e0a648', '#2f6f8f', '#f4e6da', '#8c4a5a', '#5f8f86', '#d9825a'] as const

/** 区图书馆: the house from the street on a bright winter morning, its front a shelf of books, glass between them. */
export const libraryFront = (s: Sketch): void => {
  const p: Palette = { ...winter, leaves: ['#eef3f4', '#8fb0a6', '#4f7f74'] }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#6fa8cf', '#bcd9e6', '#f6e8dc')}"`))
  s.add(
    circle(
      [230, 210],
      220,
      `fill="${s.radial({ at: 0, color: '#fff6e4', opacity: 0.9 }, { at: 1, color: '#fff6e4', opacity: 0 })}"`,
    ),
    circle([230, 210], 52, 'fill="#fffaf0"'),
  )
  cloud(s, { at: [420, 90], w: 360, opacity: 0.8 })
  cloud(s, { at: [1250, 130], w: 280, opacity: 0.7 })
  for (let i = 0; i < 12; i += 1)
    s.add(rect({ x: -20 + i * 140, y: 520 - (i % 4) * 46, w: 108, h: 260 }, 'fill="#a9c3d3" opacity="0.55"'))
  s.add(area('0,740 1600,740 1600,1000 0,1000', `fill="${s.vertical('#f6f4f2', '#cfd6de')}"`))
  house(s)
  steps(s)
  for (const [x, y, h] of [
    [110, 800, 300],
    [220, 780, 210],
    [1500, 800, 320],
    [1400, 776, 190],
  ] as const)
    conifer(s, p, { at: [x, y], h })
  bookBench(s, p)
  person(s, p, {
    at: [900, 930],
    h: 200,
    coat: '#d1342f',
    hair: 'long',
    skirt: '#383a49',
    pose: WALK,
    flip: true,
  })
  person(s, p, {
    at: [970, 934],
    h: 142,
    coat: '#f2b441',
    hair: 'cap',
    trousers: '#2f6f8f',
    pose: WALK,
    flip: true,
  })
  const { near } = person(s, p, { at: [700, 900], h: 180, coat: '#46688f', trousers: '#2f3040', pose: HOLD })
  s.add(rect({ x: near[0] - 26, y: near[1] - 18, w: 34, h: 44, r: 3 }, 'fill="#c8453c"'))
  bikes(s, [1250, 930])
  for (let i = 0; i < 60; i += 1)
    s.add(
      circle(
        [s.between(0, WIDTH), s.between(0, HEIGHT)],
        s.between(1.6, 4),
        `fill="#fff" opacity="${s.between(0.5, 0.95).toFixed(2)}"`,
      ),
    )
  vignette(s, p)
}

/** Two wings of spines of giant books, a hall of glass between them, snow along the roof. */
const house = (s: Sketch): void => {
  s.add(rect({ x: 640, y: 250, w: 330, h: 510 }, `fill="${s.vertical('#bfe0ea', '#ffe6b8')}"`))
  for (let row = 0; row < 4; row += 1) {
    s.add(rect({ x: 640, y: 360 + row * 100, w: 330, h: 9 }, 'fill="#5a5c6b"'))
    if (row < 3)
      for (let i = 0; i < 22; i += 1)
        s.add(
          rect(
            { x: 652 + i * 14.5, y: 388 + row * 100 + (i % 3) * 5, w: 10, h: 72 - (i % 3) * 5 },
            `fill="${SPINES[(i * 3 + row) % SPINES.length] ?? '#c8453c'}" opacity="0.5"`,
          ),
        )
  }
  for (let i = 0; i <= 5; i += 1) s.add(rect({ x: 636 + i * 66, y: 250, w: 8, h: 510 }, 'fill="#5a5c6b"'))
  let x = 250
  for (const [i, w] of [64, 46, 78, 54, 70, 44].entries()) {
    spine(s, { x, w: w + 8, top: 270 + (i % 3) * 34, color: SPINES[i % SPINES.length] ?? '#c8453c' })
    x += w + 10
  }
  x = 972
  for (const [i, w] of [58, 80, 46, 72, 52, 66].entries()) {
    spine(s, { x, w: w + 8, top: 300 - (i % 3) * 40, color: SPINES[(i + 3) % SPINES.length] ?? '#2f6f8f' })
    x += w + 10
  }
  s.add(
    rect({ x: 620, y: 226, w: 372, h: 28 }, 'fill="#383a49"'),
    path('M 612 228 q 40 -24 90 -14 q 60 -16 120 -2 q 80 -16 178 16 Z', 'fill="#fff"'),
  )
  openBook(s, { at: [805, 180], w: 190, cover: '#c8453c' })
  s.add(
    rect({ x: 720, y: 640, w: 170, h: 120 }, 'fill="#fff3d0"'),
    line([805, 640], [805, 760], 'stroke="#5a5c6b" stroke-width="6"'),
    rect({ x: 700, y: 622, w: 210, h: 20 }, 'fill="#c8453c"'),
  )
}

/** The back of a book as tall as a house. */
const spine = (
  s: Sketch,
  { x, w, top, color }: { x: number; w: number; top: number; color: string },
): void => {
  s.add(
    rect({ x, y: top, w, h: 760 - top, r: 5 }, `fill="${color}"`),
    rect({ x, y: top, w: w * 0.24, h: 760 - top }, 'fill="#fff" opacity="0.16"'),
    rect({ x: x + w * 0.78, y: top, w: w * 0.22, h: 760 - top }, 'fill="#20202c" opacity="0.2"'),
    rect({ x: x - 2, y: top - 10, w: w + 4, h: 16, r: 8 }, 'fill="#fff"'),
  )
  for (const at of [40, 60, 640 - top])
    s.add(rect({ x: x + 4, y: top + at, w: w - 8, h: 6 }, 'fill="#fff3d6" opacity="0.75"'))
  s.add(rect({ x: x + w * 0.26, y: top + 110, w: w * 0.48, h: 110, r: 4 }, 'fill="#fff3d6" opacity="0.35"'))
}

const steps = (s: Sketch): void => {
  for (let i = 0; i < 5; i += 1)
    s.add(
      polygon(
        [
          [600 - i * 34, 756 + i * 16],
          [1010 + i * 34, 756 + i * 16],
          [1030 + i * 34, 774 + i * 16],
          [580 - i * 34, 774 + i * 16],
        ],
        `fill="${i % 2 ? '#e3dedb' : '#c9c3c4'}"`,
      ),
    )
  s.add(area('460,836 1150,836 1420,1000 200,1000', `fill="${s.vertical('#ddd6d2', '#b9b6bc')}"`))
  for (let i = 1; i < 5; i += 1)
    s.add(
      line(
        [460 - i * 52, 836 + i * 33],
        [1150 + i * 54, 836 + i * 33],
        'stroke="#8f8c96" stroke-width="2" opacity="0.5"',
      ),
    )
}

/** Somebody reads on a bench made like a book. */
const bookBench = (s: Sketch, p: Palette): void => {
  s.add(
    ellipse([370, 936], [150, 14], 'fill="#2f3040" opacity="0.25"'),
    rect({ x: 250, y: 858, w: 240, h: 26, r: 5 }, 'fill="#2f6f8f"'),
    rect({ x: 256, y: 862, w: 226, h: 16 }, 'fill="#fffaf0"'),
    rect({ x: 270, y: 884, w: 22, h: 50 }, 'fill="#5a5c6b"'),
    rect({ x: 446, y: 884, w: 22, h: 50 }, 'fill="#5a5c6b"'),
  )
  person(s, p, { at: [360, 936], h: 240, coat: '#8c4a5a', hair: 'bun', trousers: '#383a49', pose: SIT })
  openBook(s, { at: [406, 812], w: 64, turn: -8 })
}

const bikes = (s: Sketch, [x, y]: Point): void => {
  for (const dx of [0, 130]) {
    for (const w of [0, 92])
      s.add(circle([x + dx + w, y - 30], 29, 'fill="none" stroke="#2f3040" stroke-width="5"'))
    s.add(
      path(
        pen`M ${x + dx} ${y - 30} L ${x + dx + 26} ${y - 76} L ${x + dx + 78} ${y - 74} L ${x + dx + 44} ${y - 30} Z M ${x + dx + 22} ${y - 84} L ${x + dx + 44} ${y - 30} M ${x + dx + 92} ${y - 30} L ${x + dx + 74} ${y - 92} h -16`,
        `fill="none" stroke="${dx ? '#2f6f8f' : '#d1342f'}" stroke-width="5" stroke-linejoin="round"`,
      ),
    )
  }
}
