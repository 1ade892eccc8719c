import { barge, portalCrane } from '../harbour'
import { birds, glitter, water } from '../lake'
import { cloud, ridge, sky, sun, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { grass } from '../plants'
import { person } from '../people'
import { HOLD, SQUAT, WALK } from '../poses'
import { area, circle, ellipse, line, path, pen, type Point, rect, type Sketch, WIDTH } from '../sketch'
import { broad } from '../trees'

/** A warehouse of the quay: brick, a long roof, big doors. */
const warehouse = (s: Sketch, p: Palette): void => {
  s.add(
    area('-20,470 420,500 420,700 -20,720', `fill="${s.horizontal('#a94f3a', '#c9745a')}"`),
    area('-20,470 420,500 380,430 -20,372', `fill="${s.vertical(p.roof[0], p.roof[1])}"`),
    area('420,500 380,430 396,428 440,500', 'fill="#e6dccb"'),
  )
  for (let i = 1; i < 8; i += 1)
    s.add(line([-20, 470 + i * 31], [420, 500 + i * 25], 'stroke="#6f2f22" stroke-width="1.6" opacity="0.3"'))
  for (let i = 0; i < 3; i += 1) {
    const x = 30 + i * 136
    s.add(
      path(
        pen`M ${x} ${716 - i * 5} V ${570 + i * 6} A 42 36 0 0 1 ${x + 84} ${572 + i * 6} V ${713 - i * 5} Z`,
        'fill="#f6e6cf"',
      ),
      path(
        pen`M ${x + 8} ${716 - i * 5} V ${574 + i * 6} A 34 30 0 0 1 ${x + 76} ${575 + i * 6} V ${713 - i * 5} Z`,
        `fill="${s.vertical('#35596b', '#7fb0b8')}"`,
      ),
      line([x + 42, 546 + i * 6], [x + 42, 714 - i * 5], 'stroke="#f6e6cf" stroke-width="5"'),
    )
  }
}

/** 岳阳港工业遗址公园: cranes of the old harbour over a lawn by the river in summer. */
export const oldHarbour = (s: Sketch): void => {
  const p: Palette = summer
  sky(s, p)
  sun(s, p, { at: [620, 170], r: 56 })
  cloud(s, { at: [110, 130], w: 360, opacity: 0.85 })
  cloud(s, { at: [820, 80], w: 300, opacity: 0.7 })
  ridge(s, { y: 560, height: 120, color: p.hills[0], peaks: 2.8 })
  bridge(s)
  water(s, p, { y: 560, light: { x: 620, color: '#fff', w: 140 } })
  barge(s, p, { at: [700, 640], w: 330 })
  glitter(s, { y: 652, x: 690, color: '#fff', w: 150, depth: 40 })
  birds(s, { at: [480, 300], count: 6, color: p.ink })
  warehouse(s, p)
  s.add(
    path(
      'M -10 716 L 420 700 C 800 700 1200 712 1610 700 V 1010 H -10 Z',
      `fill="${s.vertical('#a9cf86', '#4f9466')}"`,
    ),
    area('420,698 1600,694 1600,716 420,716', 'fill="#d9d2c4"'),
    area('420,714 1600,716 1600,726 420,724', 'fill="#8f9a9a"'),
  )
  portalCrane(s, { at: [1390, 736], h: 560, color: '#d9512f', shade: '#8f2f22', flip: true })
  portalCrane(s, { at: [1030, 722], h: 400, color: '#2f7fa6', shade: '#1d4a6b', flip: true })
  rails(s)
  broad(s, p, { at: [1560, 800], h: 330, flip: true })
  broad(s, p, { at: [470, 760], h: 220 })
  for (const x of [880, 1180, 1500])
    s.add(
      rect({ x: x - 14, y: 690, w: 28, h: 30, r: 8 }, 'fill="#3a4650"'),
      ellipse([x, 690], [20, 7], 'fill="#5f6e78"'),
    )
  picnic(s, p)
  cyclist(s, p, [1120, 868])
  person(s, p, { at: [800, 790], h: 118, coat: '#f2b441', hair: 'long', skirt: '#fbf7ee', pose: WALK })
  person(s, p, { at: [856, 794], h: 126, coat: '#e5484d', pose: WALK })
  person(s, p, { at: [1290, 800], h: 124, coat: '#5f9fb5', hair: 'cap', pose: HOLD, flip: true })
  grass(s, p, { from: [0, 880], to: [WIDTH, 996], count: 130 })
  vignette(s, p)
}

/** A bridge hung on cables, far off. */
const bridge = (s: Sketch): void => {
  s.add(line([0, 520], [WIDTH, 508], 'stroke="#f4fbfc" stroke-width="9"'))
  for (const x of [260, 760, 1260]) {
    s.add(line([x, 560], [x, 330], 'stroke="#f4fbfc" stroke-width="13"'))
    for (let i = 1; i <= 9; i += 1)
      for (const d of [-1, 1])
        s.add(
          line([x, 336 + i * 6], [x + d * i * 26, 516], 'stroke="#f4fbfc" stroke-width="2" opacity="0.8"'),
        )
  }
}

/** Rails of the cranes across the lawn, overgrown. */
const rails = (s: Sketch): void => {
  s.add(area('420,744 1600,738 1600,756 420,762', 'fill="#c9b894" opacity="0.7"'))
  for (let x = 430; x < 1600; x += 32)
    s.add(rect({ x, y: 744 - (x - 430) * 0.004, w: 16, h: 16 }, 'fill="#7d6248"'))
  for (const y of [743, 757]) s.add(line([420, y + 3], [1600, y - 2], 'stroke="#4a4038" stroke-width="5"'))
}

const picnic = (s: Sketch, p: Palette): void => {
  s.add(area('200,900 520,884 600,950 240,968', 'fill="#fbf7ee"'))
  for (let i = 0; i < 6; i += 1)
    s.add(
      area(
        pen`${212 + i * 54},${899 - i * 2.6} ${238 + i * 54},${898 - i * 2.6} ${282 + i * 58},${966 - i * 3} ${252 + i * 58},${967 - i * 3}`,
        'fill="#e5484d" opacity="0.55"',
      ),
    )
  person(s, p, { at: [310, 930], h: 214, coat: '#2f7fb0', trousers: '#2a475c', pose: SQUAT })
  person(s, p, {
    at: [500, 932],
    h: 206,
    coat: '#f08aa8',
    hair: 'long',
    trousers: '#fbf7ee',
    pose: SQUAT,
    flip: true,
  })
  s.add(
    path('M 386 930 h 60 l -6 -34 h -48 Z', 'fill="#c9935a"'),
    path('M 392 898 q 24 -40 48 0', 'fill="none" stroke="#8f5a38" stroke-width="6"'),
    circle([406, 892], 9, 'fill="#e5484d"'),
    circle([424, 890], 10, 'fill="#f2b441"'),
  )
}

const cyclist = (s: Sketch, p: Palette, [x, y]: Point): void => {
  for (const wx of [x - 50, x + 54])
    s.add(
      circle([wx, y - 36], 35, 'fill="none" stroke="#1d3a4a" stroke-width="5"'),
      circle([wx, y - 36], 4, 'fill="#1d3a4a"'),
    )
  s.add(
    path(
      pen`M ${x - 50} ${y - 36} L ${x - 22} ${y - 88} L ${x + 38} ${y - 84} L ${x} ${y - 36} Z M ${x - 26} ${y - 96} L ${x} ${y - 36} M ${x + 54} ${y - 36} L ${x + 36} ${y - 104} l -16 -4`,
      'fill="none" stroke="#f2b441" stroke-width="6" stroke-linejoin="round"',
    ),
  )
  person(s, p, {
    at: [x - 16, y - 14],
    h: 176,
    coat: '#4ea069',
    trousers: '#2a475c',
    hair: 'cap',
    pose: {
      hip: [-0.06, 0.48],
      neck: [0.12, 0.74],
      head: [0.2, 0.84],
      near: [
        [0.22, 0.58],
        [0.3, 0.54],
      ],
      far: [
        [0.2, 0.58],
        [0.28, 0.52],
      ],
      legs: [
        [
          [0.14, 0.36],
          [0.1, 0.12],
        ],
        [
          [0.1, 0.3],
          [-0.02, 0.2],
        ],
      ],
    },
  })
}
