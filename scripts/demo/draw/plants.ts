import type { Palette } from './palette'
import { circle, ellipse, line, n, path, pen, type Point, type Sketch } from './sketch'
import type { Tree } from './trees'

/** A branch that comes in from an edge, with blossoms. */
export const blossomBranch = (s: Sketch, p: Palette, { at: [x, y], h, flip }: Tree): void => {
  const d = flip ? -1 : 1
  const twigs: [number, number, number, number][] = [
    [0, 0, 0.55, 0.22],
    [0.3, 0.12, 0.66, -0.08],
    [0.45, 0.18, 0.86, 0.36],
    [0.18, 0.06, 0.34, 0.34],
    [0.55, 0.22, 0.98, 0.14],
  ]
  for (const [x1, y1, x2, y2] of twigs) {
    s.add(
      path(
        pen`M ${x + x1 * h * d} ${y + y1 * h} Q ${x + (x1 + x2) * 0.5 * h * d} ${y + (y1 + y2) * 0.5 * h - h * 0.05} ${x + x2 * h * d} ${y + y2 * h}`,
        `stroke="${p.trunk}" stroke-width="${n(h * 0.014)}" fill="none" stroke-linecap="round"`,
      ),
    )
    for (let i = 0; i < 10; i += 1) {
      const t = s.between(0.25, 1)
      const arch = h * 0.1 * t * (1 - t)
      const at: Point = [
        x + (x1 + (x2 - x1) * t) * h * d + s.between(-12, 12),
        y + (y1 + (y2 - y1) * t) * h - arch + s.between(-12, 12),
      ]
      blossom(s, { at, r: h * s.between(0.012, 0.026), color: p.accent })
    }
  }
}

export const blossom = (
  s: Sketch,
  { at: [x, y], r, color }: { at: Point; r: number; color: string },
): void => {
  const turn = s.between(0, 1)
  for (let i = 0; i < 5; i += 1) {
    const a = ((i + turn) / 5) * Math.PI * 2
    s.add(
      circle(
        [x + Math.cos(a) * r * 0.75, y + Math.sin(a) * r * 0.75],
        r * 0.62,
        `fill="${color}" opacity="0.92"`,
      ),
    )
  }
  s.add(circle([x, y], r * 0.3, 'fill="#fff3c9"'))
}

/** A low round bush. */
export const bush = (s: Sketch, p: Palette, { at: [x, y], h }: Tree): void => {
  for (const [index, tone] of [p.leaves[2], p.leaves[1], p.leaves[0]].entries())
    for (let i = 0; i < 12; i += 1) {
      const a = s.between(Math.PI, Math.PI * 2)
      const far = Math.sqrt(s.random()) * h * (0.9 - index * 0.22)
      s.add(
        ellipse(
          [x + Math.cos(a) * far * 1.5 - index * 4, y + Math.sin(a) * far * 0.75 - index * 5],
          [h * s.between(0.14, 0.26), h * s.between(0.12, 0.2)],
          `fill="${tone}"`,
        ),
      )
    }
}

/** Tufts of grass. */
export const grass = (
  s: Sketch,
  p: Palette,
  { from, to, count = 60 }: { from: Point; to: Point; count?: number },
): void => {
  for (let i = 0; i < count; i += 1) {
    const x = s.between(from[0], to[0])
    const y = s.between(from[1], to[1])
    const h = 5 + ((y - from[1]) / Math.max(1, to[1] - from[1])) * 13
    for (const lean of [-0.6, 0, 0.6])
      s.add(
        line(
          [x, y],
          [x + lean * h, y - h],
          `stroke="${s.pick(p.leaves)}" stroke-width="2" stroke-linecap="round" opacity="0.55"`,
        ),
      )
  }
}
