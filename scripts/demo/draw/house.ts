import type { Palette } from './palette'
import { ellipse, line, path, pen, polygon, rect, type Point, type Sketch } from './sketch'

interface House {
  /** Left foot of the front. */
  at: Point
  w: number
  h: number
  scaffold?: boolean
}

const BRICK = ['#b5583f', '#9c4634', '#c46a4d'] as const

/** A brick house of two storeys with arcades, hipped roof and chimneys: the railway's house for its English experts. */
export const brickHouse = (s: Sketch, p: Palette, { at: [x, y], w, h, scaffold = false }: House): void => {
  s.add(ellipse([x + w / 2, y + 8], [w * 0.56, 20], `fill="${p.ink}" opacity="0.25"`))
  for (const at of [0.2, 0.74]) chimney(s, p, { x: x + w * at, y: y - h * 1.02, w: w * 0.05, h: h * 0.42 })
  s.add(
    polygon(
      [
        [x - w * 0.045, y - h * 0.985],
        [x + w * 1.045, y - h * 0.985],
        [x + w * 0.87, y - h * 1.32],
        [x + w * 0.13, y - h * 1.32],
      ],
      `fill="${s.vertical(p.roof[0], p.roof[1])}"`,
    ),
    polygon(
      [
        [x - w * 0.045, y - h * 0.985],
        [x + w * 0.13, y - h * 1.32],
        [x + w * 0.3, y - h * 1.32],
        [x + w * 0.2, y - h * 0.985],
      ],
      `fill="${p.sun}" opacity="0.13"`,
    ),
  )
  for (let i = 1; i < 9; i += 1)
    s.add(
      line(
        [x - w * 0.045 + (w * 0.175 * i) / 9, y - h * (0.985 + (0.335 * i) / 9)],
        [x + w * 1.045 - (w * 0.175 * i) / 9, y - h * (0.985 + (0.335 * i) / 9)],
        `stroke="${p.ink}" stroke-width="1.6" opacity="0.25"`,
      ),
    )
  s.add(rect({ x, y: y - h, w, h }, `fill="${s.vertical(BRICK[0], BRICK[1])}"`))
  courses(s, { at: [x, y], w, h })
  s.add(
    rect({ x: x - w * 0.03, y: y - h * 1.01, w: w * 1.06, h: h * 0.05 }, `fill="${p.wall[0]}"`),
    rect({ x: x - w * 0.015, y: y - h * 0.53, w: w * 1.03, h: h * 0.045 }, `fill="${p.wall[0]}"`),
    rect({ x: x - w * 0.02, y: y - h * 0.06, w: w * 1.04, h: h * 0.06 }, `fill="${p.wall[1]}"`),
    rect({ x, y: y - h * 0.96, w, h: h * 0.03 }, `fill="${p.ink}" opacity="0.25"`),
  )
  const bays = 7
  for (let i = 0; i < bays; i += 1) {
    const cx = x + ((i + 0.5) / bays) * w
    const half = (w / bays) * 0.33
    arch(s, p, { at: [cx, y - h * 0.58], half, h: h * 0.33, rail: true })
    arch(s, p, { at: [cx, y - h * 0.06], half, h: h * 0.4, rail: i !== 3 })
  }
  if (scaffold) scaffolding(s, p, { at: [x, y], w, h })
}

const chimney = (
  s: Sketch,
  p: Palette,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
): void => {
  s.add(
    rect({ x, y: y - h, w, h }, `fill="${BRICK[1]}"`),
    rect({ x: x - w * 0.15, y: y - h, w: w * 1.3, h: h * 0.08 }, `fill="${p.wall[1]}"`),
    rect({ x: x + w * 0.12, y: y - h * 1.1, w: w * 0.3, h: h * 0.1 }, `fill="${p.ink}"`),
    rect({ x: x + w * 0.58, y: y - h * 1.1, w: w * 0.3, h: h * 0.1 }, `fill="${p.ink}"`),
  )
}

