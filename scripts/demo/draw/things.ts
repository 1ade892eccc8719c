import { type Point, type Sketch, area, circle, line, pen, rect } from './sketch'

export const radio = (s: Sketch, [x, y]: Point): void => {
  s.add(
    rect({ x: x - 92, y: y - 120, w: 184, h: 118, r: 14 }, `fill="${s.vertical('#a5623a', '#6d3b22')}"`),
    rect({ x: x - 78, y: y - 106, w: 100, h: 90, r: 6 }, 'fill="#d9bd86"'),
    circle([x + 56, y - 76], 24, 'fill="#f6e6c4"'),
    line([x + 56, y - 76], [x + 70, y - 90], 'stroke="#c8452f" stroke-width="4"'),
    circle([x + 40, y - 30], 10, 'fill="#3a2418"'),
    circle([x + 72, y - 30], 10, 'fill="#3a2418"'),
  )
  for (let i = 0; i < 9; i += 1)
    s.add(
      line([x - 70 + i * 10.5, y - 102], [x - 70 + i * 10.5, y - 20], 'stroke="#a9824e" stroke-width="3"'),
    )
}

export const projector = (s: Sketch, [x, y]: Point): void => {
  s.add(
    area(
      pen`${x - 60},${y - 96} ${x - 420},${y - 240} ${x - 420},${y - 40}`,
      'fill="#fff3c8" opacity="0.14"',
    ),
  )
  for (const [dx, dy, r] of [
    [-14, -168, 48],
    [58, -150, 40],
  ] as const) {
    s.add(circle([x + dx, y + dy], r, 'fill="#3d3a3a"'), circle([x + dx, y + dy], r * 0.2, 'fill="#d8c8a8"'))
    for (let i = 0; i < 5; i += 1) {
      const a = (i / 5) * Math.PI * 2
      s.add(
        circle([x + dx + Math.cos(a) * r * 0.6, y + dy + Math.sin(a) * r * 0.6], r * 0.19, 'fill="#8a7f74"'),
      )
    }
  }
  s.add(
    rect({ x: x - 50, y: y - 122, w: 112, h: 84, r: 8 }, `fill="${s.vertical('#6f7c80', '#3f4a4f')}"`),
    rect({ x: x - 78, y: y - 104, w: 32, h: 34, r: 4 }, 'fill="#2a3236"'),
    circle([x + 30, y - 78], 16, 'fill="#c9d2d2"'),
    rect({ x: x - 40, y: y - 40, w: 90, h: 38 }, 'fill="#2a3236"'),
  )
}
