import type { Palette } from './palette'
import { roof } from './roof'
import { circle, line, path, pen, type Point, polygon, rect, type Sketch } from './sketch'

interface Box {
  /** Left foot. */
  at: Point
  w: number
  h: number
}

/** A white house under grey tiles, its gables stepped like a horse's head above the roof. */
export const whiteHouse = (
  s: Sketch,
  p: Palette,
  { at: [x, y], w, h, windows = 3, lit = false }: Box & { windows?: number; lit?: boolean },
): void => {
  const rise = h * 0.3
  const wall = s.vertical('#fbf8f0', p.wall[1])
  s.add(
    rect({ x, y: y - h, w, h }, `fill="${wall}"`),
    polygon(
      [
        [x + w * 0.03, y - h * 0.98],
        [x + w * 0.97, y - h * 0.98],
        [x + w * 0.92, y - h - rise],
        [x + w * 0.08, y - h - rise],
      ],
      `fill="${s.vertical(p.roof[0], p.roof[1])}"`,
    ),
  )
  const tiles = Math.max(6, Math.round(w / 16))
  for (let i = 1; i < tiles; i += 1) {
    const t = i / tiles
    s.add(
      line(
        [x + w * (0.08 + 0.84 * t), y - h - rise],
        [x + w * (0.03 + 0.94 * t), y - h * 0.98],
        `stroke="${p.ink}" stroke-width="2" opacity="0.3"`,
      ),
    )
  }
  s.add(
    rect({ x: x + w * 0.06, y: y - h - rise - h * 0.03, w: w * 0.88, h: h * 0.05 }, `fill="${p.roof[1]}"`),
    rect({ x: x + w * 0.02, y: y - h * 0.99, w: w * 0.96, h: h * 0.04 }, `fill="${p.ink}" opacity="0.5"`),
  )
  for (const d of [-1, 1])
    stepGable(s, p, { at: [d < 0 ? x : x + w, y - h * 0.92], w: h * 0.12 * d, h: rise })
  for (let i = 0; i < windows; i += 1) {
    const wx = x + (w * (i + 0.5)) / windows - h * 0.09
    s.add(
      rect({ x: wx, y: y - h * 0.74, w: h * 0.18, h: h * 0.24 }, `fill="${p.wood}"`),
      rect(
        { x: wx + h * 0.02, y: y - h * 0.72, w: h * 0.14, h: h * 0.2 },
        `fill="${lit ? p.lamp : p.ink}" opacity="${lit ? 1 : 0.65}"`,
      ),
      line(
        [wx + h * 0.09, y - h * 0.72],
        [wx + h * 0.09, y - h * 0.52],
        `stroke="${p.wood}" stroke-width="2"`,
      ),
    )
  }
}

/** The stepped top of a fire wall; `w` is its depth, negative to the left. */
const stepGable = (
  s: Sketch,
  p: Palette,
  { at: [x, y], w, h }: { at: Point; w: number; h: number },
): void => {
  const d = Math.sign(w)
  for (const [from, to, up] of [
    [0.6, -0.4, 0.62],
    [0.1, -1.2, 1.28],
  ] as const) {
    const [a, b] = [x + w * from, x + w * to]
    const left = Math.min(a, b)
    const width = Math.abs(a - b)
    s.add(
      rect({ x: left, y: y - h * up, w: width, h: h * up }, 'fill="#f4f0e6"'),
      path(
        pen`M ${a + d * 10} ${y - h * up - 3} Q ${a} ${y - h * up - 13} ${x + w * ((from + to) / 2)} ${y - h * up - 14} L ${b} ${y - h * up - 14} L ${b} ${y - h * up} L ${a + d * 6} ${y - h * up + 2} Z`,
        `fill="${p.roof[1]}"`,
      ),
    )
  }
}

/** An open pavilion of four posts, one roof or several. */
export const pavilion = (
  s: Sketch,
  p: Palette,
  {
    at: [cx, y],
    w,
    h,
    tiers = 1,
    lit = false,
  }: Omit<Box, 'at'> & { at: Point; tiers?: number; lit?: boolean },
): void => {
  const post = Math.max(5, w * 0.045)
  s.add(rect({ x: cx - w * 0.6, y: y - h * 0.06, w: w * 1.2, h: h * 0.06 }, `fill="${p.wall[1]}"`))
  let foot = y - h * 0.06
  for (let i = 0; i < tiers; i += 1) {
    const k = 1 - i * 0.2
    const tall = (h * 0.56 * (1 - i * 0.12)) / (tiers > 1 ? tiers * 0.8 : 1)
    if (lit)
      s.add(
        rect({ x: cx - w * 0.5 * k, y: foot - tall, w: w * k, h: tall }, `fill="${p.lamp}" opacity="0.75"`),
      )
    else
      s.add(
        rect(
          { x: cx - w * 0.46 * k, y: foot - tall, w: w * 0.92 * k, h: tall },
          `fill="${p.ink}" opacity="0.28"`,
        ),
      )
    for (const at of [-0.5, -0.18, 0.18, 0.5])
      s.add(rect({ x: cx + at * w * k - post / 2, y: foot - tall, w: post, h: tall }, `fill="${p.wood}"`))
    s.add(
      rect(
        { x: cx - w * 0.52 * k, y: foot - tall * 0.22, w: w * 1.04 * k, h: post * 0.7 },
        `fill="${p.wood}"`,
      ),
      rect({ x: cx - w * 0.54 * k, y: foot - tall, w: w * 1.08 * k, h: post * 1.3 }, `fill="${p.accent}"`),
    )
    foot -= tall
    const last = i === tiers - 1
    roof(s, p, {
      at: [cx, foot],
      w: w * 0.78 * k,
      h: last ? h * (tiers > 1 ? 0.26 : 0.38) : tall * 0.42,
      ridge: last ? w * 0.03 : w * 0.5 * k,
      lift: h * 0.06,
      ornament: false,
      lit,
    })
    if (last) {
      const top = foot - h * (tiers > 1 ? 0.26 : 0.38)
      s.add(circle([cx, top - post * 0.8], post * 0.9, `fill="${p.lamp}"`))
    } else foot -= tall * 0.36
  }
}
