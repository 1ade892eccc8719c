import { glitter, water } from '../lake'
import { ridge, sky, stars, sun, vignette } from '../nature'
import { night, type Palette } from '../palette'
import { boat } from '../players'
import { brackets, lantern, roof } from '../roof'
import { circle, line, path, pen, type Point, polygon, rect, type Sketch } from '../sketch'
import { broad } from '../trees'

/** A burst of fireworks. */
export const firework = (
  s: Sketch,
  { at: [x, y], r, color }: { at: Point; r: number; color: string },
): void => {
  s.add(
    circle(
      [x, y],
      r * 1.3,
      `fill="${s.radial({ at: 0, color, opacity: 0.4 }, { at: 1, color, opacity: 0 })}"`,
    ),
  )
  for (const ring of [1, 0.62])
    for (let i = 0; i < 26; i += 1) {
      const a = (i / 26) * Math.PI * 2 + ring
      const far = r * ring * s.between(0.82, 1)
      const tip: Point = [x + Math.cos(a) * far, y + Math.sin(a) * far + far * 0.08]
      s.add(
        path(
          pen`M ${x + Math.cos(a) * far * 0.3} ${y + Math.sin(a) * far * 0.3} Q ${x + Math.cos(a) * far * 0.7} ${y + Math.sin(a) * far * 0.68} ${tip[0]} ${tip[1]}`,
          `stroke="${color}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity="0.75"`,
        ),
        circle(tip, s.between(2, 4), 'fill="#fff6dd"'),
      )
    }
}

/** The tower with its helmet roof: three storeys of eaves on a wall by the water. */
export const tower = (
  s: Sketch,
  p: Palette,
  { at: [cx, y], w, day = false }: { at: Point; w: number; day?: boolean },
): void => {
  const storeys = [1, 0.86, 0.7]
  let foot = y
  for (const k of storeys) {
    const half = w * k
    const h = w * 0.42
    s.add(
      rect({ x: cx - half * 0.72, y: foot - h, w: half * 1.44, h }, `fill="${s.vertical(p.wood, p.ink)}"`),
    )
    for (let i = 0; i < 6; i += 1) {
      const x = cx - half * 0.68 + (i * half * 1.36) / 6
      s.add(
        rect(
          { x: x + half * 0.03, y: foot - h * 0.78, w: half * 0.165, h: h * 0.62, r: 3 },
          `fill="${day ? s.vertical(p.wall[0], p.lamp) : s.vertical('#fff0b8', p.lamp)}"`,
        ),
      )
      s.add(
        line(
          [x + half * 0.11, foot - h * 0.78],
          [x + half * 0.11, foot - h * 0.16],
          `stroke="${p.wood}" stroke-width="3"`,
        ),
      )
    }
    s.add(
      rect(
        { x: cx - half * 0.8, y: foot - h * 0.14, w: half * 1.6, h: h * 0.14 },
        `fill="${p.accent}" opacity="0.85"`,
      ),
    )
    brackets(s, p, { at: [cx, foot - h * 1.12], w: half * 0.76, h: h * 0.14 })
    foot -= h * 1.08
    const last = k === storeys.at(-1)
    if (!last)
      roof(
        s,
        { ...p, roof: ['#c9913c', '#7c4c22'] },
        {
          at: [cx, foot],
          w: half * 1.18,
          h: h * 0.4,
          ridge: half * 0.74,
          lift: h * 0.24,
          ornament: false,
          lit: true,
        },
      )
    if (!last) foot -= h * 0.36
  }
  helmet(s, p, { at: [cx, foot], w: w * 0.88 })
}

