import { inkScroll } from '../ink-scroll'
import { vignette } from '../nature'
import { type Palette, autumn } from '../palette'
import { person } from '../people'
import { HOLD, POINT, pose } from '../poses'
import {
  HEIGHT,
  type Point,
  type Sketch,
  WIDTH,
  area,
  circle,
  ellipse,
  line,
  path,
  pen,
  polygon,
  rect,
} from '../sketch'

const BRUSH = pose('0 46 2 77 4 90 | 16 62 24 56 | -12 62 2 54 | 4 24 5 1 -4 24 -5 1')

/** 红马甲市民艺术学校: a painting and music class, its teachers in red waistcoats. */
export const redVestSchool = (s: Sketch): void => {
  const p: Palette = { ...autumn, ink: '#3a2a26' }
  s.add(
    rect({ x: 0, y: 0, w: WIDTH, h: 700 }, `fill="${s.vertical('#f6e8cc', '#ecd2a4')}"`),
    rect({ x: 0, y: 690, w: WIDTH, h: 310 }, `fill="${s.vertical('#c98f5c', '#8a5a38')}"`),
    rect({ x: 0, y: 678, w: WIDTH, h: 16 }, 'fill="#a9744a"'),
  )
  for (let i = -3; i < 20; i += 1)
    s.add(
      line(
        [800 + (i - 8) * 110, 694],
        [800 + (i - 8) * 260, HEIGHT],
        'stroke="#6b4226" stroke-width="3" opacity="0.3"',
      ),
    )
  s.add(line([60, 92], [1000, 92], 'stroke="#6b4226" stroke-width="4"'))
  for (const [i, kind] of (['hills', 'plum', 'fish', 'bamboo'] as const).entries())
    inkScroll(s, { x: 110 + i * 220, y: 104, kind })
  window(s)
  teacher(s, p, { at: [540, 850], h: 330, pose: POINT, hair: 'long' })
  desk(s, p, { x: 330, coat: '#5f8f86', hair: 'grey' })
  desk(s, p, { x: 740, coat: '#8c5f87', hair: 'bun' })
  group(s, p)
  vignette(s, p)
}

const window = (s: Sketch): void => {
  s.add(
    circle([1270, 330], 236, 'fill="#8a5a38"'),
    circle([1270, 330], 214, `fill="${s.vertical('#bfe0e6', '#f6efd2')}"`),
  )
  s.group(s.clip(circle([1270, 330], 214, '')), () => {
    s.add(
      circle([1350, 240], 40, 'fill="#fff3c4"'),
      path('M 1040 470 q 110 -120 220 -30 q 120 -90 260 20 v 120 h -480 Z', 'fill="#c9a56a"'),
      path('M 1040 510 q 120 -60 240 0 t 240 0 v 60 h -480 Z', 'fill="#d98a3f"'),
    )
    for (let i = 0; i < 40; i += 1)
      s.add(
        circle(
          [1400 + s.between(-110, 90), 190 + s.between(-80, 110)],
          s.between(10, 22),
          `fill="${s.pick(['#f0b44c', '#dd7f36', '#c8602f'])}"`,
        ),
      )
  })
  s.add(
    line([1270, 116], [1270, 544], 'stroke="#8a5a38" stroke-width="10"'),
    line([1056, 330], [1484, 330], 'stroke="#8a5a38" stroke-width="10"'),
  )
}

/** A red waistcoat over white sleeves. */
const teacher = (
  s: Sketch,
  p: Palette,
  who: { at: Point; h: number; pose: typeof POINT; hair: 'long' | 'short'; flip?: boolean },
): void => {
  const [x, y] = who.at
  person(s, p, { ...who, coat: '#fffaf0', trousers: '#3a4a5a' })
  const h = who.h
  s.add(
    path(
      pen`M ${x - h * 0.115} ${y - h * 0.775} L ${x - h * 0.03} ${y - h * 0.79} L ${x} ${y - h * 0.62} L ${x + h * 0.03} ${y - h * 0.79} L ${x + h * 0.115} ${y - h * 0.775} L ${x + h * 0.115} ${y - h * 0.43} H ${x + h * 0.008} V ${y - h * 0.6} H ${x - h * 0.008} V ${y - h * 0.43} H ${x - h * 0.115} Z`,
      'fill="#d6302a"',
    ),
  )
}

