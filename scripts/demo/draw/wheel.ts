import type { Palette } from './palette'
import { circle, line, path, pen, type Point, polygon, type Sketch } from './sketch'

const CABINS = ['#ff8a5c', '#ffd37a', '#7fd0c8', '#8fb4ff', '#f09ac0'] as const

/** A big wheel with its cabins. */
export const bigWheel = (
  s: Sketch,
  p: Palette,
  { at: [x, y], r, foot }: { at: Point; r: number; foot: number },
): void => {
  s.add(
    circle(
      [x, y],
      r * 1.35,
      `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.28 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
    ),
    polygon(
      [
        [x - 8, y],
        [x + 8, y],
        [x + r * 0.56, foot],
        [x + r * 0.46, foot],
      ],
      'fill="#4b4474"',
    ),
    polygon(
      [
        [x - 8, y],
        [x + 8, y],
        [x - r * 0.46, foot],
        [x - r * 0.56, foot],
      ],
      'fill="#4b4474"',
    ),
    circle([x, y], r, 'fill="none" stroke="#fff3d6" stroke-width="7"'),
    circle([x, y], r * 0.88, 'fill="none" stroke="#f0c8c0" stroke-width="4"'),
  )
  const count = 15
  for (let i = 0; i < count; i += 1) {
    const a = (i / count) * Math.PI * 2 + 0.1
    const tip: Point = [x + Math.cos(a) * r, y + Math.sin(a) * r]
    const next = ((i + 1) / count) * Math.PI * 2 + 0.1
    s.add(
      line([x, y], tip, 'stroke="#fff3d6" stroke-width="2.5" opacity="0.8"'),
      line(
        [x + Math.cos(a) * r * 0.88, y + Math.sin(a) * r * 0.88],
        [x + Math.cos(next) * r, y + Math.sin(next) * r],
        'stroke="#f0c8c0" stroke-width="2"',
      ),
      circle(
        tip,
        r * 0.16,
        `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.5 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
      ),
      line(tip, [tip[0], tip[1] + r * 0.05], 'stroke="#4b4474" stroke-width="3"'),
      path(
        pen`M ${tip[0] - r * 0.07} ${tip[1] + r * 0.05} h ${r * 0.14} v ${r * 0.08} a ${r * 0.07} ${r * 0.07} ${0} ${0} ${1} ${-r * 0.14} ${0} Z`,
        `fill="${CABINS[i % CABINS.length] ?? p.accent}"`,
      ),
    )
  }
  s.add(circle([x, y], r * 0.08, 'fill="#fff3d6"'), circle([x, y], r * 0.04, 'fill="#ff8a5c"'))
}
