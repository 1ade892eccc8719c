import { cloud, ground, ridge, sky, sun, vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { bush, grass } from '../plants'
import { person } from '../people'
import { HOLD, pose, SQUAT } from '../poses'
import { area, circle, ellipse, path, pen, type Point, polygon, rect, type Sketch } from '../sketch'

export const READ = pose('-12 10 -8 40 -4 52 | 4 24 14 30 | 2 23 12 27 | 16 24 26 2 12 22 20 2')

/** An open book, its pages up. */
export const openBook = (
  s: Sketch,
  { at: [x, y], w, turn = 0, cover = '#c8574a' }: { at: Point; w: number; turn?: number; cover?: string },
): void => {
  s.group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) scale(${(w / 100).toFixed(3)})"`,
    () => {
      s.add(
        path(
          'M -54 -28 Q -26 -38 0 -24 Q 26 -38 54 -28 V 34 Q 26 24 0 36 Q -26 24 -54 34 Z',
          `fill="${cover}"`,
        ),
        path('M -50 -34 Q -24 -44 0 -28 V 30 Q -24 16 -50 26 Z', 'fill="#fffaf0"'),
        path('M 50 -34 Q 24 -44 0 -28 V 30 Q 24 16 50 26 Z', 'fill="#f1e7d2"'),
      )
      for (const d of [-1, 1])
        for (let i = 0; i < 4; i += 1)
          s.add(
            path(
              pen`M ${d * 8} ${-16 + i * 11} Q ${d * 24} ${-28 + i * 11} ${d * 42} ${-22 + i * 11}`,
              'fill="none" stroke="#b9a98c" stroke-width="2"',
            ),
          )
    },
  )
}

/** A tree whose leaves are the pages of books. */
const bookTree = (s: Sketch, p: Palette): void => {
  s.add(
    path(
      'M 690 800 Q 770 740 764 560 Q 700 470 590 420 L 600 404 Q 720 440 776 500 Q 790 400 740 290 L 762 282 Q 812 380 816 480 Q 880 400 1000 372 L 1008 390 Q 900 430 850 540 Q 840 740 930 800 Z',
      `fill="${s.horizontal('#7a5a42', '#5a4030')}"`,
    ),
    path('M 790 790 Q 812 660 800 540', 'fill="none" stroke="#3f2c20" stroke-width="5" opacity="0.4"'),
  )
  const crown: [number, number, number][] = [
    [800, 250, 230],
    [560, 350, 170],
    [1040, 330, 180],
    [660, 200, 150],
    [950, 190, 150],
  ]
  for (const [tone, k] of [
    [p.leaves[2], 1],
    [p.leaves[1], 0.86],
    [p.leaves[0], 0.62],
  ] as const)
    for (const [x, y, r] of crown)
      for (let i = 0; i < 26; i += 1) {
        const a = s.between(0, Math.PI * 2)
        const far = Math.sqrt(s.random()) * r * k
        s.add(
          circle(
            [x + Math.cos(a) * far - (1 - k) * 40, y + Math.sin(a) * far * 0.72 - (1 - k) * 50],
            s.between(20, 40),
            `fill="${tone}" opacity="0.94"`,
          ),
        )
      }
  for (let i = 0; i < 22; i += 1) {
    const [x, y, r] = s.pick(crown)
    const a = s.between(0, Math.PI * 2)
    openBook(s, {
      at: [x + Math.cos(a) * r * s.between(0.3, 1), y + Math.sin(a) * r * 0.7 * s.between(0.3, 1)],
      w: s.between(44, 66),
      turn: Math.round(s.between(-28, 28)),
      cover: s.pick(['#c8574a', '#e0a648', '#46688f', '#e58a8f']),
    })
  }
}

/** 公共阅读: people sit and read in a ring under a great tree in leaf with books. */
export const publicReading = (s: Sketch): void => {
  const p: Palette = { ...spring, leaves: ['#d3e88f', '#96c96a', '#5f9f58'] }
  sky(s, p)
  sun(s, p, { at: [260, 210], r: 64 })
  cloud(s, { at: [1180, 100], w: 320, opacity: 0.75 })
  ridge(s, { y: 640, height: 160, color: p.hills[0], peaks: 2.5 })
  ridge(s, { y: 680, height: 90, color: p.hills[1], peaks: 3.8 })
  ground(s, { ...p, ground: ['#bfdc86', '#6fa45c'] }, { y: 700, bump: 20 })
  s.add(ellipse([800, 832], [620, 90], 'fill="#3f6f45" opacity="0.2"'))
  bookTree(s, p)
  for (const [x, h] of [
    [90, 46],
    [210, 34],
    [1400, 50],
    [1530, 38],
  ] as const)
    bush(s, p, { at: [x, 770], h })
  const ring: [
    x: number,
    y: number,
    h: number,
    coat: string,
    hair: 'long' | 'short' | 'bun' | 'grey' | 'cap',
    flip: boolean,
  ][] = [
    [360, 820, 170, '#e5748a', 'long', false],
    [520, 862, 190, '#46688f', 'short', false],
    [1090, 862, 190, '#f2b441', 'bun', true],
    [1240, 820, 170, '#7c6aa8', 'cap', true],
    [250, 900, 200, '#5f9a80', 'grey', false],
    [640, 940, 220, '#f4884a', 'cap', false],
    [990, 944, 220, '#4c9fa8', 'long', true],
    [1360, 900, 200, '#c8574a', 'short', true],
  ]
  for (const [x, y, h, coat, hair, flip] of ring) {
    s.add(ellipse([x, y + 6], [h * 0.36, h * 0.07], 'fill="#fffaf0" opacity="0.75"'))
    person(s, p, {
      at: [x, y],
      h,
      coat,
      hair,
      trousers: '#4a5a60',
      pose: hair === 'grey' ? SQUAT : READ,
      flip,
    })
    openBook(s, {
      at: [x + (flip ? -1 : 1) * h * 0.17, y - h * 0.29],
      w: h * 0.3,
      turn: flip ? 8 : -8,
      cover: coat === '#c8574a' ? '#46688f' : '#c8574a',
    })
  }
  const { near } = person(s, p, {
    at: [800, 820],
    h: 216,
    coat: '#d1483f',
    skirt: '#fbf3e2',
    hair: 'bun',
    pose: HOLD,
  })
  openBook(s, { at: [near[0] - 14, near[1] - 6], w: 60, turn: -6, cover: '#46688f' })
  for (const [x, y, w, color] of [
    [450, 960, 96, '#c8574a'],
    [458, 940, 84, '#e0a648'],
    [450, 920, 90, '#46688f'],
    [1180, 962, 100, '#5f9a80'],
    [1188, 940, 86, '#e5748a'],
  ] as const)
    s.add(
      rect({ x: x - w / 2, y: y - 10, w, h: 20, r: 3 }, `fill="${color}"`),
      rect({ x: x + w / 2 - 12, y: y - 7, w: 10, h: 14 }, 'fill="#fffaf0"'),
    )
  for (let i = 0; i < 14; i += 1) {
    const [x, y] = [s.between(120, 1500), s.between(420, 720)]
    s.add(
      polygon(
        [
          [x, y],
          [x + 22, y - 8],
          [x + 28, y + 10],
          [x + 6, y + 18],
        ],
        `fill="#fffaf0" opacity="0.9"`,
      ),
      area(pen`${x + 4},${y + 4} ${x + 22},${y - 3} ${x + 22},${y - 1} ${x + 4},${y + 6}`, 'fill="#b9a98c"'),
    )
  }
  grass(s, p, { from: [0, 780], to: [1600, 996], count: 110 })
  vignette(s, p)
}
