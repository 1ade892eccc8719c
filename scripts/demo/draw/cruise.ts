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
    s.add(
      path(
        'M -14 26 C -10 -30 10 -70 50 -86 C 70 -96 92 -90 104 -78 L 132 -76 C 142 -72 142 -58 132 -54 L 110 -50 L 134 -38 C 132 -26 118 -22 102 -26 C 84 -28 70 -22 62 -8 C 50 14 40 30 22 46 Z',
        `fill="${s.vertical('#f6c24a', '#c9702f')}"`,
      ),
      path(
        'M 50 -86 C 40 -110 22 -124 -6 -126 C 12 -116 20 -104 22 -84 Z M 66 -92 C 66 -112 56 -130 34 -144 C 46 -126 50 -110 48 -90 Z',
        `fill="${p.accent}"`,
      ),
      path(
        'M 22 -70 C 0 -60 -16 -36 -22 0 L -40 -6 L -28 -28 L -44 -40 L -18 -50 L -24 -70 L 0 -66 Z',
        `fill="${p.accent}"`,
      ),
      path('M 110 -50 L 92 -44 L 134 -38 Z', 'fill="#8f2a24"'),
      circle([78, -70], 9, 'fill="#fffaf0"'),
      circle([81, -70], 4.5, 'fill="#20203c"'),
      path(
        'M 128 -64 q 30 -4 40 20 M 122 -34 q 10 20 -4 34',
        `fill="none" stroke="${p.accent}" stroke-width="5" stroke-linecap="round"`,
      ),
    )
  })
}
