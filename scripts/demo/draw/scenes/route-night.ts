import { cruiseBoat } from '../cruise'
import { glitter, water } from '../lake'
import { sky, stars, sun, vignette } from '../nature'
import { night, type Palette } from '../palette'
import { circle, ellipse, line, path, pen, type Point, type Sketch } from '../sketch'
import { skyline } from './market'
import { pagoda } from '../pagoda'

/** A lamp in the shape of a lotus that floats on the water. */
export const floatingLamp = (s: Sketch, { at: [x, y], r }: { at: Point; r: number }): void => {
  s.add(
    circle(
      [x, y - r * 0.5],
      r * 3,
      `fill="${s.radial({ at: 0, color: '#ffd37a', opacity: 0.6 }, { at: 1, color: '#ffd37a', opacity: 0 })}"`,
    ),
  )
  for (const turn of [-62, 62, -30, 30, 0])
    s.add(
      `<path d="M 0 0 C -0.5 -0.3 -0.4 -0.9 0 -1.3 C 0.4 -0.9 0.5 -0.3 0 0 Z" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) scale(${r.toFixed(1)})" fill="${turn ? '#f08aa8' : '#fbc4d2'}"/>`,
    )
  s.add(
    ellipse([x, y + r * 0.1], [r * 1.1, r * 0.22], 'fill="#3f8f7a"'),
    ellipse([x, y - r * 0.4], [r * 0.2, r * 0.34], 'fill="#fff6dd"'),
  )
  glitter(s, { y: y + r * 0.2, x, color: '#ffd37a', w: r * 0.9, depth: r * 2.4 })
}

/** 夜间休闲游: a painted boat with its lights on the lake, the town and its bridge beyond, lamps on the water. */
export const routeNight = (s: Sketch): void => {
  const p: Palette = { ...night, sky: ['#101a4a', '#2f3f8a', '#7a6ab0'], water: ['#0c1640', '#4a5aa0'] }
  sky(s, p)
  stars(s, { count: 120, below: 360 })
  sun(s, p, { at: [1180, 170], r: 64 })
  skyline(s, p, { y: 560, color: '#2f3f80', low: 80, high: 210 })
  skyline(s, p, { y: 566, color: '#22306a', low: 40, high: 120 })
  pagoda(s, { ...p, wall: ['#ffd9a0', '#b07a5c'] }, { at: [250, 562], w: 52, h: 330, tiers: 7, lit: true })
  arches(s)
  water(s, p, { y: 584, light: { x: 1180, color: '#e6ecff', w: 130 } })
  for (let i = 0; i < 13; i += 1)
    glitter(s, {
      y: 588,
      x: 60 + i * 124,
      color: s.pick(['#ffd37a', '#ff9a8a', '#8fd0ff']),
      w: 34,
      depth: 120,
    })
  glitter(s, { y: 820, x: 720, color: '#ffd98a', w: 460, depth: 150 })
  cruiseBoat(s, p, { at: [720, 790], w: 760 })
  for (const [x, y, r] of [
    [150, 720, 18],
    [90, 850, 28],
    [300, 930, 34],
    [1330, 700, 18],
    [1480, 770, 24],
    [1250, 900, 32],
    [1450, 940, 38],
    [620, 940, 30],
    [930, 956, 34],
  ] as const)
    floatingLamp(s, { at: [x, y], r })
  vignette(s, p)
}

/** A stone bridge of many arches, lamps along it. */
const arches = (s: Sketch): void => {
  s.add(path(pen`M 900 590 Q 1250 430 1620 520 V 546 Q 1250 462 930 590 Z`, 'fill="#c9a27a"'))
  for (let i = 0; i < 5; i += 1) {
    const x = 1010 + i * 122
    const top = 548 - Math.sin((i + 0.6) * 0.5) * 62
    s.add(
      path(
        pen`M ${x} 590 V ${top + 30} A 44 44 0 0 1 ${x + 88} ${top + 30} V 590 h 34 V ${top - 12} H ${x - 34} V 590 Z`,
        'fill="#a57a5c"',
      ),
    )
  }
  for (let i = 0; i < 12; i += 1) {
    const t = i / 11
    const at: Point = [930 + t * 680, (1 - t) ** 2 * 576 + 2 * t * (1 - t) * 420 + t * t * 506]
    s.add(
      line(at, [at[0], at[1] - 26], 'stroke="#3a2f50" stroke-width="3"'),
      circle(
        [at[0], at[1] - 28],
        20,
        `fill="${s.radial({ at: 0, color: '#ffe6b0', opacity: 1 }, { at: 0.3, color: '#ffd37a', opacity: 0.8 }, { at: 1, color: '#ffd37a', opacity: 0 })}"`,
      ),
    )
  }
}
