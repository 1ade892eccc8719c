import type { Palette } from './palette'
import { circle, ellipse, line, n, path, pen, type Point, polygon, rect, type Sketch } from './sketch'

/** A conifer of stacked skirts. */
export const conifer = (
  s: Sketch,
  p: Palette,
  { at: [x, y], h, w = h * 0.2 }: { at: Point; h: number; w?: number },
): void => {
  s.add(rect({ x: x - h * 0.018, y: y - h * 0.12, w: h * 0.036, h: h * 0.12 }, `fill="${p.trunk}"`))
  for (let i = 0; i < 4; i += 1) {
    const foot = y - h * (0.08 + i * 0.2)
    const half = w * (1 - i * 0.2)
    s.add(
      path(
        pen`M ${x - half} ${foot} Q ${x} ${foot + h * 0.05} ${x + half} ${foot} L ${x} ${foot - h * 0.36} Z`,
        `fill="${p.leaves[2]}"`,
      ),
      path(
        pen`M ${x - half} ${foot} Q ${x - half * 0.4} ${foot + h * 0.035} ${x - half * 0.1} ${foot + h * 0.02} L ${x} ${foot - h * 0.36} Z`,
        `fill="${p.leaves[1]}" opacity="0.75"`,
      ),
    )
  }
}

/** The edge of a wood far away: a bank of round crowns. */
export const woodland = (
  s: Sketch,
  p: Palette,
  { from, to, y, r, count = 60 }: { from: number; to: number; y: number; r: number; count?: number },
): void => {
  for (const [index, tone] of [p.leaves[2], p.leaves[1], p.leaves[0]].entries())
    for (let i = 0; i < count; i += 1) {
      const x = from + ((i + s.random()) / count) * (to - from)
      s.add(
        circle(
          [x - index * r * 0.18, y - s.between(0.1, 0.8) * r - index * r * 0.28],
          r * s.between(0.42, 0.66) * (1 - index * 0.26),
          `fill="${tone}" opacity="${index ? 0.8 : 1}"`,
        ),
      )
    }
  s.add(rect({ x: from, y: y - r * 0.4, w: to - from, h: r * 0.42 }, `fill="${p.leaves[2]}"`))
}

/** A tall trunk that runs out of the picture. */
export const trunkColumn = (
  s: Sketch,
  { at: [x, y], w, paint, lean = 0 }: { at: Point; w: number; paint: string; lean?: number },
): void => {
  s.add(
    path(
      pen`M ${x - w * 1.1} ${y + w * 0.2} Q ${x - w * 0.55} ${y - w * 0.4} ${x - w * 0.5} ${y - w * 2} L ${x + lean - w * 0.36} ${-20} H ${x + lean + w * 0.36} L ${x + w * 0.5} ${y - w * 2} Q ${x + w * 0.6} ${y - w * 0.4} ${x + w * 1.2} ${y + w * 0.24} Q ${x} ${y - w * 0.1} ${x - w * 1.1} ${y + w * 0.2} Z`,
      `fill="${paint}"`,
    ),
  )
}

/** Bamboo: jointed canes with slender leaves. */
export const bamboo = (
  s: Sketch,
  p: Palette,
  { at: [x, y], h, count = 5 }: { at: Point; h: number; count?: number },
): void => {
  for (let i = 0; i < count; i += 1) {
    const bx = x + i * h * 0.05 + s.between(-6, 6)
    const top = y - h * s.between(0.8, 1)
    const lean = h * s.between(-0.06, 0.08)
    s.add(
      line(
        [bx, y],
        [bx + lean, top],
        `stroke="${s.pick([p.leaves[1], p.leaves[2]])}" stroke-width="${n(h * 0.016)}" stroke-dasharray="${n(h * 0.075)} 2.4"`,
      ),
    )
    for (let k = 0; k < 12; k += 1) {
      const t = s.between(0.35, 1)
      const side = s.random() > 0.5 ? 1 : -1
      const at: Point = [bx + lean * t, y + (top - y) * t]
      const length = h * s.between(0.07, 0.13)
      s.add(
        path(
          pen`M ${at[0]} ${at[1]} q ${side * length * 0.5} ${-length * 0.06} ${side * length} ${length * 0.42} q ${-side * length * 0.6} ${-length * 0.1} ${-side * length} ${-length * 0.42}`,
          `fill="${s.pick(p.leaves)}"`,
        ),
      )
    }
  }
}

/** Slanting light between trees or through a window. */
export const beams = (
  s: Sketch,
  { from, count, color, spread }: { from: Point; count: number; color: string; spread: number },
): void => {
  for (let i = 0; i < count; i += 1) {
    const a = from[0] - spread * (0.3 + i * 0.34)
    const w = s.between(60, 150)
    s.add(
      polygon(
        [
          [from[0] - i * 40, from[1]],
          [from[0] - i * 40 + w * 0.3, from[1]],
          [a + w, 1000],
          [a - w * 0.4, 1000],
        ],
        `fill="${s.vertical({ at: 0, color, opacity: 0.5 }, { at: 1, color, opacity: 0 })}"`,
      ),
    )
  }
}

/** A fern or low plant of the forest floor. */
export const fern = (s: Sketch, p: Palette, { at: [x, y], h }: { at: Point; h: number }): void => {
  for (const lean of [-1, -0.6, -0.2, 0.25, 0.65, 1])
    s.add(
      path(
        pen`M ${x} ${y} Q ${x + lean * h * 0.4} ${y - h * 0.9} ${x + lean * h} ${y - h * (0.75 - Math.abs(lean) * 0.4)} Q ${x + lean * h * 0.5} ${y - h * 0.5} ${x} ${y} Z`,
        `fill="${s.pick(p.leaves)}"`,
      ),
    )
  s.add(ellipse([x, y + 2], [h * 0.5, h * 0.07], `fill="${p.ink}" opacity="0.2"`))
}