/** The roof that bulges like a helmet before it sweeps out to the corners. */
const helmet = (s: Sketch, p: Palette, { at: [cx, y], w }: { at: Point; w: number }): void => {
  const side = (k: 1 | -1) =>
    pen`C ${cx + k * w * 0.3} ${y - w * 0.62} ${cx + k * w * 0.5} ${y - w * 0.5} ${cx + k * w * 0.56} ${y - w * 0.3} C ${cx + k * w * 0.62} ${y - w * 0.14} ${cx + k * w * 0.8} ${y - w * 0.14} ${cx + k * w} ${y - w * 0.17}`
  const shape = `${pen`M ${cx} ${y - w * 0.66}`} ${side(1)} ${pen`C ${cx + w * 0.8} ${y + 4} ${cx + w * 0.5} ${y + 4} ${cx} ${y + 4} C ${cx - w * 0.5} ${y + 4} ${cx - w * 0.8} ${y + 4} ${cx - w} ${y - w * 0.17}`} ${pen`C ${cx - w * 0.8} ${y - w * 0.14} ${cx - w * 0.62} ${y - w * 0.14} ${cx - w * 0.56} ${y - w * 0.3} C ${cx - w * 0.5} ${y - w * 0.5} ${cx - w * 0.3} ${y - w * 0.62} ${cx} ${y - w * 0.66}`} Z`
  s.add(path(shape, `fill="${s.vertical('#e6b04f', '#8a5424')}"`))
  s.group(`${s.clip(path(shape, ''))} stroke="#5e3616" fill="none" opacity="0.45"`, () => {
    for (let i = -9; i <= 9; i += 1)
      s.add(
        path(
          pen`M ${cx} ${y - w * 0.68} Q ${cx + (i / 9) * w * 0.66} ${y - w * 0.5} ${cx + (i / 9) * w * 0.98} ${y + 6}`,
          'stroke-width="2.6"',
        ),
      )
  })
  s.add(
    path(
      pen`M ${cx - w} ${y - w * 0.17} C ${cx - w * 0.8} ${y + 4} ${cx - w * 0.5} ${y + 4} ${cx} ${y + 4} C ${cx + w * 0.5} ${y + 4} ${cx + w * 0.8} ${y + 4} ${cx + w} ${y - w * 0.17}`,
      `stroke="${p.lamp}" stroke-width="5" fill="none" stroke-linecap="round"`,
    ),
    path(
      pen`M ${cx - w * 0.07} ${y - w * 0.63} Q ${cx} ${y - w * 0.72} ${cx + w * 0.07} ${y - w * 0.63} Z`,
      'fill="#8a5424"',
    ),
    circle([cx, y - w * 0.73], w * 0.05, 'fill="#f4cf76"'),
  )
}

/** 岳阳楼旅游区: the tower by night, lights on the lake, fireworks. */
export const towerByNight = (s: Sketch): void => {
  const p = night
  sky(s, p)
  stars(s, { count: 130, below: 480 })
  sun(s, p, { at: [250, 190], r: 54 })
  ridge(s, { y: 640, height: 190, color: p.hills[0], peaks: 2.5 })
  ridge(s, { y: 680, height: 110, color: p.hills[1], peaks: 3.6 })
  firework(s, { at: [330, 330], r: 120, color: '#ffb66e' })
  firework(s, { at: [540, 190], r: 150, color: '#ff8d7a' })
  firework(s, { at: [1440, 230], r: 130, color: '#8fd0ff' })
  water(s, p, { y: 712, light: { x: 1010, color: p.lamp, w: 300 } })
  const wall = s.vertical('#8b7468', '#41384a')
  s.add(
    polygon(
      [
        [640, 600],
        [1400, 600],
        [1440, 770],
        [600, 770],
      ],
      `fill="${wall}"`,
    ),
  )
  for (let i = 0; i < 24; i += 1) s.add(rect({ x: 640 + i * 32, y: 582, w: 20, h: 22 }, `fill="#8b7468"`))
  for (let row = 0; row < 6; row += 1)
    s.add(
      line(
        [632 - row * 6, 628 + row * 25],
        [1408 + row * 6, 628 + row * 25],
        `stroke="${p.ink}" stroke-width="2" opacity="0.35"`,
      ),
    )
  s.add(path(pen`M 960 770 V 706 A 50 50 0 0 1 1060 706 V 770 Z`, `fill="${p.lamp}"`))
  s.add(
    circle(
      [1010, 420],
      420,
      `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.34 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
    ),
  )
  broad(s, p, { at: [690, 606], h: 200 })
  broad(s, p, { at: [1350, 606], h: 230, flip: true })
  tower(s, p, { at: [1010, 602], w: 200 })
  for (let i = 0; i < 9; i += 1) lantern(s, p, { at: [672 + i * 86, 640 + Math.sin(i * 1.3) * 6], r: 13 })
  boat(s, p, { at: [300, 830], w: 260, lamp: true })
  boat(s, p, { at: [1290, 892], w: 210, lamp: true, flip: true })
  boat(s, p, { at: [560, 936], w: 150, lamp: true })
  for (const x of [186, 1382, 494])
    glitter(s, { y: x === 186 ? 850 : x === 1382 ? 908 : 946, x, color: p.lamp, w: 40, depth: 90 })
  vignette(s, p)
}
