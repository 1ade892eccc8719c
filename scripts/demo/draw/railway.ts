import type { Palette } from './palette'
import { circle, ellipse, line, n, path, type Point, polygon, rect, type Sketch } from './sketch'

/** Rails seen from the side. */
export const railsAcross = (
  s: Sketch,
  p: Palette,
  { y, from = 0, to = 1600 }: { y: number; from?: number; to?: number },
): void => {
  s.add(
    polygon(
      [
        [from, y + 10],
        [to, y + 10],
        [to, y + 58],
        [from, y + 58],
      ],
      `fill="${s.vertical(p.wall[1], p.hills[2])}"`,
    ),
  )
  for (let x = from; x < to; x += 46) s.add(rect({ x, y: y + 9, w: 26, h: 13, r: 2 }, `fill="${p.trunk}"`))
  s.add(
    rect({ x: from, y, w: to - from, h: 9 }, `fill="${p.ink}"`),
    rect({ x: from, y, w: to - from, h: 2.5 }, `fill="${p.wall[0]}"`),
  )
}

/** A steam locomotive from the side, its wheels on `y`. */
export const locomotive = (s: Sketch, p: Palette, { at: [x, y], w }: { at: Point; w: number }): void => {
  const u = w / 100
  const steel = s.vertical('#5c6470', p.ink)
  s.group(`transform="translate(${n(x)} ${n(y)}) scale(${n(u)})"`, () => {
    s.add(
      rect({ x: 6, y: -16, w: 88, h: 5 }, `fill="${p.ink}"`),
      rect({ x: 26, y: -36, w: 56, h: 19, r: 3 }, `fill="${steel}"`),
      rect({ x: 80, y: -37, w: 7, h: 21, r: 3 }, `fill="${p.ink}"`),
      path('M 8 -17 V -44 H 4 Q 16 -50 31 -44 H 28 V -17 Z', `fill="${steel}"`),
      rect({ x: 12, y: -40, w: 6.5, h: 9, r: 1 }, `fill="${p.lamp}"`),
      rect({ x: 20.5, y: -40, w: 5, h: 9, r: 1 }, `fill="${p.lamp}"`),
      path('M 70 -36 V -46 L 68 -50 H 80 L 78 -46 V -36 Z', `fill="${p.ink}"`),
      path('M 42 -36 Q 42 -42 47 -42 Q 52 -42 52 -36 Z', `fill="${p.accent}"`),
      path('M 58 -36 Q 58 -41 61.5 -41 Q 65 -41 65 -36 Z', `fill="${p.lamp}"`),
      rect({ x: 26, y: -27.5, w: 58, h: 1.6 }, `fill="${p.accent}"`),
      polygon(
        [
          [88, -14],
          [100, -2],
          [86, -2],
        ],
        `fill="${p.accent}"`,
      ),
      circle([88.5, -27], 3.1, `fill="${p.lamp}"`),
    )
    for (const wheel of [36, 51, 66]) {
      s.add(
        circle([wheel, -8], 8, `fill="${p.ink}"`),
        circle([wheel, -8], 6.4, `fill="none" stroke="${p.accent}" stroke-width="1.3"`),
      )
      for (let i = 0; i < 4; i += 1) {
        const a = (i * Math.PI) / 4 + wheel
        s.add(
          line(
            [wheel - Math.cos(a) * 6, -8 - Math.sin(a) * 6],
            [wheel + Math.cos(a) * 6, -8 + Math.sin(a) * 6],
            `stroke="${p.accent}" stroke-width="0.9"`,
          ),
        )
      }
    }
    for (const wheel of [14, 24, 80])
      s.add(
        circle([wheel, -5], 5, `fill="${p.ink}"`),
        circle([wheel, -5], 3.4, `fill="none" stroke="${p.wall[1]}" stroke-width="1"`),
      )
    s.add(rect({ x: 34, y: -7, w: 36, h: 1.8, r: 0.8 }, `fill="${p.wall[1]}"`))
  })
}

/** Steam that trails away to the left. */
export const steam = (s: Sketch, { at: [x, y], w, color }: { at: Point; w: number; color: string }): void => {
  s.soft(4, () => {
    for (let i = 0; i < 26; i += 1) {
      const t = i / 25
      s.add(
        ellipse(
          [x - t * w + s.between(-14, 14), y - Math.sin(t * 2.2) * w * 0.16 + s.between(-16, 16)],
          [22 + t * 52, 18 + t * 34],
          `fill="${color}" opacity="${n(0.7 * (1 - t * 0.8))}"`,
        ),
      )
    }
  })
}
