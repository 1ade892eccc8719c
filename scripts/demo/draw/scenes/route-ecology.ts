import { mist, vignette } from '../nature'
import { crane } from '../objects'
import { type Palette, spring } from '../palette'
import { boat } from '../players'
import { circle, ellipse, HEIGHT, path, pen, type Point, rect, type Sketch, WIDTH } from '../sketch'
import { lotusLeaf } from '../waterlife'

const SHORE =
  'M 980 -10 C 760 60 560 90 600 190 C 650 290 1010 240 1060 350 C 1110 470 620 450 540 590 C 470 720 760 760 720 880 C 700 950 640 980 620 1010'

/** 生态观光游: from high above, a green way along the winding shore, riders on it, cranes over the islands. */
export const routeEcology = (s: Sketch): void => {
  const p: Palette = { ...spring, leaves: ['#c9e28f', '#8cc46c', '#4f9457'], water: ['#4fa79c', '#a9dccb'] }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#bfe6d8', '#5fb3a6', '#2f8a86')}"`))
  for (let i = 0; i < 60; i += 1) {
    const x = s.between(600, 1600)
    const y = s.between(20, 990)
    s.add(
      path(
        pen`M ${x} ${y} q 26 -8 52 0`,
        `fill="none" stroke="#fff" stroke-width="3" opacity="${s.between(0.15, 0.4).toFixed(2)}" stroke-linecap="round"`,
      ),
    )
  }
  s.add(
    path(`${SHORE} L -10 1010 V -10 Z`, 'fill="none" stroke="#e9f3d2" stroke-width="46" opacity="0.5"'),
    path(`${SHORE} L -10 1010 V -10 Z`, `fill="${s.horizontal('#79b862', '#a9d47c')}"`),
    path(SHORE, 'fill="none" stroke="#f4ecc8" stroke-width="13"'),
  )
  fields(s)
  s.group('transform="translate(-74 0)"', () => {
    s.add(
      path(SHORE, 'fill="none" stroke="#2f6f4c" stroke-width="40" opacity="0.18" transform="translate(4 8)"'),
      path(SHORE, 'fill="none" stroke="#fffaf0" stroke-width="36"'),
      path(SHORE, 'fill="none" stroke="#3fa079" stroke-width="27"'),
      path(SHORE, 'fill="none" stroke="#fffaf0" stroke-width="3" stroke-dasharray="20 16"'),
    )
  })
  for (let i = 0; i < 170; i += 1) {
    const x = s.between(-20, 560)
    const y = s.between(-10, 1000)
    if (x > edge(y) - 150 || fielded(x, y)) continue
    topTree(s, p, { at: [x, y], r: s.between(16, 34) })
  }
  for (const [x, y, rx, ry] of [
    [1310, 300, 150, 62],
    [1420, 700, 120, 50],
    [900, 610, 84, 36],
    [1120, 860, 100, 42],
  ] as const)
    island(s, p, { at: [x, y], size: [rx, ry] })
  for (let i = 0; i < 14; i += 1)
    lotusLeaf(s, p, { at: [s.between(820, 1010), s.between(700, 780)], r: s.between(14, 24), tilt: 0.7 })
  boat(s, p, { at: [1180, 500], w: 130 })
  boat(s, p, { at: [1330, 880], w: 150, flip: true })
  for (const [x, y, flip] of [
    [548, 250, false],
    [930, 300, false],
    [640, 455, true],
    [530, 690, false],
    [646, 828, false],
  ] as const)
    rider(s, { at: [x, y], flip })
  for (const [x, y, w] of [
    [1080, 170, 190],
    [1290, 110, 130],
    [900, 90, 100],
    [1380, 560, 150],
  ] as const) {
    s.add(ellipse([x + 60, y + 150], [w * 0.4, w * 0.07], 'fill="#1f5f5c" opacity="0.22"'))
    crane(s, p, { at: [x, y], w })
  }
  mist(s, { y: 30, opacity: 0.55 })
  vignette(s, p)
}

/** Where the shore runs at a height, roughly. */
const edge = (y: number): number => {
  const knots: readonly Point[] = [
    [900, 0],
    [600, 160],
    [720, 260],
    [1040, 340],
    [760, 480],
    [540, 590],
    [620, 740],
    [700, 880],
    [620, 1000],
  ]
  const index = Math.max(
    1,
    knots.findIndex(([, ky]) => ky >= y),
  )
  const [x1, y1] = knots[index - 1] ?? [600, 0]
  const [x2, y2] = knots[index] ?? [600, 1000]
  return x1 + ((x2 - x1) * (y - y1)) / Math.max(1, y2 - y1)
}

