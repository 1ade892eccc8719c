import { vignette } from '../nature'
import { autumn, type Palette } from '../palette'
import { person } from '../people'
import { BEND, pose, WALK } from '../poses'
import {
  area,
  circle,
  ellipse,
  HEIGHT,
  line,
  path,
  pen,
  type Point,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'
import { whiteHouse } from '../buildings'
import { broad } from '../trees'

const CUT = pose('-10 28 6 58 14 71 | 26 46 38 48 | 24 44 30 34 | 14 30 16 1 8 28 10 1')

const HEAPS = [
  ['#d9512f', '#b8352a', '#f0805a'],
  ['#f2c94f', '#d9a436', '#fbe39a'],
  ['#8fa05a', '#6d7f42', '#b5c07a'],
  ['#c98a4a', '#a56a34', '#e3b47a'],
  ['#f6ead0', '#dcc8a0', '#fffaf0'],
  ['#6b4630', '#8a5a3c', '#4a3022'],
  ['#b8607a', '#8f4a60', '#d98fa4'],
] as const

/** A round tray of bamboo, seen from above at a slant, full of slices that dry. */
const tray = (s: Sketch, { at: [x, y], r, heap }: { at: Point; r: number; heap: number }): void => {
  const colors = HEAPS[heap % HEAPS.length] ?? HEAPS[0]
  const flat = 0.5
  s.add(
    ellipse([x + 6, y + r * 0.12], [r * 1.03, r * flat * 1.03], 'fill="#4a2f1a" opacity="0.3"'),
    ellipse([x, y], [r, r * flat], 'fill="#c99b5c"'),
    ellipse([x, y - r * 0.04], [r * 0.97, r * flat * 0.95], 'fill="#e9c98c"'),
    ellipse([x, y], [r * 0.86, r * flat * 0.84], `fill="${colors[1]}"`),
  )
  for (let i = 0; i < 64; i += 1) {
    const a = s.between(0, Math.PI * 2)
    const far = Math.sqrt(s.random()) * 0.8
    const at: Point = [x + Math.cos(a) * r * far, y + Math.sin(a) * r * flat * far - 2]
    if (heap % 3 === 2)
      s.add(
        line(
          at,
          [at[0] + s.between(-16, 16), at[1] + s.between(-7, 7)],
          `stroke="${s.pick(colors)}" stroke-width="6" stroke-linecap="round"`,
        ),
      )
    else
      s.add(
        ellipse(at, [r * 0.085, r * 0.055], `fill="${s.pick(colors)}"`),
        heap % 3 === 1 ? circle(at, r * 0.02, 'fill="#fff" opacity="0.5"') : '',
      )
  }
}

/** 明医堂中药饮片炮制技艺: a sunny yard of round trays in rows, somebody cuts roots with a lever knife. */
export const herbalSlices = (s: Sketch): void => {
  const p: Palette = { ...autumn, sky: ['#8fc4dc', '#d3e6e0', '#fdf0cf'], ink: '#35261f' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: 330 }, `fill="${s.vertical(...p.sky)}"`))
  for (const [x, w, h] of [
    [-40, 420, 230],
    [400, 360, 190],
    [1240, 420, 230],
  ] as const)
    whiteHouse(s, { ...p, roof: ['#6d6a66', '#45413f'] }, { at: [x, 336], w, h, windows: 3 })
  broad(s, { ...p, leaves: ['#f8d873', '#eeb83f', '#c98a2b'] }, { at: [960, 350], h: 380 })
  s.add(area('0,320 1600,320 1600,1000 0,1000', `fill="${s.vertical('#e6d3ae', '#c2a272')}"`))
  for (let i = 0; i < 12; i += 1) {
    const y = 320 + (i / 12) ** 1.5 * 680
    s.add(line([0, y], [WIDTH, y], 'stroke="#8f7148" stroke-width="2.5" opacity="0.35"'))
  }
  for (let i = -8; i < 24; i += 1)
    s.add(
      line(
        [800 + (i - 8) * 74, 320],
        [800 + (i - 8) * 210, HEIGHT],
        'stroke="#8f7148" stroke-width="2.5" opacity="0.3"',
      ),
    )
  rack(s)
  for (const [row, y, r, step] of [
    [0, 420, 74, 176],
    [1, 540, 96, 232],
    [2, 704, 124, 300],
  ] as const)
    for (let i = 0; i < 10; i += 1) {
      const x = 520 + (i - 1) * step + (row % 2) * step * 0.4
      if (x > 1660 || (row < 2 && x < 560) || (row === 2 && x < 640)) continue
      tray(s, { at: [x, y], r, heap: i * 3 + row * 2 })
    }
  person(s, p, { at: [1130, 488], h: 190, coat: '#c8574a', hair: 'bun', trousers: '#46566f', pose: BEND })
  porter(s, p)
  tray(s, { at: [1010, 900], r: 150, heap: 1 })
  tray(s, { at: [1390, 910], r: 160, heap: 0 })
  cutter(s, p)
  vignette(s, p)
}

