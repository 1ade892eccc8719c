import { glitter, reeds, water } from '../lake'
import { cloud, mist, ridge, sky, sun, vignette } from '../nature'
import { dusk, type Palette } from '../palette'
import { person } from '../people'
import { BEND, HOLD, WALK } from '../poses'
import { boat } from '../players'
import { lantern, roof } from '../roof'
import { area, ellipse, line, n, path, pen, type Point, rect, type Sketch } from '../sketch'

/** A house on stilts above the water: a gallery, lattice windows, a tiled roof. */
const stiltHouse = (
  s: Sketch,
  p: Palette,
  { at: [x, y], w, h, foot }: { at: Point; w: number; h: number; foot: number },
): void => {
  for (let i = 0; i <= 3; i += 1)
    s.add(
      line(
        [x + 14 + (i * (w - 28)) / 3, y],
        [x + 14 + (i * (w - 28)) / 3, foot + (i % 2) * 14],
        `stroke="#4a3238" stroke-width="${n(w * 0.03)}"`,
      ),
    )
  s.add(
    line([x + 14, y + 30], [x + w / 2, foot - 10], 'stroke="#4a3238" stroke-width="5"'),
    line([x + w - 14, y + 30], [x + w / 2, foot - 10], 'stroke="#4a3238" stroke-width="5"'),
    rect({ x, y: y - h, w, h }, `fill="${s.vertical('#b8745a', '#7a4650')}"`),
  )
  for (let i = 1; i < 9; i += 1)
    s.add(
      line(
        [x + (w * i) / 9, y - h],
        [x + (w * i) / 9, y],
        'stroke="#4a2c34" stroke-width="2" opacity="0.35"',
      ),
    )
  for (const at of [0.1, 0.4, 0.7])
    s.add(
      rect({ x: x + w * at, y: y - h * 0.82, w: w * 0.2, h: h * 0.44 }, 'fill="#5a2f34"'),
      rect({ x: x + w * at + 5, y: y - h * 0.82 + 5, w: w * 0.2 - 10, h: h * 0.44 - 10 }, `fill="${p.lamp}"`),
      line(
        [x + w * (at + 0.1), y - h * 0.82],
        [x + w * (at + 0.1), y - h * 0.38],
        'stroke="#5a2f34" stroke-width="4"',
      ),
      line(
        [x + w * at, y - h * 0.62],
        [x + w * (at + 0.2), y - h * 0.62],
        'stroke="#5a2f34" stroke-width="4"',
      ),
    )
  s.add(
    rect({ x: x - 16, y: y - 8, w: w + 32, h: 14 }, 'fill="#5a363c"'),
    rect({ x: x - 12, y: y - h * 0.3, w: w + 24, h: 7 }, 'fill="#8f4a48"'),
  )
  for (let i = 0; i <= 14; i += 1)
    s.add(
      line(
        [x - 10 + (i * (w + 20)) / 14, y - h * 0.3],
        [x - 10 + (i * (w + 20)) / 14, y - 4],
        'stroke="#8f4a48" stroke-width="4"',
      ),
    )
  roof(s, p, { at: [x + w / 2, y - h * 0.98], w: w * 0.66, h: h * 0.44, ridge: w * 0.46, lift: 18 })
}

