import type { Palette } from './palette'
import { roof } from './roof'
import { type Sketch, circle, rect } from './sketch'

/** The gate over the street: four red pillars, painted beams, three roofs. */
export const streetGate = (s: Sketch, p: Palette): void => {
  for (const x of [330, 580, 1020, 1270]) {
    s.add(
      rect({ x: x - 19, y: 300, w: 38, h: 620 }, `fill="${s.horizontal('#e0573a', '#8f2a24')}"`),
      rect({ x: x - 32, y: 888, w: 64, h: 44, r: 4 }, 'fill="#c9b8a8"'),
      rect({ x: x - 26, y: 872, w: 52, h: 20, r: 8 }, 'fill="#e8dccb"'),
    )
  }
  for (const [x, y, w, h] of [
    [330, 420, 940, 34],
    [580, 300, 440, 34],
    [580, 352, 440, 58],
    [330, 372, 250, 40],
    [1020, 372, 250, 40],
  ] as const)
    s.add(
      rect({ x, y, w, h }, `fill="${s.vertical('#2f7f8a', '#1d4a66')}"`),
      rect({ x, y: y + h - 6, w, h: 6 }, 'fill="#ffd37a"'),
      rect({ x, y, w, h: 4 }, 'fill="#ffd37a"'),
    )
  s.add(
    rect({ x: 690, y: 356, w: 220, h: 48, r: 4 }, 'fill="#3a1a1c"'),
    rect({ x: 690, y: 356, w: 220, h: 48, r: 4 }, 'fill="none" stroke="#ffd37a" stroke-width="5"'),
  )
  for (let i = 0; i < 5; i += 1) s.add(circle([730 + i * 35, 380], 9, 'fill="#ffd37a"'))
  for (let i = 0; i < 19; i += 1) s.add(circle([356 + i * 49.5, 437], 7, 'fill="#ff9a5c"'))
  const tiles = { ...p, roof: ['#3f7f86', '#1f4655'] as const }
  roof(s, tiles, { at: [800, 300], w: 300, h: 130, ridge: 170, lift: 44, lit: true })
  for (const x of [425, 1175])
    roof(s, tiles, { at: [x, 372], w: 190, h: 84, ridge: 100, lift: 30, lit: true, ornament: false })
}
