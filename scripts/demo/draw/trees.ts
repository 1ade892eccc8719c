import type { Palette } from './palette'
import { circle, line, n, path, pen, type Point, type Sketch } from './sketch'

export interface Tree {
  at: Point
  h: number
  /** Mirrors the lean. */
  flip?: boolean
}

/** A trunk that narrows from `w` at its foot to a third at its top. */
const trunk = (
  s: Sketch,
  color: string,
  { from, to, bend, w }: { from: Point; to: Point; bend: number; w: number },
) => {
  const [x1, y1] = from
  const [x2, y2] = to
  const mx = (x1 + x2) / 2 + bend
  const my = (y1 + y2) / 2
  s.add(
    path(
      pen`M ${x1 - w * 0.8} ${y1} Q ${x1 - w * 0.4} ${y1 - w} ${mx - w * 0.35} ${my} T ${x2 - w * 0.16} ${y2} L ${x2 + w * 0.16} ${y2} Q ${mx + w * 0.6} ${my - w} ${mx + w * 0.4} ${my} T ${x1 + w * 0.8} ${y1} Z`,
      `fill="${color}"`,
    ),
  )
}

/** A broad tree: a leaning trunk and foliage of many small rounds in three tones, light on the upper left. */
export const broad = (s: Sketch, p: Palette, { at: [x, y], h, flip }: Tree): void => {
  const d = flip ? -1 : 1
  const top: Point = [x + h * 0.05 * d, y - h * 0.7]
  trunk(s, p.trunk, { from: [x, y], to: top, bend: h * 0.03 * d, w: h * 0.055 })
  for (const [dx, dy] of [
    [0.2, 0.66],
    [-0.16, 0.62],
  ] as const)
    s.add(
      path(
        pen`M ${x + h * 0.02 * d} ${y - h * 0.4} Q ${x + dx * h * 0.5 * d} ${y - h * 0.5} ${x + dx * h * d} ${y - h * dy}`,
        `stroke="${p.trunk}" stroke-width="${n(h * 0.024)}" fill="none" stroke-linecap="round"`,
      ),
    )
  const lumps: [dx: number, dy: number, r: number][] = [
    [0.02, 0.7, 0.22],
    [-0.22, 0.64, 0.15],
    [0.27, 0.65, 0.16],
    [-0.1, 0.84, 0.17],
    [0.15, 0.85, 0.16],
    [0.03, 0.94, 0.12],
  ]
  for (const [index, tone] of [p.leaves[2], p.leaves[1], p.leaves[0]].entries())
    for (const [dx, dy, r] of lumps) {
      const spread = r * (1 - index * 0.24) * h
      const cx = x + dx * h * d - index * h * 0.022
      const cy = y - dy * h - index * h * 0.028
      for (let i = 0; i < 16 - index * 3; i += 1) {
        const a = s.between(0, Math.PI * 2)
        const far = Math.sqrt(s.random()) * spread
        s.add(
          circle(
            [cx + Math.cos(a) * far, cy + Math.sin(a) * far * 0.8],
            h * s.between(0.028, 0.056),
            `fill="${tone}"`,
          ),
        )
      }
    }
}

