import { vignette } from '../nature'
import { night, type Palette } from '../palette'
import { person, type Person } from '../people'
import { HOLD, WALK } from '../poses'
import {
  area,
  circle,
  HEIGHT,
  line,
  path,
  pen,
  type Point,
  polygon,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'

const GLOW = ['#ff5fa8', '#5ad1ff', '#ffd37a', '#9a7bff', '#6fffd0'] as const

/** A tower of glass with bands of light, its side in perspective. */
const glassTower = (
  s: Sketch,
  { x, w, top, side, paint }: { x: number; w: number; top: number; side: number; paint: string },
): void => {
  s.add(
    rect({ x, y: top, w, h: 720 - top }, `fill="${s.vertical(paint, '#131538')}"`),
    polygon(
      [
        [x + w, top],
        [x + w + side, top + Math.abs(side) * 0.5],
        [x + w + side, 720],
        [x + w, 720],
      ],
      'fill="#0d0f2c"',
    ),
  )
  for (let y = top + 22; y < 690; y += 26)
    for (let k = 0; k < w / 24 - 1; k += 1)
      if (s.random() > 0.36)
        s.add(
          rect(
            { x: x + 10 + k * 24, y, w: 15, h: 13 },
            `fill="${s.random() > 0.7 ? '#8fd0ff' : '#ffe2a4'}" opacity="${s.between(0.35, 0.95).toFixed(2)}"`,
          ),
        )
}

/** A sign of light without words: rings, bars, a cup, a note. */
const sign = (
  s: Sketch,
  { at: [x, y], kind, color }: { at: Point; kind: 'cup' | 'note' | 'ring' | 'bars' | 'star'; color: string },
): void => {
  const stroke = `fill="none" stroke="${color}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"`
  s.add(
    circle([x, y], 96, `fill="${s.radial({ at: 0, color, opacity: 0.5 }, { at: 1, color, opacity: 0 })}"`),
  )
  if (kind === 'cup')
    s.add(
      path(
        pen`M ${x - 30} ${y - 24} h 56 l -8 52 h -40 Z M ${x + 24} ${y - 12} q 26 2 18 24 q -6 12 -22 8 M ${x - 14} ${y - 38} q -8 -12 2 -22 M ${x + 8} ${y - 38} q -8 -12 2 -22`,
        stroke,
      ),
    )
  if (kind === 'note')
    s.add(
      path(pen`M ${x - 14} ${y + 26} V ${y - 36} L ${x + 28} ${y - 44} V ${y + 16}`, stroke),
      circle([x - 24, y + 26], 11, stroke),
      circle([x + 18, y + 18], 11, stroke),
    )
  if (kind === 'ring') s.add(circle([x, y], 40, stroke), circle([x, y], 24, stroke))
  if (kind === 'bars')
    for (const [i, h] of [26, 52, 36, 66, 44].entries())
      s.add(line([x - 36 + i * 18, y + 30], [x - 36 + i * 18, y + 30 - h], stroke))
  if (kind === 'star')
    s.add(
      polygon(
        Array.from({ length: 10 }, (_, i): Point => [
          x + Math.sin((i * Math.PI) / 5) * (i % 2 ? 18 : 42),
          y - Math.cos((i * Math.PI) / 5) * (i % 2 ? 18 : 42),
        ]),
        stroke,
      ),
    )
}

/** 东茅岭夜间商圈: a crossing among towers and signs of light after rain. */
export const neonCrossing = (s: Sketch): void => {
  const p: Palette = { ...night, ink: '#0c0b26' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#120f38', '#3a1f6b', '#b0468f')}"`))
  const towers: [x: number, w: number, top: number, side: number, paint: string][] = [
    [560, 120, 250, 20, '#3f3a86'],
    [700, 90, 150, 16, '#54408f'],
    [900, 110, 210, -14, '#3d3f8c'],
    [1030, 100, 290, -20, '#54408f'],
    [380, 170, 110, 40, '#2f3478'],
    [1120, 190, 60, -40, '#33367e'],
    [-20, 330, -20, 90, '#262a68'],
    [1340, 300, -20, -90, '#262a68'],
  ]
  for (const [x, w, top, side, paint] of towers) glassTower(s, { x: side < 0 ? x : x, w, top, side, paint })
  screens(s)
  shops(s)
  for (const [at, kind, color] of [
    [[470, 330], 'note', GLOW[1]],
    [[470, 470], 'cup', GLOW[2]],
    [[1160, 430], 'star', GLOW[0]],
    [[1250, 560], 'ring', GLOW[4]],
    [[360, 590], 'bars', GLOW[3]],
  ] as const)
    sign(s, { at: [at[0], at[1]], kind, color })
  s.add(rect({ x: 0, y: 714, w: WIDTH, h: 290 }, `fill="${s.vertical('#6a3f86', '#1c1640')}"`))
  s.group('opacity="0.55"', () => {
    for (let i = 0; i < 46; i += 1) {
      const x = s.between(0, WIDTH)
      const color = s.pick(GLOW)
      s.add(
        rect(
          { x, y: 716 + s.random() * 30, w: s.between(16, 60), h: s.between(60, 220) },
          `fill="${s.vertical({ at: 0, color, opacity: 0.55 }, { at: 1, color, opacity: 0 })}"`,
        ),
      )
    }
  })
  for (let i = 0; i < 11; i += 1) {
    const [a, b] = [-60 + i * 160, -160 + i * 176]
    s.add(
      polygon(
        [
          [a + 60, 800],
          [a + 130, 800],
          [b + 110, 940],
          [b + 20, 940],
        ],
        'fill="#f4e9ff" opacity="0.5"',
      ),
    )
  }
  const walkers: Person[] = [
    { at: [250, 880], h: 190, coat: '#ff8a5c', hair: 'long', skirt: '#2a2f6b', pose: WALK },
    { at: [390, 900], h: 206, coat: '#5a76c8', pose: WALK },
    { at: [610, 850], h: 168, coat: '#6fd0c0', hair: 'bun', pose: HOLD },
    { at: [760, 920], h: 216, coat: '#ffd37a', hair: 'cap', pose: WALK, flip: true },
    { at: [850, 926], h: 150, coat: '#ff6fa8', hair: 'long', pose: WALK, flip: true },
    { at: [1080, 862], h: 176, coat: '#8f7bff', hair: 'short', pose: WALK, flip: true },
    { at: [1330, 910], h: 208, coat: '#f4e9ff', hair: 'long', skirt: '#b0468f', pose: WALK, flip: true },
  ]
  for (const one of walkers) {
    person(s, p, one)
    s.add(
      rect(
        { x: one.at[0] - 30, y: one.at[1] + 6, w: 60, h: one.h * 0.36 },
        `fill="${s.vertical({ at: 0, color: one.coat, opacity: 0.3 }, { at: 1, color: one.coat, opacity: 0 })}"`,
      ),
    )
  }
  vignette(s, p)
}

/** Big screens with colour moving over them. */
const screens = (s: Sketch): void => {
  for (const [x, y, w, h, a, b] of [
    [40, 150, 220, 300, '#ff5fa8', '#5ad1ff'],
    [1390, 110, 180, 340, '#ffd37a', '#ff5fa8'],
    [920, 330, 84, 150, '#6fffd0', '#5ad1ff'],
  ] as const) {
    s.add(
      circle(
        [x + w / 2, y + h / 2],
        w * 1.1,
        `fill="${s.radial({ at: 0, color: a, opacity: 0.4 }, { at: 1, color: a, opacity: 0 })}"`,
      ),
      rect({ x: x - 7, y: y - 7, w: w + 14, h: h + 14, r: 4 }, 'fill="#0c0b26"'),
    )
    const frame = rect({ x, y, w, h }, `fill="${s.vertical(a, b)}"`)
    s.add(frame)
    s.group(s.clip(rect({ x, y, w, h }, '')), () => {
      for (let i = 0; i < 4; i += 1)
        s.add(
          path(
            pen`M ${x - 20} ${y + h * (0.5 + i * 0.14)} q ${w * 0.3} ${-h * 0.16} ${w * 0.6} 0 t ${w * 0.7} 0 V ${y + h + 20} H ${x - 20} Z`,
            `fill="${i % 2 ? a : '#2a1f6b'}" opacity="0.5"`,
          ),
        )
      s.add(circle([x + w * 0.62, y + h * 0.24], w * 0.15, 'fill="#fff6dd"'))
    })
  }
}

/** Shop windows along the foot of the towers. */
const shops = (s: Sketch): void => {
  for (let i = 0; i < 12; i += 1) {
    const x = -20 + i * 138
    const color = GLOW[i % GLOW.length] ?? GLOW[0]
    s.add(
      rect({ x, y: 612, w: 128, h: 106 }, 'fill="#171440"'),
      rect({ x: x + 8, y: 646, w: 112, h: 72 }, `fill="${s.vertical('#fff0c8', color)}" opacity="0.92"`),
      rect({ x: x + 6, y: 618, w: 116, h: 20, r: 10 }, `fill="${color}"`),
      line([x + 64, 646], [x + 64, 718], 'stroke="#171440" stroke-width="4"'),
    )
  }
  s.add(area('0,714 1600,714 1600,726 0,726', 'fill="#c9a6e0" opacity="0.5"'))
}
