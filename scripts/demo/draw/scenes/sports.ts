import { portalCrane } from '../harbour'
import { cloud, sky, sun, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { person } from '../people'
import { CHEER, GLIDE, pose } from '../poses'
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
import { wave } from './seasons'

const AIR = pose('-2 40 10 66 15 78 | 2 50 -6 38 | 32 74 46 88 | 22 34 14 12 -16 30 -18 8')

/** A skateboard under the feet of somebody at `at`. */
const board = (
  s: Sketch,
  { at: [x, y], w, turn, color }: { at: Point; w: number; turn: number; color: string },
): void => {
  s.add(
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path(pen`M ${-w * 0.5} ${-w * 0.06} q ${w * 0.06} ${w * 0.08} ${w * 0.14} ${w * 0.08} h ${w * 0.72} q ${w * 0.08} 0 ${w * 0.14} ${-w * 0.08}`, `fill="none" stroke="${color}" stroke-width="${(w * 0.08).toFixed(1)}" stroke-linecap="round"`)}${circle([-w * 0.26, w * 0.1], w * 0.07, 'fill="#fffaf0"')}${circle([w * 0.26, w * 0.1], w * 0.07, 'fill="#fffaf0"')}</g>`,
  )
}

/** 踏浪洞庭: skaters in the air over a ramp that curls like a wave, cranes of the old harbour behind them. */
export const waveSports = (s: Sketch): void => {
  const p: Palette = { ...summer, sky: ['#2f8fd0', '#7fcbe8', '#e4f7f4'] }
  sky(s, p)
  sun(s, p, { at: [1080, 220], r: 84 })
  cloud(s, { at: [90, 130], w: 360, opacity: 0.85 })
  cloud(s, { at: [1230, 90], w: 300, opacity: 0.75 })
  s.group('opacity="0.5"', () => {
    portalCrane(s, { at: [1370, 700], h: 470, color: '#3f86b0', shade: '#2f6f9a', flip: true })
    portalCrane(s, { at: [1150, 690], h: 320, color: '#5fa3c8', shade: '#4a8fb5', flip: true })
    portalCrane(s, { at: [250, 690], h: 350, color: '#5fa3c8', shade: '#4a8fb5' })
  })
  wave(s, { y: 650, color: '#58b4dc' })
  wave(s, { y: 720, color: '#2f93c4' })
  ramp(s)
  trail(s)
  board(s, { at: [470, 330], w: 170, turn: -24, color: '#f2b441' })
  s.group('transform="rotate(-18 470 318)"', () =>
    person(
      s,
      { ...p, ink: '#16324a' },
      { at: [470, 322], h: 270, coat: '#e5484d', trousers: '#16324a', hair: 'cap', pose: AIR },
    ),
  )
  person(s, p, {
    at: [1010, 838],
    h: 260,
    coat: '#f2b441',
    trousers: '#1d4a6b',
    hair: 'long',
    pose: GLIDE,
    flip: true,
  })
  for (const dx of [-52, -36, 28, 44]) s.add(circle([1010 - dx, 846], 11, 'fill="#e5484d"'))
  person(s, p, { at: [770, 884], h: 180, coat: '#4ea069', trousers: '#1d4a6b', hair: 'cap', pose: GLIDE })
  board(s, { at: [770, 890], w: 110, turn: 0, color: '#e5748a' })
  for (const [x, h, coat] of [
    [1270, 168, '#fffaf0'],
    [1350, 180, '#e5748a'],
    [1430, 160, '#7fd0c8'],
    [1515, 176, '#f4884a'],
  ] as const)
    person(s, p, {
      at: [x, 876],
      h,
      coat,
      pose: x % 4 ? CHEER : GLIDE,
      hair: x % 3 ? 'short' : 'long',
      flip: true,
    })
  s.add(
    area('1210,800 1600,792 1600,804 1210,812', 'fill="#fffaf0"'),
    area('1210,850 1600,846 1600,856 1210,860', 'fill="#fffaf0"'),
  )
  for (let x = 1215; x < 1600; x += 64) s.add(rect({ x, y: 796, w: 10, h: 120 }, 'fill="#fffaf0"'))
  ball(s, [640, 930])
  vignette(s, p)
}

/** The ramp: a wall on the left that curls over, a floor that runs out to the right. */
const ramp = (s: Sketch): void => {
  s.add(
    path(
      `M -10 420 H 150 C 190 640 330 838 640 850 H ${WIDTH + 10} V ${HEIGHT + 10} H -10 Z`,
      `fill="${s.vertical('#1f5f92', '#123a60')}"`,
    ),
    path(
      `M 150 420 C 190 640 330 838 640 850 H ${WIDTH + 10} V 878 H 640 C 310 866 150 660 112 420 Z`,
      `fill="${s.horizontal('#f4fbff', '#a9dcf0')}"`,
    ),
    path('M 96 408 H 176 a 12 12 0 0 1 0 24 H 96 Z', 'fill="#f2b441"'),
  )
  for (let i = 0; i < 6; i += 1)
    s.add(
      path(
        pen`M ${60 - i * 60} 1000 C ${90 + i * 60} ${820 + i * 20} ${300 + i * 80} ${910 + i * 14} ${560 + i * 90} 1000`,
        `fill="none" stroke="#4fb0e0" stroke-width="7" opacity="${(0.6 - i * 0.07).toFixed(2)}"`,
      ),
    )
  for (const [x, y, w, color] of [
    [860, 930, 150, '#e5484d'],
    [1060, 956, 110, '#f2b441'],
    [1290, 934, 170, '#4fb0e0'],
  ] as const)
    s.add(
      path(
        pen`M ${x - w} ${y} q ${w * 0.5} -46 ${w} 0 t ${w} 0 v 22 q ${-w * 0.5} 46 ${-w} 0 t ${-w} 0 Z`,
        `fill="${color}" opacity="0.85"`,
      ),
    )
  for (let i = 0; i < 5; i += 1)
    s.add(
      line([130 - i * 26, 440], [130 - i * 26, HEIGHT], 'stroke="#123a60" stroke-width="4" opacity="0.5"'),
    )
}

/** Foam that follows the jump. */
const trail = (s: Sketch): void => {
  s.add(
    path(
      'M 190 600 C 190 440 260 360 380 350',
      'fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity="0.7"',
    ),
    path(
      'M 214 640 C 224 480 290 400 400 386',
      'fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-dasharray="40 18" opacity="0.7"',
    ),
  )
  for (let i = 0; i < 24; i += 1)
    s.add(circle([s.between(170, 330), s.between(360, 620)], s.between(3, 10), 'fill="#fff" opacity="0.75"'))
}

const ball = (s: Sketch, [x, y]: Point): void => {
  s.add(ellipse([x, y + 34], [40, 8], 'fill="#0b2338" opacity="0.4"'), circle([x, y], 34, 'fill="#fffaf0"'))
  for (let i = 0; i < 5; i += 1) {
    const a = -Math.PI / 2 + (i / 5) * Math.PI * 2
    s.add(
      line(
        [x + Math.cos(a) * 12, y + Math.sin(a) * 12],
        [x + Math.cos(a) * 30, y + Math.sin(a) * 30],
        'stroke="#16324a" stroke-width="3"',
      ),
    )
  }
  s.add(path(pen`M ${x} ${y - 13} l 12 9 l -5 14 h -14 l -5 -14 Z`, 'fill="#16324a"'))
}