/** A cushion of pine needles, its upper edge a fan of strokes. */
const cushion = (s: Sketch, p: Palette, { at: [x, y], w, h }: { at: Point; w: number; h: number }): void => {
  s.add(
    path(
      pen`M ${x - w} ${y + h * 0.4} Q ${x - w * 0.5} ${y + h * 1.1} ${x} ${y + h * 0.72} T ${x + w} ${y + h * 0.4} Q ${x + w * 0.7} ${y - h * 0.9} ${x} ${y - h} T ${x - w} ${y + h * 0.4} Z`,
      `fill="${p.leaves[2]}"`,
    ),
  )
  for (const [tone, lift, shrink] of [
    [p.leaves[1], 0.16, 0.94],
    [p.leaves[0], 0.5, 0.62],
  ] as const)
    for (let i = 0; i < 30; i += 1) {
      const t = s.between(-1, 1) * shrink
      const bx = x + t * w - w * 0.08 * lift
      const by = y - lift * h + Math.abs(t) * h * 0.55
      for (const fan of [-0.6, -0.2, 0.2, 0.6])
        s.add(
          line(
            [bx, by + h * 0.3],
            [bx + Math.sin(fan) * h * 0.9, by + h * 0.3 - Math.cos(fan) * h * 0.8],
            `stroke="${tone}" stroke-width="${n(Math.max(1.4, h * 0.075))}" stroke-linecap="round" opacity="0.85"`,
          ),
        )
    }
}

/** A pine of flat cushions of needles on a bent trunk. */
export const pine = (s: Sketch, p: Palette, { at: [x, y], h, flip }: Tree): void => {
  const d = flip ? -1 : 1
  trunk(s, p.trunk, { from: [x, y], to: [x + 0.05 * h * d, y - 0.94 * h], bend: 0.07 * h * d, w: h * 0.042 })
  const boughs: [dx: number, dy: number, w: number][] = [
    [0.26, 0.42, 0.22],
    [-0.2, 0.52, 0.22],
    [0.2, 0.64, 0.22],
    [-0.1, 0.77, 0.22],
    [0.12, 0.88, 0.18],
    [0.02, 1, 0.14],
  ]
  for (const [dx, dy, w] of boughs) {
    const at: Point = [x + dx * h * d, y - dy * h]
    s.add(
      path(
        pen`M ${x + 0.04 * h * d} ${y - dy * h + h * 0.1} Q ${(x + at[0]) / 2} ${at[1] + h * 0.09} ${at[0]} ${at[1] + h * 0.01}`,
        `stroke="${p.trunk}" stroke-width="${n(h * 0.018)}" fill="none"`,
      ),
    )
    cushion(s, p, { at, w: w * h, h: h * 0.055 })
  }
}

/** A willow: fine strands that hang from a bent crown and sway one way. */
export const willow = (s: Sketch, p: Palette, { at: [x, y], h, flip }: Tree): void => {
  const d = flip ? -1 : 1
  const crown: Point = [x + 0.14 * h * d, y - 0.84 * h]
  trunk(s, p.trunk, { from: [x, y], to: crown, bend: -0.05 * h * d, w: h * 0.05 })
  for (const t of [-0.9, -0.5, 0.4, 0.85])
    s.add(
      path(
        pen`M ${crown[0]} ${crown[1] + h * 0.05} Q ${crown[0] + t * h * 0.2} ${crown[1] - h * 0.1} ${crown[0] + t * h * 0.34} ${crown[1] - h * 0.02 + Math.abs(t) * h * 0.06}`,
        `stroke="${p.trunk}" stroke-width="${n(h * 0.016)}" fill="none" stroke-linecap="round"`,
      ),
    )
  for (let i = 0; i < 130; i += 1) {
    const t = s.between(-1, 1)
    const sx = crown[0] + t * h * 0.38
    const sy = crown[1] - h * 0.07 + t * t * h * 0.16 + s.between(-0.03, 0.02) * h
    const length = h * s.between(0.3, 0.66) * (1 - Math.abs(t) * 0.3)
    const sway = h * (0.05 * d + t * 0.03)
    s.add(
      path(
        pen`M ${sx - t * h * 0.05} ${sy + h * 0.02} q ${t * h * 0.05} ${-h * 0.02} ${t * h * 0.06} ${h * 0.05} q ${sway * 0.1} ${length * 0.6} ${sway} ${length}`,
        `stroke="${s.pick(p.leaves)}" stroke-width="${s.between(1.6, 3.6).toFixed(1)}" fill="none" stroke-linecap="round" opacity="0.8"`,
      ),
    )
  }
}