/** 街河口: the old landing at sunrise, houses on stilts, stone steps down to the boats. */
export const riverMouth = (s: Sketch): void => {
  const p: Palette = {
    ...dusk,
    sky: ['#7d8fc0', '#e8a9a0', '#ffe0b0'],
    water: ['#5a5a86', '#f6c39a'],
    roof: ['#5a5470', '#33304c'],
    hills: ['#b79aae', '#8f7f9f', '#5f5a80'],
  }
  sky(s, p)
  sun(s, p, { at: [1080, 420], r: 72 })
  cloud(s, { at: [640, 130], w: 440, color: '#fff0dc', opacity: 0.5 })
  cloud(s, { at: [1240, 230], w: 280, color: '#fff0dc', opacity: 0.45 })
  ridge(s, { y: 540, height: 150, color: p.hills[0], peaks: 2.2 })
  ridge(s, { y: 560, height: 70, color: p.hills[1], peaks: 3.9 })
  water(s, p, { y: 552, light: { x: 1080, color: '#fff0c0', w: 160 } })
  mist(s, { y: 560, color: '#ffeede', opacity: 0.6 })
  for (const [x, y, w] of [
    [1330, 600, 110],
    [930, 590, 84],
    [1190, 640, 150],
  ] as const)
    boat(s, p, { at: [x, y], w })
  s.add(area('-20,470 300,520 560,640 620,700 -20,760', `fill="${s.vertical('#a08494', '#6a5470')}"`))
  stiltHouse(s, p, { at: [470, 600], w: 200, h: 130, foot: 690 })
  stiltHouse(s, p, { at: [240, 580], w: 240, h: 180, foot: 730 })
  stiltHouse(s, p, { at: [-60, 560], w: 300, h: 250, foot: 800 })
  for (const [x, y, r] of [
    [210, 420, 22],
    [470, 480, 18],
    [655, 530, 14],
  ] as const)
    lantern(s, p, { at: [x, y], r })
  landing(s, p)
  crates(s, [1010, 796])
  boat(s, p, { at: [1010, 800], w: 340, rower: false })
  for (const [x, y, w] of [
    [60, 806, 130],
    [330, 742, 100],
    [560, 704, 80],
  ] as const)
    glitter(s, { y, x, color: p.lamp, w: w * 0.5, depth: 80 })
  person(s, p, { at: [590, 876], h: 150, coat: '#d9694f', hair: 'hat', pose: WALK })
  person(s, p, { at: [430, 842], h: 136, coat: '#5f7fa0', hair: 'hat', pose: HOLD })
  person(s, p, { at: [300, 950], h: 178, coat: '#f0c080', hair: 'bun', trousers: '#5a4a70', pose: BEND })
  basket(s, [376, 948])
  reeds(s, { x: 1290, w: 330, y: 1010, h: 260, color: '#3d3556', count: 60 })
  vignette(s, p)
}

/** Stone steps that come down from the left into the water. */
const landing = (s: Sketch, p: Palette): void => {
  for (let i = 0; i < 9; i += 1) {
    const y = 800 + i * 24
    const right = 520 + i * 62
    s.add(
      area(
        pen`-20,${y} ${right},${y} ${right + 52},${y + 26} -20,${y + 26}`,
        `fill="${i % 2 ? '#c9a9a4' : '#d9bcb0'}"`,
      ),
      area(
        pen`-20,${y + 19} ${right + 40},${y + 19} ${right + 52},${y + 26} -20,${y + 26}`,
        `fill="${p.ink}" opacity="0.28"`,
      ),
    )
  }
  for (const [x, y] of [
    [770, 878],
    [960, 958],
  ] as const)
    s.add(
      rect({ x: x - 10, y: y - 40, w: 20, h: 46, r: 6 }, 'fill="#6a5470"'),
      ellipse([x, y - 40], [15, 6], 'fill="#8f7f9f"'),
    )
  s.add(path('M 770 850 Q 830 862 850 790', 'fill="none" stroke="#e8d0b0" stroke-width="4"'))
}

const crates = (s: Sketch, [x, y]: Point): void => {
  for (const [dx, dy, w] of [
    [110, 0, 60],
    [110, -40, 46],
    [172, 6, 44],
  ] as const)
    s.add(
      rect({ x: x + dx - w / 2, y: y + dy - 40, w, h: 40 }, 'fill="#c98f5c"'),
      line([x + dx - w / 2, y + dy - 20], [x + dx + w / 2, y + dy - 20], 'stroke="#7a4f38" stroke-width="4"'),
    )
}

const basket = (s: Sketch, [x, y]: Point): void => {
  s.add(
    path(pen`M ${x - 40} ${y - 46} h 80 l -12 46 h -56 Z`, 'fill="#c9935a"'),
    ellipse([x, y - 46], [40, 11], 'fill="#7a5a44"'),
  )
  for (let i = 0; i < 6; i += 1)
    s.add(
      path(
        pen`M ${x - 26 + i * 10} ${y - 44 - (i % 2) * 6} q 12 -12 24 0 q -12 10 -24 0`,
        `fill="${i % 2 ? '#d8e0ea' : '#aebdd0'}"`,
      ),
    )
}
