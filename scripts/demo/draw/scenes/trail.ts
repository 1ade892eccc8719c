import { bystander, runner } from '../figures'
import { water } from '../lake'
import { cloud, ground, mist, ridge, sky, sun, vignette } from '../nature'
import { spring } from '../palette'
import { bush, grass } from '../plants'
import { circle, ellipse, line, path, polygon, rect, type Sketch } from '../sketch'
import { broad } from '../trees'

/** 体育彩票公益金 and 健身步道: people run, walk and play beside the lake on a spring morning. */
export const trail = (s: Sketch): void => {
  const p = spring
  sky(s, p)
  sun(s, p, { at: [380, 240], r: 66 })
  cloud(s, { at: [900, 130], w: 420, opacity: 0.7 })
  ridge(s, { y: 540, height: 200, color: p.hills[0], peaks: 2.4 })
  mist(s, { y: 520, opacity: 0.55 })
  ridge(s, { y: 580, height: 110, color: p.hills[1], peaks: 3.5 })
  water(s, p, { y: 590, light: { x: 380, color: p.glow, w: 140 } })
  ground(s, p, { y: 700, bump: 16 })
  s.add(
    path(
      'M -40 900 C 320 800 700 776 1000 780 S 1480 770 1640 730 V 800 C 1480 850 1250 866 1000 862 C 720 860 420 900 120 1010 H -40 Z',
      `fill="${s.vertical('#e08a6a', '#c4614a')}"`,
    ),
    path(
      'M -40 962 C 320 850 700 816 1000 820 S 1480 808 1640 766',
      'stroke="#fff" stroke-width="6" fill="none" stroke-dasharray="46 30" opacity="0.8"',
    ),
  )
  broad(s, p, { at: [140, 780], h: 430 })
  broad(s, p, { at: [1470, 740], h: 400, flip: true })
  for (const x of [300, 420, 1230, 1330]) bush(s, p, { at: [x, 772], h: s.between(26, 42) })
  table(s)
  runner(s, p, { at: [560, 870], h: 190, robe: '#e5484d' })
  runner(s, p, { at: [330, 930], h: 214, robe: '#2f7fb0' })
  runner(s, p, { at: [820, 846], h: 172, robe: '#f2b441' })
  bystander(s, p, { at: [1390, 842], h: 132, robe: '#7c6aa8' })
  bystander(s, p, { at: [1440, 838], h: 98, robe: '#e58a8f', flip: true })
  grass(s, p, { from: [500, 905], to: [1600, 996], count: 120 })
  vignette(s, p)
}

const table = (s: Sketch): void => {
  s.add(
    ellipse([1070, 770], [150, 14], 'fill="#2c3f3c" opacity="0.2"'),
    polygon(
      [
        [930, 690],
        [1190, 690],
        [1216, 716],
        [904, 716],
      ],
      'fill="#2f7f8a"',
    ),
    line([1060, 690], [1060, 716], 'stroke="#fff" stroke-width="3"'),
    rect({ x: 1052, y: 664, w: 16, h: 40 }, 'fill="#fff" opacity="0.75"'),
    rect({ x: 930, y: 716, w: 12, h: 52 }, 'fill="#39514f"'),
    rect({ x: 1180, y: 716, w: 12, h: 52 }, 'fill="#39514f"'),
    circle([1120, 650], 6, 'fill="#fff"'),
  )
}
