import { whiteHouse } from '../buildings'
import { birds, water } from '../lake'
import { cloud, mist, ridge, sky, sun, vignette } from '../nature'
import { pagoda } from '../pagoda'
import { type Palette, spring } from '../palette'
import { lantern } from '../roof'
import {
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
import { broad } from '../trees'

/** A row of old houses, their roofs towards the viewer. */
const row = (
  s: Sketch,
  p: Palette,
  { y, h, from, lit }: { y: number; h: number; from: number; lit: boolean },
): void => {
  let x = from
  while (x < WIDTH + 20) {
    const w = h * s.between(1.05, 1.6)
    const tall = h * s.between(0.86, 1.08)
    whiteHouse(s, p, { at: [x, y], w, h: tall, windows: w > h * 1.35 ? 3 : 2, lit: lit && s.random() > 0.5 })
    x += w + h * 0.1
  }
}

/** The near roof that the viewer looks over: courses of round tiles down to the eaves. */
const nearRoof = (s: Sketch, p: Palette): void => {
  s.add(
    polygon(
      [
        [-20, 872],
        [860, 838],
        [1060, HEIGHT],
        [-20, HEIGHT],
      ],
      `fill="${s.vertical(p.roof[0], p.roof[1])}"`,
    ),
  )
  for (let i = 0; i < 26; i += 1) {
    const top: Point = [-10 + i * 34, 872 - i * 1.3]
    const foot: Point = [-180 + i * 50, HEIGHT + 10]
    s.add(
      line(top, foot, `stroke="${p.ink}" stroke-width="15" opacity="0.28"`),
      line([top[0] - 4, top[1]], [foot[0] - 6, foot[1]], `stroke="#fff" stroke-width="3" opacity="0.16"`),
    )
  }
  s.add(
    line([-20, 868], [868, 833], `stroke="${p.roof[1]}" stroke-width="26" stroke-linecap="round"`),
    line([-20, 858], [866, 824], `stroke="${p.hills[1]}" stroke-width="5" opacity="0.5"`),
    path('M 838 842 q 40 -14 56 -58 q 10 44 -14 66 Z', `fill="${p.roof[1]}"`),
  )
}

const cat = (s: Sketch, [x, y]: Point): void => {
  s.add(
    path(pen`M ${x - 34} ${y} q 4 -62 40 -66 q 34 6 36 66 Z`, 'fill="#d98b4f"'),
    path(
      pen`M ${x + 40} ${y - 2} q 46 4 40 -44`,
      'fill="none" stroke="#d98b4f" stroke-width="12" stroke-linecap="round"',
    ),
    circle([x + 2, y - 84], 26, 'fill="#d98b4f"'),
    polygon(
      [
        [x - 22, y - 94],
        [x - 18, y - 122],
        [x, y - 108],
      ],
      'fill="#c0743b"',
    ),
    polygon(
      [
        [x + 24, y - 94],
        [x + 22, y - 122],
        [x + 4, y - 108],
      ],
      'fill="#c0743b"',
    ),
    ellipse([x + 2, y - 28], [17, 26], 'fill="#f6dcb8"'),
  )
  for (const dx of [-10, 2, 14])
    s.add(
      line(
        [x + dx, y - 108],
        [x + dx * 0.8, y - 96],
        'stroke="#8f4f26" stroke-width="4" stroke-linecap="round"',
      ),
    )
}

/** 洞庭南路: over the roofs of the old quarter in the morning, down to the pagoda and the lake. */
export const overTheRoofs = (s: Sketch): void => {
  const p: Palette = {
    ...spring,
    sky: ['#a9cfe0', '#e9e2d6', '#fcdcbc'],
    roof: ['#6f7f8a', '#3d4a57'],
    wall: ['#fbf8f0', '#e3d6c3'],
    wood: '#8a5038',
    ink: '#2b3644',
    water: ['#8fb8bd', '#f4dfc6'],
  }
  sky(s, p)
  sun(s, p, { at: [360, 300], r: 60 })
  cloud(s, { at: [700, 120], w: 420, opacity: 0.6 })
  ridge(s, { y: 430, height: 110, color: '#a9bfc6', peaks: 2.6 })
  water(s, p, { y: 420, light: { x: 360, color: '#fff0d0', w: 120 } })
  birds(s, { at: [520, 230], count: 7, color: p.ink })
  row(s, p, { y: 600, h: 92, from: -30, lit: false })
  mist(s, { y: 588, color: '#fff3e2', opacity: 0.6 })
  broad(s, { ...p, leaves: ['#bcd08b', '#8fb36a', '#5f8a56'] }, { at: [960, 660], h: 200 })
  pagoda(s, { ...p, wall: ['#efe0c8', '#c9b08e'] }, { at: [1130, 640], w: 84, h: 520, tiers: 7 })
  row(s, p, { y: 712, h: 132, from: -70, lit: false })
  broad(s, { ...p, leaves: ['#bcd08b', '#8fb36a', '#5f8a56'] }, { at: [620, 800], h: 270, flip: true })
  row(s, p, { y: 880, h: 196, from: -150, lit: true })
  s.add(rect({ x: 0, y: 880, w: WIDTH, h: 130 }, `fill="${s.vertical('#b9a58c', '#7d6c5c')}"`))
  s.add(path('M 880 806 Q 1240 900 1620 770', `stroke="${p.ink}" stroke-width="3" fill="none"`))
  for (let i = 0; i < 7; i += 1) {
    const t = (i + 0.6) / 7
    const y = (1 - t) ** 2 * 806 + 2 * t * (1 - t) * 900 + t * t * 770
    lantern(s, { ...p, accent: '#e5484d' }, { at: [880 + t * 740, y + 44], r: 24, glow: false })
  }
  nearRoof(s, p)
  cat(s, [520, 846])
  vignette(s, p)
}
