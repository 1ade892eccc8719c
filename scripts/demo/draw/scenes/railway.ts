import { bystander } from '../figures'
import { brickHouse } from '../house'
import { cloud, ground, mist, ridge, sky, sun, vignette } from '../nature'
import { autumn, dusk, type Palette, summer } from '../palette'
import { bush, grass } from '../plants'
import { locomotive, railsAcross, steam } from '../railway'
import { circle, line, path, pen, polygon, rect, type Sketch, WIDTH } from '../sketch'
import { broad } from '../trees'

/** 粤汉铁路英国专家楼: the brick house above the line, in summer; during the works it stands in scaffolding. */
export const expertHouse = (s: Sketch, scaffold = false): void => {
  const p = scaffold ? { ...autumn, leaves: ['#d9b65a', '#a88f45', '#6f6a3d'] as const } : summer
  sky(s, p)
  sun(s, p, { at: scaffold ? [1250, 250] : [1330, 190], r: 60 })
  cloud(s, { at: [90, 120], w: 420, opacity: 0.8 })
  cloud(s, { at: [980, 90], w: 300, opacity: 0.65 })
  ridge(s, { y: 620, height: 170, color: p.hills[0], peaks: 2.1 })
  ridge(s, { y: 660, height: 110, color: p.hills[1], peaks: 3.1 })
  mist(s, { y: 640, opacity: 0.5 })
  ground(s, p, { y: 690, bump: 10 })
  broad(s, p, { at: [220, 720], h: 470 })
  broad(s, p, { at: [1440, 720], h: 430, flip: true })
  brickHouse(s, p, { at: [430, 748], w: 740, h: 350, scaffold })
  broad(s, p, { at: [330, 770], h: 300 })
  for (const x of [420, 520, 1010, 1130, 1220]) bush(s, p, { at: [x, 776], h: s.between(26, 44) })
  s.add(
    polygon(
      [
        [760, 752],
        [840, 752],
        [930, 868],
        [700, 868],
      ],
      `fill="${s.vertical(p.wall[0], p.wall[1])}"`,
    ),
  )
  grass(s, p, { from: [0, 790], to: [WIDTH, 868], count: 130 })
  railsAcross(s, p, { y: 884 })
  grass(s, p, { from: [0, 958], to: [WIDTH, 996], count: 110 })
  bystander(s, p, { at: [690, 850], h: 96, robe: p.accent })
  bystander(s, p, { at: [645, 852], h: 88, robe: p.hills[2], flip: true })
  vignette(s, p)
}

/** 粤汉铁路（岳州）工人运动陈列馆: a gabled hall of the railway at dawn, an engine under steam before it. */
export const workersHall = (s: Sketch): void => {
  const p = dusk
  sky(s, p)
  sun(s, p, { at: [420, 430], r: 84 })
  cloud(s, { at: [980, 150], w: 420, color: '#ffd9c2', opacity: 0.4 })
  cloud(s, { at: [60, 230], w: 300, color: '#ffd9c2', opacity: 0.35 })
  ridge(s, { y: 620, height: 200, color: p.hills[0], peaks: 2.5 })
  ridge(s, { y: 660, height: 120, color: p.hills[1], peaks: 3.7 })
  ground(s, p, { y: 720, bump: 4 })
  gableHall(s, p)
  broad(s, { ...p, leaves: ['#c98a6c', '#8d5f6e', '#5a4668'] }, { at: [300, 752], h: 330 })
  broad(s, { ...p, leaves: ['#c98a6c', '#8d5f6e', '#5a4668'] }, { at: [1490, 752], h: 360, flip: true })
  steam(s, { at: [690, 590], w: 640, color: '#ffe9dc' })
  railsAcross(s, p, { y: 836 })
  locomotive(s, p, { at: [205, 836], w: 620 })
  grass(s, p, { from: [0, 910], to: [WIDTH, 996], count: 120 })
  for (const [x, h] of [
    [980, 112],
    [1040, 118],
    [1098, 108],
  ] as const)
    bystander(s, p, { at: [x, 822], h, robe: x === 1040 ? '#c8452f' : '#54608f' })
  vignette(s, p)
}