const courses = (s: Sketch, { at: [x, y], w, h }: { at: Point; w: number; h: number }): void => {
  for (let row = 1; row < 34; row += 1)
    s.add(
      line(
        [x, y - (h * row) / 34],
        [x + w, y - (h * row) / 34],
        'stroke="#6f2f22" stroke-width="1" opacity="0.28"',
      ),
    )
  for (let i = 0; i < 160; i += 1) {
    const row = Math.floor(s.random() * 34)
    s.add(
      rect(
        {
          x: x + s.random() * (w - 24),
          y: y - (h * (row + 1)) / 34 + 1,
          w: s.between(12, 22),
          h: h / 34 - 2,
        },
        `fill="${s.pick(BRICK)}" opacity="0.6"`,
      ),
    )
  }
}

/** An arched opening of the veranda; behind it, in shade, a door with a fanlight. */
const arch = (
  s: Sketch,
  p: Palette,
  { at: [cx, y], half, h, rail }: { at: Point; half: number; h: number; rail: boolean },
): void => {
  const frame = (k: number) =>
    pen`M ${cx - half * k} ${y} V ${y - h + half} A ${half * k} ${half * k} 0 0 1 ${cx + half * k} ${y - h + half} V ${y} Z`
  s.add(
    path(frame(1.22), `fill="${p.wall[0]}"`),
    path(frame(1), `fill="${s.vertical('#3b2a2a', '#5e4138')}"`),
  )
  s.group(s.clip(path(frame(1), '')), () => {
    s.add(
      path(
        pen`M ${cx - half * 0.6} ${y} V ${y - h * 0.62} A ${half * 0.6} ${half * 0.6} 0 0 1 ${cx + half * 0.6} ${y - h * 0.62} V ${y} Z`,
        `fill="${p.wood}"`,
      ),
      rect(
        { x: cx - half * 0.45, y: y - h * 0.62, w: half * 0.38, h: h * 0.34 },
        `fill="${p.lamp}" opacity="0.75"`,
      ),
      rect(
        { x: cx + half * 0.07, y: y - h * 0.62, w: half * 0.38, h: h * 0.34 },
        `fill="${p.lamp}" opacity="0.75"`,
      ),
      polygon(
        [
          [cx - half, y - h],
          [cx + half, y - h],
          [cx + half, y - h * 0.5],
        ],
        `fill="${p.ink}" opacity="0.25"`,
      ),
    )
  })
  s.add(
    rect(
      { x: cx - half * 0.16, y: y - h - half * 0.24, w: half * 0.32, h: half * 0.34 },
      `fill="${p.wall[1]}"`,
    ),
  )
  if (!rail) return
  s.add(rect({ x: cx - half, y: y - h * 0.3, w: half * 2, h: h * 0.04 }, `fill="${p.wall[0]}"`))
  for (let i = 0; i < 6; i += 1)
    s.add(
      rect(
        { x: cx - half + (i + 0.35) * (half / 3), y: y - h * 0.27, w: half * 0.12, h: h * 0.27 },
        `fill="${p.wall[0]}"`,
      ),
    )
}

const scaffolding = (
  s: Sketch,
  p: Palette,
  { at: [x, y], w, h }: { at: Point; w: number; h: number },
): void => {
  const left = x + w * 0.6
  const right = x + w * 1.09
  const pole = `stroke="#c99a4b" stroke-width="7" stroke-linecap="round"`
  for (let i = 0; i <= 4; i += 1)
    s.add(
      line([left + ((right - left) * i) / 4, y + 6], [left + ((right - left) * i) / 4, y - h * 1.16], pole),
    )
  for (const level of [0.34, 0.7, 1.06])
    s.add(
      line([left - 24, y - h * level], [right + 24, y - h * level], pole),
      rect({ x: left - 20, y: y - h * level - 12, w: right - left + 40, h: 9 }, `fill="${p.wood}"`),
    )
  s.add(
    line([left, y], [left + (right - left) / 2, y - h * 0.7], pole),
    line([right, y], [left + (right - left) / 2, y - h * 0.7], pole),
  )
}
