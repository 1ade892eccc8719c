import { hall } from '../hall'
import { water } from '../lake'
import { mist, ridge, sky, sun, vignette } from '../nature'
import { crane } from '../objects'
import { type Palette, winter } from '../palette'
import { circle, HEIGHT, type Sketch, WIDTH } from '../sketch'
import { pine, willow } from '../trees'

/** 吕仙观: a quiet hall on a rock above the water, a crane, morning mist in winter. */
export const hallAboveWater = (s: Sketch): void => {
  const p = winter
  sky(s, p)
  sun(s, p, { at: [1120, 270], r: 92 })
  ridge(s, { y: 560, height: 330, color: p.hills[0], peaks: 1.9 })
  mist(s, { y: 520, opacity: 0.75 })
  ridge(s, { y: 620, height: 210, color: p.hills[1], peaks: 2.9 })
  mist(s, { y: 610, opacity: 0.8 })
  water(s, p, { y: 680, light: { x: 1120, color: p.glow, w: 170 } })
  ridgeIsland(s)
  pine(s, { ...p, leaves: needles }, { at: [150, 760], h: 540, flip: true })
  hall(s, p, { at: [520, 700], w: 225, h: 124, bays: 3, double: true, lit: true })
  pine(s, { ...p, leaves: needles }, { at: [850, 742], h: 290 })
  mist(s, { y: 800, opacity: 0.35 })
  crane(s, p, { at: [1010, 420], w: 150 })
  crane(s, p, { at: [1230, 520], w: 92 })
  willow(s, { ...p, leaves: ['#c9b48f', '#a8926f', '#7f6d58'] }, { at: [1560, 1010], h: 560, flip: true })
  snow(s)
  vignette(s, p)
}

const needles: Palette['leaves'] = ['#e8eef0', '#7f9a92', '#3f5f5c']

const snow = (s: Sketch): void => {
  for (let i = 0; i < 110; i += 1)
    s.add(
      circle(
        [s.between(0, WIDTH), s.between(0, HEIGHT)],
        s.between(1.4, 4.2),
        `fill="#fff" opacity="${s.between(0.4, 0.9).toFixed(2)}"`,
      ),
    )
}

const ridgeIsland = (s: Sketch): void => {
  const p = winter
  s.add(
    `<path d="M-20 790 C60 720 170 735 260 728 C360 716 700 712 820 738 C900 752 960 776 1010 812 C900 836 700 846 480 850 C260 852 90 842 -20 850 Z" fill="${s.vertical(p.ground[0], p.ground[1])}"/>`,
    `<path d="M-20 850 C90 842 260 852 480 850 C700 846 900 836 1010 812 C980 846 900 870 760 884 C520 904 200 900 -20 892 Z" fill="${s.vertical(p.hills[2], p.ink)}" opacity="0.75"/>`,
  )
}
