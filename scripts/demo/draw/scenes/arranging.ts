import { whiteHouse } from '../buildings'
import { vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { person } from '../people'
import { blossom } from '../plants'
import { pose } from '../poses'
import { HEIGHT, type Sketch, WIDTH, area, circle, ellipse, line, path, pen, rect } from '../sketch'
import { lattice, tallVase } from '../vase'
import { bamboo } from '../woods'

const SET = pose('0 46 2 76 6 89 | 18 62 34 66 | 14 58 26 48 | 4 24 5 1 -4 24 -5 1')

/** Carved lattice to both sides of a garden door, a hanging scroll of orchids on the wall. */
const study = (s: Sketch, p: Palette): void => {
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: 730 }, `fill="${s.vertical('#f3efe2', '#e3dcc8')}"`))
  const door = 'M 560 720 V 150 Q 560 96 616 96 H 1124 Q 1180 96 1180 150 V 720 Z'
  s.add(path(door, `fill="${s.vertical('#bfe3e0', '#f3f6dc', '#a9cf9a')}"`))
  s.group(s.clip(path(door, '')), () => {
    s.add(
      circle([1040, 220], 66, 'fill="#fff8dc"'),
      path('M 540 560 q 120 -90 240 -30 q 130 -100 260 0 q 80 -30 160 10 v 200 h -660 Z', 'fill="#8fbf8a"'),
    )
    whiteHouse(s, p, { at: [850, 610], w: 300, h: 120, windows: 2 })
    s.add(path('M 540 630 q 160 -50 320 0 t 340 0 v 120 h -660 Z', 'fill="#6fae9f"'))
    bamboo(s, p, { at: [600, 730], h: 620, count: 6 })
  })
  s.add(path(door, 'fill="none" stroke="#6b3a24" stroke-width="22"'))
  lattice(s, { x: 1236, w: 250 })
  s.add(
    rect({ x: 130, y: 90, w: 200, h: 440 }, 'fill="#c9b184"'),
    rect({ x: 148, y: 130, w: 164, h: 350 }, 'fill="#fffaf0"'),
    rect({ x: 118, y: 80, w: 224, h: 16, r: 7 }, 'fill="#6b3a24"'),
    rect({ x: 114, y: 524, w: 232, h: 20, r: 9 }, 'fill="#6b3a24"'),
  )
  for (let i = 0; i < 9; i += 1)
    s.add(
      path(
        pen`M 220 440 Q ${200 + i * 5} ${300 + Math.abs(i - 4) * 14} ${166 + i * 15} ${230 + Math.abs(i - 4) * 28}`,
        'fill="none" stroke="#4a5560" stroke-width="5" stroke-linecap="round"',
      ),
    )
  s.add(
    path('M 190 446 q 30 -22 64 0 q -6 22 -32 22 q -28 0 -32 -22 Z', 'fill="#6d7a80"'),
    path('M 0 0 H 1600 V 36 H 0 Z', 'fill="#5a3020"'),
    rect({ x: 0, y: 36, w: WIDTH, h: 9 }, 'fill="#8a5236"'),
    rect({ x: 0, y: 690, w: WIDTH, h: 36 }, 'fill="#7a4630"'),
  )
}

