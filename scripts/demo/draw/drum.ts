import { type Point, type Sketch, circle, ellipse, path, pen } from './sketch'

/** A big drum on its frame. */
export const drum = (s: Sketch, [x, y]: Point): void => {
  s.add(
    ellipse([x, y], [130, 16], 'fill="#3e2a23" opacity="0.35"'),
    path(
      pen`M ${x - 90} ${y} L ${x - 50} ${y - 80} M ${x + 90} ${y} L ${x + 50} ${y - 80}`,
      'stroke="#5f3a24" stroke-width="16"',
    ),
    path(
      pen`M ${x - 104} ${y - 196} C ${x - 140} ${y - 140} ${x - 128} ${y - 80} ${x - 92} ${y - 52} H ${x + 92} C ${x + 128} ${y - 80} ${x + 140} ${y - 140} ${x + 104} ${y - 196} Z`,
      `fill="${s.horizontal('#e0573a', '#b8302a', '#7d1f1f')}"`,
    ),
    ellipse([x, y - 196], [106, 26], 'fill="#f8ecd2"'),
    ellipse([x, y - 196], [106, 26], 'fill="none" stroke="#c9a24a" stroke-width="7"'),
  )
  for (let i = 0; i < 9; i += 1)
    s.add(circle([x - 96 + i * 24, y - 172 + Math.sin((i / 8) * Math.PI) * 18], 5, 'fill="#ffd75a"'))
  s.add(circle([x, y - 112], 26, 'fill="none" stroke="#ffd75a" stroke-width="6"'))
}
