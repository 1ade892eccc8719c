import { glitter, water } from '../lake'
import { cloud, ridge, sky, stars, sun, vignette } from '../nature'
import { dusk, type Palette } from '../palette'
import { person } from '../people'
import { HOLD, STAND, WALK } from '../poses'
import { bigWheel } from '../wheel'
import { area, circle, line, path, pen, type Point, polygon, rect, type Sketch } from '../sketch'
import { broad } from '../trees'

/** A house of the quay with a steep gable, windows lit. */
const gabled = (
  s: Sketch,
  { x, y, w, h, paint, roof }: { x: number; y: number; w: number; h: number; paint: string; roof: string },
): void => {
  s.add(
    rect({ x, y: y - h, w, h }, `fill="${paint}"`),
    rect({ x: x + w * 0.7, y: y - h, w: w * 0.3, h }, 'fill="#20203c" opacity="0.12"'),
    polygon(
      [
        [x - 8, y - h + 4],
        [x + w * 0.5, y - h - w * 0.62],
        [x + w + 8, y - h + 4],
      ],
      `fill="${roof}"`,
    ),
    polygon(
      [
        [x + w * 0.5, y - h - w * 0.62],
        [x + w + 8, y - h + 4],
        [x + w * 0.6, y - h + 4],
      ],
      'fill="#20203c" opacity="0.18"',
    ),
    circle([x + w * 0.5, y - h - w * 0.14], w * 0.08, 'fill="#ffe2a4"'),
  )
  const floors = Math.max(1, Math.round((h - 60) / 66))
  for (let row = 0; row < floors; row += 1)
    for (const at of [0.14, 0.42, 0.7])
      s.add(
        rect({ x: x + w * at, y: y - h + 18 + row * 64, w: w * 0.16, h: 38, r: 2 }, 'fill="#fff8ea"'),
        rect(
          { x: x + w * at + 3, y: y - h + 21 + row * 64, w: w * 0.16 - 6, h: 32 },
          `fill="${s.random() > 0.25 ? '#ffd98a' : '#6a5a86'}"`,
        ),
      )
  s.add(
    rect({ x: x + w * 0.08, y: y - 52, w: w * 0.84, h: 52 }, 'fill="#ffe2a4"'),
    path(pen`M ${x + w * 0.04} ${y - 52} h ${w * 0.92} l ${w * 0.04} 20 H ${x} Z`, `fill="${roof}"`),
    rect({ x: x + w * 0.4, y: y - 46, w: w * 0.2, h: 46 }, 'fill="#7a4650"'),
  )
}

