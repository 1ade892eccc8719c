import { glitter, reeds, water } from '../lake'
import { ridge, sky, stars, vignette } from '../nature'
import { night, type Palette } from '../palette'
import { boat } from '../players'
import { circle, ellipse, path, pen, type Point, rect, type Sketch } from '../sketch'
import { tower } from './tower'

/** A paper lantern that rises into the sky. */
const skyLantern = (s: Sketch, { at: [x, y], r }: { at: Point; r: number }): void => {
  s.add(
    circle(
      [x, y],
      r * 2.8,
      `fill="${s.radial({ at: 0, color: '#ffb45a', opacity: 0.55 }, { at: 1, color: '#ffb45a', opacity: 0 })}"`,
    ),
    path(
      pen`M ${x - r * 0.62} ${y + r} C ${x - r * 1.1} ${y - r * 0.2} ${x - r * 0.9} ${y - r * 1.1} ${x} ${y - r * 1.1} S ${x + r * 1.1} ${y - r * 0.2} ${x + r * 0.62} ${y + r} Z`,
      `fill="${s.vertical('#e8743a', '#ffc46a', '#fff0c0')}"`,
    ),
    ellipse([x, y + r], [r * 0.62, r * 0.16], 'fill="#fff6dd"'),
  )
}

/** 洞庭渔火季: a great moon over the lake, boats with their lamps from near to far, lanterns that rise. */
export const fishingLights = (s: Sketch): void => {
  const p: Palette = { ...night, sky: ['#0a1840', '#1d3f7a', '#4f7fae'], water: ['#081632', '#3f6f9e'] }
  sky(s, p)
  stars(s, { count: 120, below: 420 })
  s.add(
    circle(
      [1070, 330],
      520,
      `fill="${s.radial({ at: 0, color: '#fff3cf', opacity: 0.75 }, { at: 0.5, color: '#bcd8ff', opacity: 0.3 }, { at: 1, color: '#bcd8ff', opacity: 0 })}"`,
    ),
    circle([1070, 330], 196, `fill="${s.vertical('#fffbe8', '#fbe3a8')}"`),
    circle([1010, 290], 40, 'fill="#f0d69a" opacity="0.5"'),
    circle([1120, 380], 56, 'fill="#f0d69a" opacity="0.4"'),
    circle([1130, 250], 24, 'fill="#f0d69a" opacity="0.45"'),
  )
  ridge(s, { y: 560, height: 120, color: '#2f5788', peaks: 2.6 })
  s.add(
    path('M -10 556 C 120 500 260 478 420 506 C 500 520 540 540 580 556 Z', 'fill="#12264f"'),
    rect({ x: 220, y: 468, w: 150, h: 44 }, 'fill="#4a3f58"'),
  )
  tower(s, p, { at: [295, 470], w: 64 })
  water(s, p, { y: 552, light: { x: 1070, color: '#fff0c4', w: 240 } })
  for (const [x, y, r] of [
    [640, 210, 26],
    [500, 120, 18],
    [760, 90, 14],
    [420, 260, 15],
    [580, 330, 12],
    [850, 180, 18],
    [1380, 150, 24],
    [1480, 280, 16],
    [1290, 60, 14],
    [140, 150, 22],
    [240, 290, 13],
  ] as const)
    skyLantern(s, { at: [x, y], r })
  const fleet: Point[] = []
  for (let i = 0; i < 30; i += 1) fleet.push([s.between(-20, 1620), 574 + (i / 30) ** 2.1 * 300])
  for (const [i, [x, y]] of fleet.entries()) {
    const w = 34 + ((y - 560) / 300) * 210
    if (w > 130 && Math.abs(x - 1070) < 160) continue
    const flip = i % 3 === 0
    boat(s, p, { at: [x, y], w, lamp: true, flip, rower: w > 60 })
    glitter(s, {
      y: y + w * 0.08,
      x: x + (flip ? 0.44 : -0.44) * w,
      color: p.lamp,
      w: w * 0.2,
      depth: w * 0.44,
    })
  }
  boat(s, p, { at: [430, 890], w: 470, lamp: true })
  glitter(s, { y: 936, x: 224, color: p.lamp, w: 70, depth: 66 })
  net(s, [770, 850])
  reeds(s, { x: 1230, w: 400, y: 1010, h: 270, color: '#0a1734', count: 70 })
  vignette(s, p)
}

/** A cast net that spreads over the water. */
const net = (s: Sketch, [x, y]: Point): void => {
  s.add(
    path(
      pen`M ${x - 178} ${y - 100} Q ${x - 60} ${y - 110} ${x + 10} ${y - 20}`,
      'fill="none" stroke="#ffe6b0" stroke-width="2.5" opacity="0.8"',
    ),
  )
  for (let i = 0; i <= 9; i += 1)
    s.add(
      path(
        pen`M ${x + 10} ${y - 70} Q ${x - 30 + i * 10} ${y - 20} ${x - 80 + i * 20} ${y + 22 + Math.sin((i / 9) * Math.PI) * 16}`,
        'fill="none" stroke="#ffe6b0" stroke-width="1.8" opacity="0.7"',
      ),
    )
  for (const k of [0.3, 0.6, 1])
    s.add(
      ellipse(
        [x + 10, y - 70 + k * 92],
        [92 * k, 24 * k],
        'fill="none" stroke="#ffe6b0" stroke-width="1.8" opacity="0.7"',
      ),
    )
}
