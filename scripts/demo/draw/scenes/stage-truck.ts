import { ground, ridge, sky, sun, cloud, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { person } from '../people'
import { SIT } from '../poses'
import { player } from '../players'
import { area, circle, ellipse, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { broad } from '../trees'
import { bamboo } from '../woods'
import { whiteHouse } from '../buildings'

/** A lorry whose side folds out into a stage. */
const truck = (s: Sketch): void => {
  s.add(ellipse([640, 758], [520, 26], 'fill="#1d3a2a" opacity="0.3"'))
  s.add(
    path(
      'M 1010 722 V 520 Q 1012 492 1040 490 H 1130 Q 1150 492 1160 516 L 1190 596 Q 1216 604 1218 630 V 722 Z',
      `fill="${s.vertical('#3fa0d0', '#226a9a')}"`,
    ),
    path('M 1066 516 H 1124 Q 1136 518 1142 532 L 1164 590 H 1066 Z', 'fill="#dff3f7"'),
    rect({ x: 1010, y: 650, w: 208, h: 14 }, 'fill="#fffaf0"'),
    rect({ x: 1196, y: 632, w: 22, h: 22, r: 6 }, 'fill="#ffe6a3"'),
    rect({ x: 230, y: 330, w: 780, h: 380 }, `fill="${s.vertical('#2f7fb0', '#1d5a86')}"`),
    rect({ x: 262, y: 362, w: 716, h: 256 }, `fill="${s.vertical('#ffd98a', '#f28a5a')}"`),
    area('230,330 1010,330 1060,230 180,230', `fill="${s.vertical('#fffaf0', '#dce9ee')}"`),
    area('180,230 1060,230 1062,218 178,218', 'fill="#e5484d"'),
    line([206, 236], [262, 362], 'stroke="#8fa3ad" stroke-width="6"'),
    line([1034, 236], [978, 362], 'stroke="#8fa3ad" stroke-width="6"'),
  )
  s.add(
    circle([620, 490], 104, 'fill="#fff3d0" opacity="0.55"'),
    path(
      'M 262 560 q 90 -80 180 -20 q 80 -70 180 0 q 80 -60 170 0 q 90 -50 186 10 V 618 H 262 Z',
      'fill="#d9512f" opacity="0.35"',
    ),
  )
  for (const d of [0, 1])
    for (let i = 0; i < 3; i += 1)
      s.add(
        path(
          pen`M ${d ? 978 - i * 34 : 262 + i * 34} 362 q ${d ? -26 : 26} 130 0 256 h ${d ? -34 : 34} q ${d ? -20 : 20} -130 0 -256 Z`,
          `fill="${i % 2 ? '#c8302a' : '#a8241f'}"`,
        ),
      )
  for (let i = 0; i < 12; i += 1)
    s.add(path(pen`M ${262 + i * 59.7} 362 q 30 40 59.7 0 Z`, `fill="${i % 2 ? '#f2b441' : '#e5484d'}"`))
  s.add(
    rect({ x: 190, y: 618, w: 840, h: 22 }, 'fill="#d9a06a"'),
    rect({ x: 190, y: 640, w: 840, h: 62 }, `fill="${s.vertical('#a4553a', '#6d3426')}"`),
  )
  for (let i = 0; i < 14; i += 1) s.add(circle([220 + i * 60, 672], 10, 'fill="#f2b441"'))
  for (const x of [360, 470, 1100])
    s.add(circle([x, 722], 40, 'fill="#22303a"'), circle([x, 722], 19, 'fill="#b9c6cc"'))
  for (const x of [200, 1010]) s.add(rect({ x: x - 4, y: 640, w: 12, h: 110 }, 'fill="#5f6e78"'))
}

/** 送戏下乡: a lorry opens into a stage beside the rice fields, villagers on their stools before it. */
export const operaTruck = (s: Sketch): void => {
  const p: Palette = {
    ...summer,
    sky: ['#5fb4d8', '#b7e2e6', '#fdf2cc'],
    leaves: ['#b5dc7a', '#63ad5c', '#2f7d4f'],
  }
  sky(s, p)
  sun(s, p, { at: [1390, 200], r: 62 })
  cloud(s, { at: [80, 100], w: 360, opacity: 0.85 })
  cloud(s, { at: [1080, 110], w: 260, opacity: 0.7 })
  ridge(s, { y: 560, height: 260, color: '#8fc2b0', peaks: 2.1 })
  ridge(s, { y: 600, height: 150, color: '#5fa083', peaks: 3.3 })
  ground(s, { ...p, ground: ['#a8d06a', '#5f9a4c'] }, { y: 590, bump: 12 })
  for (let i = 0; i < 7; i += 1)
    s.add(
      path(
        pen`M -10 ${606 + i * 13} Q 500 ${590 + i * 16} 1610 ${604 + i * 14}`,
        `fill="none" stroke="${i % 2 ? '#7fb84f' : '#c3e07a'}" stroke-width="7" opacity="0.75"`,
      ),
    )
  whiteHouse(s, { ...p, wall: ['#fbf7ee', '#e6dcc6'] }, { at: [1250, 640], w: 190, h: 130, windows: 2 })
  whiteHouse(s, { ...p, wall: ['#fbf7ee', '#e6dcc6'] }, { at: [1430, 660], w: 220, h: 160, windows: 2 })
  bamboo(s, p, { at: [36, 700], h: 420, count: 7 })
  broad(s, p, { at: [1540, 720], h: 320, flip: true })
  s.add(
    path(
      'M -10 740 C 400 716 1100 720 1610 732 V 1010 H -10 Z',
      `fill="${s.vertical('#e3cf9a', '#b8995c')}"`,
    ),
  )
  truck(s)
  player(s, p, { at: [500, 616], h: 180, robe: '#2f8f8a' })
  player(s, p, { at: [740, 616], h: 186, robe: '#d45f8b', flip: true })
  musician(s, p, [870, 614])
  const coats = ['#5a76a8', '#c8574a', '#6f8a5a', '#e0a648', '#8c5f87', '#5f8f86', '#f0e6d2', '#b4602c']
  for (let row = 0; row < 2; row += 1)
    for (let i = 0; i < 9 - row; i += 1) {
      const x = 130 + i * 158 + row * 84
      const y = 880 + row * 100
      const h = 210 + row * 34
      s.add(
        rect({ x: x - 46 - row * 6, y: y - h * 0.27, w: 60, h: 10, r: 3 }, 'fill="#8a5a34"'),
        line([x - 40, y - h * 0.26], [x - 44, y], 'stroke="#8a5a34" stroke-width="7"'),
        line([x + 2, y - h * 0.26], [x + 6, y], 'stroke="#8a5a34" stroke-width="7"'),
      )
      person(s, p, {
        at: [x, y],
        h,
        coat: coats[(i * 3 + row) % coats.length] ?? '#5a76a8',
        trousers: '#3a4a50',
        away: true,
        hair: s.pick(['short', 'bun', 'hat', 'grey', 'hat'] as const),
        pose: SIT,
        flip: x > 700,
      })
    }
  vignette(s, p)
}

/** Somebody who plays the two-stringed fiddle. */
export const musician = (s: Sketch, p: Palette, [x, y]: Point): void => {
  s.add(rect({ x: x - 26, y: y - 44, w: 40, h: 44 }, 'fill="#7a3426"'))
  const { near } = person(s, p, { at: [x, y], h: 140, coat: '#3f5f9a', pose: SIT, flip: true })
  s.add(
    rect({ x: near[0] - 10, y: near[1] + 2, w: 20, h: 16, r: 4 }, 'fill="#5a2a1c"'),
    line([near[0], near[1] + 4], [near[0] - 12, near[1] - 74], 'stroke="#5a2a1c" stroke-width="5"'),
    line([near[0] - 36, near[1] + 10], [near[0] + 30, near[1] - 6], 'stroke="#f0d9a8" stroke-width="3"'),
  )
}
