import { reeds, water } from '../lake'
import { cloud, ridge, sky, stars, sun, vignette } from '../nature'
import { crane } from '../objects'
import { pagoda } from '../pagoda'
import { winter, autumn, dusk, night, type Palette, spring } from '../palette'
import { boat } from '../players'
import { railsAcross } from '../railway'
import { lantern } from '../roof'
import { tower } from './tower'
import { circle, HEIGHT, line, n, path, type Point, polygon, rect, type Sketch, WIDTH } from '../sketch'
import { broad } from '../trees'

/** Draws a scene into a slanted quarter of the picture, moved so that its middle (`focus`) shows. */
export const quarter = (
  s: Sketch,
  { index, focus }: { index: number; focus: number },
  draw: () => void,
): void => {
  const slant = 70
  const w = WIDTH / 4
  const left = index * w
  const edge = (x: number, first: boolean, last: boolean): [Point, Point] => [
    [first ? -1 : last ? WIDTH + 1 : x + slant, 0],
    [first ? -1 : last ? WIDTH + 1 : x - slant, HEIGHT],
  ]
  const [a, b] = edge(left, index === 0, false)
  const [c, d] = edge(left + w, false, index === 3)
  const shape = polygon([a, c, d, b], '')
  s.group(s.clip(shape), () => s.group(`transform="translate(${n(left + w / 2 - focus)} 0)"`, draw))
  if (index > 0) s.add(line(a, b, 'stroke="#fffaf0" stroke-width="12"'))
}

/** Sky and water wide enough to be moved about. */
export const wide = (s: Sketch, p: Palette): void => {
  s.group('transform="translate(-800 0) scale(2 1)"', () => sky(s, p))
}

/** 四线四类: culture, ecology, revolution and night, side by side. */
export const fourRoutes = (s: Sketch): void => {
  quarter(s, { index: 0, focus: 560 }, () => {
    wide(s, autumn)
    sun(s, autumn, { at: [660, 230], r: 52 })
    ridge(s, { y: 690, height: 180, color: autumn.hills[0], peaks: 2.4 })
    ridge(s, { y: 740, height: 120, color: autumn.hills[1], peaks: 3.4 })
    s.add(rect({ x: -400, y: 800, w: 2400, h: 200 }, `fill="${s.vertical(...autumn.ground)}"`))
    broad(s, autumn, { at: [400, 850], h: 270 })
    pagoda(s, autumn, { at: [560, 820], w: 92, h: 600, tiers: 7 })
    broad(s, autumn, { at: [720, 870], h: 240, flip: true })
  })
  quarter(s, { index: 1, focus: 800 }, () => {
    wide(s, spring)
    sun(s, spring, { at: [700, 220], r: 52 })
    cloud(s, { at: [720, 130], w: 260 })
    ridge(s, { y: 560, height: 210, color: spring.hills[0], peaks: 2.3 })
    ridge(s, { y: 620, height: 150, color: spring.hills[1], peaks: 3.5 })
    water(s, spring, { y: 620, light: { x: 700, color: spring.glow, w: 100 } })
    crane(s, spring, { at: [800, 380], w: 130 })
    crane(s, spring, { at: [900, 500], w: 84 })
    boat(s, spring, { at: [790, 740], w: 170 })
    reeds(s, { x: 560, w: 480, y: 1010, h: 230, color: spring.leaves[2], count: 60 })
  })
  quarter(s, { index: 2, focus: 800 }, () => {
    const p: Palette = { ...winter, sky: ['#f0c3a4', '#f7ddc0', '#fdf1dc'] }
    wide(s, p)
    sun(s, p, { at: [800, 350], r: 96 })
    ridge(s, { y: 640, height: 160, color: '#d9a58f', peaks: 2.6 })
    s.add(rect({ x: -400, y: 720, w: 2400, h: 280 }, `fill="${s.vertical('#c98f78', '#7d4a44')}"`))
    monument(s)
    for (const x of [610, 655, 700, 900, 945, 990]) pinelet(s, { at: [x, 770], h: 130 })
    railsAcross(s, p, { y: 880, from: -100, to: 1800 })
  })
  quarter(s, { index: 3, focus: 1000 }, () => {
    wide(s, night)
    stars(s, { count: 120, below: 460 })
    sun(s, night, { at: [1110, 150], r: 46 })
    ridge(s, { y: 640, height: 150, color: night.hills[0], peaks: 2.5 })
    water(s, night, { y: 740, light: { x: 1000, color: night.lamp, w: 200 } })
    s.add(rect({ x: 800, y: 660, w: 700, h: 96 }, `fill="${s.vertical('#8b7468', '#41384a')}"`))
    s.add(
      circle(
        [1000, 470],
        330,
        `fill="${s.radial({ at: 0, color: night.lamp, opacity: 0.4 }, { at: 1, color: night.lamp, opacity: 0 })}"`,
      ),
    )
    tower(s, night, { at: [1000, 662], w: 150 })
    for (let i = 0; i < 5; i += 1) lantern(s, night, { at: [860 + i * 72, 700], r: 14 })
    boat(s, night, { at: [970, 880], w: 200, lamp: true })
  })
  vignette(s, dusk)
}

const monument = (s: Sketch): void => {
  s.add(
    polygon(
      [
        [768, 730],
        [832, 730],
        [818, 330],
        [800, 300],
        [782, 330],
      ],
      `fill="${s.horizontal('#fbf3e6', '#cdb8a4')}"`,
    ),
    rect({ x: 720, y: 728, w: 160, h: 24 }, 'fill="#e9dcc8"'),
    rect({ x: 690, y: 750, w: 220, h: 26 }, 'fill="#d6c3ab"'),
    rect({ x: 660, y: 774, w: 280, h: 26 }, 'fill="#bfa78f"'),
  )
  const star = Array.from({ length: 10 }, (_, i): Point => {
    const a = -Math.PI / 2 + (i * Math.PI) / 5
    const far = i % 2 ? 10 : 25
    return [800 + Math.cos(a) * far, 420 + Math.sin(a) * far]
  })
  s.add(
    polygon(star, 'fill="#d6402f"'),
    path('M 700 560 q 50 -30 100 0 t 100 -4 v 96 q -50 26 -100 4 t -100 0 Z', 'fill="#d6402f"'),
    path('M 700 610 q 50 -30 100 0 t 100 -4 v 46 q -50 26 -100 4 t -100 0 Z', 'fill="#a92a25" opacity="0.6"'),
  )
}

const pinelet = (s: Sketch, { at: [x, y], h }: { at: Point; h: number }): void => {
  for (const [k, tone] of [
    [1, '#3f6b52'],
    [0.75, '#4f8062'],
    [0.5, '#679a76'],
  ] as const)
    s.add(
      polygon(
        [
          [x - h * 0.2 * k, y - h * (1 - k) * 1.1],
          [x + h * 0.2 * k, y - h * (1 - k) * 1.1],
          [x, y - h * (0.55 + (1 - k) * 0.95)],
        ],
        `fill="${tone}"`,
      ),
    )
}
