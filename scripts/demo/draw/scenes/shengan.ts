import { bystander, type Figure } from '../figures'
import { hall } from '../hall'
import { petals } from '../lake'
import { cloud, mist, ridge, sky, sun, vignette } from '../nature'
import { pagoda } from '../pagoda'
import { autumn, type Palette } from '../palette'
import { roof } from '../roof'
import { ellipse, HEIGHT, path, pen, type Point, polygon, rect, type Sketch, WIDTH } from '../sketch'
import { broad } from '../trees'
import { woodland } from '../woods'

/** The wall of ochre plaster with its three arched openings. */
const gate = (s: Sketch, p: Palette, { at: [cx, y], w, h }: { at: Point; w: number; h: number }): void => {
  s.add(
    rect(
      { x: cx - w * 1.9, y: y - h * 0.72, w: w * 3.8, h: h * 0.72 },
      `fill="${s.vertical('#eec06a', '#d79a42')}"`,
    ),
    rect({ x: cx - w, y: y - h, w: w * 2, h }, `fill="${s.vertical('#f3cb78', '#dca04a')}"`),
    rect({ x: cx - w, y: y - h * 0.14, w: w * 2, h: h * 0.14 }, `fill="${p.wall[1]}"`),
    rect({ x: cx - w * 1.9, y: y - h * 0.1, w: w * 0.9, h: h * 0.1 }, `fill="${p.wall[1]}"`),
    rect({ x: cx + w, y: y - h * 0.1, w: w * 0.9, h: h * 0.1 }, `fill="${p.wall[1]}"`),
  )
  for (const [dx, half, tall] of [
    [0, 0.2, 0.72],
    [-0.6, 0.13, 0.52],
    [0.6, 0.13, 0.52],
  ] as const) {
    const [x, r] = [cx + dx * w, half * w]
    const arch = (k: number) =>
      pen`M ${x - r * k} ${y} V ${y - h * tall + r} A ${r * k} ${r * k} 0 0 1 ${x + r * k} ${y - h * tall + r} V ${y} Z`
    s.add(
      path(arch(1.25), `fill="${p.wall[0]}"`),
      path(arch(1), `fill="${s.vertical('#5c2c20', '#2f1a16')}"`),
    )
  }
  for (const d of [-1, 1])
    roof(s, p, {
      at: [cx + d * w * 1.45, y - h * 0.7],
      w: w * 0.56,
      h: h * 0.22,
      ridge: w * 0.4,
      lift: 8,
      ornament: false,
    })
  roof(s, p, { at: [cx, y - h * 0.98], w: w * 1.28, h: h * 0.42, ridge: w * 0.72 })
}

/** A bronze burner on three legs, smoke above it. */
const burner = (s: Sketch, { at: [x, y], w }: { at: Point; w: number }): void => {
  s.soft(8, () => {
    for (let i = 0; i < 9; i += 1)
      s.add(
        ellipse(
          [x + Math.sin(i * 1.1) * 18, y - w * 1.2 - i * 40],
          [14 + i * 6, 24 + i * 3],
          `fill="#fff8ea" opacity="${(0.5 - i * 0.05).toFixed(2)}"`,
        ),
      )
  })
  s.add(
    ellipse([x, y], [w * 0.7, w * 0.1], 'fill="#3e2a23" opacity="0.35"'),
    path(
      pen`M ${x - w * 0.42} ${y - w * 0.4} L ${x - w * 0.5} ${y} h ${w * 0.14} L ${x - w * 0.2} ${y - w * 0.35} Z`,
      'fill="#5d4630"',
    ),
    path(
      pen`M ${x + w * 0.42} ${y - w * 0.4} L ${x + w * 0.5} ${y} h ${-w * 0.14} L ${x + w * 0.2} ${y - w * 0.35} Z`,
      'fill="#4a3726"',
    ),
    path(
      pen`M ${x - w * 0.6} ${y - w * 0.92} C ${x - w * 0.7} ${y - w * 0.3} ${x - w * 0.3} ${y - w * 0.22} ${x} ${y - w * 0.22} S ${x + w * 0.7} ${y - w * 0.3} ${x + w * 0.6} ${y - w * 0.92} Z`,
      `fill="${s.horizontal('#a3834f', '#54402a')}"`,
    ),
    rect({ x: x - w * 0.66, y: y - w, w: w * 1.32, h: w * 0.12, r: 4 }, 'fill="#b8965c"'),
  )
  for (const d of [-1, 1])
    s.add(
      path(
        pen`M ${x + d * w * 0.5} ${y - w} v ${-w * 0.26} h ${d * w * 0.16} v ${w * 0.26}`,
        `fill="none" stroke="#7a603a" stroke-width="9"`,
      ),
    )
  for (const i of [-2, -1, 0, 1, 2])
    s.add(rect({ x: x + i * w * 0.14 - 2, y: y - w * 1.32, w: 4, h: w * 0.34 }, 'fill="#c8452f"'))
}

