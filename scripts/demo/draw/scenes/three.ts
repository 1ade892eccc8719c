import { cloud, sky, sun, vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { person } from '../people'
import { BEND, HOLD, POINT, SIT, WAVE } from '../poses'
import { area, circle, ellipse, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { broad } from '../trees'
import { whiteHouse } from '../buildings'

/** A gazebo of cloth over a table. */
const booth = (s: Sketch, { x, color, dark }: { x: number; color: string; dark: string }): void => {
  s.add(
    ellipse([x, 884], [226, 22], 'fill="#2c3f3c" opacity="0.22"'),
    rect({ x: x - 190, y: 560, w: 10, h: 320 }, 'fill="#e9e4d8"'),
    rect({ x: x + 180, y: 560, w: 10, h: 320 }, 'fill="#e9e4d8"'),
    area(pen`${x - 206},564 ${x},450 ${x + 206},564`, `fill="${color}"`),
    area(pen`${x},450 ${x + 206},564 ${x + 60},564`, `fill="${dark}" opacity="0.5"`),
  )
  for (let i = 0; i < 8; i += 1)
    s.add(
      path(
        pen`M ${x - 206 + i * 51.5} 562 v 26 a 25.7 18 0 0 0 51.5 0 v -26 Z`,
        `fill="${i % 2 ? '#fffaf0' : color}"`,
      ),
    )
}

const counter = (s: Sketch, { x, color }: { x: number; color: string }): void => {
  s.add(
    rect({ x: x - 170, y: 776, w: 340, h: 16, r: 4 }, 'fill="#fffaf0"'),
    rect({ x: x - 160, y: 790, w: 320, h: 92 }, `fill="${color}"`),
    rect({ x: x - 160, y: 790, w: 320, h: 14 }, 'fill="#2c3f3c" opacity="0.18"'),
  )
}

/** 三下乡: three stands in a village: books and brushes, seedlings and a drone, a doctor. */
export const threeToVillages = (s: Sketch): void => {
  const p: Palette = { ...spring, sky: ['#a9d8e0', '#dcefdc', '#fcf4d8'] }
  sky(s, p)
  sun(s, p, { at: [800, 180], r: 62 })
  cloud(s, { at: [110, 100], w: 340, opacity: 0.8 })
  cloud(s, { at: [1190, 90], w: 300, opacity: 0.7 })
  terraces(s)
  whiteHouse(s, p, { at: [60, 560], w: 170, h: 110, windows: 2 })
  whiteHouse(s, p, { at: [1370, 556], w: 180, h: 116, windows: 2 })
  s.add(
    path(
      'M -10 640 C 300 610 1200 610 1610 640 V 1010 H -10 Z',
      `fill="${s.vertical('#e6d8a6', '#b79f68')}"`,
    ),
  )
  broad(s, p, { at: [536, 690], h: 260 })
  broad(s, p, { at: [1064, 690], h: 240, flip: true })
  booth(s, { x: 290, color: '#d6473f', dark: '#8f2420' })
  booth(s, { x: 800, color: '#5fa84f', dark: '#2f6f3c' })
  booth(s, { x: 1310, color: '#3f8fc8', dark: '#1d5a8f' })
  person(s, p, { at: [290, 850], h: 250, coat: '#fffaf0', hair: 'long', pose: BEND })
  person(s, p, { at: [780, 850], h: 256, coat: '#f2d45f', hair: 'hat', pose: POINT })
  person(s, p, { at: [1250, 850], h: 250, coat: '#ffffff', trousers: '#dfe8ec', hair: 'short', pose: POINT })
  s.add(
    rect({ x: 1236, y: 656, w: 28, h: 9 }, 'fill="#d6302a"'),
    rect({ x: 1245.5, y: 646.5, w: 9, h: 28 }, 'fill="#d6302a"'),
  )
  counter(s, { x: 290, color: '#c8574a' })
  counter(s, { x: 800, color: '#7fb05a' })
  counter(s, { x: 1310, color: '#5fa3d0' })
  wares(s)
  person(s, p, {
    at: [1420, 930],
    h: 240,
    coat: '#8c5f87',
    hair: 'grey',
    trousers: '#4a4a50',
    pose: SIT,
    flip: true,
  })
  s.add(
    rect({ x: 1404, y: 862, w: 74, h: 11, r: 3 }, 'fill="#8a5a34"'),
    line([1412, 870], [1408, 932], 'stroke="#8a5a34" stroke-width="8"'),
    line([1470, 870], [1476, 932], 'stroke="#8a5a34" stroke-width="8"'),
  )
  for (const [x, y, h, coat, hair, pose, flip] of [
    [150, 940, 170, '#f4884a', 'short', HOLD, false],
    [420, 936, 176, '#e58a8f', 'long', HOLD, true],
    [640, 944, 240, '#7c6aa8', 'hat', HOLD, false],
    [960, 946, 236, '#4c9fa8', 'bun', WAVE, true],
    [1180, 950, 160, '#f2b441', 'cap', HOLD, false],
  ] as const)
    person(s, p, { at: [x, y], h, coat, hair, trousers: '#4a5a50', pose, flip })
  drone(s, [930, 380])
  vignette(s, p)
}

const terraces = (s: Sketch): void => {
  const tones = ['#a8cfa0', '#b9da8f', '#9cc97c', '#c6df86', '#8fc06a', '#b5d873', '#86b860', '#a9d068']
  for (let i = 0; i < 8; i += 1) {
    const y = 330 + i * 44
    s.add(
      path(
        pen`M -10 ${y + 70} C ${200 + i * 30} ${y - 30} ${500 - i * 20} ${y + 40} ${760} ${y + 10} S ${1200 + i * 20} ${y - 60} 1610 ${y + 30} V 1000 H -10 Z`,
        `fill="${tones[i] ?? '#a8cfa0'}"`,
      ),
      path(
        pen`M -10 ${y + 70} C ${200 + i * 30} ${y - 30} ${500 - i * 20} ${y + 40} ${760} ${y + 10} S ${1200 + i * 20} ${y - 60} 1610 ${y + 30}`,
        'fill="none" stroke="#f6f3d2" stroke-width="4" opacity="0.7"',
      ),
    )
  }
}

const wares = (s: Sketch): void => {
  for (const [x, h, color] of [
    [146, 60, '#46688f'],
    [166, 52, '#e0a648'],
    [184, 64, '#5f9a80'],
    [204, 48, '#c8574a'],
    [222, 58, '#8c5f87'],
  ] as const)
    s.add(
      rect({ x, y: 776 - h, w: 16, h, r: 2 }, `fill="${color}"`),
      rect({ x: x + 2, y: 776 - h * 0.8, w: 12, h: 4 }, 'fill="#fff" opacity="0.6"'),
    )
  s.add(
    area('250,764 400,764 416,776 240,776', 'fill="#fffaf0"'),
    area('262,766 330,766 326,774 254,774', 'fill="#d6302a"'),
    area('340,766 396,766 406,774 342,774', 'fill="#d6302a"'),
    path('M 424 776 v -30 h 24 v 30 Z', 'fill="#4f8f9a"'),
    line([430, 746], [422, 706], 'stroke="#8a5a38" stroke-width="4"'),
    line([440, 746], [446, 704], 'stroke="#8a5a38" stroke-width="4"'),
  )
  for (let i = 0; i < 5; i += 1) {
    const x = 668 + i * 44
    s.add(
      path(pen`M ${x - 16} 752 h 32 l -5 24 h -22 Z`, 'fill="#b5653a"'),
      path(pen`M ${x} 754 q -4 -24 -20 -32 q 22 -2 20 20 q 0 -30 18 -38 q 6 24 -18 50`, 'fill="#4f9a4a"'),
    )
  }
  for (let i = 0; i < 7; i += 1)
    s.add(
      ellipse(
        [900 + (i % 4) * 17, 770 - Math.floor(i / 4) * 12],
        [9, 8],
        `fill="${i % 2 ? '#e5484d' : '#f4884a'}"`,
      ),
    )
  s.add(
    rect({ x: 1340, y: 726, w: 84, h: 50, r: 8 }, 'fill="#fffaf0"'),
    rect({ x: 1374, y: 736, w: 16, h: 32 }, 'fill="#d6302a"'),
    rect({ x: 1366, y: 744, w: 32, h: 16 }, 'fill="#d6302a"'),
    path('M 1362 726 v -12 h 40 v 12', 'fill="none" stroke="#8fa3ad" stroke-width="6"'),
  )
  for (const [x, c] of [
    [1440, '#5fa84f'],
    [1460, '#f2b441'],
    [1170, '#8fb8d8'],
    [1192, '#e58a8f'],
  ] as const)
    s.add(
      rect({ x, y: 746, w: 15, h: 30, r: 4 }, `fill="${c}"`),
      rect({ x: x + 3, y: 738, w: 9, h: 9 }, 'fill="#fffaf0"'),
    )
}

const drone = (s: Sketch, [x, y]: Point): void => {
  for (const [dx, dy] of [
    [-70, -16],
    [70, -16],
    [-46, 14],
    [46, 14],
  ] as const)
    s.add(
      line([x, y], [x + dx, y + dy], 'stroke="#39514f" stroke-width="6"'),
      ellipse([x + dx, y + dy - 8], [34, 6], 'fill="#39514f" opacity="0.45"'),
      circle([x + dx, y + dy - 4], 5, 'fill="#39514f"'),
    )
  s.add(
    rect({ x: x - 26, y: y - 14, w: 52, h: 28, r: 10 }, 'fill="#f2b441"'),
    rect({ x: x - 18, y: y + 12, w: 36, h: 20, r: 6 }, 'fill="#fffaf0"'),
  )
  for (let i = 0; i < 14; i += 1)
    s.add(
      line(
        [x + s.between(-60, 60), y + s.between(40, 70)],
        [x + s.between(-80, 80), y + s.between(80, 130)],
        'stroke="#fff" stroke-width="2.5" opacity="0.8"',
      ),
    )
}
