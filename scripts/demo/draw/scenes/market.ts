import { bystander } from '../figures'
import { sky, stars, sun, vignette } from '../nature'
import { night, type Palette } from '../palette'
import { lantern } from '../roof'
import { circle, ellipse, line, n, path, pen, rect, type Sketch, WIDTH } from '../sketch'

/** Houses against the sky, with lit windows. */
export const skyline = (
  s: Sketch,
  p: Palette,
  { y, color, low, high }: { y: number; color: string; low: number; high: number },
): void => {
  let x = -20
  while (x < WIDTH) {
    const w = s.between(70, 150)
    const h = s.between(low, high)
    s.add(rect({ x, y: y - h, w: w - 6, h }, `fill="${color}"`))
    for (let row = 0; row < h / 34 - 1; row += 1)
      for (let col = 0; col < w / 26 - 1; col += 1)
        if (s.random() > 0.52)
          s.add(
            rect(
              { x: x + 10 + col * 25, y: y - h + 14 + row * 34, w: 12, h: 17, r: 1 },
              `fill="${s.random() > 0.2 ? p.lamp : '#bfe0ff'}" opacity="${n(s.between(0.45, 0.9))}"`,
            ),
          )
    x += w
  }
}

export const stall = (
  s: Sketch,
  p: Palette,
  {
    x,
    y,
    w,
    color,
    goods,
  }: { x: number; y: number; w: number; color: string; goods: 'fruit' | 'grill' | 'soup' },
): void => {
  const h = w * 0.95
  s.add(
    circle(
      [x + w / 2, y - h * 0.5],
      w * 0.95,
      `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.5 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
    ),
    rect({ x: x + 6, y: y - h, w: 9, h }, 'fill="#5a3a2c"'),
    rect({ x: x + w - 15, y: y - h, w: 9, h }, 'fill="#5a3a2c"'),
    rect(
      { x: x + 14, y: y - h * 0.78, w: w - 28, h: h * 0.45 },
      `fill="${s.vertical('#ffe6ac', '#f0a860')}"`,
    ),
    rect({ x, y: y - h * 0.36, w, h: h * 0.36, r: 4 }, `fill="${s.vertical('#a4553a', '#5c2f28')}"`),
    rect({ x: x - 8, y: y - h * 0.4, w: w + 16, h: h * 0.06, r: 3 }, 'fill="#d9a06a"'),
  )
  const strips = 8
  for (let i = 0; i < strips; i += 1) {
    const sw = (w + 40) / strips
    const sx = x - 20 + i * sw
    s.add(
      path(
        pen`M ${sx + sw * 0.16} ${y - h * 1.16} H ${sx + sw * 0.9} L ${sx + sw} ${y - h * 0.9} a ${sw / 2} ${sw * 0.36} 0 0 1 ${-sw} 0 Z`,
        `fill="${i % 2 ? '#fff1dc' : color}"`,
      ),
    )
  }
  s.add(rect({ x: x - 16, y: y - h * 1.19, w: w + 32, h: h * 0.06, r: 4 }, `fill="${color}"`))
  if (goods === 'fruit')
    for (let i = 0; i < 22; i += 1)
      s.add(
        circle(
          [x + 16 + (i % 11) * ((w - 32) / 10), y - h * (i < 11 ? 0.43 : 0.49)],
          w * 0.04,
          `fill="${s.pick(['#e5484d', '#f2b441', '#7fb04f', '#ff8d5a'])}"`,
        ),
      )
  if (goods === 'grill')
    for (let i = 0; i < 9; i += 1) {
      const sx = x + 20 + i * ((w - 40) / 8)
      s.add(line([sx, y - h * 0.41], [sx + 6, y - h * 0.6], 'stroke="#e9c98a" stroke-width="3"'))
      for (let k = 0; k < 4; k += 1)
        s.add(
          ellipse(
            [sx + 1 + k * 1.4, y - h * (0.45 + k * 0.036)],
            [w * 0.024, w * 0.016],
            `fill="${k % 2 ? '#7c3a22' : '#b8562f'}"`,
          ),
        )
    }
  if (goods === 'soup')
    for (const k of [0.25, 0.6])
      s.add(
        path(
          pen`M ${x + w * k - w * 0.13} ${y - h * 0.5} H ${x + w * k + w * 0.13} L ${x + w * k + w * 0.1} ${y - h * 0.4} H ${x + w * k - w * 0.1} Z`,
          'fill="#3d4a6b"',
        ),
        ellipse([x + w * k, y - h * 0.5], [w * 0.13, w * 0.026], 'fill="#e8944f"'),
      )
  if (goods !== 'fruit') {
    s.soft(7, () => {
      for (let i = 0; i < 7; i += 1)
        s.add(
          ellipse(
            [x + w * 0.3 + i * w * 0.06, y - h * (0.62 + i * 0.1)],
            [w * 0.08 + i * 3, w * 0.06 + i * 3],
            `fill="#fff" opacity="${n(0.3 - i * 0.03)}"`,
          ),
        )
    })
  }
}

/** 汴河街夜市、东茅岭夜间商圈: stalls, lanterns and people by night. */
export const nightMarket = (s: Sketch): void => {
  const p = { ...night, sky: ['#141a45', '#3a2f6b', '#8a4a7a'] as const }
  sky(s, p)
  stars(s, { count: 70, below: 300 })
  sun(s, p, { at: [1330, 150], r: 46 })
  skyline(s, p, { y: 620, color: '#2a2858', low: 120, high: 330 })
  skyline(s, p, { y: 640, color: '#1f1f49', low: 60, high: 200 })
  s.add(rect({ x: 0, y: 620, w: WIDTH, h: 380 }, `fill="${s.vertical('#6a4a6e', '#241d3f')}"`))
  for (let i = 1; i < 9; i += 1)
    s.add(
      line(
        [0, 620 + i ** 1.6 * 11],
        [WIDTH, 620 + i ** 1.6 * 11],
        'stroke="#fff" stroke-width="2" opacity="0.07"',
      ),
    )
  for (const [y, sag, r] of [
    [110, 130, 30],
    [250, 90, 22],
  ] as const) {
    s.add(
      path(
        pen`M -20 ${y} Q 400 ${y + sag} 800 ${y} T 1620 ${y}`,
        `stroke="${p.ink}" stroke-width="3" fill="none"`,
      ),
    )
    for (let i = 0; i < 12; i += 1) {
      const x = 40 + i * 138
      const t = (x % 800) / 800
      lantern(s, p, { at: [x, y + 2 * t * (1 - t) * sag * (x < 800 ? 1 : -1) + r * 1.9], r })
    }
  }
  stall(s, p, { x: 80, y: 760, w: 280, color: '#d6402f', goods: 'grill' })
  stall(s, p, { x: 480, y: 748, w: 260, color: '#e0943a', goods: 'fruit' })
  stall(s, p, { x: 860, y: 748, w: 260, color: '#2f8f8a', goods: 'soup' })
  stall(s, p, { x: 1240, y: 760, w: 280, color: '#b8477a', goods: 'grill' })
  const people: [x: number, y: number, h: number, robe: string][] = [
    [180, 880, 190, '#e0a648'],
    [420, 860, 172, '#c8574a'],
    [470, 868, 130, '#7fb0a0'],
    [690, 900, 208, '#466a95'],
    [760, 906, 196, '#d98a9a'],
    [1000, 866, 176, '#8a6fb0'],
    [1180, 900, 204, '#5f8f86'],
    [1250, 904, 160, '#f2b441'],
    [1440, 880, 190, '#c8574a'],
  ]
  for (const [x, y, h, robe] of people) bystander(s, p, { at: [x, y], h, robe, flip: x > 800 })
  vignette(s, p)
}
