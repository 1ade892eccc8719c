import { type Sketch, circle, line, path, pen, rect } from './sketch'

/** An old photograph in a frame: hills, a roof and a sun in brown. */
export const photograph = (
  s: Sketch,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
): void => {
  const tones = ['#f1dfbd', '#d9bc8c', '#b08c5c', '#7d5d3b'] as const
  s.add(
    rect({ x: x + 8, y: y + 10, w, h }, 'fill="#2c1c12" opacity="0.28"'),
    rect({ x, y, w, h }, 'fill="#4a2f1f"'),
    rect({ x: x + 8, y: y + 8, w: w - 16, h: h - 16 }, 'fill="#f8efdc"'),
  )
  const inner = rect(
    { x: x + 20, y: y + 20, w: w - 40, h: h - 40 },
    `fill="${s.vertical(tones[0], tones[1])}"`,
  )
  const [left, right, foot] = [x + 20, x + w - 20, y + h - 20]
  s.add(inner)
  s.group(s.clip(rect({ x: left, y: y + 20, w: w - 40, h: h - 40 }, '')), () => {
    const kind = s.pick(['boats', 'houses', 'train', 'pagoda'] as const)
    s.add(circle([left + (w - 40) * s.between(0.2, 0.8), y + 20 + h * 0.24], h * 0.08, `fill="#fbf3e0"`))
    s.add(
      path(
        pen`M ${left} ${foot} V ${y + h * 0.55} q ${w * 0.2} ${-h * 0.16} ${w * 0.4} 0 t ${w * 0.5} ${-h * 0.04} V ${foot} Z`,
        `fill="${tones[2]}" opacity="0.6"`,
      ),
    )
    if (kind === 'boats')
      for (const k of [0.3, 0.62])
        s.add(
          path(
            pen`M ${left + w * k} ${foot - h * 0.5} q ${w * 0.14} ${h * 0.16} ${w * 0.12} ${h * 0.3} h ${-w * 0.12} Z`,
            `fill="${tones[0]}"`,
          ),
          path(
            pen`M ${left + w * (k - 0.1)} ${foot - h * 0.18} h ${w * 0.26} l ${-w * 0.05} ${h * 0.08} h ${-w * 0.16} Z`,
            `fill="${tones[3]}"`,
          ),
        )
    if (kind === 'houses')
      for (const [k, tall] of [
        [0.05, 0.4],
        [0.32, 0.52],
        [0.6, 0.36],
      ] as const)
        s.add(
          rect({ x: left + w * k, y: foot - h * tall, w: w * 0.22, h: h * tall }, `fill="${tones[0]}"`),
          path(
            pen`M ${left + w * (k - 0.04)} ${foot - h * tall} l ${w * 0.15} ${-h * 0.12} l ${w * 0.15} ${h * 0.12} Z`,
            `fill="${tones[3]}"`,
          ),
          rect(
            { x: left + w * (k + 0.08), y: foot - h * 0.2, w: w * 0.06, h: h * 0.2 },
            `fill="${tones[3]}"`,
          ),
        )
    if (kind === 'train')
      s.add(
        rect({ x: left + w * 0.1, y: foot - h * 0.34, w: w * 0.5, h: h * 0.17, r: 4 }, `fill="${tones[3]}"`),
        rect({ x: left + w * 0.04, y: foot - h * 0.44, w: w * 0.16, h: h * 0.27 }, `fill="${tones[3]}"`),
        rect({ x: left + w * 0.5, y: foot - h * 0.46, w: w * 0.05, h: h * 0.14 }, `fill="${tones[3]}"`),
        ...[0.12, 0.28, 0.4, 0.52].map((k) =>
          circle([left + w * k, foot - h * 0.14], h * 0.06, `fill="#4a2f1f"`),
        ),
        line([left, foot - h * 0.08], [right, foot - h * 0.08], `stroke="#4a2f1f" stroke-width="4"`),
      )
    if (kind === 'pagoda')
      for (let i = 0; i < 6; i += 1)
        s.add(
          rect(
            {
              x: left + w * (0.36 + i * 0.014),
              y: foot - h * (0.12 + i * 0.1),
              w: w * (0.18 - i * 0.028),
              h: h * 0.1,
            },
            `fill="${tones[0]}"`,
          ),
          rect(
            {
              x: left + w * (0.34 + i * 0.014),
              y: foot - h * (0.12 + i * 0.1),
              w: w * (0.22 - i * 0.028),
              h: h * 0.02,
            },
            `fill="${tones[3]}"`,
          ),
        )
  })
}
