import type { Palette } from './palette'
import { area, circle, line, n, path, pen, type Point, polygon, rect, type Sketch } from './sketch'

/** A portal crane of a harbour: a gate on four legs, a cabin that turns, a long jib with its hook. */
export const portalCrane = (
  s: Sketch,
  {
    at: [x, y],
    h,
    color,
    shade,
    flip = false,
  }: { at: Point; h: number; color: string; shade: string; flip?: boolean },
): void => {
  const u = h / 100
  s.group(`transform="translate(${n(x)} ${n(y)}) scale(${n(flip ? -u : u)} ${n(u)})"`, () => {
    const beam = (from: Point, to: Point, [w, paint = color]: readonly [w: number, paint?: string]) =>
      s.add(line(from, to, `stroke="${paint}" stroke-width="${w}"`))
    beam([-13, 0], [-8, -34], [2.2, shade])
    beam([13, 0], [8, -34], [2.2, shade])
    beam([-19, 0], [-11, -36], [3.2])
    beam([19, 0], [11, -36], [3.2])
    beam([-16, -13], [16, -13], [1.4])
    beam([-16, -13], [9, -34], [1])
    beam([16, -13], [-9, -34], [1])
    s.add(
      rect({ x: -15, y: -40, w: 30, h: 5 }, `fill="${shade}"`),
      rect({ x: -6, y: -46, w: 12, h: 7 }, `fill="${color}"`),
    )
    s.add(
      rect({ x: -15, y: -60, w: 25, h: 14, r: 1 }, `fill="${color}"`),
      rect({ x: -15, y: -50, w: 25, h: 4 }, `fill="${shade}"`),
      rect({ x: 3, y: -57, w: 6, h: 6 }, 'fill="#dff3f7"'),
    )
    for (const wheel of [-19, -14, 14, 19]) s.add(circle([wheel, -0.6], 1.6, 'fill="#2a3440"'))
    beam([-4, -60], [2, -86], [2.2])
    beam([6, -60], [2, -86], [1.6, shade])
    beam([-15, -56], [2, -86], [0.7, shade])
    const [root, tip]: [Point, Point] = [
      [8, -56],
      [58, -96],
    ]
    s.add(
      polygon(
        [root, [10, -61], tip],
        `fill="none" stroke="${color}" stroke-width="1.8" stroke-linejoin="round"`,
      ),
    )
    for (let i = 1; i < 9; i += 1) {
      const t = i / 9
      beam([8 + 50 * t, -56 - 40 * t], [10 + 48 * t + 2, -61 - 35 * t - 1.4], [0.8])
    }
    beam([2, -86], tip, [0.7, shade])
    beam([2, -86], [32, -77], [0.6, shade])
    beam(tip, [58, -52], [0.5, shade])
    s.add(path('M 58 -52 v 3 a 1.8 1.8 0 1 1 -2 1.6', `fill="none" stroke="${shade}" stroke-width="1.1"`))
  })
}

/** A low barge with its load and a bridge at the stern. */
export const barge = (s: Sketch, p: Palette, { at: [x, y], w }: { at: Point; w: number }): void => {
  for (const [dx, color] of [
    [-0.36, '#d9694f'],
    [-0.2, '#e8b24c'],
    [-0.04, '#3f8f9a'],
    [0.12, '#c8574a'],
  ] as const)
    s.add(
      rect({ x: x + dx * w, y: y - w * 0.13, w: w * 0.145, h: w * 0.08 }, `fill="${color}"`),
      rect({ x: x + dx * w, y: y - w * 0.13, w: w * 0.145, h: w * 0.014 }, 'fill="#fff" opacity="0.3"'),
    )
  s.add(
    rect({ x: x + w * 0.31, y: y - w * 0.19, w: w * 0.12, h: w * 0.14 }, 'fill="#fbf7ee"'),
    rect({ x: x + w * 0.32, y: y - w * 0.175, w: w * 0.1, h: w * 0.035 }, `fill="${p.ink}"`),
    rect({ x: x + w * 0.35, y: y - w * 0.25, w: w * 0.03, h: w * 0.06 }, 'fill="#d9694f"'),
    path(
      pen`M ${x - w * 0.54} ${y - w * 0.075} L ${x - w * 0.44} ${y - w * 0.05} H ${x + w * 0.46} L ${x + w * 0.5} ${y - w * 0.075} L ${x + w * 0.46} ${y + w * 0.03} H ${x - w * 0.44} Z`,
      `fill="${s.vertical('#4a5f70', '#22303c')}"`,
    ),
    area(
      pen`${x - w * 0.47},${y + w * 0.012} ${x + w * 0.468},${y + w * 0.012} ${x + w * 0.46},${y + w * 0.03} ${x - w * 0.44},${y + w * 0.03}`,
      'fill="#a9412f"',
    ),
  )
}
