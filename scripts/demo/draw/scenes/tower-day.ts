import { bystander } from '../figures'
import { terrace } from '../hall'
import { birds, petals, water } from '../lake'
import { cloud, ground, mist, ridge, sky, sun, vignette } from '../nature'
import { spring } from '../palette'
import { bush, grass } from '../plants'
import { area, line, path, pen, rect, type Sketch } from '../sketch'
import { willow } from '../trees'
import { sail } from './shore'
import { tower } from './tower'
import { pavilion } from '../buildings'

/** 岳阳楼: the tower from close by on a spring morning, the lake open to the right of it. */
export const yueyangTower = (s: Sketch): void => {
  const p = { ...spring, sky: ['#7fbcd6', '#c3e2e2', '#f7f1da'] as const, wood: '#a3432f' }
  sky(s, p)
  sun(s, p, { at: [1330, 190], r: 62 })
  cloud(s, { at: [980, 110], w: 300, opacity: 0.7 })
  cloud(s, { at: [40, 210], w: 260, opacity: 0.55 })
  ridge(s, { y: 590, height: 130, color: p.hills[0], peaks: 2.7 })
  mist(s, { y: 586, opacity: 0.6 })
  water(s, p, { y: 600, light: { x: 1330, color: p.glow, w: 130 } })
  for (const [x, y, k] of [
    [1180, 640, 0.45],
    [1420, 670, 0.8],
    [1050, 660, 0.6],
  ] as const)
    sail(s, p, { at: [x, y], k })
  birds(s, { at: [1120, 320], count: 6, color: p.ink })
  ground(s, p, { y: 800, bump: 8 })
  pavilion(s, { ...p, roof: ['#d9a441', '#8a5a24'] }, { at: [1195, 800], w: 110, h: 190 })
  for (const [x, h] of [
    [1080, 34],
    [1330, 42],
    [70, 52],
    [140, 38],
  ] as const)
    bush(s, p, { at: [x, 812], h })
  terrace(s, p, { at: [560, 800], w: 480, h: 66 })
  tower(s, p, { at: [560, 796], w: 290, day: true })
  balustrade(s)
  s.add(area('470,866 650,866 900,1000 220,1000', `fill="${s.vertical(p.wall[0], p.wall[1])}"`))
  for (const y of [884, 908, 940, 978])
    s.add(
      line(
        [470 - (y - 866) * 1.9, y],
        [650 + (y - 866) * 1.9, y],
        `stroke="${p.ink}" stroke-width="2" opacity="0.16"`,
      ),
    )
  grass(s, p, { from: [960, 860], to: [1600, 990], count: 90 })
  grass(s, p, { from: [0, 880], to: [240, 990], count: 40 })
  bystander(s, p, { at: [520, 936], h: 116, robe: '#c8574a' })
  bystander(s, p, { at: [572, 940], h: 84, robe: '#f2b441' })
  bystander(s, p, { at: [744, 902], h: 92, robe: '#46688f', flip: true })
  bystander(s, p, { at: [1130, 880], h: 92, robe: '#7c6aa8', flip: true })
  willow(s, p, { at: [1520, 960], h: 560, flip: true })
  petals(s, { count: 22, colors: ['#f6c3c4', '#fff'], from: 300, to: 900 })
  vignette(s, p)
}

/** A white stone rail on both sides of the steps. */
const balustrade = (s: Sketch): void => {
  for (const [from, to] of [
    [86, 462],
    [658, 1034],
  ] as const) {
    s.add(
      rect({ x: from, y: 768, w: to - from, h: 9 }, 'fill="#fffdf6"'),
      rect({ x: from, y: 788, w: to - from, h: 6 }, 'fill="#e6e0d0"'),
    )
    for (let x = from; x <= to; x += 47)
      s.add(
        rect({ x: x - 5, y: 756, w: 11, h: 48, r: 3 }, 'fill="#f8f4e9"'),
        path(pen`M ${x - 6} 757 q 6.5 -16 13 0 Z`, 'fill="#e0d8c6"'),
      )
  }
}
