import type { Palette } from './palette'
import { brackets, roof } from './roof'
import { line, n, type Point, rect, type Sketch } from './sketch'

/** A timber hall: terrace, columns, lattice doors, brackets, one roof or two. */
export const hall = (
  s: Sketch,
  p: Palette,
  { at: [cx, y], w, h, bays, double = false, lit = false }: Hall,
): void => {
  terrace(s, p, { at: [cx, y], w: w * 1.18, h: h * 0.2 })
  s.add(rect({ x: cx - w, y: y - h, w: w * 2, h }, `fill="${s.vertical(p.wood, p.ink)}"`))
  const bay = (w * 2) / bays
  for (let i = 0; i < bays; i += 1)
    lattice(s, p, { x: cx - w + i * bay + bay * 0.12, y: y - h * 0.82, w: bay * 0.76, h: h * 0.82, lit })
  for (let i = 0; i <= bays; i += 1) {
    const x = cx - w + i * bay
    s.add(
      rect({ x: x - h * 0.045, y: y - h, w: h * 0.09, h }, `fill="${p.wood}"`),
      rect({ x: x - h * 0.045, y: y - h, w: h * 0.03, h }, `fill="${p.accent}" opacity="0.5"`),
      rect({ x: x - h * 0.065, y: y - h * 0.05, w: h * 0.13, h: h * 0.05 }, `fill="${p.wall[1]}"`),
    )
  }
  brackets(s, p, { at: [cx, y - h * 1.1], w: w * 1.06, h: h * 0.14 })
  const eaves = y - h * 1.08
  roof(s, p, {
    at: [cx, eaves],
    w: w * 1.34,
    h: h * (double ? 0.42 : 0.8),
    ridge: w * (double ? 0.86 : 0.62),
    ornament: !double,
    lit,
  })
  if (!double) return
  const upper = eaves - h * 0.42
  s.add(
    rect(
      { x: cx - w * 0.78, y: upper - h * 0.26, w: w * 1.56, h: h * 0.27 },
      `fill="${s.vertical(p.wood, p.ink)}"`,
    ),
  )
  brackets(s, p, { at: [cx, upper - h * 0.3], w: w * 0.82, h: h * 0.13 })
  roof(s, p, { at: [cx, upper - h * 0.28], w: w * 1.12, h: h * 0.72, ridge: w * 0.5, lit })
}

/** A stone platform with steps in its middle. */
export const terrace = (s: Sketch, p: Palette, { at: [cx, y], w, h }: Terrace): void => {
  s.add(
    rect({ x: cx - w, y, w: w * 2, h }, `fill="${s.vertical(p.wall[0], p.wall[1])}"`),
    rect({ x: cx - w * 1.02, y: y - h * 0.08, w: w * 2.04, h: h * 0.18 }, `fill="${p.wall[0]}"`),
    line(
      [cx - w, y + h * 0.55],
      [cx + w, y + h * 0.55],
      `stroke="${p.ink}" stroke-width="1.5" opacity="0.2"`,
    ),
  )
  const steps = 5
  for (let i = 0; i < steps; i += 1) {
    const half = w * 0.2 + i * w * 0.012
    s.add(
      rect(
        { x: cx - half, y: y + (i / steps) * h, w: half * 2, h: h / steps },
        `fill="${i % 2 ? p.wall[1] : p.wall[0]}"`,
      ),
    )
  }
}

/** A pair of lattice doors. */
const lattice = (s: Sketch, p: Palette, { x, y, w, h, lit = false }: Panel): void => {
  const paper = lit ? p.lamp : p.wall[0]
  s.add(rect({ x, y, w, h }, `fill="${p.wood}"`), rect({ x, y, w, h }, `fill="${p.ink}" opacity="0.22"`))
  for (const side of [0, 1]) {
    const px = x + side * (w / 2) + w * 0.05
    const pw = w / 2 - w * 0.1
    const ph = h * 0.56
    s.add(rect({ x: px, y: y + h * 0.06, w: pw, h: ph }, `fill="${paper}" opacity="${lit ? 0.95 : 0.62}"`))
    for (let i = 1; i < 4; i += 1)
      s.add(
        line(
          [px + (pw * i) / 4, y + h * 0.06],
          [px + (pw * i) / 4, y + h * 0.06 + ph],
          `stroke="${p.wood}" stroke-width="${n(Math.max(1, w * 0.022))}"`,
        ),
      )
    for (let i = 1; i < 5; i += 1)
      s.add(
        line(
          [px, y + h * 0.06 + (ph * i) / 5],
          [px + pw, y + h * 0.06 + (ph * i) / 5],
          `stroke="${p.wood}" stroke-width="${n(Math.max(1, w * 0.022))}"`,
        ),
      )
    s.add(rect({ x: px, y: y + h * 0.7, w: pw, h: h * 0.22 }, `fill="${p.accent}" opacity="0.25"`))
  }
}

interface Hall {
  /** Middle of the foot of the columns. */
  at: Point
  /** Half the width between the outer columns. */
  w: number
  /** Height of the columns. */
  h: number
  bays: number
  /** Draws a second, smaller roof above the first. */
  double?: boolean
  lit?: boolean
}

interface Terrace {
  at: Point
  w: number
  h: number
}

interface Panel {
  x: number
  y: number
  w: number
  h: number
  lit?: boolean
}
