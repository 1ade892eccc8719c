import { bystander } from '../figures'
import { hall } from '../hall'
import { birds, petals, reeds, water } from '../lake'
import { cloud, ground, mist, ridge, sky, sun, vignette } from '../nature'
import { stoneGate } from '../objects'
import { pagoda } from '../pagoda'
import { autumn, spring } from '../palette'
import { blossomBranch, bush, grass } from '../plants'
import { HEIGHT, line, polygon, type Sketch, WIDTH } from '../sketch'
import { broad, pine } from '../trees'

/** 慈氏塔: a pagoda above old roofs by the lake, autumn afternoon. */
export const pagodaByTheLake = (s: Sketch): void => {
  const p = autumn
  sky(s, p)
  sun(s, p, { at: [1180, 300], r: 74 })
  cloud(s, { at: [120, 150], w: 360, opacity: 0.55 })
  cloud(s, { at: [1120, 170], w: 300, opacity: 0.4 })
  ridge(s, { y: 640, height: 190, color: p.hills[0], peaks: 2.4 })
  ridge(s, { y: 690, height: 130, color: p.hills[1], peaks: 3.4, opacity: 0.9 })
  mist(s, { y: 660, color: '#fff2d6', opacity: 0.6 })
  water(s, p, { y: 690, light: { x: 1180, color: p.glow, w: 150 } })
  birds(s, { at: [880, 210], count: 6, color: p.ink })
  ground(s, p, { y: 832, bump: 20 })
  broad(s, p, { at: [250, 850], h: 360 })
  broad(s, p, { at: [905, 850], h: 250, flip: true })
  pagoda(s, p, { at: [590, 838], w: 118, h: 700, tiers: 7 })
  broad(s, p, { at: [395, 880], h: 240, flip: true })
  broad(s, p, { at: [60, 920], h: 330 })
  reeds(s, { x: 1010, w: 560, y: 960, h: 190, color: p.hills[2], count: 70 })
  petals(s, { count: 46, colors: p.leaves, from: 420 })
  vignette(s, p)
}

/** 岳阳文庙: the hall behind its stone gate, early spring. */
export const confucianTemple = (s: Sketch): void => {
  const p = spring
  sky(s, p)
  sun(s, p, { at: [330, 220], r: 64 })
  cloud(s, { at: [1080, 130], w: 380, opacity: 0.65 })
  ridge(s, { y: 600, height: 200, color: p.hills[0], peaks: 2.2 })
  ridge(s, { y: 640, height: 110, color: p.hills[1], peaks: 3.6 })
  mist(s, { y: 620, opacity: 0.6 })
  ground(s, p, { y: 720, bump: 6 })
  pine(s, p, { at: [210, 800], h: 470 })
  pine(s, p, { at: [1400, 800], h: 500, flip: true })
  hall(
    s,
    { ...p, roof: ['#d9a441', '#9c6a26'], wood: '#a53f30' },
    { at: [800, 720], w: 320, h: 150, bays: 5, double: true },
  )
  for (const [x, h] of [
    [430, 120],
    [1170, 110],
    [1120, 80],
    [350, 90],
  ] as const)
    bush(s, p, { at: [x, 768], h: h * 0.5 })
  s.add(
    polygon(
      [
        [730, 752],
        [870, 752],
        [1060, HEIGHT],
        [540, HEIGHT],
      ],
      `fill="${s.vertical(p.wall[0], p.wall[1])}"`,
    ),
  )
  for (let i = 1; i < 9; i += 1) {
    const y = 752 + (i / 9) ** 1.7 * 248
    s.add(line([540, y], [1060, y], `stroke="${p.ground[1]}" stroke-width="2" opacity="0.28"`))
  }
  grass(s, p, { from: [0, 800], to: [520, 990], count: 90 })
  grass(s, p, { from: [1080, 800], to: [1600, 990], count: 90 })
  stoneGate(s, { ...p, wall: ['#e9e3d3', '#c3bba6'] }, { at: [800, 930], w: 430, h: 430 })
  bystander(s, p, { at: [1010, 950], h: 150, robe: p.accent })
  bystander(s, p, { at: [1070, 956], h: 112, robe: '#5f9a80', flip: true })
  blossomBranch(s, p, { at: [WIDTH + 20, 60], h: 520, flip: true })
  petals(s, { count: 38, colors: [p.accent, '#f6c3c4', '#fff'], from: 120, to: HEIGHT - 60 })
  vignette(s, p)
}
