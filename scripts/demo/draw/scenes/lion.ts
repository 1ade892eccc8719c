import { whiteHouse } from '../buildings'
import { drum } from '../drum'
import { sky, sun, vignette } from '../nature'
import { type Palette, autumn } from '../palette'
import { type Person, person } from '../people'
import { player } from '../players'
import { CHEER, STAND, WAVE, pose } from '../poses'
import { lantern, roof } from '../roof'
import {
  HEIGHT,
  type Point,
  type Sketch,
  WIDTH,
  area,
  circle,
  ellipse,
  path,
  pen,
  polygon,
  rect,
} from '../sketch'

const DRUM = pose('0 46 2 77 4 90 | 20 74 26 88 | -8 62 16 62 | 8 24 10 1 -6 24 -10 1')

/** A dancing lion: a great head with mane and pompoms, a body of fringes over two dancers. */
const lion = (s: Sketch, { at: [x, y], k }: { at: Point; k: number }): void => {
  s.group(`transform="translate(${x} ${y}) scale(${k})"`, () => {
    s.add(ellipse([60, 4], [260, 18], 'fill="#3e2a23" opacity="0.3"'))
    for (const [lx, bend] of [
      [-150, -14],
      [-96, 10],
      [150, 12],
      [206, -10],
    ] as const)
      s.add(
        path(
          pen`M ${lx} -110 q ${bend} 50 ${bend * 0.4} 104`,
          'fill="none" stroke="#f2b441" stroke-width="34" stroke-linecap="round"',
        ),
        ellipse([lx + 6, -4], [27, 12], 'fill="#c8452f"'),
      )
    s.add(
      path(
        'M -190 -150 C -150 -250 40 -260 180 -226 C 262 -206 300 -150 286 -90 C 200 -60 -60 -60 -180 -84 Z',
        `fill="${s.vertical('#f2703a', '#c8352a')}"`,
      ),
    )
    for (let row = 0; row < 3; row += 1)
      for (let i = 0; i < 17; i += 1) {
        const fx = -150 + i * 26 + (row % 2) * 13
        const fy = -196 + row * 44 + Math.abs(i - 8) * 3
        s.add(
          path(
            pen`M ${fx} ${fy} q 13 40 26 0 Z`,
            `fill="${['#ffd75a', '#fff3dc', '#f2b441'][row] ?? '#ffd75a'}"`,
          ),
        )
      }
    for (let i = 0; i < 20; i += 1) s.add(path(pen`M ${-186 + i * 24} -90 q 12 34 24 0 Z`, 'fill="#fff3dc"'))
    s.add(path('M 270 -170 q 70 -60 60 -130 q -40 20 -50 60 q -26 10 -40 40 Z', 'fill="#ffd75a"'))
    for (let i = 0; i < 22; i += 1) {
      const a = Math.PI * 0.2 + (i / 21) * Math.PI * 1.6
      s.add(
        circle(
          [-230 + Math.cos(a) * 128, -200 + Math.sin(a) * 124],
          30,
          `fill="${i % 2 ? '#fff3dc' : '#ffd75a'}"`,
        ),
      )
    }
    s.add(
      ellipse([-234, -200], [122, 112], `fill="${s.vertical('#f4884a', '#d63a2c')}"`),
      path('M -350 -166 Q -236 -80 -130 -166 Q -150 -96 -236 -92 Q -322 -96 -350 -166 Z', 'fill="#7a1f1c"'),
      path('M -336 -150 Q -236 -84 -144 -150 Q -236 -118 -336 -150 Z', 'fill="#fffaf0"'),
      ellipse([-240, -186], [46, 28], 'fill="#ffd75a"'),
      circle([-256, -188], 7, 'fill="#7a1f1c"'),
      circle([-224, -188], 7, 'fill="#7a1f1c"'),
    )
    for (const ex of [-296, -182])
      s.add(
        circle([ex, -240], 36, 'fill="#fffaf0"'),
        circle([ex, -240], 22, 'fill="#2f6f8a"'),
        circle([ex, -238], 12, 'fill="#20161a"'),
        circle([ex + 6, -246], 4, 'fill="#fff"'),
        path(
          pen`M ${ex - 42} -268 q 42 -34 84 0`,
          'fill="none" stroke="#fffaf0" stroke-width="14" stroke-linecap="round"',
        ),
      )
    s.add(circle([-240, -318], 26, 'fill="#3fa07a"'), circle([-240, -318], 14, 'fill="#ffd75a"'))
  })
}