/** 圣安寺: the steps up to the temple's gate in autumn, halls and a pagoda behind it. */
export const shenganTemple = (s: Sketch): void => {
  const p = { ...autumn, sky: ['#9cc3cf', '#dfe3cf', '#fbeccb'] as const }
  sky(s, p)
  sun(s, p, { at: [300, 200], r: 56 })
  cloud(s, { at: [980, 90], w: 380, opacity: 0.7 })
  ridge(s, { y: 520, height: 300, color: '#9db59c', peaks: 1.7 })
  ridge(s, { y: 560, height: 190, color: '#87986f', peaks: 2.6 })
  pagoda(s, p, { at: [1120, 450], w: 56, h: 380, tiers: 7 })
  woodland(s, { ...p, leaves: ['#e3b05a', '#c98a3e', '#8f7a42'] }, { from: -20, to: 1620, y: 560, r: 74 })
  hall(
    s,
    { ...p, roof: ['#c98a35', '#7b4a24'], wood: '#9c3a2a' },
    { at: [800, 430], w: 262, h: 112, bays: 5, double: true },
  )
  mist(s, { y: 540, color: '#fff4dc', opacity: 0.6 })
  s.add(rect({ x: 0, y: 560, w: WIDTH, h: 440 }, `fill="${s.vertical('#b39a5e', '#6f5c38')}"`))
  broad(s, { ...p, leaves: ['#f8d873', '#eeb83f', '#c98a2b'] }, { at: [270, 640], h: 420 })
  broad(s, { ...p, leaves: ['#f8d873', '#eeb83f', '#c98a2b'] }, { at: [1330, 640], h: 360, flip: true })
  gate(s, p, { at: [800, 640], w: 230, h: 210 })
  steps(s, p)
  burner(s, { at: [260, 910], w: 120 })
  broad(s, { ...p, leaves: ['#dd7f36', '#c25a2f', '#8f3f2a'] }, { at: [1500, 960], h: 560, flip: true })
  const people: Figure[] = [
    { at: [760, 806], h: 104, robe: '#c97f35' },
    { at: [850, 720], h: 76, robe: '#5a76a8', flip: true },
    { at: [905, 930], h: 146, robe: '#8c5f87', flip: true },
    { at: [960, 934], h: 108, robe: '#5f8f86', flip: true },
    { at: [400, 930], h: 140, robe: '#b4502c', flip: true },
  ]
  for (const one of people) bystander(s, p, one)
  petals(s, { count: 40, colors: ['#f8d873', '#eeb83f'], from: 320 })
  vignette(s, p)
}

const steps = (s: Sketch, p: Palette): void => {
  const count = 17
  const half = (t: number) => 150 + t * 230
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [i / count, (i + 1) / count]
    const [y, next] = [640 + a ** 1.25 * 360, 640 + b ** 1.25 * 360]
    s.add(
      rect({ x: 800 - half(b), y, w: half(b) * 2, h: next - y + 1 }, `fill="${p.wall[1]}"`),
      rect({ x: 800 - half(b), y, w: half(b) * 2, h: (next - y) * 0.6 }, `fill="${p.wall[0]}"`),
    )
  }
  for (const d of [-1, 1])
    s.add(
      polygon(
        [
          [800 + d * 150, 606],
          [800 + d * 178, 606],
          [800 + d * 450, HEIGHT - 40],
          [800 + d * 450, HEIGHT],
          [800 + d * 378, HEIGHT],
          [800 + d * 150, 640],
        ],
        `fill="${s.vertical('#fbf0da', '#cbb083')}"`,
      ),
    )
}