const gableHall = (s: Sketch, p: Palette): void => {
  const [x, y, w, h] = [760, 748, 560, 270]
  const wall = s.vertical('#d07a5c', '#8c4a4c')
  s.add(
    rect({ x: x - 20, y: y - 20, w: w + 40, h: 26 }, `fill="${p.wall[1]}"`),
    rect({ x, y: y - h, w, h: h - 20 }, `fill="${wall}"`),
    polygon(
      [
        [x + w * 0.3, y - h],
        [x + w * 0.5, y - h * 1.62],
        [x + w * 0.7, y - h],
      ],
      `fill="${wall}"`,
    ),
    polygon(
      [
        [x + w * 0.27, y - h * 0.98],
        [x + w * 0.5, y - h * 1.7],
        [x + w * 0.73, y - h * 0.98],
        [x + w * 0.69, y - h * 0.98],
        [x + w * 0.5, y - h * 1.57],
        [x + w * 0.31, y - h * 0.98],
      ],
      `fill="${p.wall[0]}"`,
    ),
    polygon(
      [
        [x - 24, y - h],
        [x + w * 0.06, y - h * 1.24],
        [x + w * 0.385, y - h * 1.24],
        [x + w * 0.3, y - h],
      ],
      `fill="${s.vertical(p.roof[0], p.roof[1])}"`,
    ),
    polygon(
      [
        [x + w * 0.7, y - h],
        [x + w * 0.615, y - h * 1.24],
        [x + w * 0.94, y - h * 1.24],
        [x + w + 24, y - h],
      ],
      `fill="${s.vertical(p.roof[0], p.roof[1])}"`,
    ),
    circle([x + w * 0.5, y - h * 1.2], 36, `fill="${p.wall[0]}"`),
    circle([x + w * 0.5, y - h * 1.2], 29, 'fill="#fff6e4"'),
    line(
      [x + w * 0.5, y - h * 1.2],
      [x + w * 0.5, y - h * 1.28],
      `stroke="${p.ink}" stroke-width="4" stroke-linecap="round"`,
    ),
    line(
      [x + w * 0.5, y - h * 1.2],
      [x + w * 0.53, y - h * 1.17],
      `stroke="${p.ink}" stroke-width="4" stroke-linecap="round"`,
    ),
    rect({ x: x - 8, y: y - h, w: w + 16, h: 14 }, `fill="${p.wall[0]}"`),
  )
  for (let i = 0; i < 7; i += 1) {
    const cx = x + w * (0.075 + i * 0.1417)
    const middle = i === 3
    const half = middle ? 40 : 24
    const top = middle ? y - h * 0.6 : y - h * 0.66
    const foot = middle ? y - 20 : y - h * 0.26
    const arch = (k: number) =>
      pen`M ${cx - half * k} ${foot} V ${top} A ${half * k} ${half * k} 0 0 1 ${cx + half * k} ${top} V ${foot} Z`
    s.add(
      path(arch(1.2), `fill="${p.wall[0]}"`),
      path(arch(1), `fill="${middle ? p.wood : s.vertical('#ffe3a0', '#f2a65e')}"`),
      line([cx, top - half], [cx, foot], `stroke="${p.wall[0]}" stroke-width="4"`),
      line([cx - half, top + 10], [cx + half, top + 10], `stroke="${p.wall[0]}" stroke-width="4"`),
    )
  }
  for (const fx of [x + w * 0.18, x + w * 0.82]) {
    const pole = y - h * 1.75
    s.add(
      rect({ x: fx, y: pole, w: 6, h: h * 0.55 }, `fill="${p.wall[0]}"`),
      path(
        pen`M ${fx + 6} ${pole + 4} q 30 -16 60 0 t 56 -2 v 58 q -28 14 -56 2 t -60 0 Z`,
        'fill="#d6402f"',
      ),
      path(
        pen`M ${fx + 6} ${pole + 34} q 30 -16 60 0 t 56 -2 v 28 q -28 14 -56 2 t -60 0 Z`,
        'fill="#a92a25" opacity="0.55"',
      ),
    )
  }
}
