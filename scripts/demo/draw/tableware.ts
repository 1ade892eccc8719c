import { type Point, type Sketch, circle, ellipse, path, pen, rect } from './sketch'

/** A copper hotpot from above: a chimney in the middle of a red and a white broth. */
export const pot = (s: Sketch, [x, y]: Point): void => {
  s.add(
    circle([x + 12, y + 20], 218, 'fill="#2b0f0c" opacity="0.4"'),
    rect({ x: x - 262, y: y - 26, w: 60, h: 52, r: 20 }, 'fill="#8a5a24"'),
    rect({ x: x + 202, y: y - 26, w: 60, h: 52, r: 20 }, 'fill="#8a5a24"'),
    circle([x, y], 214, `fill="${s.horizontal('#f6d28a', '#b87a30', '#e0ad5a')}"`),
    circle([x, y], 184, 'fill="#d6402f"'),
    path(
      pen`M ${x} ${y - 184} A 184 184 0 0 1 ${x} ${y + 184} C ${x + 90} ${y + 100} ${x - 90} ${y - 100} ${x} ${y - 184} Z`,
      'fill="#f4e6c8"',
    ),
  )
  for (let i = 0; i < 70; i += 1) {
    const a = s.between(0, Math.PI * 2)
    const far = s.between(84, 168)
    const at: Point = [x + Math.cos(a) * far, y + Math.sin(a) * far]
    const kind = i % 5
    if (kind === 0)
      s.add(circle(at, 17, 'fill="#fffaf0"'), circle(at, 17, 'fill="none" stroke="#e3cfae" stroke-width="3"'))
    else if (kind === 1)
      s.add(
        ellipse(
          at,
          [20, 9],
          `fill="#6fae4a" transform="rotate(${s.between(0, 180).toFixed(0)} ${at[0].toFixed(1)} ${at[1].toFixed(1)})"`,
        ),
      )
    else if (kind === 2)
      s.add(
        ellipse(
          at,
          [18, 12],
          `fill="#e99a7a" transform="rotate(${s.between(0, 180).toFixed(0)} ${at[0].toFixed(1)} ${at[1].toFixed(1)})"`,
        ),
      )
    else if (kind === 3) s.add(circle(at, 10, 'fill="#c9302a"'), circle(at, 4, 'fill="#ffb36b"'))
    else
      s.add(
        path(
          pen`M ${at[0] - 14} ${at[1]} q 14 -20 28 0 q -6 4 -10 2 v 14 h -8 v -14 q -4 2 -10 -2`,
          'fill="#b9926a"',
        ),
      )
  }
  s.add(
    circle([x, y], 62, `fill="${s.horizontal('#f6d28a', '#9a6426')}"`),
    circle([x, y], 44, 'fill="#4a1a12"'),
    circle([x, y], 30, `fill="${s.radial('#ffd37a', '#e0573a')}"`),
  )
  s.soft(14, () => {
    for (let i = 0; i < 7; i += 1)
      s.add(
        ellipse([x + s.between(-130, 130), y + s.between(-150, 60)], [50, 24], 'fill="#fff" opacity="0.26"'),
      )
  })
}

export const bowl = (s: Sketch, [x, y]: Point): void => {
  s.add(
    circle([x + 4, y + 7], 56, 'fill="#2b0f0c" opacity="0.35"'),
    circle([x, y], 54, 'fill="#fffaf0"'),
    circle([x, y], 47, 'fill="none" stroke="#3f6f9a" stroke-width="3"'),
    circle([x, y], 40, 'fill="#b8452a"'),
  )
  for (let i = 0; i < 8; i += 1)
    s.add(
      ellipse(
        [x + s.between(-24, 24), y + s.between(-24, 24)],
        [7, 4],
        `fill="${s.pick(['#8fc45a', '#fff3dc', '#f2b441'])}"`,
      ),
    )
}

export const tangerine = (s: Sketch, { at: [x, y], r }: { at: Point; r: number }): void => {
  s.add(
    circle([x + 4, y + 7], r, 'fill="#2b0f0c" opacity="0.3"'),
    circle([x, y], r, `fill="${s.radial('#ffc05a', '#f4883a')}"`),
    circle([x - r * 0.3, y - r * 0.3], r * 0.22, 'fill="#fff" opacity="0.35"'),
    path(
      pen`M ${x} ${y} q ${r * 0.3} ${-r * 0.6} ${r * 0.8} ${-r * 0.5} q ${-r * 0.1} ${r * 0.5} ${-r * 0.8} ${r * 0.5}`,
      'fill="#4f8f4a"',
    ),
  )
}

export const teapot = (s: Sketch, [x, y]: Point): void => {
  s.add(
    circle([x + 6, y + 10], 92, 'fill="#2b0f0c" opacity="0.35"'),
    path(pen`M ${x - 70} ${y + 30} L ${x - 150} ${y + 74} l 12 16 L ${x - 60} ${y + 60} Z`, 'fill="#5f8f86"'),
    path(pen`M ${x + 60} ${y - 40} q 70 -20 60 40`, 'fill="none" stroke="#5f8f86" stroke-width="16"'),
    circle([x, y], 90, `fill="${s.radial('#a9d0c4', '#5f8f86')}"`),
    circle([x, y], 50, 'fill="#7fb0a4"'),
    circle([x, y], 16, 'fill="#dfeee6"'),
  )
}
