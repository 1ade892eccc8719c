import { vignette } from '../nature'
import { type Palette, winter } from '../palette'
import { person } from '../people'
import { CHEER, DANCE, HOLD } from '../poses'
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
import { audience } from './stage'
import { beam } from './lightshow'

const petalArc = (s: Sketch, { r, color }: { r: number; color: string }): void => {
  s.add(path(pen`M ${800 - r} 640 A ${r} ${r * 0.92} 0 0 1 ${800 + r} 640 Z`, `fill="${color}"`))
}

/** A fan held by a dancer. */
const fan = (s: Sketch, { at: [x, y], r, flip }: { at: Point; r: number; flip: boolean }): void => {
  for (let i = -4; i <= 4; i += 1) {
    const a = -Math.PI / 2 + i * 0.22 + (flip ? -0.3 : 0.3)
    s.add(
      polygon(
        [
          [x, y],
          [x + Math.cos(a - 0.12) * r, y + Math.sin(a - 0.12) * r],
          [x + Math.cos(a + 0.12) * r, y + Math.sin(a + 0.12) * r],
        ],
        `fill="${i % 2 ? '#ff9aa8' : '#ffd3d8'}"`,
      ),
    )
  }
}

/** 欢乐潇湘: a great open-air stage under an arch of light, a choir and a line of fan dancers. */
export const galaStage = (s: Sketch): void => {
  const p: Palette = { ...winter, ink: '#33101c' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#3a0f2a', '#8f1f33', '#e0573f')}"`))
  for (const [x, turn, color] of [
    [240, 0.42, '#ffb07a'],
    [420, 0.1, '#ff7a9a'],
    [1360, -0.42, '#ffb07a'],
    [1180, -0.1, '#ff7a9a'],
  ] as const)
    beam(s, { from: [x, 640], turn, length: 800, color, w: 0.06 })
  for (const [r, color] of [
    [560, '#5f1530'],
    [530, '#f2b441'],
    [512, '#a8213a'],
    [430, '#f4884a'],
    [416, '#c8304a'],
    [330, '#ffd98a'],
    [318, '#e85a4a'],
  ] as const)
    petalArc(s, { r, color })
  for (let i = 0; i < 29; i += 1) {
    const a = Math.PI + (i / 28) * Math.PI
    s.add(circle([800 + Math.cos(a) * 471, 640 + Math.sin(a) * 434], 9, 'fill="#fff3c8"'))
  }
  s.add(circle([800, 470], 104, 'fill="#ffe2a0"'))
  for (let i = 0; i < 16; i += 1) {
    const a = (i / 16) * Math.PI * 2
    s.add(
      polygon(
        [
          [800 + Math.cos(a - 0.1) * 116, 470 + Math.sin(a - 0.1) * 116],
          [800 + Math.cos(a) * 158, 470 + Math.sin(a) * 158],
          [800 + Math.cos(a + 0.1) * 116, 470 + Math.sin(a + 0.1) * 116],
        ],
        'fill="#ffe2a0"',
      ),
    )
  }
  s.add(
    area('150,640 1450,640 1560,780 40,780', `fill="${s.vertical('#ff9a6a', '#7a1f33')}"`),
    rect({ x: 40, y: 778, w: 1520, h: 34 }, 'fill="#f2b441"'),
  )
  for (let i = 0; i < 26; i += 1) s.add(circle([70 + i * 58.5, 795], 8, 'fill="#fff6dd"'))
  for (let row = 0; row < 3; row += 1) {
    s.add(
      rect(
        { x: 490 - row * 30, y: 566 + row * 44, w: 620 + row * 60, h: 44 },
        `fill="${['#8f2438', '#7a1f33', '#661a2c'][row] ?? '#661a2c'}"`,
      ),
    )
    for (let i = 0; i < 10 + row; i += 1)
      person(s, p, {
        at: [524 - row * 30 + i * 61, 570 + row * 44],
        h: 138,
        coat: '#fffaf0',
        trousers: '#33101c',
        skirt: i % 2 ? '#33101c' : '#4a1626',
        hair: i % 2 ? 'bun' : 'short',
        pose: HOLD,
      })
  }
  for (let i = 0; i < 8; i += 1) {
    const x = 190 + i * 174
    const flip = i > 3
    const { near } = person(s, p, {
      at: [x, 770 - Math.abs(i - 3.5) * 5],
      h: 186,
      coat: '#d6304a',
      skirt: '#ffc0c8',
      hair: 'bun',
      pose: i % 2 ? DANCE : CHEER,
      flip,
    })
    fan(s, { at: near, r: 58, flip })
  }
  for (const [x, y] of [
    [90, 300],
    [1510, 300],
  ] as const)
    speakers(s, [x, y])
  for (let i = 0; i < 110; i += 1)
    s.add(
      `<rect x="${s.between(0, WIDTH).toFixed(0)}" y="${s.between(20, 760).toFixed(0)}" width="11" height="5" fill="${s.pick(['#ffd37a', '#fff3dc', '#ff9aa8', '#f4884a'])}" transform="rotate(${s.between(-12, 12).toFixed(0)} 800 500)"/>`,
    )
  audience(s, { ...p, ink: '#240a16' }, { y: 850, rows: 2 })
  s.add(ellipse([800, 820], [760, 40], 'fill="#ffd98a" opacity="0.12"'))
  vignette(s, p)
}

const speakers = (s: Sketch, [x, y]: Point): void => {
  s.add(
    line([x - 44, 780], [x - 44, 140], 'stroke="#240a16" stroke-width="9"'),
    line([x + 44, 780], [x + 44, 140], 'stroke="#240a16" stroke-width="9"'),
  )
  for (let i = 0; i < 12; i += 1)
    s.add(line([x - 44, 160 + i * 52], [x + 44, 212 + i * 52], 'stroke="#240a16" stroke-width="4"'))
  for (let i = 0; i < 4; i += 1)
    s.add(
      rect({ x: x - 40, y: y - 120 + i * 62, w: 80, h: 58, r: 6 }, 'fill="#1a0812"'),
      circle([x, y - 91 + i * 62], 22, 'fill="#4a2636"'),
      circle([x, y - 91 + i * 62], 9, 'fill="#1a0812"'),
    )
}
