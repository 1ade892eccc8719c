import { water } from '../lake'
import { cloud, ground, mist, ridge, sky, sun, vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { blossomBranch, grass } from '../plants'
import { person } from '../people'
import { CHEER, SQUAT, WAVE } from '../poses'
import { circle, ellipse, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { broad } from '../trees'
import { butterfly } from './seasons'

const WINGS = ['#f2b441', '#e5748a', '#5fa8c8', '#ffffff', '#f4884a', '#9c86c8'] as const

/** A dome tent with its door open. */
const dome = (
  s: Sketch,
  { at: [x, y], w, colors }: { at: Point; w: number; colors: readonly [string, string] },
): void => {
  const h = w * 0.56
  s.add(
    ellipse([x, y], [w * 0.58, w * 0.06], 'fill="#2c3f3c" opacity="0.25"'),
    path(
      pen`M ${x - w * 0.54} ${y} C ${x - w * 0.46} ${y - h * 0.8} ${x - w * 0.2} ${y - h} ${x} ${y - h} S ${x + w * 0.46} ${y - h * 0.8} ${x + w * 0.54} ${y} Z`,
      `fill="${s.horizontal(colors[0], colors[1])}"`,
    ),
    path(
      pen`M ${x} ${y - h} C ${x - w * 0.16} ${y - h * 0.7} ${x - w * 0.24} ${y - h * 0.3} ${x - w * 0.26} ${y} H ${x + w * 0.2} C ${x + w * 0.18} ${y - h * 0.4} ${x + w * 0.1} ${y - h * 0.8} ${x} ${y - h} Z`,
      'fill="#fff" opacity="0.28"',
    ),
    path(
      pen`M ${x - w * 0.02} ${y - h * 0.72} C ${x - w * 0.12} ${y - h * 0.5} ${x - w * 0.18} ${y - h * 0.2} ${x - w * 0.19} ${y} H ${x + w * 0.14} C ${x + w * 0.13} ${y - h * 0.3} ${x + w * 0.06} ${y - h * 0.6} ${x - w * 0.02} ${y - h * 0.72} Z`,
      'fill="#4a4a44"',
    ),
    path(
      pen`M ${x - w * 0.02} ${y - h * 0.72} C ${x + w * 0.06} ${y - h * 0.6} ${x + w * 0.13} ${y - h * 0.3} ${x + w * 0.14} ${y} l ${w * 0.08} ${-h * 0.02} C ${x + w * 0.18} ${y - h * 0.4} ${x + w * 0.08} ${y - h * 0.66} ${x - w * 0.02} ${y - h * 0.72} Z`,
      `fill="${colors[0]}"`,
    ),
  )
}

/** 蝶舞洞庭: tents on a meadow by the lake, children let butterflies out that rise in one long curve. */
export const butterfliesCamp = (s: Sketch): void => {
  const p: Palette = { ...spring, sky: ['#9fd6d2', '#d9efdc', '#fbf6df'] }
  sky(s, p)
  sun(s, p, { at: [1360, 180], r: 60 })
  cloud(s, { at: [860, 110], w: 340, opacity: 0.75 })
  ridge(s, { y: 520, height: 170, color: p.hills[0], peaks: 2.4 })
  mist(s, { y: 510, opacity: 0.5 })
  ridge(s, { y: 560, height: 90, color: p.hills[1], peaks: 3.7 })
  water(s, p, { y: 566, light: { x: 1360, color: p.glow, w: 120 } })
  ground(s, { ...p, ground: ['#b7d97f', '#5f9a55'] }, { y: 690, bump: 24 })
  broad(s, p, { at: [1510, 760], h: 420, flip: true })
  dome(s, { at: [1300, 790], w: 300, colors: ['#f4884a', '#f2b441'] })
  dome(s, { at: [960, 752], w: 210, colors: ['#4c9fa8', '#8fd0c0'] })
  dome(s, { at: [690, 732], w: 150, colors: ['#e5748a', '#f6b9b9'] })
  flags(s)
  for (let i = 0; i < 150; i += 1) {
    const y = 760 + s.random() * 230
    const r = 3 + (y - 760) * 0.024
    s.add(circle([s.between(0, 1600), y], r, `fill="${s.pick(['#fff', '#f6c3c4', '#f2d45f', '#e5748a'])}"`))
  }
  grass(s, p, { from: [0, 740], to: [1600, 990], count: 150 })
  person(s, p, { at: [420, 930], h: 250, coat: '#fffaf0', skirt: '#e5748a', hair: 'long', pose: CHEER })
  person(s, p, { at: [250, 940], h: 190, coat: '#f2b441', trousers: '#46688f', hair: 'cap', pose: WAVE })
  person(s, p, { at: [700, 920], h: 200, coat: '#5f9a80', trousers: '#5a4a3c', pose: CHEER, flip: true })
  person(s, p, { at: [1080, 880], h: 190, coat: '#46688f', hair: 'bun', trousers: '#2c3f3c', pose: SQUAT })
  box(s, [560, 940])
  for (let i = 0; i < 46; i += 1) {
    const t = i / 45
    const x = 560 + Math.sin(t * 5.2) * 260 * (0.35 + t) + t * 60
    const at: Point = [x + s.between(-46, 46), 860 - t * 800 + s.between(-26, 26)]
    butterfly(s, { at, r: (1 - t * 0.62) * s.between(19, 38), color: s.pick(WINGS) })
  }
  blossomBranch(s, p, { at: [-20, 40], h: 430 })
  vignette(s, p)
}

const box = (s: Sketch, [x, y]: Point): void => {
  s.add(
    ellipse([x, y + 2], [74, 11], 'fill="#2c3f3c" opacity="0.3"'),
    rect({ x: x - 58, y: y - 74, w: 116, h: 76, r: 4 }, `fill="${s.vertical('#e9c48a', '#b98350')}"`),
    path(
      pen`M ${x - 58} ${y - 74} l -34 -36 l 30 -14 l 40 42 Z M ${x + 58} ${y - 74} l 34 -36 l -30 -14 l -40 42 Z`,
      'fill="#d3a468"',
    ),
    rect({ x: x - 58, y: y - 82, w: 116, h: 12 }, 'fill="#7d5434"'),
  )
}

const flags = (s: Sketch): void => {
  s.add(
    path('M 700 660 Q 1000 740 1290 620 T 1620 560', 'fill="none" stroke="#5a4a3c" stroke-width="2.5"'),
    line([700, 740], [700, 650], 'stroke="#5a4a3c" stroke-width="6"'),
  )
  for (let i = 0; i < 15; i += 1) {
    const t = (i + 0.5) / 15
    const x = 700 + t * 620
    const y = (1 - t) ** 2 * 660 + 2 * t * (1 - t) * 742 + t * t * 618
    s.add(path(pen`M ${x} ${y} h 24 l -12 28 Z`, `fill="${WINGS[i % WINGS.length] ?? '#fff'}"`))
  }
}