/** 放歌洞庭: a lion dance before a stage in an old lane, a drummer close by, autumn lanterns. */
export const songStage = (s: Sketch): void => {
  const p: Palette = { ...autumn, sky: ['#e8875a', '#f6b878', '#fde3b4'] }
  sky(s, p)
  sun(s, p, { at: [800, 240], r: 120 })
  for (const [x, y, w, h] of [
    [-60, 700, 260, 330],
    [180, 660, 210, 250],
    [1210, 660, 210, 250],
    [1400, 700, 270, 330],
  ] as const)
    whiteHouse(s, p, { at: [x, y], w, h, windows: 2, lit: true })
  s.add(rect({ x: 0, y: 650, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#d9a878', '#8f6040')}"`))
  for (let i = 0; i < 40; i += 1)
    s.add(
      area(
        pen`${s.between(0, 1500)},${660 + i * 9} ${s.between(60, 1600)},${660 + i * 9} 0,${661 + i * 9}`,
        'fill="#6b4630" opacity="0.08"',
      ),
    )
  stage(s, p)
  for (const [x, robe, flip] of [
    [700, '#2f8f8a', false],
    [900, '#d45f8b', true],
  ] as const)
    player(s, p, { at: [x, 586], h: 190, robe, flip })
  const crowd: Person[] = [
    { at: [330, 760], h: 150, coat: '#5a76a8', pose: WAVE },
    { at: [250, 776], h: 158, coat: '#c8574a', hair: 'long', pose: STAND },
    { at: [420, 740], h: 138, coat: '#6f8a5a', away: true, pose: CHEER },
    { at: [1180, 740], h: 140, coat: '#8c5f87', hair: 'bun', away: true },
    { at: [1290, 762], h: 150, coat: '#e0a648', flip: true, pose: WAVE },
    { at: [1390, 772], h: 156, coat: '#5f8f86', hair: 'long', flip: true, pose: CHEER },
    { at: [1480, 786], h: 160, coat: '#b4502c', flip: true },
  ]
  for (const one of crowd) person(s, p, one)
  for (const [x, y, r] of [
    [120, 420, 34],
    [330, 440, 26],
    [1270, 440, 26],
    [1480, 420, 34],
  ] as const)
    lantern(s, p, { at: [x, y], r })
  lion(s, { at: [760, 920], k: 0.94 })
  drum(s, [1290, 966])
  person(s, p, { at: [1440, 980], h: 290, coat: '#f2b441', trousers: '#8f2a24', pose: DRUM, flip: true })
  s.add(
    polygon(
      [
        [1366, 700],
        [1374, 694],
        [1300, 770],
        [1294, 764],
      ],
      'fill="#e9d3a4"',
    ),
    polygon(
      [
        [1400, 790],
        [1404, 800],
        [1326, 786],
        [1326, 778],
      ],
      'fill="#e9d3a4"',
    ),
  )
  for (let i = 0; i < 60; i += 1)
    s.add(
      rect(
        { x: s.between(0, WIDTH), y: s.between(80, 820), w: 9, h: 5, r: 2 },
        `fill="${s.pick(['#c8452f', '#ffd75a', '#f4884a', '#fff3dc'])}" transform="rotate(${s.between(-40, 40).toFixed(0)} 800 500)"`,
      ),
    )
  vignette(s, p)
}

const stage = (s: Sketch, p: Palette): void => {
  s.add(
    rect({ x: 520, y: 330, w: 560, h: 250 }, `fill="${s.vertical('#a83a2c', '#d9694a')}"`),
    circle([800, 460], 96, 'fill="#ffd98a" opacity="0.5"'),
  )
  for (let i = 0; i < 12; i += 1)
    s.add(
      path(
        pen`M ${520 + i * 50} 330 q 14 124 0 250`,
        'fill="none" stroke="#7d241c" stroke-width="6" opacity="0.3"',
      ),
    )
  for (const x of [508, 1068]) s.add(rect({ x, y: 330, w: 24, h: 260 }, `fill="${p.wood}"`))
  for (let i = 0; i < 8; i += 1)
    s.add(path(pen`M ${520 + i * 70} 336 q 35 56 70 0 Z`, `fill="${i % 2 ? '#e8944a' : '#f6c878'}"`))
  roof(s, p, { at: [800, 334], w: 390, h: 130, ridge: 220 })
  s.add(
    rect({ x: 470, y: 580, w: 660, h: 22 }, 'fill="#e9c792"'),
    rect({ x: 490, y: 600, w: 620, h: 70 }, `fill="${s.vertical('#8f4a30', '#5f2f22')}"`),
  )
}
