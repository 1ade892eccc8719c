import type { Palette } from './palette'
import { lantern, roof } from './roof'
import { circle, path, pen, type Point, rect, type Sketch } from './sketch'

/** A painted pleasure boat of two decks, its windows lit, a dragon's head at the bow (to the right). */
export const cruiseBoat = (s: Sketch, p: Palette, { at: [x, y], w }: { at: Point; w: number }): void => {
  s.add(
    circle(
      [x, y - w * 0.2],
      w * 0.7,
      `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.5 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
    ),
    path(
      pen`M ${x - w * 0.56} ${y - w * 0.16} C ${x - w * 0.52} ${y - w * 0.05} ${x - w * 0.46} ${y + w * 0.06} ${x - w * 0.4} ${y + w * 0.07} H ${x + w * 0.38} C ${x + w * 0.48} ${y + w * 0.05} ${x + w * 0.54} ${y - w * 0.03} ${x + w * 0.58} ${y - w * 0.2} L ${x + w * 0.5} ${y - w * 0.08} H ${x - w * 0.48} Z`,
      `fill="${s.vertical('#a8352c', '#4a1a24')}"`,
    ),
    path(
      pen`M ${x - w * 0.5} ${y - w * 0.05} H ${x + w * 0.5}`,
      `stroke="${p.lamp}" stroke-width="6" stroke-dasharray="4 14" stroke-linecap="round"`,
    ),
    path(
      pen`M ${x - w * 0.46} ${y + w * 0.02} q ${w * 0.06} ${-w * 0.05} ${w * 0.12} 0 t ${w * 0.12} 0 t ${w * 0.12} 0 t ${w * 0.12} 0 t ${w * 0.12} 0 t ${w * 0.12} 0 t ${w * 0.12} 0`,
      `stroke="${p.lamp}" stroke-width="3.5" fill="none" opacity="0.8"`,
    ),
  )
  for (const [half, foot, tall] of [
    [0.4, 0.08, 0.15],
    [0.26, 0.27, 0.13],
  ] as const) {
    const [left, top] = [x - w * half, y - w * (foot + tall)]
    s.add(
      rect({ x: left, y: top, w: w * half * 2, h: w * tall }, `fill="${s.vertical('#fff0bc', '#f0a850')}"`),
    )
    const posts = Math.round(half * 26)
    for (let i = 0; i <= posts; i += 1)
      s.add(rect({ x: left + (i / posts) * w * half * 2 - 3, y: top, w: 6, h: w * tall }, `fill="${p.wood}"`))
    for (let i = 0; i < posts; i += 1)
      if (i % 2)
        s.add(
          circle(
            [left + ((i + 0.5) / posts) * w * half * 2, top + w * tall * 0.52],
            w * 0.016,
            'fill="#4a2430"',
          ),
          rect(
            {
              x: left + ((i + 0.5) / posts) * w * half * 2 - w * 0.02,
              y: top + w * tall * 0.62,
              w: w * 0.04,
              h: w * tall * 0.3,
              r: 5,
            },
            'fill="#4a2430"',
          ),
        )
    s.add(rect({ x: left, y: top + w * tall * 0.72, w: w * half * 2, h: w * 0.012 }, `fill="${p.accent}"`))
    roof(
      s,
      { ...p, roof: ['#2f8a86', '#174a56'] },
      {
        at: [x, top + 2],
        w: w * (half + 0.08),
        h: w * (half > 0.3 ? 0.05 : 0.12),
        ridge: w * (half > 0.3 ? half - 0.04 : half - 0.1),
        lift: w * 0.03,
        lit: true,
        ornament: half < 0.3,
      },
    )
    for (let i = 0; i < 6; i += 1)
      lantern(s, p, { at: [left + ((i + 0.5) / 6) * w * half * 2, top + w * 0.045], r: w * 0.014 })
  }
  dragonHead(s, p, [x + w * 0.58, y - w * 0.2])
  s.add(
    path(
      pen`M ${x - w * 0.54} ${y - w * 0.12} q ${-w * 0.08} ${-w * 0.08} ${-w * 0.04} ${-w * 0.2} q ${w * 0.03} ${w * 0.06} ${w * 0.1} ${w * 0.16} Z`,
      `fill="${p.accent}"`,
    ),
  )
}

/** The carved head of a dragon that looks to the right; the point is the back of its neck. */
export const dragonHead = (
  s: Sketch,
  p: Palette,
  [x, y, k = 1]: readonly [x: number, y: number, k?: number],
): void => {
  s.group(`transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k})"`, () => {
    const fill = (d: string, color: string) => s.add(path(d, `fill="${color}"`))
    const stroke = (d: string, color: string, w: number) =>
      s.add(
        path(
          d,
          `fill="none" stroke="${color}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"`,
        ),
      )
    stroke(
      'M 50 -80 C 40 -104 14 -116 -18 -112 M 22 -108 L 6 -130 M 62 -84 C 58 -112 38 -132 10 -142',
      '#fff0cf',
      8,
    )
    fill(
      'M -22 44 C -22 -8 0 -50 30 -70 C 46 -84 70 -88 86 -78 L 98 -68 C 112 -70 126 -76 136 -84 C 150 -90 160 -76 152 -65 C 148 -58 140 -54 128 -52 L 84 -42 L 124 -28 C 134 -26 134 -16 122 -12 C 106 -7 90 -10 78 -20 C 72 4 58 28 38 50 Z',
      s.vertical('#f8cf5a', '#cf7a30'),
    )
    for (const [x0, y0] of [
      [-10, 22],
      [8, 26],
      [26, 30],
      [-6, 4],
      [12, 8],
      [30, 10],
      [2, -14],
      [20, -10],
    ] as const)
      stroke(pen`M ${x0} ${y0} q 9 11 18 0`, '#a8552a', 2.5)
    fill(
      'M 60 -56 L 14 -80 L 26 -60 L -22 -62 L 6 -44 L -36 -32 L 0 -22 L -30 6 L 14 -6 L 6 20 L 40 -8 L 58 -26 Z',
      p.accent,
    )
    fill('M 84 -42 L 128 -52 L 126 -29 Z', '#7d1f1c')
    fill(
      'M 96 -45 l 6 9 l 4 -11 Z M 110 -48 l 5 9 l 5 -11 Z M 104 -35 l 5 -8 l 4 11 Z M 116 -31 l 4 -8 l 4 10 Z',
      '#ffffff',
    )
    fill(
      'M 66 -84 q 8 -20 26 -14 q -6 4 -4 10 q 10 -2 14 6 q -20 2 -36 -2 Z M 92 -12 q 6 22 -12 40 q 30 -6 34 -40 Z',
      '#2f9a7a',
    )
    s.add(
      circle([84, -66], 10, 'fill="#fffaf0"'),
      circle([87, -66], 5.5, 'fill="#20203c"'),
      circle([143, -74], 3.5, 'fill="#8f3a20"'),
    )
    stroke('M 148 -62 q 24 8 30 36 q 4 14 18 12', p.accent, 5)
  })
}
