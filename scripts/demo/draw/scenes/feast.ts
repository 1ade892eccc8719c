import { crayfish, fishDish, plate, skewer } from '../food'
import { vignette } from '../nature'
import { winter } from '../palette'
import { HEIGHT, type Point, type Sketch, WIDTH, circle, ellipse, line, path, pen, rect } from '../sketch'
import { bowl, pot, tangerine, teapot } from '../tableware'

/** 食在洞庭: a red table from above: crayfish, a whole fish, skewers, a copper pot, sweets and tangerines. */
export const winterFeast = (s: Sketch): void => {
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.horizontal('#8f1f22', '#b82d2a', '#8f1f22')}"`))
  for (let row = 0; row < 7; row += 1)
    for (let col = 0; col < 11; col += 1) cloudKnot(s, [col * 160 + (row % 2) * 80, row * 160 + 20])
  s.add(
    circle(
      [800, 520],
      640,
      `fill="${s.radial({ at: 0, color: '#ffb07a', opacity: 0.4 }, { at: 1, color: '#ffb07a', opacity: 0 })}"`,
    ),
  )
  pot(s, [806, 520])
  plate(s, { at: [370, 320], r: 232 })
  for (let i = 0; i < 6; i += 1) {
    const a = (i / 6) * Math.PI * 2 + 0.4
    crayfish(s, {
      at: [370 + Math.cos(a) * 112, 326 + Math.sin(a) * 108],
      r: 88,
      turn: (a * 180) / Math.PI + 90 + s.between(-24, 24),
    })
  }
  crayfish(s, { at: [370, 330], r: 96, turn: -20 })
  for (let i = 0; i < 22; i += 1)
    s.add(
      ellipse(
        [400 + s.between(-130, 130), 330 + s.between(-120, 120)],
        [8, 4],
        `fill="${s.pick(['#8fc45a', '#5fa04a'])}" transform="rotate(${s.between(0, 180).toFixed(0)} 400 330)"`,
      ),
    )
  fishDish(s, { at: [1276, 290], w: 470, turn: -12 })
  s.add(
    rect(
      { x: 96, y: 640, w: 440, h: 250, r: 16 },
      'fill="#2b0f0c" opacity="0.35" transform="translate(10 14)"',
    ),
    rect({ x: 96, y: 640, w: 440, h: 250, r: 16 }, 'fill="#4a3a34"'),
    rect({ x: 112, y: 656, w: 408, h: 218, r: 10 }, 'fill="#6f5a50"'),
  )
  for (let i = 0; i < 5; i += 1)
    skewer(s, { from: [60, 690 + i * 38], length: 440, turn: -3 + s.between(-3, 3) })
  sweets(s, [1250, 760])
  for (const [x, y] of [
    [640, 820],
    [770, 860],
    [930, 830],
  ] as const)
    bowl(s, [x, y])
  s.add(
    line([540, 936], [850, 962], 'stroke="#e0a25a" stroke-width="12" stroke-linecap="round"'),
    line([546, 962], [852, 980], 'stroke="#e0a25a" stroke-width="12" stroke-linecap="round"'),
  )
  for (const [x, y, r] of [
    [80, 90, 52],
    [170, 60, 46],
    [130, 140, 48],
    [1520, 560, 50],
    [1560, 480, 46],
  ] as const)
    tangerine(s, { at: [x, y], r })
  teapot(s, [850, 110])
  vignette(s, winter)
}

/** A motif of the cloth: four curls around a square. */
const cloudKnot = (s: Sketch, [x, y]: Point): void => {
  s.add(
    path(
      pen`M ${x - 22} ${y} a 11 11 0 1 1 11 11 a 11 11 0 1 1 11 11 M ${x + 22} ${y} a 11 11 0 1 0 -11 11 a 11 11 0 1 0 -11 11 M ${x} ${y - 20} l 8 8 l -8 8 l -8 -8 Z`,
      'fill="none" stroke="#e9694a" stroke-width="3" opacity="0.4"',
    ),
  )
}

const sweets = (s: Sketch, [x, y]: Point): void => {
  s.add(
    path(octagon(x + 10, y + 14, 196), 'fill="#2b0f0c" opacity="0.35"'),
    path(octagon(x, y, 196), 'fill="#5f1a16"'),
    path(octagon(x, y, 178), 'fill="#d9a441"'),
    path(octagon(x, y, 170), 'fill="#7d241c"'),
  )
  const kinds = [
    ['#f2b441', '#e8944a'],
    ['#8f5a34', '#b9835a'],
    ['#f7e3c0', '#fffaf0'],
    ['#6fa04a', '#9cc46a'],
    ['#d6402f', '#f08a6a'],
    ['#c98a4a', '#e3b878'],
    ['#f6a8b8', '#fbd3d6'],
    ['#4a2f22', '#6d4a34'],
  ] as const
  for (const [i, [dark, light]] of kinds.entries()) {
    const a = (i / 8) * Math.PI * 2 + Math.PI / 8
    s.add(
      line(
        [x, y],
        [x + Math.cos(a + Math.PI / 8) * 166, y + Math.sin(a + Math.PI / 8) * 166],
        'stroke="#d9a441" stroke-width="5"',
      ),
    )
    for (let k = 0; k < 11; k += 1) {
      const far = s.between(82, 140)
      const turn = a + s.between(-0.24, 0.24)
      s.add(
        ellipse(
          [x + Math.cos(turn) * far, y + Math.sin(turn) * far],
          [15, 12],
          `fill="${k % 2 ? dark : light}"`,
        ),
      )
    }
  }
  s.add(circle([x, y], 62, 'fill="#d9a441"'), circle([x, y], 55, 'fill="#fff3dc"'))
  for (let i = 0; i < 9; i += 1)
    s.add(
      circle(
        [x + Math.cos(i * 0.8) * 30, y + Math.sin(i * 0.8) * 30],
        15,
        `fill="${i % 2 ? '#e5484d' : '#f2703a'}"`,
      ),
    )
}

const octagon = (x: number, y: number, r: number): string =>
  `${Array.from({ length: 8 }, (_, i) => {
    const a = (i / 8) * Math.PI * 2 + Math.PI / 8
    return (i ? 'L ' : 'M ') + pen`${x + Math.cos(a) * r} ${y + Math.sin(a) * r}`
  }).join(' ')} Z`
