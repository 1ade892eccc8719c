import type { Palette } from './palette'
import { circle, ellipse, n, path, pen, type Point, points, rect, type Sketch } from './sketch'

export const SKIN = '#f0c9a4'

export interface Figure {
  /** Between the feet. */
  at: Point
  h: number
  robe: string
  sash?: string
  flip?: boolean
}

/** Somebody who stands and looks. */
export const bystander = (s: Sketch, p: Palette, { at: [x, y], h, robe, flip }: Figure): void => {
  const d = flip ? -1 : 1
  s.add(
    ellipse([x, y], [h * 0.22, h * 0.035], `fill="${p.ink}" opacity="0.22"`),
    rect({ x: x - h * 0.09, y: y - h * 0.42, w: h * 0.075, h: h * 0.42, r: h * 0.03 }, `fill="${p.ink}"`),
    rect(
      { x: x + h * 0.015, y: y - h * 0.42, w: h * 0.075, h: h * 0.42, r: h * 0.03 },
      `fill="${p.ink}" opacity="0.85"`,
    ),
    path(
      pen`M ${x - h * 0.13} ${y - h * 0.36} C ${x - h * 0.15} ${y - h * 0.7} ${x - h * 0.13} ${y - h * 0.8} ${x} ${y - h * 0.8} C ${x + h * 0.13} ${y - h * 0.8} ${x + h * 0.15} ${y - h * 0.7} ${x + h * 0.13} ${y - h * 0.36} Z`,
      `fill="${robe}"`,
    ),
    path(
      pen`M ${x + d * h * 0.09} ${y - h * 0.72} q ${d * h * 0.1} ${h * 0.12} ${d * h * 0.05} ${h * 0.27}`,
      `stroke="${robe}" stroke-width="${n(h * 0.075)}" fill="none" stroke-linecap="round"`,
    ),
    circle([x, y - h * 0.9], h * 0.095, `fill="${SKIN}"`),
    path(
      pen`M ${x - h * 0.1} ${y - h * 0.89} a ${h * 0.1} ${h * 0.105} ${0} ${0} ${1} ${h * 0.2} ${0} q ${-h * 0.1} ${-h * 0.06} ${-h * 0.2} ${0}`,
      `fill="${p.ink}"`,
    ),
  )
}

/** Somebody who runs. */
export const runner = (s: Sketch, p: Palette, { at: [x, y], h, robe, flip }: Figure): void => {
  const limb = (joints: readonly Point[], color: string, w = 0.075) =>
    s.add(
      path(
        `M ${points(joints)}`,
        `stroke="${color}" stroke-width="${n(h * w)}" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
      ),
    )
  s.group(flip ? `transform="translate(${n(x * 2)} 0) scale(-1 1)"` : '', () => {
    s.add(ellipse([x, y], [h * 0.28, h * 0.03], `fill="${p.ink}" opacity="0.25"`))
    limb(
      [
        [x + h * 0.02, y - h * 0.7],
        [x - h * 0.15, y - h * 0.56],
        [x - h * 0.24, y - h * 0.66],
      ],
      SKIN,
      0.06,
    )
    limb(
      [
        [x - h * 0.02, y - h * 0.44],
        [x - h * 0.12, y - h * 0.22],
        [x - h * 0.32, y - h * 0.2],
      ],
      p.ink,
    )
    limb(
      [
        [x, y - h * 0.44],
        [x + h * 0.17, y - h * 0.3],
        [x + h * 0.13, y - h * 0.03],
        [x + h * 0.21, y - h * 0.01],
      ],
      p.ink,
    )
    limb(
      [
        [x - h * 0.01, y - h * 0.46],
        [x + h * 0.06, y - h * 0.7],
      ],
      robe,
      0.18,
    )
    limb(
      [
        [x + h * 0.06, y - h * 0.7],
        [x + h * 0.17, y - h * 0.54],
        [x + h * 0.28, y - h * 0.63],
      ],
      SKIN,
      0.06,
    )
    s.add(circle([x + h * 0.12, y - h * 0.88], h * 0.085, `fill="${SKIN}"`))
    s.add(
      path(
        pen`M ${x + h * 0.035} ${y - h * 0.87} a ${h * 0.09} ${h * 0.095} ${0} ${0} ${1} ${h * 0.165} ${-h * 0.04} q ${-h * 0.1} ${-h * 0.01} ${-h * 0.165} ${h * 0.04}`,
        `fill="${p.ink}"`,
      ),
    )
  })
}
