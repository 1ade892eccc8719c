import { pavilion } from '../buildings'
import { water } from '../lake'
import { cloud, mist, ridge, sky, sun, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { person } from '../people'
import { STAND, WALK, WAVE } from '../poses'
import { line, path, pen, type Point, polygon, rect, type Sketch } from '../sketch'
import { lotus, lotusLeaf } from '../waterlife'
import { woodland } from '../woods'

/** 东风湖生态公园: among the lotus on a summer morning, a bridge of many turns to a pavilion. */
export const lotusLake = (s: Sketch): void => {
  const p: Palette = {
    ...summer,
    sky: ['#8ccbd6', '#d3ecdf', '#fdf0d3'],
    leaves: ['#a9d98c', '#5aaa72', '#2f7d5e'],
    water: ['#3f9d97', '#c9e8d6'],
    accent: '#d9694f',
  }
  sky(s, p)
  sun(s, p, { at: [1240, 230], r: 60 })
  cloud(s, { at: [180, 130], w: 360, opacity: 0.75 })
  ridge(s, { y: 430, height: 170, color: p.hills[0], peaks: 2.5 })
  mist(s, { y: 440, opacity: 0.6 })
  woodland(
    s,
    { ...p, leaves: ['#b6d9a0', '#86bd8e', '#5f9f84'] },
    { from: -20, to: 1620, y: 466, r: 44, count: 74 },
  )
  water(s, p, { y: 462, light: { x: 1240, color: '#fff6d8', w: 130 } })
  for (let i = 0; i < 44; i += 1) {
    const t = s.random() ** 0.8
    lotusLeaf(s, p, { at: [s.between(-40, 1640), 490 + t * 130], r: 18 + t * 32, tilt: 0.26 })
  }
  bridge(s)
  pavilion(s, { ...p, roof: ['#4f7f86', '#2c525e'] }, { at: [470, 566], w: 190, h: 330, tiers: 2 })
  person(s, p, { at: [770, 618], h: 82, coat: '#fbf7ee', skirt: '#e5748a', hair: 'long', pose: WALK })
  person(s, p, { at: [832, 622], h: 88, coat: '#2f7fb0', pose: STAND })
  person(s, p, {
    at: [1250, 724],
    h: 118,
    coat: '#f2b441',
    hair: 'bun',
    skirt: '#2f7d5e',
    pose: WAVE,
    flip: true,
  })
  for (let i = 0; i < 46; i += 1) {
    const t = i / 46
    lotusLeaf(s, p, { at: [s.between(-60, 1660), 730 + t * 250], r: 56 + t * 96, tilt: 0.3 + t * 0.05 })
    if (i % 4 === 1)
      lotus(s, p, { at: [s.between(60, 1540), 660 + t * 210], r: 34 + t * 40, stalk: 90 + t * 60 })
  }
  lotus(s, p, { at: [330, 760], r: 112, stalk: 260 })
  lotus(s, p, { at: [1210, 830], r: 92, stalk: 190, color: '#fbd3d6' })
  bud(s, p, { at: [560, 790], r: 46 })
  dragonfly(s, [586, 716])
  vignette(s, p)
}

const bud = (s: Sketch, p: Palette, { at: [x, y], r }: { at: Point; r: number }): void => {
  s.add(
    line([x, y], [x - 6, y + 230], `stroke="${p.leaves[2]}" stroke-width="7"`),
    path(
      pen`M ${x} ${y + r * 0.3} C ${x - r * 0.8} ${y} ${x - r * 0.4} ${y - r} ${x} ${y - r * 1.5} C ${x + r * 0.4} ${y - r} ${x + r * 0.8} ${y} ${x} ${y + r * 0.3} Z`,
      'fill="#ee8ea4"',
    ),
    path(
      pen`M ${x} ${y + r * 0.3} C ${x - r * 0.4} ${y} ${x - r * 0.3} ${y - r} ${x} ${y - r * 1.5} C ${x - r * 0.05} ${y - r} ${x + r * 0.1} ${y} ${x} ${y + r * 0.3} Z`,
      'fill="#fbd3d6" opacity="0.7"',
    ),
  )
}

const dragonfly = (s: Sketch, [x, y]: Point): void => {
  for (const [dx, dy, turn] of [
    [-34, -10, 14],
    [34, -10, -14],
    [-28, 8, -16],
    [28, 8, 16],
  ] as const)
    s.add(
      `<ellipse cx="${x + dx}" cy="${y + dy}" rx="36" ry="8" transform="rotate(${turn} ${x + dx} ${y + dy})" fill="#eafaff" stroke="#5f9fb5" stroke-width="1.5" opacity="0.85"/>`,
    )
  s.add(line([x, y - 16], [x, y + 62], 'stroke="#c8452f" stroke-width="7" stroke-linecap="round"'))
}

/** Planks in zigzag from the near right to the pavilion. */
const bridge = (s: Sketch): void => {
  const turns: [Point, Point, number, number][] = [
    [[1660, 742], [1120, 714], 46, 30],
    [[1120, 714], [1010, 640], 30, 22],
    [[1010, 640], [680, 622], 22, 17],
    [[680, 622], [600, 574], 17, 13],
    [[600, 574], [360, 566], 13, 12],
  ]
  for (const [a, b, wa, wb] of [...turns].reverse()) {
    for (let i = 0; i <= 6; i += 1) {
      const t = i / 6
      const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
      const w = wa + (wb - wa) * t
      s.add(rect({ x: at[0] - 3, y: at[1], w: 6, h: w * 1.1 }, 'fill="#7c6a58"'))
    }
    s.add(
      polygon([a, b, [b[0], b[1] + wb * 0.5], [a[0], a[1] + wa * 0.5]], 'fill="#efe2c6"'),
      polygon(
        [
          [a[0], a[1] + wa * 0.5],
          [b[0], b[1] + wb * 0.5],
          [b[0], b[1] + wb * 0.72],
          [a[0], a[1] + wa * 0.72],
        ],
        'fill="#b79f7c"',
      ),
      line(
        [a[0], a[1] - wa * 0.9],
        [b[0], b[1] - wb * 0.9],
        'stroke="#a3503a" stroke-width="5" stroke-linecap="round"',
      ),
      line([a[0], a[1] - wa * 0.5], [b[0], b[1] - wb * 0.5], 'stroke="#a3503a" stroke-width="3"'),
    )
    const posts = Math.max(3, Math.round(Math.abs(a[0] - b[0]) / 60))
    for (let i = 0; i <= posts; i += 1) {
      const t = i / posts
      const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
      const w = wa + (wb - wa) * t
      s.add(rect({ x: at[0] - 3, y: at[1] - w * 0.96, w: 6, h: w }, 'fill="#8f4232"'))
    }
  }
}
