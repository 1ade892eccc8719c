import type { Palette } from './palette'
import { circle, n, path, pen, type Point, rect, type Sketch } from './sketch'

/** A stone gate of three openings, its lintels one above the other. */
export const stoneGate = (
  s: Sketch,
  p: Palette,
  { at: [cx, y], w, h }: { at: Point; w: number; h: number },
): void => {
  const stone = s.vertical(p.wall[0], p.wall[1])
  const posts: [x: number, tall: number][] = [
    [-1, 0.78],
    [-0.38, 1],
    [0.38, 1],
    [1, 0.78],
  ]
  for (const [x, tall] of posts) {
    const px = cx + x * w
    s.add(
      rect({ x: px - w * 0.045, y: y - h * tall, w: w * 0.09, h: h * tall }, `fill="${stone}"`),
      rect(
        { x: px + w * 0.015, y: y - h * tall, w: w * 0.03, h: h * tall },
        `fill="${p.ink}" opacity="0.13"`,
      ),
      path(
        pen`M ${px - w * 0.1} ${y} Q ${px - w * 0.08} ${y - h * 0.16} ${px - w * 0.045} ${y - h * 0.2} L ${px + w * 0.045} ${y - h * 0.2} Q ${px + w * 0.08} ${y - h * 0.16} ${px + w * 0.1} ${y} Z`,
        `fill="${stone}"`,
      ),
      path(
        pen`M ${px - w * 0.06} ${y - h * tall} q ${w * 0.06} ${-h * 0.12} ${w * 0.12} 0 Z`,
        `fill="${p.wall[1]}"`,
      ),
      circle([px, y - h * tall - h * 0.08], w * 0.028, `fill="${p.wall[0]}"`),
    )
  }
  const beam = (from: number, to: number, at: number) => {
    s.add(
      rect({ x: cx + from * w, y: y - h * at, w: (to - from) * w, h: h * 0.09 }, `fill="${stone}"`),
      rect(
        { x: cx + from * w, y: y - h * at + h * 0.065, w: (to - from) * w, h: h * 0.025 },
        `fill="${p.ink}" opacity="0.16"`,
      ),
    )
    for (let i = 1; i < 6; i += 1)
      s.add(
        circle(
          [cx + (from + ((to - from) * i) / 6) * w, y - h * at + h * 0.045],
          h * 0.018,
          `fill="${p.wall[1]}"`,
        ),
      )
  }
  beam(-0.46, 0.46, 0.9)
  beam(-0.42, 0.42, 0.72)
  for (const side of [-1, 1]) {
    beam(side < 0 ? -1.06 : 0.4, side < 0 ? -0.4 : 1.06, 0.68)
    beam(side < 0 ? -1 : 0.4, side < 0 ? -0.4 : 1, 0.54)
  }
  s.add(
    rect({ x: cx - w * 0.3, y: y - h * 0.81, w: w * 0.6, h: h * 0.09 }, `fill="${p.wood}"`),
    rect({ x: cx - w * 0.28, y: y - h * 0.795, w: w * 0.56, h: h * 0.06 }, `fill="${p.lamp}" opacity="0.5"`),
  )
}

/** A crane in flight. */
export const crane = (
  s: Sketch,
  p: Palette,
  { at: [x, y], w, flip = false }: { at: Point; w: number; flip?: boolean },
): void => {
  s.group(`transform="translate(${n(x)} ${n(y)}) scale(${n((flip ? -1 : 1) * w)} ${n(w)})"`, () => {
    s.add(
      path('M -0.34 0.05 Q -0.6 0.1 -0.86 0.17', `stroke="${p.ink}" stroke-width="0.018" fill="none"`),
      path(
        'M -0.06 0 C -0.2 -0.2 -0.3 -0.46 -0.22 -0.62 C -0.06 -0.5 0.1 -0.28 0.14 -0.02 Z',
        'fill="#ffffff"',
      ),
      path('M -0.22 -0.62 C -0.26 -0.5 -0.22 -0.36 -0.14 -0.24 L -0.02 -0.42 Z', `fill="${p.ink}"`),
      path(
        'M -0.36 0.06 C -0.2 -0.06 0.08 -0.08 0.24 0 C 0.36 0.02 0.42 -0.06 0.52 -0.12 L 0.56 -0.08 C 0.46 0.02 0.36 0.1 0.22 0.09 C 0 0.14 -0.2 0.12 -0.36 0.06 Z',
        'fill="#fbfbf8"',
      ),
      path(
        'M -0.02 0.02 C 0.02 -0.24 0.18 -0.5 0.36 -0.58 C 0.38 -0.38 0.3 -0.16 0.16 0.04 Z',
        'fill="#eef1f3"',
      ),
      path('M 0.36 -0.58 C 0.26 -0.52 0.2 -0.46 0.15 -0.38 L 0.31 -0.28 Z', `fill="${p.ink}"`),
      path(
        'M 0.42 -0.02 C 0.47 -0.06 0.5 -0.1 0.55 -0.11 L 0.56 -0.08 C 0.5 -0.05 0.47 0 0.44 0.02 Z',
        `fill="${p.ink}"`,
      ),
      circle([0.56, -0.1], 0.026, 'fill="#fbfbf8"'),
      path('M 0.54 -0.125 a 0.026 0.026 0 0 1 0.04 0 Z', `fill="${p.accent}"`),
      path('M 0.58 -0.1 L 0.7 -0.115 L 0.58 -0.085 Z', `fill="${p.lamp}"`),
    )
  })
}
