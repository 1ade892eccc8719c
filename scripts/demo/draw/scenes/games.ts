import { vignette } from '../nature'
import { autumn, type Palette } from '../palette'
import { person } from '../people'
import { CHEER, pose, RUN } from '../poses'
import {
  area,
  circle,
  ellipse,
  HEIGHT,
  line,
  path,
  pen,
  type Point,
  polygon,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'

const TORCH = pose('0 46 8 76 12 88 | 22 84 26 106 | -8 62 6 52 | 18 36 15 8 -8 24 -28 22')

const flame = (s: Sketch, { at: [x, y], h }: { at: Point; h: number }): void => {
  s.add(
    circle(
      [x, y - h * 0.4],
      h * 1.5,
      `fill="${s.radial({ at: 0, color: '#fff0b0', opacity: 0.8 }, { at: 1, color: '#ffb060', opacity: 0 })}"`,
    ),
  )
  for (const [k, color] of [
    [1, '#e5482d'],
    [0.72, '#f78a35'],
    [0.44, '#ffe08a'],
  ] as const)
    s.add(
      path(
        pen`M ${x - h * 0.3 * k} ${y} C ${x - h * 0.56 * k} ${y - h * 0.4 * k} ${x - h * 0.1 * k} ${y - h * 0.55 * k} ${x - h * 0.06 * k} ${y - h * k} C ${x + h * 0.22 * k} ${y - h * 0.8 * k} ${x + h * 0.14 * k} ${y - h * 0.6 * k} ${x + h * 0.26 * k} ${y - h * 0.62 * k} C ${x + h * 0.52 * k} ${y - h * 0.3 * k} ${x + h * 0.36 * k} ${y - h * 0.06 * k} ${x + h * 0.3 * k} ${y} Z`,
        `fill="${color}"`,
      ),
    )
}

/** The bowl of the stadium with its people, flags along the rim. */
const stadium = (s: Sketch): void => {
  s.add(
    path('M -10 300 Q 800 130 1610 300 V 720 H -10 Z', `fill="${s.vertical('#f6e2c4', '#d9a878')}"`),
    path('M -10 300 Q 800 130 1610 300 V 336 Q 800 170 -10 336 Z', 'fill="#fffaf0"'),
  )
  for (let row = 0; row < 9; row += 1)
    for (let i = 0; i < 74; i += 1) {
      const x = i * 22 + (row % 2) * 11
      const curve = ((x - 800) / 800) ** 2
      s.add(
        circle(
          [x, 300 + row * 34 - (1 - curve) * (74 - row * 5)],
          8.5,
          `fill="${s.pick(['#e5482d', '#f2b441', '#fffaf0', '#3f86b0', '#4ea069', '#f4884a', '#7a4a6a'])}" opacity="0.9"`,
        ),
      )
    }
  for (let i = 0; i < 15; i += 1) {
    const x = 50 + i * 108
    const y = 250 - (1 - ((x - 800) / 800) ** 2) * 80
    s.add(
      line([x, y + 60], [x, y - 60], 'stroke="#7a4a34" stroke-width="5"'),
      path(
        pen`M ${x + 2} ${y - 58} q 22 -12 44 2 q 18 8 30 0 v 44 q -18 8 -32 -2 q -22 -12 -42 0 Z`,
        `fill="${['#e5482d', '#f2b441', '#3f86b0', '#4ea069'][i % 4] ?? '#e5482d'}"`,
      ),
    )
  }
}

/** 省十四运会: a runner carries the torch into the stadium, the flame burns high above, athletes on the podium. */
export const provincialGames = (s: Sketch): void => {
  const p: Palette = { ...autumn, ink: '#33221c' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#4fa0c8', '#a8d8e0', '#fdeccb')}"`))
  for (let i = 0; i < 14; i += 1) {
    const a = -0.9 + i * 0.14
    s.add(
      polygon(
        [
          [1260, 220],
          [1260 + Math.sin(a) * 900, 220 - Math.cos(a) * 900],
          [1260 + Math.sin(a + 0.07) * 900, 220 - Math.cos(a + 0.07) * 900],
        ],
        'fill="#fff6d6" opacity="0.22"',
      ),
    )
  }
  stadium(s)
  cauldron(s)
  s.add(
    area('0,610 1600,610 1600,700 0,700', `fill="${s.vertical('#7fb05a', '#5f9a4c')}"`),
    area('0,690 1600,690 1600,1000 0,1000', `fill="${s.vertical('#d8684a', '#a8402f')}"`),
  )
  for (let i = 0; i < 6; i += 1)
    s.add(
      path(
        pen`M -10 ${730 + i * i * 11} Q 800 ${700 + i * i * 12} 1610 ${730 + i * i * 11}`,
        `fill="none" stroke="#fff" stroke-width="${3 + i}" opacity="0.8"`,
      ),
    )
  podium(s, p)
  const { near } = person(s, p, {
    at: [460, 950],
    h: 520,
    coat: '#fffaf0',
    trousers: '#d6302a',
    hair: 'short',
    pose: TORCH,
  })
  s.add(
    path(
      pen`M ${near[0] - 14} ${near[1] + 60} L ${near[0] - 26} ${near[1] - 66} H ${near[0] + 30} L ${near[0] + 12} ${near[1] + 60} Z`,
      `fill="${s.horizontal('#fff3d0', '#d9a441', '#8f5a24')}"`,
    ),
    circle([near[0], near[1]], 19, 'fill="#f0c9a4"'),
  )
  flame(s, { at: [near[0] + 2, near[1] - 62], h: 130 })
  s.add(
    path(pen`M 420 604 L 530 650`, 'stroke="#d6302a" stroke-width="22"'),
    path(pen`M 426 580 L 536 626`, 'stroke="#f2b441" stroke-width="10"'),
  )
  for (const [x, coat] of [
    [190, '#3f86b0'],
    [60, '#4ea069'],
  ] as const)
    person(s, p, {
      at: [x, 900 - (x % 100) * 0.2],
      h: 330,
      coat,
      trousers: '#33221c',
      hair: x > 100 ? 'long' : 'short',
      pose: RUN,
    })
  for (let i = 0; i < 60; i += 1)
    s.add(
      ellipse(
        [s.between(0, WIDTH), s.between(20, 640)],
        [6, 3.4],
        `fill="${s.pick(['#e5482d', '#f2b441', '#fffaf0', '#3f86b0'])}" transform="rotate(${s.between(-30, 30).toFixed(0)} 800 400)"`,
      ),
    )
  vignette(s, p)
}

/** The flame of the games on its pillar. */
const cauldron = (s: Sketch): void => {
  s.add(
    path(
      'M 1220 610 C 1240 480 1236 400 1220 300 H 1300 C 1284 400 1280 480 1300 610 Z',
      `fill="${s.horizontal('#fffaf0', '#e6c9a0', '#b98a5c')}"`,
    ),
    path(
      'M 1150 230 H 1370 C 1360 290 1320 312 1260 312 S 1160 290 1150 230 Z',
      `fill="${s.horizontal('#f6d28a', '#d9a441', '#8f5a24')}"`,
    ),
    rect({ x: 1140, y: 222, w: 240, h: 16, r: 8 }, 'fill="#fff3d0"'),
  )
  flame(s, { at: [1260, 226], h: 190 })
}

const podium = (s: Sketch, p: Palette): void => {
  for (const [x, h, coat, medal] of [
    [960, 90, '#3f86b0', '#d8dce0'],
    [1130, 136, '#d6302a', '#ffd04a'],
    [1300, 64, '#4ea069', '#c98a4a'],
  ] as const) {
    s.add(
      rect({ x: x - 85, y: 850 - h, w: 170, h }, `fill="${s.vertical('#fffaf0', '#dcc8ac')}"`),
      rect({ x: x - 85, y: 850 - h, w: 170, h: 14 }, `fill="${medal}"`),
      circle([x, 850 - h * 0.45], 22, `fill="${medal}"`),
      circle([x, 850 - h * 0.45], 14, 'fill="#fff" opacity="0.4"'),
    )
    person(s, p, {
      at: [x, 852 - h],
      h: 236,
      coat,
      trousers: '#fffaf0',
      hair: x === 1130 ? 'long' : 'short',
      pose: CHEER,
    })
    s.add(
      path(
        pen`M ${x - 18} ${850 - h - 182} L ${x} ${850 - h - 136} L ${x + 18} ${850 - h - 182}`,
        'fill="none" stroke="#fffaf0" stroke-width="6"',
      ),
      circle([x, 850 - h - 126], 14, `fill="${medal}"`),
    )
  }
  s.add(ellipse([1130, 856], [290, 14], 'fill="#33221c" opacity="0.3"'))
}
