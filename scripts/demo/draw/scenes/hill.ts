import { pavilion } from '../buildings'
import { birds, petals } from '../lake'
import { cloud, mist, ridge, sky, sun, vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { blossom, bush } from '../plants'
import { person } from '../people'
import { POINT, WALK } from '../poses'
import { circle, HEIGHT, line, n, path, pen, type Point, points, polygon, type Sketch } from '../sketch'
import { broad } from '../trees'
import { conifer } from '../woods'

const KNEES: readonly (readonly [x: number, y: number, w: number])[] = [
  [700, 1010, 120],
  [980, 860, 84],
  [640, 720, 60],
  [900, 600, 42],
  [740, 500, 30],
  [812, 420, 20],
]

/** Steps that wind up the hill, wide below and narrow above. */
const stairs = (s: Sketch, p: Palette): void => {
  for (let i = 1; i < KNEES.length; i += 1) {
    const [x1, y1, w1] = KNEES[i - 1] ?? [0, 0, 0]
    const [x2, y2, w2] = KNEES[i] ?? [0, 0, 0]
    const count = 13
    for (let k = 0; k <= count; k += 1) {
      const t = k / count
      const x = x1 + (x2 - x1) * t
      const y = y1 + (y2 - y1) * t
      const w = w1 + (w2 - w1) * t
      s.add(
        polygon(
          [
            [x - w / 2, y],
            [x + w / 2, y],
            [x + w / 2 + 4, y + w * 0.16],
            [x - w / 2 - 4, y + w * 0.16],
          ],
          `fill="${k % 2 ? p.wall[0] : p.wall[1]}"`,
        ),
      )
    }
  }
}

const kite = (s: Sketch, { at: [x, y], r, hand }: { at: Point; r: number; hand: Point }): void => {
  s.add(
    path(
      pen`M ${hand[0]} ${hand[1]} Q ${(hand[0] + x) / 2 + 60} ${(hand[1] + y) / 2 + 110} ${x} ${y}`,
      'stroke="#fff" stroke-width="2" fill="none" opacity="0.9"',
    ),
    polygon(
      [
        [x, y - r],
        [x + r * 1.3, y - r * 0.3],
        [x + r * 0.3, y + r * 0.2],
        [x, y + r * 0.6],
        [x - r * 0.3, y + r * 0.2],
        [x - r * 1.3, y - r * 0.3],
      ],
      'fill="#e5484d"',
    ),
    polygon(
      [
        [x, y - r],
        [x + r * 0.3, y + r * 0.2],
        [x, y + r * 0.6],
        [x - r * 0.3, y + r * 0.2],
      ],
      'fill="#f2b441"',
    ),
    circle([x, y - r * 0.3], r * 0.16, 'fill="#2c3f3c"'),
    `<polyline points="${points([
      [x, y + r * 0.6],
      [x - r * 0.3, y + r * 1.2],
      [x + r * 0.2, y + r * 1.7],
      [x - r * 0.2, y + r * 2.3],
    ])}" fill="none" stroke="#e5484d" stroke-width="${n(r * 0.09)}"/>`,
  )
}

/** 金鹗山公园: a wooded hill in blossom, steps that wind up to the tower on its top. */
export const hillPark = (s: Sketch): void => {
  const p: Palette = { ...spring, sky: ['#8cc4dd', '#cfe6e4', '#f6f2de'] }
  sky(s, p)
  sun(s, p, { at: [1300, 210], r: 58 })
  cloud(s, { at: [120, 170], w: 380, opacity: 0.8 })
  cloud(s, { at: [1120, 330], w: 320, opacity: 0.6 })
  ridge(s, { y: 640, height: 220, color: p.hills[0], peaks: 2.1 })
  birds(s, { at: [1000, 180], count: 5, color: p.ink })
  const hill =
    'M -20 820 C 260 760 430 560 620 450 C 700 404 740 388 810 388 C 890 388 960 420 1040 480 C 1220 620 1380 760 1640 800 V 1010 H -20 Z'
  s.add(path(hill, `fill="${s.vertical('#9cc98a', '#4f8c56')}"`))
  mist(s, { y: 800, opacity: 0.3 })
  const trees: [x: number, y: number, h: number][] = []
  for (let i = 0; i < 64; i += 1) {
    const x = s.between(40, 1580)
    const top = 400 + Math.abs(x - 810) ** 1.18 * 0.155
    trees.push([x, Math.min(990, top + 60 + s.random() * (HEIGHT - top - 60)), s.between(0.75, 1.2)])
  }
  stairs(s, p)
  pavilion(
    s,
    { ...p, roof: ['#d3a04a', '#8a5a2c'], accent: '#c8574a' },
    { at: [812, 414], w: 150, h: 350, tiers: 3 },
  )
  for (const [index, [x, y, k]] of trees.sort((a, b) => a[1] - b[1]).entries()) {
    if (onStairs(x, y)) continue
    const size = (46 + ((y - 400) / 600) * 150) * k
    if (index % 3 === 0)
      conifer(
        s,
        { ...p, leaves: ['#9ccf90', '#4f9468', '#2f6f56'] },
        { at: [x, y], h: size * 1.2, w: size * 0.26 },
      )
    else if (index % 3 === 1) cherry(s, p, { at: [x, y], h: size })
    else bush(s, p, { at: [x, y], h: size * 0.34 })
  }
  person(s, p, { at: [790, 690], h: 58, coat: '#46688f', pose: WALK })
  person(s, p, { at: [880, 810], h: 92, coat: '#c8574a', hair: 'long', pose: WALK, flip: true })
  const { near } = person(s, p, {
    at: [1240, 930],
    h: 150,
    coat: '#f2b441',
    trousers: '#46688f',
    pose: POINT,
  })
  kite(s, { at: [1420, 440], r: 62, hand: near })
  broad(s, p, { at: [120, 1000], h: 520 })
  petals(s, { count: 46, colors: [p.accent, '#f6c3c4', '#fff'], from: 400 })
  vignette(s, p)
}

const onStairs = (x: number, y: number): boolean =>
  KNEES.some(([x2, y2], i) => {
    const [x1, y1, w] = KNEES[i - 1] ?? [x2, y2, 0]
    if (i === 0 || y > y1 + 16 || y < y2 - 16) return false
    const at = x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)
    return Math.abs(x - at) < w + 46
  }) ||
  (Math.abs(x - 812) < 150 && y < 480) ||
  (x > 1120 && x < 1360 && y > 860)

/** A cherry in full bloom. */
const cherry = (s: Sketch, p: Palette, { at: [x, y], h }: { at: Point; h: number }): void => {
  s.add(
    line(
      [x, y],
      [x + h * 0.04, y - h * 0.5],
      `stroke="${p.trunk}" stroke-width="${n(h * 0.06)}" stroke-linecap="round"`,
    ),
  )
  for (const [tone, k] of [
    ['#d9808c', 1],
    ['#efa7ae', 0.82],
    ['#fad4d4', 0.56],
  ] as const)
    for (let i = 0; i < 9; i += 1) {
      const a = s.between(0, Math.PI * 2)
      const far = Math.sqrt(s.random()) * h * 0.3 * k
      s.add(
        circle(
          [
            x + Math.cos(a) * far * 1.15 - (1 - k) * h * 0.08,
            y - h * 0.66 + Math.sin(a) * far * 0.8 - (1 - k) * h * 0.1,
          ],
          h * 0.12 * (0.6 + k * 0.5),
          `fill="${tone}"`,
        ),
      )
    }
  blossom(s, { at: [x - h * 0.1, y - h * 0.72], r: h * 0.05, color: '#fff' })
}