/** Somebody who paints at a table. */
const desk = (
  s: Sketch,
  p: Palette,
  { x, coat, hair }: { x: number; coat: string; hair: 'grey' | 'bun' },
): void => {
  const { near } = person(s, p, { at: [x, 880], h: 300, coat, hair, pose: BRUSH })
  s.add(
    area(pen`${x - 160},756 ${x + 160},756 ${x + 196},806 ${x - 196},806`, 'fill="#b9794a"'),
    rect({ x: x - 196, y: 806, w: 392, h: 20 }, 'fill="#8f5a34"'),
    rect({ x: x - 180, y: 826, w: 18, h: 140 }, 'fill="#7a4a2c"'),
    rect({ x: x + 162, y: 826, w: 18, h: 140 }, 'fill="#7a4a2c"'),
    area(pen`${x - 90},762 ${x + 110},762 ${x + 130},798 ${x - 106},798`, 'fill="#fffaf0"'),
    path(
      pen`M ${x - 40} 790 q 30 -26 60 -6 q 30 -20 50 4`,
      'fill="none" stroke="#3a3432" stroke-width="6" stroke-linecap="round"',
    ),
    line(
      [near[0] - 4, near[1] - 30],
      [near[0] + 16, near[1] + 44],
      'stroke="#7a4a2c" stroke-width="7" stroke-linecap="round"',
    ),
    path(pen`M ${near[0] + 11} ${near[1] + 36} l 14 4 l -2 24 Z`, 'fill="#2a2422"'),
    ellipse([x - 136, 780], [26, 9], 'fill="#3a3432"'),
    rect({ x: x + 140, y: 736, w: 30, h: 44, r: 4 }, 'fill="#4f8f9a"'),
    circle([near[0], near[1]], 11, 'fill="#f0c9a4"'),
  )
}

/** Three who sing, one of them plays a moon lute. */
const group = (s: Sketch, p: Palette): void => {
  for (const [x, h, coat] of [
    [1080, 276, '#c98a4a'],
    [1450, 268, '#6f8a5a'],
  ] as const) {
    person(s, p, {
      at: [x, 900],
      h,
      coat,
      hair: x < 1200 ? 'grey' : 'bun',
      trousers: '#4a3a34',
      pose: HOLD,
      flip: x > 1200,
    })
    s.add(
      polygon(
        [
          [x - 20, 730],
          [x + 34, 722],
          [x + 38, 766],
          [x - 16, 774],
        ],
        'fill="#fffaf0"',
      ),
    )
  }
  teacher(s, p, { at: [1270, 920], h: 300, pose: HOLD, hair: 'short', flip: true })
  s.add(
    `<g transform="rotate(-32 1262 760)">${circle([1262, 770], 54, 'fill="#d9a05a"')}${circle([1262, 770], 54, 'fill="none" stroke="#8f5a30" stroke-width="7"')}${rect({ x: 1254, y: 610, w: 16, h: 112 }, 'fill="#6b3a24"')}${rect({ x: 1248, y: 596, w: 28, h: 22, r: 5 }, 'fill="#4a2619"')}${circle([1262, 770], 13, 'fill="#8f5a30"')}</g>`,
  )
  s.add(circle([1226, 736], 11, 'fill="#f0c9a4"'), circle([1290, 776], 11, 'fill="#f0c9a4"'))
  for (const [x, y, k] of [
    [1130, 560, 1],
    [1210, 590, 0.8],
    [1400, 596, 0.9],
  ] as const)
    s.add(
      path(
        pen`M ${x} ${y} v ${-46 * k} l ${34 * k} ${-10 * k} v ${46 * k}`,
        'fill="none" stroke="#c8452f" stroke-width="6"',
      ),
      ellipse([x - 9, y + 2], [11 * k, 8 * k], 'fill="#c8452f"'),
      ellipse([x + 34 * k - 9, y - 8 * k], [11 * k, 8 * k], 'fill="#c8452f"'),
    )
}
