import { SKIN } from './figures'
import type { Palette } from './palette'
import type { Pose } from './poses'
import { STAND } from './poses'
import { circle, ellipse, n, path, pen, type Point, points, polygon, type Sketch } from './sketch'

export interface Person {
  /** The ground between the feet. */
  at: Point
  h: number
  coat: string
  trousers?: string
  /** Draws a skirt down to the calves instead of trousers. */
  skirt?: string
  hair?: 'bun' | 'cap' | 'grey' | 'hat' | 'long' | 'short'
  pose?: Pose
  flip?: boolean
  /** Seen from behind. */
  away?: boolean
}

/** Where the hands of a person are. */
export interface Hands {
  near: Point
  far: Point
}

/** Somebody in a pose, seen from the front or the side. Gives the hands, for what they hold. */
export const person = (s: Sketch, p: Palette, who: Person): Hands => {
  const { at, h, coat, trousers = p.ink, skirt, pose = STAND, flip = false, away = false } = who
  const joint = ([dx, dy]: Point): Point => [at[0] + (flip ? -dx : dx) * h, at[1] - dy * h]
  const limb = (joints: readonly Point[], color: string, w: number) =>
    s.add(
      path(
        `M ${points(joints.map(joint))}`,
        `stroke="${color}" stroke-width="${n(h * w)}" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
      ),
    )
  const { hip, neck, near, far, legs } = pose
  const shoulder = (side: number): Point => [neck[0] + side * 0.075, neck[1] - 0.035]
  s.add(ellipse([at[0], at[1]], [h * 0.2, h * 0.028], `fill="${p.ink}" opacity="0.22"`))
  limb([shoulder(-1), ...far], coat, 0.07)
  limb([shoulder(-1), ...far], `${p.ink}30`, 0.07)
  for (const [index, leg] of [legs[1], legs[0]].entries()) {
    const from: Point = [hip[0] + (index ? 0.03 : -0.03), hip[1]]
    limb([from, ...leg], trousers, 0.082)
    if (index === 0) limb([from, ...leg], `${p.ink}30`, 0.082)
    const foot = joint(leg.at(-1) ?? hip)
    s.add(ellipse([foot[0] + (flip ? -1 : 1) * h * 0.02, foot[1]], [h * 0.055, h * 0.026], `fill="${p.ink}"`))
  }
  torso(s, { hip: joint(hip), neck: joint(neck), h, coat })
  if (skirt) {
    const [x, y] = joint(hip)
    const hem = at[1] - h * Math.max(0.08, hip[1] - 0.32)
    s.add(
      path(
        pen`M ${x - h * 0.09} ${y - h * 0.03} Q ${x - h * 0.13} ${(y + hem) / 2} ${x - h * 0.17} ${hem} Q ${x} ${hem + h * 0.035} ${x + h * 0.17} ${hem} Q ${x + h * 0.13} ${(y + hem) / 2} ${x + h * 0.09} ${y - h * 0.03} Z`,
        `fill="${skirt}"`,
      ),
    )
  }
  head(s, p, { at: joint(pose.head), h, hair: who.hair ?? 'short', d: flip ? -1 : 1, coat, away })
  limb([shoulder(1), ...near], coat, 0.07)
  const hands = { near: joint(near[1]), far: joint(far[1]) }
  for (const hand of [hands.near, hands.far]) s.add(circle(hand, h * 0.036, `fill="${SKIN}"`))
  return hands
}

const torso = (
  s: Sketch,
  { hip, neck, h, coat }: { hip: Point; neck: Point; h: number; coat: string },
): void => {
  const length = Math.hypot(neck[0] - hip[0], neck[1] - hip[1]) || 1
  const side: Point = [(-(neck[1] - hip[1]) / length) * h, ((neck[0] - hip[0]) / length) * h]
  const at = ([x, y]: Point, k: number): Point => [x + side[0] * k, y + side[1] * k]
  s.add(
    polygon(
      [at(hip, -0.085), at(neck, -0.09), at(neck, 0.09), at(hip, 0.085)],
      `fill="${coat}" stroke="${coat}" stroke-width="${n(h * 0.06)}" stroke-linejoin="round"`,
    ),
  )
}

interface Head {
  at: Point
  h: number
  hair: NonNullable<Person['hair']>
  /** 1 looks right, -1 left. */
  d: 1 | -1
  coat: string
  away: boolean
}

const head = (s: Sketch, p: Palette, { at: [x, y], h, hair, d, coat, away }: Head): void => {
  const r = h * 0.088
  const color = hair === 'grey' ? '#c9c6c2' : p.ink
  if (hair === 'long')
    s.add(
      path(
        pen`M ${x - r * 1.15} ${y - r * 0.2} Q ${x - r * 1.5} ${y + r * 1.5} ${x - r * 1.05} ${y + r * 2.1} H ${x + r * 1.05} Q ${x + r * 1.5} ${y + r * 1.5} ${x + r * 1.15} ${y - r * 0.2} Z`,
        `fill="${color}"`,
      ),
    )
  if (hair === 'bun') s.add(circle([x - d * r * 0.9, y - r * 0.75], r * 0.5, `fill="${color}"`))
  s.add(
    path(pen`M ${x - r * 0.35} ${y} v ${r * 1.5} h ${r * 0.7} v ${-r * 1.5} Z`, `fill="${SKIN}"`),
    circle([x, y], r, `fill="${SKIN}"`),
    path(
      pen`M ${x - d * r * 1.04} ${y + r * 0.3} A ${r * 1.06} ${r * 1.08} ${0} ${0} ${d > 0 ? 1 : 0} ${x + d * r * 0.95} ${y - r * 0.35} Q ${x + d * r * 0.1} ${y - r * 0.3} ${x - d * r * 0.5} ${y - r * 0.1} Q ${x - d * r * 0.7} ${y + r * 0.4} ${x - d * r * 1.04} ${y + r * 0.3} Z`,
      `fill="${color}"`,
    ),
  )
  if (away) s.add(circle([x, y - r * 0.04], r * 1.04, `fill="${color}"`))
  if (hair === 'hat')
    s.add(
      path(
        pen`M ${x - r * 2.1} ${y - r * 0.35} Q ${x} ${y - r * 2.3} ${x + r * 2.1} ${y - r * 0.35} Q ${x} ${y + r * 0.1} ${x - r * 2.1} ${y - r * 0.35} Z`,
        'fill="#e3bf7c"',
      ),
    )
  if (hair === 'cap')
    s.add(
      path(
        pen`M ${x - d * r * 1.1} ${y - r * 0.25} A ${r * 1.1} ${r * 1.1} ${0} ${0} ${d > 0 ? 1 : 0} ${x + d * r * 1.1} ${y - r * 0.3} L ${x + d * r * 1.8} ${y - r * 0.2} L ${x + d * r * 1.7} ${y - r * 0.02} Z`,
        `fill="${coat}"`,
      ),
    )
}
