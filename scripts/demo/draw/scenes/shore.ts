import { bystander } from '../figures'
import { birds, glitter, reeds, water } from '../lake'
import { cloud, ground, mist, ridge, sky, sun, vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { willow } from '../trees'

/** 一年文旅: boats and people on the shore of the lake in spring. */
export const lakeShore = (s: Sketch): void => {
  const p = spring
  sky(s, p)
  sun(s, p, { at: [1210, 230], r: 70 })
  cloud(s, { at: [140, 150], w: 420, opacity: 0.75 })
  cloud(s, { at: [900, 120], w: 300, opacity: 0.6 })
  ridge(s, { y: 520, height: 200, color: p.hills[0], peaks: 2.3 })
  mist(s, { y: 500, opacity: 0.6 })
  ridge(s, { y: 560, height: 120, color: p.hills[1], peaks: 3.8 })
  water(s, p, { y: 560, light: { x: 1210, color: p.glow, w: 150 } })
  for (const [x, y, k] of [
    [430, 610, 0.55],
    [760, 640, 0.75],
    [1080, 600, 0.5],
    [1290, 690, 1],
  ] as const)
    sail(s, p, { at: [x, y], k })
  birds(s, { at: [560, 260], count: 8, color: p.ink })
  ground(s, p, { y: 800, bump: 30 })
  s.add(
    path(
      pen`M 0 940 C 300 870 520 850 820 862 C 1120 874 1330 860 1600 820 V 880 C 1330 920 1120 936 820 930 C 540 924 320 940 60 1000 H 0 Z`,
      `fill="${p.wall[0]}" opacity="0.85"`,
    ),
  )
  willow(s, p, { at: [150, 880], h: 640 })
  willow(s, p, { at: [1490, 850], h: 460, flip: true })
  const people: [x: number, y: number, h: number, robe: string][] = [
    [420, 900, 118, '#e58a8f'],
    [475, 902, 84, '#f2b441'],
    [660, 884, 104, '#5f9a80'],
    [705, 886, 110, '#46688f'],
    [960, 896, 112, '#c8574a'],
    [1010, 900, 116, '#7c6aa8'],
    [1190, 884, 98, '#4c8fa8'],
  ]
  for (const [x, y, h, robe] of people) bystander(s, p, { at: [x, y], h, robe, flip: x > 700 })
  reeds(s, { x: 1250, w: 340, y: 990, h: 120, color: p.leaves[2], count: 46 })
  vignette(s, p)
}

export const sail = (s: Sketch, p: Palette, { at: [x, y], k }: { at: Point; k: number }): void => {
  s.add(
    path(
      pen`M ${x} ${y - 190 * k} Q ${x + 96 * k} ${y - 110 * k} ${x + 92 * k} ${y - 18 * k} L ${x} ${y - 18 * k} Z`,
      `fill="${s.horizontal('#fffaf0', '#e8c99c')}"`,
    ),
    path(
      pen`M ${x - 6 * k} ${y - 160 * k} Q ${x - 70 * k} ${y - 80 * k} ${x - 66 * k} ${y - 18 * k} L ${x - 6 * k} ${y - 18 * k} Z`,
      `fill="#f3dfc0"`,
    ),
    rect({ x: x - 4 * k, y: y - 200 * k, w: 5 * k, h: 190 * k }, `fill="${p.trunk}"`),
    path(
      pen`M ${x - 90 * k} ${y - 14 * k} H ${x + 112 * k} Q ${x + 90 * k} ${y + 16 * k} ${x + 60 * k} ${y + 16 * k} H ${x - 60 * k} Q ${x - 80 * k} ${y + 14 * k} ${x - 90 * k} ${y - 14 * k} Z`,
      `fill="${p.wood}"`,
    ),
  )
  for (let i = 1; i < 4; i += 1)
    s.add(
      line(
        [x, y - (18 + i * 40) * k],
        [x + (92 - i * 12) * k, y - (18 + i * 34) * k],
        `stroke="${p.trunk}" stroke-width="1.4" opacity="0.4"`,
      ),
    )
  glitter(s, { y: y + 12 * k, x, color: '#fff', w: 70 * k, depth: 50 * k })
}