/** 洞庭湖小镇: the little town on the water at dusk, its big wheel and coloured houses lit. */
export const lakeTown = (s: Sketch): void => {
  const p: Palette = { ...dusk, sky: ['#2f3f7d', '#8a68a8', '#ffb58a'] }
  sky(s, p)
  stars(s, { count: 50, below: 260 })
  sun(s, p, { at: [250, 470], r: 70 })
  cloud(s, { at: [260, 220], w: 420, color: '#ffd3c4', opacity: 0.45 })
  cloud(s, { at: [60, 330], w: 280, color: '#ffd3c4', opacity: 0.4 })
  ridge(s, { y: 620, height: 150, color: p.hills[0], peaks: 2.3 })
  bigWheel(s, p, { at: [1130, 330], r: 262, foot: 640 })
  const houses: [x: number, w: number, h: number, paint: string, roof: string][] = [
    [40, 120, 150, '#e7a58e', '#8c4a5a'],
    [160, 140, 210, '#f3d3a8', '#5f5a8c'],
    [300, 110, 170, '#b8c4d8', '#8c4a5a'],
    [410, 150, 250, '#e9927c', '#4a4468'],
    [560, 120, 180, '#f6e3c4', '#7a5a86'],
    [680, 140, 220, '#a9bfd0', '#8c4a5a'],
    [1380, 130, 190, '#f3d3a8', '#8c4a5a'],
    [1510, 130, 230, '#e7a58e', '#4a4468'],
  ]
  for (const [x, w, h, paint, roof] of houses) gabled(s, { x, y: 652, w, h, paint, roof })
  broad(s, { ...p, leaves: ['#b98a8c', '#7d648a', '#514a78'] }, { at: [860, 652], h: 150 })
  s.add(
    rect({ x: 0, y: 648, w: 1600, h: 22 }, 'fill="#c9a2a0"'),
    rect({ x: 0, y: 668, w: 1600, h: 18 }, 'fill="#5a4a70"'),
  )
  water(s, { ...p, water: ['#27305c', '#b98296'] }, { y: 684, light: { x: 250, color: p.lamp, w: 120 } })
  s.group('opacity="0.32"', () => {
    for (const [x, w, h, paint] of houses)
      s.add(
        rect(
          { x, y: 686, w, h: h * 0.62 },
          `fill="${s.vertical({ at: 0, color: paint, opacity: 1 }, { at: 1, color: paint, opacity: 0 })}"`,
        ),
      )
  })
  for (const [i, [x, w]] of houses.entries())
    glitter(s, { y: 690, x: x + w / 2, color: i % 2 ? '#ffd98a' : '#ffb58a', w: 44, depth: 150 })
  glitter(s, { y: 690, x: 1130, color: '#ffe2b0', w: 190, depth: 250 })
  for (const [x, y, k] of [
    [420, 800, 1],
    [930, 760, 0.7],
  ] as const)
    yacht(s, { at: [x, y], k })
  quay(s, p)
  vignette(s, p)
}

const yacht = (s: Sketch, { at: [x, y], k }: { at: Point; k: number }): void => {
  s.add(
    path(
      pen`M ${x} ${y - 210 * k} Q ${x + 110 * k} ${y - 90 * k} ${x + 100 * k} ${y - 26 * k} H ${x} Z`,
      'fill="#fff3e2"',
    ),
    path(pen`M ${x - 8 * k} ${y - 180 * k} L ${x - 80 * k} ${y - 26 * k} H ${x - 8 * k} Z`, 'fill="#f0b6a0"'),
    rect({ x: x - 5 * k, y: y - 220 * k, w: 5 * k, h: 204 * k }, 'fill="#3d3a60"'),
    path(
      pen`M ${x - 110 * k} ${y - 18 * k} H ${x + 130 * k} Q ${x + 96 * k} ${y + 22 * k} ${x + 60 * k} ${y + 22 * k} H ${x - 70 * k} Q ${x - 100 * k} ${y + 10 * k} ${x - 110 * k} ${y - 18 * k} Z`,
      'fill="#fffaf0"',
    ),
    rect({ x: x - 100 * k, y: y - 8 * k, w: 214 * k, h: 7 * k }, 'fill="#ff8a5c"'),
  )
}

const quay = (s: Sketch, p: Palette): void => {
  s.add(
    area('760,1000 1000,876 1620,862 1620,1000', `fill="${s.vertical('#b88a8c', '#5b4466')}"`),
    area('760,1000 1000,876 1620,862 1620,870 1004,886 790,1000', 'fill="#e8c0b0"'),
  )
  for (const x of [1060, 1300, 1540])
    s.add(
      line([x, 900], [x, 700], `stroke="${p.ink}" stroke-width="7"`),
      circle(
        [x, 694],
        76,
        `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.8 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
      ),
      circle([x, 694], 17, 'fill="#fff3d6"'),
    )
  person(s, p, { at: [1130, 940], h: 158, coat: '#ff8a5c', hair: 'long', skirt: '#f6e3c4', pose: WALK })
  person(s, p, { at: [1200, 944], h: 172, coat: '#8fb4ff', pose: STAND })
  person(s, p, { at: [1440, 956], h: 170, coat: '#7fd0c8', hair: 'bun', pose: HOLD, flip: true })
}
