import { runner } from '../figures'
import { cloud, ridge, sky, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { circle, HEIGHT, n, path, pen, type Point, polygon, type Sketch } from '../sketch'

const medal = (
  s: Sketch,
  {
    at: [x, y],
    r,
    metal,
    ribbon,
  }: { at: Point; r: number; metal: readonly [string, string, string]; ribbon: string },
): void => {
  s.add(
    polygon(
      [
        [x - r * 1.05, -10],
        [x - r * 0.35, -10],
        [x + r * 0.24, y - r * 0.9],
        [x - r * 0.24, y - r * 0.78],
      ],
      `fill="${ribbon}"`,
    ),
    polygon(
      [
        [x + r * 1.05, -10],
        [x + r * 0.35, -10],
        [x - r * 0.24, y - r * 0.9],
        [x + r * 0.24, y - r * 0.78],
      ],
      `fill="${ribbon}"`,
    ),
    polygon(
      [
        [x + r * 1.05, -10],
        [x + r * 0.82, -10],
        [x + r * 0.06, y - r * 0.86],
        [x + r * 0.24, y - r * 0.78],
      ],
      'fill="#fff" opacity="0.55"',
    ),
    polygon(
      [
        [x - r * 1.05, -10],
        [x - r * 0.82, -10],
        [x - r * 0.06, y - r * 0.86],
        [x - r * 0.24, y - r * 0.78],
      ],
      'fill="#fff" opacity="0.55"',
    ),
    circle([x, y - r * 0.98], r * 0.17, `fill="none" stroke="${metal[2]}" stroke-width="${n(r * 0.07)}"`),
    circle([x + 5, y + 9], r, 'fill="#10303f" opacity="0.25"'),
    circle([x, y], r, `fill="${s.vertical(metal[0], metal[1])}"`),
    circle([x, y], r * 0.84, `fill="none" stroke="${metal[2]}" stroke-width="${n(r * 0.045)}"`),
  )
  for (let i = 0; i < 36; i += 1) {
    const a = (i / 36) * Math.PI * 2
    s.add(circle([x + Math.cos(a) * r * 0.92, y + Math.sin(a) * r * 0.92], r * 0.022, `fill="${metal[2]}"`))
  }
  for (const side of [-1, 1])
    for (let i = 0; i < 7; i += 1) {
      const a = Math.PI / 2 + side * (0.35 + i * 0.3)
      const at: Point = [x + Math.cos(a) * r * 0.6, y + Math.sin(a) * r * 0.6]
      s.add(
        `<ellipse cx="${n(at[0])}" cy="${n(at[1])}" rx="${n(r * 0.13)}" ry="${n(r * 0.055)}" transform="rotate(${n((a * 180) / Math.PI + 90 + side * 32)} ${n(at[0])} ${n(at[1])})" fill="${metal[2]}"/>`,
      )
    }
  const star = Array.from({ length: 10 }, (_, i): Point => {
    const a = -Math.PI / 2 + (i * Math.PI) / 5
    const far = i % 2 ? r * 0.15 : r * 0.36
    return [x + Math.cos(a) * far, y + Math.sin(a) * far]
  })
  s.add(
    polygon(star, `fill="${metal[0]}" stroke="${metal[2]}" stroke-width="3"`),
    path(
      pen`M ${x - r * 0.8} ${y - r * 0.35} A ${r * 0.87} ${r * 0.87} 0 0 1 ${x - r * 0.2} ${y - r * 0.84}`,
      `stroke="#fff" stroke-width="${n(r * 0.06)}" fill="none" stroke-linecap="round" opacity="0.7"`,
    ),
  )
}

/** The lanes of a running track that curve away. */
const track = (s: Sketch): void => {
  s.add(
    path(
      `M -40 ${HEIGHT} V 760 C 300 690 800 676 1640 700 V ${HEIGHT} Z`,
      `fill="${s.vertical('#d9694a', '#b8452f')}"`,
    ),
  )
  for (let i = 0; i < 7; i += 1) {
    const y = 762 + i ** 1.5 * 17
    s.add(
      path(
        pen`M -40 ${y} C 300 ${y - 70 + i * 4} 800 ${y - 84 + i * 6} 1640 ${y - 60 + i * 8}`,
        `stroke="#fff" stroke-width="${n(3 + i * 0.8)}" fill="none" opacity="0.85"`,
      ),
    )
  }
}

/** 省十四运会: gold, silver and bronze above a track where people run. */
export const medals = (s: Sketch): void => {
  const p = summer
  sky(s, p)
  cloud(s, { at: [60, 330], w: 320, opacity: 0.7 })
  cloud(s, { at: [1230, 300], w: 330, opacity: 0.7 })
  ridge(s, { y: 620, height: 120, color: p.hills[0], peaks: 2.8 })
  stand(s, p)
  s.add(
    path(`M -40 790 V 690 C 400 640 1100 640 1640 660 V 760 Z`, `fill="${s.vertical('#8fc98a', '#5ba06d')}"`),
  )
  track(s)
  runner(s, p, { at: [330, 880], h: 230, robe: '#f2b441' })
  runner(s, p, { at: [700, 850], h: 205, robe: '#e5484d' })
  runner(s, p, { at: [1010, 822], h: 185, robe: '#2f7fb0' })
  runner(s, p, { at: [1270, 798], h: 168, robe: '#6a5acd' })
  medal(s, { at: [460, 330], r: 104, metal: ['#f4f6f8', '#aab4be', '#7d8894'], ribbon: '#2f7fb0' })
  medal(s, { at: [1140, 330], r: 104, metal: ['#eab98c', '#a8683a', '#7c4724'], ribbon: '#2f9a6a' })
  medal(s, { at: [800, 360], r: 138, metal: ['#ffe9a0', '#dd9a2a', '#a8690f'], ribbon: '#d6402f' })
  vignette(s, p)
}

const stand = (s: Sketch, p: Palette): void => {
  s.add(
    path('M -40 690 V 560 C 300 500 1300 500 1640 560 V 700 Z', `fill="${s.vertical('#e9eef0', '#b5c7cf')}"`),
  )
  const crowd = ['#e5484d', '#f2b441', '#2f7fb0', '#2f9a6a', '#ffffff', '#6a5acd']
  for (let row = 0; row < 6; row += 1)
    for (let i = 0; i < 96; i += 1) {
      const x = -20 + i * 17.3 + (row % 2) * 8
      const arch = -(1 - ((x - 800) / 860) ** 2) * 44
      if (s.random() > 0.13)
        s.add(circle([x, 578 + row * 17 + arch], 5.4, `fill="${s.pick(crowd)}" opacity="0.9"`))
    }
  s.add(
    path('M -40 556 C 300 494 1300 494 1640 556 V 528 C 1300 462 300 462 -40 528 Z', `fill="${p.roof[0]}"`),
  )
}
