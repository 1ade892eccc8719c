import { dragonHead } from '../cruise'
import { water } from '../lake'
import { cloud, ridge, sky, sun, vignette } from '../nature'
import { type Palette, summer } from '../palette'
import { person } from '../people'
import { CHEER, pose, WAVE } from '../poses'
import { circle, ellipse, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { willow } from '../trees'
import { woodland } from '../woods'

const STROKE = pose('-6 30 10 58 17 70 | 28 48 34 38 | 26 56 30 62 | 12 28 16 4 8 26 10 4')
const DRUMMER = pose('-4 30 0 62 2 75 | 18 62 22 76 | 16 50 26 44 | 12 28 16 4 8 26 10 4')

interface Boat {
  at: Point
  k: number
  hull: readonly [string, string]
  coat: string
}

/** A dragon boat at speed: head, drummer, paddlers, tail, foam. */
const dragonBoat = (s: Sketch, p: Palette, { at: [x, y], k, hull, coat }: Boat): void => {
  s.group(`transform="translate(${x} ${y}) scale(${k})"`, () => {
    for (let i = 0; i < 7; i += 1) {
      person(s, p, { at: [-420 + i * 118, 20], h: 250, coat, trousers: '#1d3a4a', hair: 'cap', pose: STROKE })
      s.add(
        line(
          [-345 + i * 118, -160],
          [-296 + i * 118, 60],
          'stroke="#e9c98a" stroke-width="9" stroke-linecap="round"',
        ),
        ellipse([-293 + i * 118, 66], [13, 27], 'fill="#e9c98a"'),
      )
    }
    person(s, p, { at: [442, 10], h: 250, coat: '#fffaf0', trousers: '#1d3a4a', hair: 'cap', pose: DRUMMER })
    s.add(
      rect({ x: 486, y: -78, w: 66, h: 70, r: 8 }, 'fill="#c8352a"'),
      ellipse([519, -78], [34, 11], 'fill="#fff3dc"'),
    )
    s.add(
      path(
        'M -620 -70 C -560 -10 -480 0 -400 0 H 520 C 590 0 620 -20 660 -80 C 650 20 600 70 520 76 H -400 C -520 76 -590 20 -620 -70 Z',
        `fill="${s.vertical(hull[0], hull[1])}"`,
      ),
      path(
        'M -600 -44 C -540 14 -470 20 -400 20 H 520 C 580 20 620 0 650 -40',
        'fill="none" stroke="#ffd75a" stroke-width="8"',
      ),
      path('M -620 -70 q -40 -40 -20 -120 q 20 30 50 40 q -10 40 10 76 Z', `fill="${hull[0]}"`),
    )
    for (let i = 0; i < 26; i += 1)
      s.add(
        path(
          pen`M ${-470 + i * 40} 34 a 20 18 0 0 0 40 0`,
          'fill="none" stroke="#ffd75a" stroke-width="4" opacity="0.8"',
        ),
      )
    dragonHead(s, { ...p, accent: '#d6302a' }, [636, -62, 1.45])
    s.add(
      path(
        'M -560 84 q 60 -30 120 0 t 120 0 t 120 0 t 120 0 t 120 0 t 120 0 t 120 0 t 120 0 q 60 -50 130 -30 q -40 10 -50 40 q -20 40 -110 40 H -480 q -90 0 -80 -50 Z',
        'fill="#f4fdff" opacity="0.9"',
      ),
    )
    for (let i = 0; i < 26; i += 1)
      s.add(
        circle([s.between(-600, 700), s.between(30, 100)], s.between(4, 11), 'fill="#fff" opacity="0.85"'),
      )
  })
}

/** 我们的节日: a race of dragon boats on the lake in early summer. */
export const dragonBoats = (s: Sketch): void => {
  const p: Palette = { ...summer, water: ['#13708f', '#7cc6cf'] }
  sky(s, p)
  sun(s, p, { at: [1300, 150], r: 56 })
  cloud(s, { at: [200, 90], w: 380, opacity: 0.85 })
  cloud(s, { at: [860, 130], w: 280, opacity: 0.7 })
  ridge(s, { y: 380, height: 170, color: p.hills[0], peaks: 2.3 })
  woodland(s, p, { from: -20, to: 1620, y: 420, r: 46, count: 70 })
  s.add(
    rect({ x: 0, y: 404, w: 1600, h: 40 }, 'fill="#d9cba8"'),
    rect({ x: 0, y: 436, w: 1600, h: 14 }, 'fill="#a99a7c"'),
  )
  for (let i = 0; i < 40; i += 1)
    person(s, p, {
      at: [30 + i * 40 + s.between(-10, 10), 436],
      h: s.between(62, 80),
      coat: s.pick(['#e5484d', '#f2b441', '#fffaf0', '#4ea069', '#8f7bc8', '#f08aa8']),
      hair: s.pick(['short', 'long', 'cap'] as const),
      pose: s.pick([CHEER, WAVE]),
    })
  for (let i = 0; i < 11; i += 1)
    s.add(
      line([60 + i * 150, 440], [60 + i * 150, 280], 'stroke="#fffaf0" stroke-width="4"'),
      path(
        pen`M ${62 + i * 150} 284 q 30 -12 56 2 v 62 q -28 -12 -56 2 Z`,
        `fill="${['#e5484d', '#f2b441', '#2f7fb0', '#4ea069'][i % 4] ?? '#e5484d'}"`,
      ),
    )
  water(s, p, { y: 448, light: { x: 1300, color: '#fff', w: 130 } })
  dragonBoat(s, p, { at: [960, 540], k: 0.44, hull: ['#3f9f86', '#1d5a58'], coat: '#4ea069' })
  dragonBoat(s, p, { at: [640, 650], k: 0.62, hull: ['#3f7fc0', '#1d3f7a'], coat: '#2f7fb0' })
  dragonBoat(s, p, { at: [690, 850], k: 0.94, hull: ['#e5533f', '#8f2420'], coat: '#f2b441' })
  willow(s, p, { at: [1570, 430], h: 300, flip: true })
  for (let i = 0; i < 12; i += 1) {
    const x = i * 150 - 60
    s.add(path(pen`M ${x} 1000 q 40 -56 110 -30 q -30 4 -30 30 Z`, 'fill="#bfe6ee" opacity="0.35"'))
  }
  vignette(s, p)
}
