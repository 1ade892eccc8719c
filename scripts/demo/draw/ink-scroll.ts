import { autumn } from './palette'
import { type Sketch, circle, path, pen, rect } from './sketch'
import { bamboo } from './woods'

/** A scroll with an ink painting: bamboo, a fish, mountains or plum. */
export const inkScroll = (
  s: Sketch,
  { x, y, kind }: { x: number; y: number; kind: 'bamboo' | 'fish' | 'hills' | 'plum' },
): void => {
  s.add(
    rect({ x: x + 8, y: y + 10, w: 150, h: 350 }, 'fill="#3e2a23" opacity="0.2"'),
    rect({ x, y, w: 150, h: 350 }, 'fill="#c9b184"'),
    rect({ x: x + 12, y: y + 34, w: 126, h: 276 }, 'fill="#fffaf0"'),
    rect({ x: x - 10, y: y - 8, w: 170, h: 12, r: 5 }, 'fill="#6b3a24"'),
    rect({ x: x - 12, y: y + 348, w: 174, h: 16, r: 7 }, 'fill="#6b3a24"'),
  )
  s.group(s.clip(rect({ x: x + 12, y: y + 34, w: 126, h: 276 }, '')), () => {
    if (kind === 'hills')
      for (const [dy, o] of [
        [130, 0.25],
        [180, 0.45],
        [230, 0.75],
      ] as const)
        s.add(
          path(
            pen`M ${x} ${y + dy + 60} q 30 -90 56 -40 q 26 -80 52 -10 q 20 -20 46 30 v 200 h -154 Z`,
            `fill="#4a5560" opacity="${o}"`,
          ),
        )
    if (kind === 'plum') {
      s.add(
        path(
          pen`M ${x + 20} ${y + 310} q 20 -90 60 -120 q 30 -30 20 -100 M ${x + 80} ${y + 190} q 30 0 50 -40`,
          'fill="none" stroke="#3a3432" stroke-width="8" stroke-linecap="round"',
        ),
      )
      for (let i = 0; i < 14; i += 1)
        s.add(circle([x + s.between(40, 128), y + s.between(70, 240)], s.between(5, 9), 'fill="#d9485a"'))
    }
    if (kind === 'fish')
      for (const [dx, dy, d] of [
        [30, 120, 1],
        [46, 190, -1],
        [32, 258, 1],
      ] as const)
        s.add(
          path(
            pen`M ${x + dx} ${y + dy} q 28 -26 54 0 l 20 -13 v 26 l -20 -13 q -26 26 -54 0 Z`,
            `fill="${d > 0 ? '#d9512f' : '#3a4048'}"`,
          ),
        )
    if (kind === 'bamboo')
      bamboo(
        s,
        { ...autumn, leaves: ['#5f6a62', '#3f4a44', '#2a332f'] },
        { at: [x + 44, y + 314], h: 270, count: 3 },
      )
  })
}
