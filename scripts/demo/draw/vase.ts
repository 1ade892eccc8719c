import type { Palette } from './palette'
import { type Point, type Sketch, circle, ellipse, line, path, pen, rect } from './sketch'
import { lotus } from './waterlife'

/** A tall vase with a lotus, a bud, a leaf, a seed head and grasses, leaning as one line. */
export const tallVase = (s: Sketch, p: Palette, [x, y]: Point): void => {
  const stem = (d: string, w = 7) =>
    s.add(path(d, `fill="none" stroke="#4a7f52" stroke-width="${w}" stroke-linecap="round"`))
  stem(pen`M ${x} ${y - 210} C ${x - 20} ${y - 360} ${x - 110} ${y - 430} ${x - 170} ${y - 500}`)
  stem(pen`M ${x} ${y - 210} C ${x + 10} ${y - 380} ${x + 10} ${y - 470} ${x + 50} ${y - 590}`)
  stem(pen`M ${x} ${y - 210} C ${x + 40} ${y - 320} ${x + 110} ${y - 330} ${x + 170} ${y - 350}`)
  for (let i = 0; i < 9; i += 1)
    stem(
      pen`M ${x + 4} ${y - 214} Q ${x + 60 + i * 14} ${y - 470 - i * 14} ${x + 150 + i * 20} ${y - 460 + i * 26}`,
      3,
    )
  s.add(
    path(
      'M 0 0 C -0.9 -0.2 -1.1 -0.8 -0.4 -1 C 0.2 -1.1 1 -0.9 1 -0.3 C 1 0.2 0.4 0.3 0 0 Z',
      `transform="translate(${x + 196} ${y - 330}) rotate(28) scale(120)" fill="#5f9a62"`,
    ),
    path(
      'M 0 0 Q -0.1 -0.5 -0.4 -0.9 M 0 0 Q 0.4 -0.4 0.8 -0.5 M 0 0 Q 0.1 -0.4 0.2 -0.9',
      `transform="translate(${x + 196} ${y - 330}) rotate(28) scale(120)" fill="none" stroke="#a9d08a" stroke-width="0.02"`,
    ),
  )
  lotus(s, p, { at: [x - 178, y - 496], r: 92, stalk: 1 })
  s.add(
    path(pen`M ${x + 50} ${y - 580} c -34 -20 -26 -70 2 -104 c 26 36 32 84 -2 104 Z`, 'fill="#ee8ea4"'),
    path(
      pen`M ${x + 50} ${y - 580} c -14 -26 -14 -70 2 -104 c 8 40 8 80 -2 104 Z`,
      'fill="#fbd3d6" opacity="0.8"',
    ),
  )
  s.add(
    ellipse([x, y + 4], [92, 14], 'fill="#2a1c14" opacity="0.35"'),
    path(
      pen`M ${x - 30} ${y - 222} h 60 C ${x + 26} ${y - 170} ${x + 74} ${y - 150} ${x + 76} ${y - 90} C ${x + 76} ${y - 30} ${x + 46} ${y - 6} ${x + 40} ${y} h -80 C ${x - 46} ${y - 6} ${x - 76} ${y - 30} ${x - 76} ${y - 90} C ${x - 74} ${y - 150} ${x - 26} ${y - 170} ${x - 30} ${y - 222} Z`,
      `fill="${s.horizontal('#f4f8f6', '#cfe0e2', '#7fa3b0')}"`,
    ),
    ellipse([x, y - 222], [32, 8], 'fill="#5f8090"'),
    path(
      pen`M ${x - 60} ${y - 96} q 30 -40 60 0 t 60 0 M ${x - 54} ${y - 66} q 27 -30 54 0 t 54 0`,
      'fill="none" stroke="#2f6f9a" stroke-width="5" opacity="0.8"',
    ),
  )
}

/** A window of carved wood: a ring within squares. */
export const lattice = (s: Sketch, { x, w }: { x: number; w: number }): void => {
  s.add(
    rect({ x, y: 110, w, h: 500 }, 'fill="#6b3a24"'),
    rect({ x: x + 14, y: 124, w: w - 28, h: 472 }, `fill="${s.vertical('#dff0ea', '#fdf6dc')}"`),
  )
  const [cx, cy] = [x + w / 2, 360]
  const bar = 'stroke="#7a4630" stroke-width="7" fill="none"'
  for (const k of [-0.36, -0.14, 0.14, 0.36]) s.add(line([cx + k * w, 124], [cx + k * w, 596], bar))
  for (let i = 0; i < 7; i += 1) s.add(line([x + 14, 150 + i * 70], [x + w - 14, 150 + i * 70], bar))
  s.add(circle([cx, cy], 82, 'fill="#eef3e0"'), circle([cx, cy], 82, bar), circle([cx, cy], 34, bar))
  for (let i = 0; i < 8; i += 1)
    s.add(
      line(
        [cx + Math.cos((i * Math.PI) / 4) * 34, cy + Math.sin((i * Math.PI) / 4) * 34],
        [cx + Math.cos((i * Math.PI) / 4) * 82, cy + Math.sin((i * Math.PI) / 4) * 82],
        bar,
      ),
    )
}