/** 巴陵插花: in a study with carved windows somebody at a long table sets a branch beside a lotus in a tall vase. */
export const flowerArranging = (s: Sketch): void => {
  const p: Palette = { ...summer, leaves: ['#a9d98c', '#5aaa72', '#2f7d5e'], ink: '#2b2622' }
  study(s, p)
  s.add(rect({ x: 0, y: 724, w: WIDTH, h: 276 }, `fill="${s.vertical('#a9b0a8', '#7d867f')}"`))
  for (let i = -4; i < 16; i += 1)
    s.add(
      line(
        [800 + (i - 6) * 130, 724],
        [800 + (i - 6) * 270, HEIGHT],
        'stroke="#5f6a64" stroke-width="3" opacity="0.5"',
      ),
    )
  for (const y of [760, 812, 884])
    s.add(line([0, y], [WIDTH, y], 'stroke="#5f6a64" stroke-width="3" opacity="0.5"'))
  const { near } = person(s, p, {
    at: [470, 960],
    h: 640,
    coat: '#f7f3ea',
    skirt: '#3f7f8f',
    trousers: '#f7f3ea',
    hair: 'bun',
    pose: SET,
  })
  s.add(
    path(
      'M 412 476 L 470 560 L 528 476',
      'fill="none" stroke="#3f7f8f" stroke-width="15" stroke-linejoin="round"',
    ),
    path('M 414 648 h 112 v 26 h -112 Z', 'fill="#c8574a"'),
  )
  s.add(
    ellipse([1010, 976], [420, 22], 'fill="#2a1c14" opacity="0.35"'),
    path(
      'M 600 704 q -22 -6 -20 -26 q 14 12 34 10 H 1406 q 20 2 34 -10 q 2 20 -20 26 V 730 H 600 Z',
      `fill="${s.vertical('#9a5236', '#6b3422')}"`,
    ),
  )
  s.add(
    path('M 630 730 h 760 v 34 h -20 q -10 -16 -40 -16 H 690 q -30 0 -40 16 h -20 Z', 'fill="#7a3f28"'),
    path('M 640 730 h 40 l -8 244 h -24 Z M 1340 730 h 40 l -8 244 h -24 Z', 'fill="#6b3422"'),
    path('M 720 748 q 30 40 60 0 Z M 1240 748 q 30 40 60 0 Z', 'fill="#5a2c1c"'),
  )
  s.group('transform="translate(190 -44) scale(0.88)"', () => tallVase(s, p, [960, 842]))
  s.add(
    path(
      pen`M ${near[0] - 6} ${near[1] + 44} Q ${near[0] + 20} ${near[1] - 70} ${near[0] + 76} ${near[1] - 140}`,
      'fill="none" stroke="#5a4030" stroke-width="7" stroke-linecap="round"',
    ),
  )
  for (let i = 0; i < 11; i += 1)
    blossom(s, {
      at: [near[0] + 4 + i * 7 + s.between(-18, 18), near[1] - 30 - i * 11],
      r: s.between(9, 15),
      color: s.pick(['#f3a5b5', '#e58a9c']),
    })
  s.add(circle(near, 22, 'fill="#f0c9a4"'))
  s.group('transform="translate(40 -138)"', () => tools(s))
  vignette(s, p)
}

const tools = (s: Sketch): void => {
  s.add(
    path(
      'M 1130 828 l 70 -26 M 1130 806 l 70 26',
      'stroke="#5f6a70" stroke-width="9" stroke-linecap="round"',
    ),
    circle([1116, 802], 17, 'fill="none" stroke="#c8452f" stroke-width="8"'),
    circle([1116, 834], 17, 'fill="none" stroke="#c8452f" stroke-width="8"'),
  )
  s.add(
    path('M 1230 842 l 10 -70 h 66 l 10 70 Z', `fill="${s.horizontal('#d9a56a', '#9a6a3c')}"`),
    ellipse([1273, 772], [33, 8], 'fill="#5f3f24"'),
  )
  for (const [x, tilt, color] of [
    [1256, -26, '#f3a5b5'],
    [1272, 4, '#fffaf0'],
    [1290, 30, '#f2c94f'],
  ] as const)
    s.add(
      line([x, 774], [x + tilt, 670], 'stroke="#4a7f52" stroke-width="5"'),
      circle([x + tilt, 664], 22, `fill="${color}"`),
      circle([x + tilt, 664], 8, 'fill="#e0a648"'),
    )
  for (const [x, turn] of [
    [720, -8],
    [770, 6],
    [800, -14],
  ] as const)
    s.add(
      `<path d="M -60 0 Q 0 -16 60 0 Q 0 16 -60 0 Z" transform="translate(${x} 830) rotate(${turn})" fill="${x % 3 ? '#6fae5c' : '#4a8f5c'}"/>`,
    )
  s.add(area('690,836 850,836 850,842 690,842', 'fill="#5a7f4c"'))
}
