import type { Palette } from './palette'
import { circle, ellipse, line, n, path, pen, type Point, type Sketch } from './sketch'

/** A lotus leaf on the water or above it. */
export const lotusLeaf = (
  s: Sketch,
  p: Palette,
  { at: [x, y], r, tilt = 0.36 }: { at: Point; r: number; tilt?: number },
): void => {
  const tone = s.pick([p.leaves[1], p.leaves[2], p.leaves[1]])
  s.add(
    ellipse([x + r * 0.06, y + r * tilt * 0.22], [r, r * tilt], `fill="${p.ink}" opacity="0.2"`),
    ellipse([x, y], [r, r * tilt], `fill="${tone}"`),
    ellipse(
      [x - r * 0.06, y - r * tilt * 0.1],
      [r * 0.82, r * tilt * 0.76],
      `fill="${p.leaves[0]}" opacity="0.35"`,
    ),
  )
  for (let i = 0; i < 11; i += 1) {
    const a = (i / 11) * Math.PI * 2 + 0.2
    s.add(
      line(
        [x, y],
        [x + Math.cos(a) * r * 0.9, y + Math.sin(a) * r * tilt * 0.9],
        `stroke="${p.leaves[0]}" stroke-width="${n(Math.max(1, r * 0.02))}" opacity="0.6"`,
      ),
    )
  }
}

/** A lotus in bloom on its stalk. */
export const lotus = (
  s: Sketch,
  p: Palette,
  {
    at: [x, y],
    r,
    stalk = r * 2.4,
    color = '#f3a5b5',
  }: { at: Point; r: number; stalk?: number; color?: string },
): void => {
  s.add(
    path(
      pen`M ${x} ${y} q ${r * 0.2} ${stalk * 0.5} ${0} ${stalk}`,
      `stroke="${p.leaves[2]}" stroke-width="${n(Math.max(2, r * 0.09))}" fill="none"`,
    ),
  )
  const petal = (turn: number, k: number, paint: string) =>
    s.add(
      `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(r * k)})">${path('M 0 0.1 C -0.42 -0.1 -0.36 -0.72 0 -1.05 C 0.36 -0.72 0.42 -0.1 0 0.1 Z', paint)}</g>`,
    )
  for (const turn of [-74, 74, -50, 50]) petal(turn, 0.95, `fill="${color}"`)
  for (const turn of [-28, 28]) petal(turn, 1.02, `fill="${color}"`)
  for (const turn of [-40, 40, 0]) petal(turn, 0.86, 'fill="#fde3e6" opacity="0.75"')
  petal(0, 0.7, `fill="${color}" opacity="0.7"`)
  s.add(ellipse([x, y - r * 0.04], [r * 0.34, r * 0.14], 'fill="#f6d36b" opacity="0.75"'))
}

/** A finless porpoise that leaps, nose to the right. */
export const porpoise = (
  s: Sketch,
  { at: [x, y], w, turn = 0, flip = false }: { at: Point; w: number; turn?: number; flip?: boolean },
): void => {
  s.group(
    `transform="translate(${n(x)} ${n(y)}) scale(${n((flip ? -1 : 1) * w)} ${n(w)}) rotate(${n(turn)})"`,
    () => {
      s.add(
        path(
          'M 0.5 0 C 0.49 -0.09 0.42 -0.13 0.33 -0.14 C 0.1 -0.2 -0.16 -0.14 -0.36 0.06 C -0.42 0.05 -0.5 0.02 -0.56 0.04 C -0.51 0.09 -0.48 0.12 -0.47 0.16 C -0.45 0.2 -0.45 0.25 -0.47 0.3 C -0.4 0.27 -0.35 0.22 -0.32 0.15 C -0.12 0.11 0.06 0.12 0.24 0.12 C 0.4 0.12 0.49 0.08 0.5 0 Z',
          `fill="${s.vertical('#7d8fa3', '#49586c')}"`,
        ),
        path(
          'M 0.47 0.05 C 0.36 0.11 0.1 0.11 -0.1 0.115 C 0.1 0.09 0.34 0.08 0.47 0.05 Z',
          'fill="#c9d3dc"',
        ),
        path('M 0.2 0.1 C 0.16 0.18 0.1 0.24 0.02 0.26 C 0.05 0.2 0.07 0.14 0.1 0.1 Z', 'fill="#3d4b5e"'),
        circle([0.39, -0.035], 0.017, 'fill="#1d2a38"'),
        path('M 0.49 0.03 Q 0.44 0.055 0.38 0.035', 'stroke="#2b3a4b" stroke-width="0.012" fill="none"'),
        path(
          'M 0.3 -0.12 C 0.1 -0.17 -0.1 -0.11 -0.26 0.02',
          'stroke="#fff" stroke-width="0.014" fill="none" opacity="0.4"',
        ),
      )
    },
  )
}

/** Drops and rings where something leaves the water. */
export const splash = (s: Sketch, { at: [x, y], w }: { at: Point; w: number }): void => {
  for (const k of [1, 0.66, 0.36])
    s.add(
      ellipse(
        [x, y],
        [w * k, w * k * 0.16],
        `fill="none" stroke="#fff" stroke-width="3" opacity="${n(0.8 - k * 0.4)}"`,
      ),
    )
  for (let i = 0; i < 16; i += 1) {
    const a = s.between(Math.PI * 1.12, Math.PI * 1.88)
    const far = w * s.between(0.2, 0.7)
    s.add(
      circle(
        [x + Math.cos(a) * far, y + Math.sin(a) * far * 0.8],
        s.between(2, 6),
        'fill="#fff" opacity="0.85"',
      ),
    )
  }
}
