import { birds } from '../lake'
import { hall } from '../hall'
import { ridge, vignette } from '../nature'
import { stoneGate } from '../objects'
import { pagoda } from '../pagoda'
import { autumn, type Palette } from '../palette'
import { pine } from '../trees'
import { whiteHouse } from '../buildings'
import { circle, ellipse, HEIGHT, path, pen, type Point, rect, type Sketch, WIDTH } from '../sketch'
import { woodland } from '../woods'
import { tower } from './tower'

/** A wooden roller at an end of a scroll. */
const roller = (s: Sketch, x: number): void => {
  s.add(
    rect(
      { x: x - 34, y: 96, w: 68, h: 808, r: 10 },
      `fill="${s.horizontal('#b98a5c', '#f0d9b0', '#a06d40', '#5f3a22')}"`,
    ),
    rect({ x: x - 16, y: 44, w: 32, h: 62, r: 8 }, `fill="${s.horizontal('#7a3a28', '#c9694a', '#4a1f16')}"`),
    rect(
      { x: x - 16, y: 894, w: 32, h: 62, r: 8 },
      `fill="${s.horizontal('#7a3a28', '#c9694a', '#4a1f16')}"`,
    ),
  )
}

/** A band of mist between the places of the scroll. */
const veil = (s: Sketch, { at: [x, y], w }: { at: Point; w: number }): void => {
  s.soft(14, () => {
    for (const [dx, dy, k] of [
      [0, 0, 1],
      [0.3, 26, 0.7],
      [-0.3, 30, 0.6],
    ] as const)
      s.add(ellipse([x + dx * w, y + dy], [w * 0.6 * k, 24], 'fill="#fbefd4" opacity="0.95"'))
  })
}

/** 文化景仰游: a painted handscroll, a golden path from the tower by a temple, old houses and a pagoda to a hall above the water. */
export const routeCulture = (s: Sketch): void => {
  const p: Palette = {
    ...autumn,
    leaves: ['#b7a45a', '#8a8a4c', '#5f6d46'],
    sky: ['#f3dfb4', '#f8ebcb', '#fbf2dc'],
    ground: ['#e0c48c', '#c9a568'],
  }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#5f2f26', '#8a4a34', '#4f261f')}"`))
  for (let i = 0; i < 9; i += 1)
    s.add(
      path(
        pen`M 0 ${60 + i * 116} q 400 ${s.between(-20, 20)} 800 0 t 800 0`,
        'fill="none" stroke="#3d1c16" stroke-width="3" opacity="0.35"',
      ),
    )
  s.add(
    rect({ x: 70, y: 128, w: 1470, h: 768 }, 'fill="#2a100c" opacity="0.4"'),
    rect({ x: 60, y: 116, w: 1480, h: 768 }, 'fill="#c8a05c"'),
    rect({ x: 60, y: 150, w: 1480, h: 700 }, `fill="${s.vertical(...p.sky)}"`),
  )
  s.group(s.clip(rect({ x: 60, y: 150, w: 1480, h: 700 }, '')), () => {
    s.add(circle([1240, 270], 58, 'fill="#d9512f" opacity="0.9"'))
    ridge(s, { y: 560, height: 330, color: '#cdb98a', peaks: 2.8, opacity: 0.8 })
    ridge(s, { y: 640, height: 220, color: '#a9a070', peaks: 3.9, opacity: 0.75 })
    birds(s, { at: [1010, 250], count: 5, color: p.ink })
    veil(s, { at: [520, 540], w: 420 })
    veil(s, { at: [1150, 520], w: 420 })
    tower(s, p, { at: [300, 600], w: 128, day: true })
    s.add(rect({ x: 150, y: 598, w: 300, h: 40 }, 'fill="#b79a78"'))
    for (let i = 0; i < 15; i += 1) s.add(rect({ x: 150 + i * 20.5, y: 588, w: 13, h: 14 }, 'fill="#b79a78"'))
    stoneGate(s, { ...p, wall: ['#efe6d2', '#c9bb9c'] }, { at: [610, 640], w: 104, h: 170 })
    woodland(s, p, { from: 700, to: 1010, y: 610, r: 40, count: 18 })
    for (const [x, y, w, h] of [
      [700, 660, 120, 88],
      [830, 650, 110, 80],
      [770, 730, 150, 104],
    ] as const)
      whiteHouse(s, { ...p, roof: ['#6d6a66', '#45413f'] }, { at: [x, y], w, h, windows: 2 })
    pagoda(s, { ...p, wall: ['#eadbc0', '#bfa682'] }, { at: [1040, 640], w: 52, h: 360, tiers: 7 })
    hall(s, { ...p, roof: ['#7d5a44', '#4f3528'] }, { at: [1330, 600], w: 126, h: 70, bays: 3, double: true })
    pine(s, p, { at: [1500, 640], h: 250, flip: true })
    pine(s, p, { at: [120, 660], h: 280 })
    s.add(
      path(
        'M 40 760 C 240 660 420 690 560 700 S 840 800 1000 720 S 1240 620 1330 640 L 1350 652 C 1250 650 1120 700 1020 748 C 860 830 680 750 560 736 S 300 720 130 870 H 40 Z',
        `fill="${s.vertical('#f0cf80', '#d9a441')}"`,
      ),
    )
    s.add(path('M 1140 850 C 1240 740 1420 700 1560 700 V 870 H 1120 Z', 'fill="#8fa8a0" opacity="0.55"'))
    for (let i = 0; i < 8; i += 1)
      s.add(
        path(
          pen`M ${1220 + i * 40} ${800 - i * 8} q 24 -10 48 0`,
          'fill="none" stroke="#fff" stroke-width="3" opacity="0.7"',
        ),
      )
    woodland(s, p, { from: 360, to: 560, y: 800, r: 36, count: 14 })
    woodland(s, p, { from: 820, to: 1010, y: 830, r: 34, count: 14 })
    veil(s, { at: [300, 690], w: 260 })
    veil(s, { at: [930, 690], w: 240 })
    for (const at of [
      [300, 690],
      [610, 716],
      [800, 770],
      [1040, 708],
      [1330, 646],
    ] as const)
      s.add(circle([at[0], at[1]], 15, 'fill="#fffaf0"'), circle([at[0], at[1]], 9, 'fill="#c8452f"'))
  })
  roller(s, 60)
  roller(s, 1540)
  vignette(s, p)
}
