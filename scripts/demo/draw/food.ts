import { circle, ellipse, line, n, path, pen, type Point, rect, type Sketch } from './sketch'

/** A round plate from above. */
export const plate = (
  s: Sketch,
  {
    at: [x, y],
    r,
    rim = '#fffaf0',
    inner = '#f1e4cf',
  }: { at: Point; r: number; rim?: string; inner?: string },
): void => {
  s.add(
    circle([x + r * 0.05, y + r * 0.08], r * 1.02, 'fill="#2b0f0c" opacity="0.35"'),
    circle([x, y], r, `fill="${rim}"`),
    circle([x, y], r * 0.9, 'fill="none" stroke="#3f6f9a" stroke-width="3" opacity="0.6"'),
    circle([x, y], r * 0.8, `fill="${inner}"`),
  )
}

/** A crayfish from above, its head up. */
export const crayfish = (
  s: Sketch,
  { at: [x, y], r, turn }: { at: Point; r: number; turn: number },
): void => {
  s.group(`transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(r)})"`, () => {
    const stroke = (d: string, w: number, color = '#b3241c') =>
      s.add(
        path(
          d,
          `fill="none" stroke="${color}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"`,
        ),
      )
    for (const d of [-1, 1]) {
      stroke(pen`M ${d * 0.16} -0.36 Q ${d * 0.3} -0.9 ${d * 0.62} -1.1`, 0.035)
      for (const k of [0, 1, 2])
        stroke(
          pen`M ${d * 0.2} ${-0.2 + k * 0.14} L ${d * 0.48} ${-0.22 + k * 0.2} L ${d * 0.56} ${-0.04 + k * 0.2}`,
          0.06,
        )
      stroke(pen`M ${d * 0.18} -0.34 L ${d * 0.46} -0.5 L ${d * 0.44} -0.72`, 0.12, '#cf2f22')
      s.add(
        path(
          pen`M ${d * 0.36} -0.66 C ${d * 0.24} -0.9 ${d * 0.34} -1.14 ${d * 0.44} -1.16 C ${d * 0.42} -1 ${d * 0.44} -0.94 ${d * 0.5} -0.9 C ${d * 0.52} -1 ${d * 0.6} -1.06 ${d * 0.64} -1.04 C ${d * 0.66} -0.84 ${d * 0.58} -0.68 ${d * 0.46} -0.6 Z`,
          'fill="#dd3a28"',
        ),
      )
    }
    s.add(
      path(
        'M 0 -0.62 C 0.22 -0.52 0.28 -0.2 0.22 0.06 H -0.22 C -0.28 -0.2 -0.22 -0.52 0 -0.62 Z',
        'fill="#dd3a28"',
      ),
      path(
        'M -0.06 -0.5 C -0.18 -0.36 -0.2 -0.16 -0.17 0',
        'fill="none" stroke="#ff8f6a" stroke-width="0.06" stroke-linecap="round"',
      ),
    )
    for (let i = 0; i < 5; i += 1)
      s.add(
        ellipse([0, 0.12 + i * 0.13], [0.21 - i * 0.022, 0.085], `fill="${i % 2 ? '#c92c20' : '#e34a32'}"`),
      )
    for (const a of [-0.6, -0.3, 0, 0.3, 0.6])
      s.add(
        `<ellipse cx="0" cy="0.17" rx="0.075" ry="0.17" fill="#cf2f22" transform="translate(0 0.7) rotate(${n(-a * 80)})"/>`,
      )
    s.add(circle([-0.1, -0.55], 0.045, 'fill="#20100c"'), circle([0.1, -0.55], 0.045, 'fill="#20100c"'))
  })
}

/** A whole fish on an oval dish, its head to the left. */
export const fishDish = (
  s: Sketch,
  { at: [x, y], w, turn }: { at: Point; w: number; turn: number },
): void => {
  s.group(`transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(w)})"`, () => {
    s.add(
      ellipse([0.02, 0.03], [0.62, 0.34], 'fill="#2b0f0c" opacity="0.35"'),
      ellipse([0, 0], [0.6, 0.32], 'fill="#fffaf0"'),
      ellipse([0, 0], [0.54, 0.27], 'fill="none" stroke="#3f6f9a" stroke-width="0.008" opacity="0.7"'),
      ellipse([0, 0], [0.5, 0.24], 'fill="#c9692f"'),
      path(
        'M -0.46 0 C -0.38 -0.14 -0.2 -0.2 0 -0.16 C 0.14 -0.13 0.24 -0.06 0.3 -0.02 L 0.46 -0.14 C 0.43 -0.05 0.43 0.05 0.46 0.14 L 0.3 0.03 C 0.24 0.08 0.14 0.14 0 0.16 C -0.2 0.19 -0.38 0.13 -0.46 0 Z',
        `fill="${s.vertical('#e9b878', '#a9622f')}"`,
      ),
      path('M -0.27 -0.14 Q -0.2 0 -0.27 0.13', 'fill="none" stroke="#6d3a1c" stroke-width="0.014"'),
      circle([-0.36, -0.03], 0.026, 'fill="#fffaf0"'),
      circle([-0.36, -0.03], 0.013, 'fill="#20100c"'),
    )
    for (let i = 0; i < 4; i += 1)
      s.add(
        line(
          [-0.14 + i * 0.11, -0.12 + i * 0.01],
          [-0.08 + i * 0.11, 0.1 - i * 0.01],
          'stroke="#6d3a1c" stroke-width="0.016" stroke-linecap="round"',
        ),
      )
    for (let i = 0; i < 16; i += 1)
      s.add(
        `<rect x="${n(s.between(-0.3, 0.3))}" y="${n(s.between(-0.14, 0.12))}" width="0.075" height="0.014" fill="${s.pick(['#8fc45a', '#5fa04a', '#e5482d', '#f6e3b8'])}" transform="rotate(${n(s.between(-30, 30))})"/>`,
      )
  })
}

/** A skewer of grilled meat and peppers. */
export const skewer = (
  s: Sketch,
  { from: [x, y], length, turn }: { from: Point; length: number; turn: number },
): void => {
  s.group(`transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})"`, () => {
    s.add(line([0, 0], [length, 0], 'stroke="#e9c98a" stroke-width="6" stroke-linecap="round"'))
    for (let i = 0; i < 7; i += 1) {
      const at = length * (0.3 + i * 0.095)
      s.add(
        rect(
          { x: at, y: -15, w: length * 0.085, h: 30, r: 9 },
          `fill="${['#8a3f22', '#a8552c', '#6fa04a', '#8a3f22', '#d9512f', '#a8552c', '#8a3f22'][i] ?? '#8a3f22'}"`,
        ),
        rect({ x: at + 3, y: -12, w: length * 0.06, h: 6, r: 3 }, 'fill="#fff" opacity="0.22"'),
      )
    }
  })
}