const fielded = (x: number, y: number): boolean => x < 330 && y > 360 && y < 700

/** Terraced fields seen from above. */
const fields = (s: Sketch): void => {
  const colors = ['#d9d870', '#b5cf6a', '#e8c95c', '#9cc46a', '#cfe08a', '#f0dc86']
  for (let row = 0; row < 4; row += 1)
    for (let col = 0; col < 3; col += 1) {
      const [x, y] = [-40 + col * 122 + row * 12, 376 + row * 80 + col * 8]
      s.add(
        path(
          pen`M ${x} ${y} q 58 -18 112 -4 q 10 36 4 70 q -60 -12 -112 4 q -10 -36 -4 -70 Z`,
          `fill="${colors[(row * 2 + col) % 6] ?? '#d9d870'}" stroke="#f4ecc8" stroke-width="4"`,
        ),
      )
      for (let i = 1; i < 5; i += 1)
        s.add(
          path(
            pen`M ${x + 4} ${y + i * 14} q 56 -16 108 -2`,
            'fill="none" stroke="#6f9a4c" stroke-width="2" opacity="0.5"',
          ),
        )
    }
}

const topTree = (s: Sketch, p: Palette, { at: [x, y], r }: { at: Point; r: number }): void => {
  s.add(
    ellipse([x + r * 0.4, y + r * 0.5], [r, r * 0.8], 'fill="#2f5f3c" opacity="0.25"'),
    circle([x, y], r, `fill="${p.leaves[2]}"`),
    circle([x - r * 0.2, y - r * 0.22], r * 0.72, `fill="${p.leaves[1]}"`),
    circle([x - r * 0.34, y - r * 0.38], r * 0.38, `fill="${p.leaves[0]}"`),
  )
}

const island = (s: Sketch, p: Palette, { at: [x, y], size: [rx, ry] }: { at: Point; size: Point }): void => {
  s.add(
    ellipse([x, y + 10], [rx * 1.14, ry * 1.2], 'fill="#e9f3d2" opacity="0.45"'),
    ellipse([x, y], [rx, ry], 'fill="#f4ecc8"'),
    ellipse([x, y - 4], [rx * 0.9, ry * 0.84], 'fill="#8cc46c"'),
  )
  for (let i = 0; i < 13; i += 1) {
    const a = s.between(0, Math.PI * 2)
    const far = Math.sqrt(s.random()) * 0.7
    topTree(s, p, {
      at: [x + Math.cos(a) * rx * far, y + Math.sin(a) * ry * far - 8],
      r: ry * s.between(0.2, 0.36),
    })
  }
}

/** A rider on a bicycle from above, slightly from the side. */
const rider = (s: Sketch, { at: [x, y], flip }: { at: Point; flip: boolean }): void => {
  const coat = s.pick(['#e5484d', '#f2b441', '#46688f', '#e58a8f'])
  s.group(`transform="translate(${x} ${y}) scale(${flip ? -1.15 : 1.15} 1.15)"`, () => {
    s.add(
      ellipse([2, 16], [26, 6], 'fill="#1f4f3c" opacity="0.35"'),
      circle([-16, 8], 9, 'fill="none" stroke="#2c3f3c" stroke-width="3"'),
      circle([16, 8], 9, 'fill="none" stroke="#2c3f3c" stroke-width="3"'),
      path(
        'M -16 8 L -6 -6 L 12 -6 L 16 8 M -6 -6 L 2 8 L 12 -6',
        'fill="none" stroke="#fffaf0" stroke-width="2.5"',
      ),
      path(
        'M -8 -10 L 2 -28 L 14 -12',
        `fill="none" stroke="${coat}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"`,
      ),
      path('M -8 -8 L 4 -2 L 1 8', 'fill="none" stroke="#2c3f3c" stroke-width="5" stroke-linecap="round"'),
      circle([6, -38], 8, 'fill="#f0c9a4"'),
      path('M -2.5 -39 a 8.5 8.5 0 0 1 17 -1 Z', 'fill="#fffaf0"'),
    )
  })
}
