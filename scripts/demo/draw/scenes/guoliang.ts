import { vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { person } from '../people'
import { bush } from '../plants'
import { BEND, HOLD, SIT, WALK, WAVE } from '../poses'
import { HEIGHT, type Sketch, WIDTH, area, circle, ellipse, line, path, pen, polygon, rect } from '../sketch'
import { mural, umbrella } from '../street-art'

const UMBRELLAS = ['#e5484d', '#f2b441', '#4ea9c8', '#f08aa8', '#6fb56a', '#f4884a', '#8f7bc8'] as const

/** A wall of the old works in perspective: brick, arched windows, a saw-tooth roof. */
const works = (s: Sketch): void => {
  s.add(area('0,150 640,400 640,640 0,820', `fill="${s.horizontal('#b8553c', '#cf7a56')}"`))
  for (let i = 1; i < 22; i += 1)
    s.add(
      line([0, 150 + i * 30.5], [640, 400 + i * 10.9], 'stroke="#7d3526" stroke-width="1.6" opacity="0.35"'),
    )
  for (let i = 0; i < 5; i += 1) {
    const [x, x2] = [i * 128, i * 128 + 128]
    const [a, b] = [150 + x * 0.39, 150 + x2 * 0.39]
    const rise = 150 - i * 24
    s.add(
      polygon(
        [
          [x, a],
          [x, a - rise],
          [x2, b],
        ],
        'fill="#8f3f2e"',
      ),
      polygon(
        [
          [x, a - rise],
          [x2, b],
          [x2 + 8, b - 6],
          [x + 6, a - rise - 10],
        ],
        'fill="#5d7a78"',
      ),
      polygon(
        [
          [x + 8, a - 10],
          [x + 8, a - rise * 0.72],
          [x + 62, a - rise * 0.24],
        ],
        'fill="#d9f0ec"',
      ),
    )
  }
  for (let i = 0; i < 4; i += 1) {
    const x = 44 + i * 152
    const k = 1 - i * 0.17
    const y = 520 - i * 6
    const [w, h] = [92 * k, 210 * k]
    const arch = (e: number) =>
      pen`M ${x - e} ${y + h * 0.55 + e} V ${y - h * 0.2} A ${w / 2 + e} ${w / 2 + e} 0 0 1 ${x + w + e} ${y - h * 0.2} V ${y + h * 0.55 - 14 * k + e} Z`
    s.add(
      path(arch(9), 'fill="#f6eedd"'),
      path(arch(0), `fill="${s.vertical('#8fc7d0', '#dff0e6')}"`),
      line([x + w / 2, y - h * 0.4], [x + w / 2, y + h * 0.5], 'stroke="#39514f" stroke-width="5"'),
      line([x, y + h * 0.06], [x + w, y + h * 0.06], 'stroke="#39514f" stroke-width="5"'),
    )
  }
}

/** 郭亮文创街: the old works turned into studios, umbrellas over the street, a painter at work. */
export const creativeStreet = (s: Sketch): void => {
  const p: Palette = { ...spring, ink: '#2f3a3a' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#8fcbe0', '#d6ecdf', '#fbf1d4')}"`))
  s.add(
    area('640,400 960,404 960,640 640,640', `fill="${s.vertical('#cfe0c8', '#a8c79a')}"`),
    rect({ x: 700, y: 440, w: 90, h: 200 }, 'fill="#e8a884"'),
    area('690,446 745,396 800,446', 'fill="#8f4a3a"'),
    rect({ x: 820, y: 470, w: 100, h: 170 }, 'fill="#f3dfb8"'),
    area('812,476 870,430 928,476', 'fill="#5d7a78"'),
  )
  for (const [x, y] of [
    [720, 480],
    [756, 480],
    [720, 540],
    [756, 540],
    [842, 510],
    [884, 510],
  ] as const)
    s.add(rect({ x, y, w: 20, h: 34 }, 'fill="#39514f" opacity="0.7"'))
  s.add(
    rect({ x: 748, y: 180, w: 34, h: 260 }, `fill="${s.horizontal('#cf7a56', '#8f3f2e')}"`),
    rect({ x: 742, y: 172, w: 46, h: 16 }, 'fill="#8f3f2e"'),
  )
  works(s)
  mural(s)
  s.add(area('640,640 960,636 1600,830 1600,1000 0,1000 0,820', `fill="${s.vertical('#e9d8b8', '#b79c78')}"`))
  for (let i = 1; i < 10; i += 1) {
    const t = (i / 10) ** 1.7
    s.add(
      line(
        [640 - 640 * Math.min(1, t * 2), 640 + t * 360],
        [960 + 640 * Math.min(1, t * 2), 640 + t * 360],
        'stroke="#7d6a52" stroke-width="2" opacity="0.3"',
      ),
    )
  }
  for (let row = 4; row >= 0; row -= 1) {
    const t = row / 4
    const y = 60 + t * 270
    const r = 104 - t * 70
    const spread = 270 - t * 200
    for (let i = -2; i <= 2; i += 1)
      umbrella(s, {
        at: [800 + i * spread, y + Math.abs(i) * 10 * (1 - t)],
        r,
        color: UMBRELLAS[(row * 3 + i + 7) % UMBRELLAS.length] ?? '#e5484d',
      })
  }
  for (const [x, y, h, coat, away] of [
    [770, 690, 62, '#e5484d', true],
    [806, 694, 66, '#46688f', true],
    [870, 730, 90, '#8f7bc8', false],
    [720, 760, 104, '#f2b441', false],
  ] as const)
    person(s, p, { at: [x, y], h, coat, away, pose: WALK, hair: x % 4 ? 'short' : 'long' })
  cafe(s, p)
  painter(s, p)
  for (const [x, y, h] of [
    [60, 880, 44],
    [1560, 890, 50],
  ] as const)
    bush(s, p, { at: [x, y], h })
  vignette(s, p)
}

const cafe = (s: Sketch, p: Palette): void => {
  person(s, p, { at: [260, 930], h: 210, coat: '#4ea9c8', hair: 'long', skirt: '#f6eedd', pose: SIT })
  person(s, p, { at: [470, 936], h: 214, coat: '#6fb56a', pose: SIT, flip: true })
  s.add(
    ellipse([364, 940], [90, 12], 'fill="#2f3a3a" opacity="0.25"'),
    line([364, 938], [364, 850], 'stroke="#39514f" stroke-width="10"'),
    ellipse([364, 848], [84, 15], 'fill="#fffaf0"'),
    path('M 330 846 v -22 h 26 v 22 Z M 376 846 v -22 h 26 v 22 Z', 'fill="#e5748a"'),
    rect({ x: 212, y: 860, w: 70, h: 10 }, 'fill="#8a4a38"'),
    rect({ x: 450, y: 866, w: 70, h: 10 }, 'fill="#8a4a38"'),
  )
  for (const x of [220, 270, 458, 508]) s.add(line([x, 866], [x, 938], 'stroke="#8a4a38" stroke-width="6"'))
}

/** Somebody on a ladder who finishes the mural, and somebody with the paints. */
const painter = (s: Sketch, p: Palette): void => {
  s.add(
    line([1230, 880], [1270, 560], 'stroke="#a9794a" stroke-width="9"'),
    line([1310, 880], [1290, 560], 'stroke="#a9794a" stroke-width="9"'),
  )
  for (let i = 1; i < 8; i += 1)
    s.add(
      line([1232 + i * 5, 880 - i * 40], [1308 - i * 2.6, 880 - i * 40], 'stroke="#a9794a" stroke-width="6"'),
    )
  const { near } = person(s, p, {
    at: [1266, 764],
    h: 190,
    coat: '#f2b441',
    trousers: '#46688f',
    hair: 'cap',
    pose: WAVE,
  })
  s.add(
    line(near, [near[0] + 26, near[1] - 30], 'stroke="#6b4630" stroke-width="6"'),
    circle([near[0] + 28, near[1] - 32], 9, 'fill="#e5484d"'),
  )
  person(s, p, { at: [1420, 930], h: 196, coat: '#e5748a', hair: 'bun', skirt: '#46688f', pose: BEND })
  person(s, p, { at: [1080, 880], h: 160, coat: '#fffaf0', trousers: '#5d7a78', pose: HOLD })
  for (const [x, color] of [
    [1470, '#4ea9c8'],
    [1506, '#f4884a'],
    [1540, '#6fb56a'],
  ] as const)
    s.add(
      rect({ x, y: 912, w: 28, h: 30, r: 3 }, 'fill="#d8dcd8"'),
      ellipse([x + 14, 912], [14, 5], `fill="${color}"`),
    )
}