/** A rack of shelves with trays on it, at the left wall. */
const rack = (s: Sketch): void => {
  for (const x of [30, 330]) s.add(rect({ x, y: 330, w: 16, h: 300 }, 'fill="#7a5234"'))
  for (let row = 0; row < 3; row += 1) {
    s.add(rect({ x: 22, y: 390 + row * 92, w: 334, h: 12 }, 'fill="#8f6240"'))
    for (const x of [108, 264])
      s.add(
        ellipse([x, 386 + row * 92], [72, 15], 'fill="#c99b5c"'),
        ellipse(
          [x, 382 + row * 92],
          [62, 11],
          `fill="${(HEAPS[(row * 2 + (x > 200 ? 1 : 0)) % HEAPS.length] ?? HEAPS[0])[0]}"`,
        ),
      )
  }
}

const porter = (s: Sketch, p: Palette): void => {
  person(s, p, { at: [480, 640], h: 220, coat: '#5f8f86', hair: 'hat', trousers: '#5a4a3c', pose: WALK })
  s.add(line([416, 452], [556, 448], 'stroke="#8a5a34" stroke-width="8" stroke-linecap="round"'))
  for (const x of [418, 554])
    s.add(
      path(pen`M ${x} 452 l -30 86 h 60 Z`, 'fill="none" stroke="#8a5a34" stroke-width="3"'),
      path(pen`M ${x - 36} 536 h 72 l -10 36 h -52 Z`, 'fill="#c99b5c"'),
      ellipse([x, 536], [36, 9], 'fill="#8fa05a"'),
    )
}

/** Somebody on a bench at a lever knife, slices that fall from it into a basket. */
const cutter = (s: Sketch, p: Palette): void => {
  s.add(ellipse([420, 976], [400, 24], 'fill="#35261f" opacity="0.3"'))
  s.add(
    rect({ x: 120, y: 838, w: 150, h: 20, r: 4 }, 'fill="#7a5234"'),
    rect({ x: 132, y: 856, w: 18, h: 120 }, 'fill="#6b4630"'),
    rect({ x: 238, y: 856, w: 18, h: 120 }, 'fill="#6b4630"'),
  )
  const { near } = person(s, p, {
    at: [240, 978],
    h: 470,
    coat: '#4a6f8f',
    hair: 'grey',
    trousers: '#3f3a36',
    pose: CUT,
  })
  s.add(
    rect({ x: 380, y: 836, w: 320, h: 34, r: 6 }, `fill="${s.vertical('#a9744a', '#7a4a2c')}"`),
    rect({ x: 410, y: 870, w: 26, h: 108 }, 'fill="#6b4630"'),
    rect({ x: 640, y: 870, w: 26, h: 108 }, 'fill="#6b4630"'),
  )
  for (const [x, y] of [
    [470, 826],
    [520, 822],
    [560, 828],
  ] as const)
    s.add(
      path(pen`M ${x - 70} ${y} q 40 -18 90 -6 q 20 6 10 14 q -50 12 -100 6 Z`, 'fill="#c98a4a"'),
      ellipse([x + 26, y + 2], [9, 8], 'fill="#f3dcae"'),
    )
  s.add(
    path(
      'M 610 838 L 628 800 Q 540 720 430 748 L 424 766 Q 530 760 610 838 Z',
      `fill="${s.vertical('#e6ecee', '#8f9ca2')}"`,
    ),
    line([436, 758], [near[0] + 2, near[1] + 2], 'stroke="#5f3a24" stroke-width="17" stroke-linecap="round"'),
    circle([618, 824], 12, 'fill="#4a4f52"'),
    circle([near[0], near[1]], 17, 'fill="#f0c9a4"'),
  )
  s.add(
    path('M 690 900 h 160 l -22 76 h -116 Z', `fill="${s.horizontal('#d9a56a', '#9a6a3c')}"`),
    ellipse([770, 900], [80, 20], 'fill="#7a5234"'),
  )
  for (let i = 0; i < 26; i += 1)
    s.add(
      ellipse(
        [770 + s.between(-62, 62), 896 + s.between(-12, 8)],
        [15, 9],
        `fill="${s.pick(['#f6e3b8', '#e9cf94', '#fff3d6'])}" stroke="#b98a4c" stroke-width="2"`,
      ),
    )
  for (let i = 0; i < 7; i += 1)
    s.add(
      ellipse([690 + i * 12, 846 + i * i * 1.4], [13, 8], 'fill="#f6e3b8" stroke="#b98a4c" stroke-width="2"'),
    )
}
