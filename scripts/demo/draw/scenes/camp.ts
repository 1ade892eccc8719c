import { cloud, ground, ridge, sky, sun, vignette } from '../nature'
import { autumn, type Palette } from '../palette'
import { person } from '../people'
import { pose, WAVE } from '../poses'
import { bush, grass } from '../plants'
import { area, circle, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { broad } from '../trees'
import { conifer } from '../woods'
import { star } from './martyrs'

const CLIMB = pose('0 44 2 75 2 88 | 16 84 12 104 | -14 78 -12 94 | 14 36 12 18 -12 30 -12 10')

/** 红色基因传承拓展营地: children climb a net and salute a flag between tents in the hills. */
export const redCamp = (s: Sketch): void => {
  const p: Palette = {
    ...autumn,
    sky: ['#f0a878', '#f8d3a0', '#fdf0d0'],
    leaves: ['#f0c05a', '#e08a3a', '#b4552f'],
  }
  sky(s, p)
  sun(s, p, { at: [1180, 250], r: 76 })
  cloud(s, { at: [200, 110], w: 360, opacity: 0.6 })
  ridge(s, { y: 560, height: 300, color: '#cf8f6a', peaks: 1.8 })
  ridge(s, { y: 620, height: 200, color: '#a9704e', peaks: 2.9 })
  for (let i = 0; i < 26; i += 1)
    conifer(
      s,
      { ...p, leaves: ['#a9a25a', '#7f8a4c', '#5d6f42'] },
      { at: [s.between(-10, 1610), 650 + s.between(-10, 10)], h: s.between(80, 150) },
    )
  ground(s, { ...p, ground: ['#cdb765', '#8a7d42'] }, { y: 652, bump: 10 })
  for (const [x, y, w] of [
    [1060, 720, 190],
    [1290, 716, 180],
    [1500, 726, 200],
  ] as const)
    armyTent(s, { at: [x, y], w })
  flag(s, [760, 730])
  tower(s)
  broad(s, p, { at: [1540, 900], h: 420, flip: true })
  for (const [i, x] of [660, 740, 820, 900].entries())
    pupil(s, p, { at: [x + i * 4, 880 + (i % 2) * 14], h: 150 + (i % 2) * 12 })
  leader(s, p, [1050, 870])
  for (const [x, h] of [
    [60, 40],
    [560, 34],
    [1230, 46],
    [1400, 38],
  ] as const)
    bush(s, { ...p, leaves: ['#b7b35a', '#8f9448', '#66743c'] }, { at: [x, 900], h })
  grass(
    s,
    { ...p, leaves: ['#dcc873', '#a89a4c', '#7d7a3c'] },
    { from: [0, 760], to: [1600, 990], count: 150 },
  )
  vignette(s, p)
}

const pupil = (s: Sketch, p: Palette, { at: [x, y], h }: { at: Point; h: number }): void => {
  person(s, p, {
    at: [x, y],
    h,
    coat: '#5f7f6a',
    trousers: '#4a5f55',
    hair: 'cap',
    pose: WAVE,
    flip: x > 760,
  })
  s.add(
    path(pen`M ${x - h * 0.08} ${y - h * 0.79} h ${h * 0.16} l ${-h * 0.08} ${h * 0.12} Z`, 'fill="#d6402f"'),
  )
}

const leader = (s: Sketch, p: Palette, [x, y]: Point): void => {
  const { near } = person(s, p, {
    at: [x, y],
    h: 206,
    coat: '#5f7f6a',
    trousers: '#3f5048',
    hair: 'cap',
    pose: WAVE,
    flip: true,
  })
  s.add(
    line([near[0], near[1] + 20], [near[0], near[1] - 130], 'stroke="#6b4630" stroke-width="6"'),
    path(
      pen`M ${near[0]} ${near[1] - 128} q -34 -14 -66 2 t -54 0 v 66 q 26 14 54 0 t 66 -2 Z`,
      'fill="#d6402f"',
    ),
  )
}

const flag = (s: Sketch, [x, y]: Point): void => {
  s.add(
    rect({ x: x - 70, y: y - 14, w: 146, h: 22 }, 'fill="#efe1c8"'),
    rect({ x: x - 44, y: y - 32, w: 94, h: 20 }, 'fill="#fbf1dc"'),
    rect({ x: x - 5, y: y - 560, w: 10, h: 530 }, 'fill="#fbf7ee"'),
    circle([x, y - 566], 10, 'fill="#e0b04a"'),
    path(
      pen`M ${x + 5} ${y - 550} q 66 -34 130 0 t 126 -6 v 158 q -62 32 -126 6 t -130 0 Z`,
      `fill="${s.horizontal('#c9302a', '#e5533f', '#c9302a')}"`,
    ),
  )
}

const armyTent = (s: Sketch, { at: [x, y], w }: { at: Point; w: number }): void => {
  s.add(
    path(
      pen`M ${x - w * 0.5} ${y} L ${x - w * 0.44} ${y - w * 0.26} L ${x} ${y - w * 0.52} L ${x + w * 0.44} ${y - w * 0.26} L ${x + w * 0.5} ${y} Z`,
      `fill="${s.vertical('#8f9a5e', '#6a7546')}"`,
    ),
    path(
      pen`M ${x} ${y - w * 0.52} L ${x + w * 0.44} ${y - w * 0.26} L ${x + w * 0.5} ${y} H ${x + w * 0.16} L ${x} ${y - w * 0.3} Z`,
      'fill="#3e3a23" opacity="0.22"',
    ),
    path(pen`M ${x - w * 0.12} ${y} L ${x} ${y - w * 0.3} L ${x + w * 0.12} ${y} Z`, 'fill="#44402a"'),
  )
  s.add(star([x, y - w * 0.4], w * 0.05, '#d6402f'))
}

/** A climbing frame with a net between two towers. */
const tower = (s: Sketch): void => {
  for (const x of [90, 480])
    s.add(
      rect({ x, y: 380, w: 22, h: 500 }, `fill="${s.horizontal('#b98350', '#8a5a34')}"`),
      area(pen`${x - 40},880 ${x + 11},800 ${x + 62},880`, 'fill="none" stroke="#8a5a34" stroke-width="10"'),
    )
  s.add(
    rect({ x: 62, y: 388, w: 470, h: 22, r: 4 }, 'fill="#a06d40"'),
    path('M 62 388 L 296 290 L 532 388 Z', 'fill="#b4452f"'),
    path('M 62 388 L 296 290 L 318 300 L 110 388 Z', 'fill="#d9694f"'),
  )
  for (let i = 0; i <= 8; i += 1)
    s.add(line([124 + i * 43, 410], [124 + i * 43, 850], 'stroke="#f3e2b8" stroke-width="5"'))
  for (let i = 0; i <= 9; i += 1)
    s.add(
      path(
        pen`M 112 ${430 + i * 46} Q 296 ${446 + i * 46} 480 ${430 + i * 46}`,
        'stroke="#f3e2b8" stroke-width="5" fill="none"',
      ),
    )
  const p = autumn
  person(s, p, { at: [230, 690], h: 170, coat: '#d6402f', trousers: '#46566f', pose: CLIMB })
  person(s, p, {
    at: [380, 800],
    h: 160,
    coat: '#e8a63a',
    trousers: '#46566f',
    hair: 'long',
    pose: CLIMB,
    flip: true,
  })
}
