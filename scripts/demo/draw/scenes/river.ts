import { bystander } from '../figures'
import { birds, glitter, reeds, water } from '../lake'
import { cloud, mist, ridge, sky, sun, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { person } from '../people'
import { POINT } from '../poses'
import { circle, HEIGHT, line, n, path, pen, polygon, rect, type Sketch } from '../sketch'
import { porpoise, splash } from '../waterlife'
import { woodland } from '../woods'

/** “一江碧水”教育实践基地: porpoises leap in the clear river before a deck full of children. */
export const clearRiver = (s: Sketch): void => {
  const p: Palette = { ...summer, water: ['#0f8a94', '#8fdcd6'] }
  sky(s, p)
  sun(s, p, { at: [250, 150], r: 54 })
  cloud(s, { at: [620, 70], w: 420, opacity: 0.85 })
  cloud(s, { at: [1180, 130], w: 300, opacity: 0.7 })
  ridge(s, { y: 330, height: 150, color: p.hills[0], peaks: 2.2 })
  ridge(s, { y: 350, height: 70, color: p.hills[1], peaks: 4.1 })
  mist(s, { y: 348, opacity: 0.5 })
  centre(s, p)
  woodland(s, p, { from: -20, to: 930, y: 372, r: 34 })
  woodland(s, p, { from: 1340, to: 1620, y: 372, r: 40, count: 20 })
  water(s, p, { y: 368, light: { x: 250, color: '#fff', w: 110 } })
  for (const [x, y, w, turn, flip] of [
    [470, 505, 190, -20, false],
    [980, 560, 300, -26, false],
    [700, 640, 230, 16, false],
  ] as const) {
    splash(s, { at: [x - w * 0.3, y + w * 0.22], w: w * 0.5 })
    porpoise(s, { at: [x, y], w, turn, flip })
  }
  for (const [x, y] of [
    [1110, 640],
    [330, 560],
  ] as const)
    glitter(s, { y, x, color: '#fff', w: 120, depth: 60 })
  birds(s, { at: [820, 240], count: 6, color: p.ink })
  reeds(s, { x: 1220, w: 400, y: 1010, h: 330, color: '#2f7a52', count: 80 })
  deck(s, p)
  vignette(s, p)
}

/** A low white house for visitors with a roof like a wave. */
const centre = (s: Sketch, p: Palette): void => {
  s.add(
    rect({ x: 980, y: 312, w: 320, h: 58 }, `fill="${s.vertical('#d9f1f2', '#7fb9c4')}"`),
    path(
      'M 950 318 C 1030 262 1090 300 1150 284 S 1270 226 1340 276 L 1330 300 C 1270 262 1210 312 1150 306 S 1040 292 960 328 Z',
      'fill="#fffdf6"',
    ),
  )
  for (let i = 0; i < 10; i += 1)
    s.add(
      line([990 + i * 33, 300], [990 + i * 33, 370], `stroke="${p.hills[2]}" stroke-width="3" opacity="0.5"`),
    )
}

/** A wooden deck above the water with its rail, a telescope and children. */
const deck = (s: Sketch, p: Palette): void => {
  s.add(
    polygon(
      [
        [-20, 812],
        [860, 846],
        [1010, HEIGHT],
        [-20, HEIGHT],
      ],
      `fill="${s.vertical('#d3a06a', '#8f6038')}"`,
    ),
    polygon(
      [
        [860, 846],
        [1010, HEIGHT],
        [1010, HEIGHT + 40],
        [850, 880],
      ],
      'fill="#6d452a"',
    ),
  )
  for (let i = 1; i < 12; i += 1)
    s.add(
      line(
        [-20, 812 + i * 17 + i * i * 0.6],
        [860 + i * 12, 846 + i * 12.8],
        'stroke="#6d452a" stroke-width="2.5" opacity="0.5"',
      ),
    )
  for (let i = 0; i < 11; i += 1) {
    const x = 8 + i * 84
    const y = 814 + i * 3.25
    s.add(rect({ x: x - 5, y: y - 92, w: 10, h: 96, r: 3 }, 'fill="#fbf7ee"'))
  }
  for (const up of [88, 58, 28])
    s.add(line([-20, 812 - up], [860, 846 - up], `stroke="#fbf7ee" stroke-width="${n(up === 88 ? 9 : 4)}"`))
  const x = 300
  s.add(
    line([x, 900], [x, 800], `stroke="${p.ink}" stroke-width="10"`),
    path(pen`M ${x - 52} 808 L ${x + 60} 776 l 8 26 L ${x - 46} 828 Z`, `fill="${p.hills[2]}"`),
    circle([x + 64, 789], 15, `fill="${p.accent}"`),
    path(pen`M ${x - 36} 902 L ${x} 860 L ${x + 36} 902`, `stroke="${p.ink}" stroke-width="8" fill="none"`),
  )
  person(s, p, { at: [196, 930], h: 190, coat: '#f2b441', hair: 'cap', trousers: '#2a475c', pose: POINT })
  person(s, p, { at: [450, 924], h: 176, coat: '#e5748a', hair: 'long', skirt: '#fbf7ee', pose: POINT })
  person(s, p, { at: [560, 936], h: 214, coat: '#fbf7ee', trousers: '#337a8c', hair: 'bun' })
  bystander(s, p, { at: [700, 928], h: 168, robe: '#4ea069' })
  bystander(s, p, { at: [772, 934], h: 150, robe: '#e5484d' })
}
