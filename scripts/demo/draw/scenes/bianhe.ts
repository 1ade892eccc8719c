import { sky, stars, sun, vignette } from '../nature'
import { type Palette, night } from '../palette'
import { type Person, person } from '../people'
import { HOLD, POINT, WALK } from '../poses'
import { lantern } from '../roof'
import {
  HEIGHT,
  type Point,
  type Sketch,
  area,
  circle,
  ellipse,
  line,
  path,
  pen,
  polygon,
  rect,
} from '../sketch'
import { streetGate } from '../street-gate'
import { shopFront } from './street'

/** A small stall seen from the front, with steam or fruit under a striped awning. */
const booth = (
  s: Sketch,
  { at: [x, y], k, color, flip }: { at: Point; k: number; color: string; flip: boolean },
): void => {
  s.group(`transform="translate(${x} ${y}) scale(${(flip ? -k : k).toFixed(2)} ${k})"`, () => {
    s.add(
      circle(
        [0, -110],
        190,
        `fill="${s.radial({ at: 0, color: '#ffd98a', opacity: 0.55 }, { at: 1, color: '#ffd98a', opacity: 0 })}"`,
      ),
      area('-110,-210 110,-190 110,0 -110,0', 'fill="#6b3a34"'),
      area('-96,-190 96,-174 96,-84 -96,-90', 'fill="#ffe2a4"'),
      area('-118,-92 118,-84 118,-66 -118,-72', 'fill="#e0a66a"'),
      area('-118,-72 118,-66 118,0 -118,0', `fill="${s.vertical('#b0553f', '#6b2f2f')}"`),
    )
    for (let i = 0; i < 6; i += 1) {
      const x0 = -130 + i * 43
      s.add(
        path(
          pen`M ${x0 + 10} -246 l 43 3 l 4 50 a 21 15 0 0 1 -43 -2 Z`,
          `fill="${i % 2 ? '#fff3e0' : color}"`,
        ),
      )
    }
    for (let i = 0; i < 8; i += 1)
      s.add(
        circle(
          [-84 + i * 24, -98 + i * 0.8],
          11,
          `fill="${s.pick(['#e5484d', '#f2b441', '#c8742f', '#8fbf4f'])}"`,
        ),
      )
    s.soft(6, () => {
      for (let i = 0; i < 5; i += 1)
        s.add(
          ellipse(
            [20 + i * 6, -130 - i * 26],
            [22 + i * 5, 16],
            `fill="#fff" opacity="${(0.36 - i * 0.05).toFixed(2)}"`,
          ),
        )
    })
  })
}

/** 汴河街夜市: under the gate into the lane of stalls, crowded and lit. */
export const bianheMarket = (s: Sketch): void => {
  const p: Palette = {
    ...night,
    sky: ['#1a1440', '#4a2a63', '#b8556a'],
    ink: '#1a1030',
    wood: '#7a2f2f',
    wall: ['#d98f6a', '#7a4652'],
  }
  sky(s, p)
  stars(s, { count: 70, below: 260 })
  sun(s, p, { at: [1330, 130], r: 50 })
  s.add(
    rect({ x: 0, y: 600, w: 1600, h: 400 }, `fill="${s.vertical('#8a4a5c', '#2a1838')}"`),
    area('740,600 860,600 1560,1000 40,1000', `fill="${s.vertical('#f0a86a', '#5c3448')}"`),
  )
  for (let i = 1; i < 12; i += 1) {
    const t = (i / 12) ** 2
    s.add(
      line(
        [740 - 700 * t, 600 + 400 * t],
        [860 + 700 * t, 600 + 400 * t],
        `stroke="${p.ink}" stroke-width="${(1 + t * 4).toFixed(1)}" opacity="0.2"`,
      ),
    )
  }
  s.add(
    circle(
      [800, 590],
      260,
      `fill="${s.radial({ at: 0, color: '#ffe0a0', opacity: 0.9 }, { at: 1, color: '#ffb060', opacity: 0 })}"`,
    ),
  )
  for (const [x, y, w, h] of [
    [590, 640, 130, 190],
    [430, 690, 190, 290],
    [150, 770, 290, 420],
    [-190, 900, 400, 600],
  ] as const) {
    shopFront(s, p, { x, y, w, h, lit: '#ffd98a' })
    s.group('transform="translate(1600 0) scale(-1 1)"', () =>
      shopFront(s, p, { x, y, w, h, lit: '#ffcf7a' }),
    )
  }
  for (const [y, k, dx, color] of [
    [664, 0.36, 96, '#e5484d'],
    [708, 0.54, 158, '#2f9f96'],
    [788, 0.84, 270, '#e0943a'],
  ] as const)
    for (const flip of [false, true])
      booth(s, { at: [800 + (flip ? dx : -dx), y], k, color: flip ? '#b8477a' : color, flip })
  const walkers: Person[] = [
    { at: [776, 690], h: 66, coat: '#5a76a8', away: true },
    { at: [812, 700], h: 70, coat: '#d98a9a', hair: 'long', away: true, pose: WALK },
    { at: [846, 730], h: 84, coat: '#e0a648', pose: WALK },
    { at: [752, 760], h: 98, coat: '#7fb0a0', hair: 'bun', pose: WALK },
    { at: [830, 820], h: 132, coat: '#c8574a', hair: 'long', skirt: '#f6e3c4', away: true },
    { at: [890, 826], h: 140, coat: '#466a95', away: true, pose: WALK },
  ]
  for (const one of walkers) person(s, p, one)
  streetGate(s, p)
  for (const [x, y, r] of [
    [400, 496, 34],
    [500, 496, 34],
    [660, 486, 34],
    [800, 492, 40],
    [940, 486, 34],
    [1100, 496, 34],
    [1200, 496, 34],
  ] as const)
    lantern(s, p, { at: [x, y], r })
  eaters(s, p)
  s.add(rect({ x: 0, y: HEIGHT - 4, w: 1600, h: 4 }, `fill="${p.ink}"`))
  vignette(s, p)
}

/** Two who have bought skewers, near the viewer, and one who shows the way. */
const eaters = (s: Sketch, p: Palette): void => {
  for (const [x, coat, hair, flip] of [
    [440, '#f2b441', 'long', false],
    [640, '#3f8f9a', 'short', true],
  ] as const) {
    const { near } = person(s, p, {
      at: [x, 972],
      h: 250,
      coat,
      hair,
      ...(hair === 'long' ? { skirt: '#7a3a5c' } : {}),
      pose: HOLD,
      flip,
    })
    s.add(
      polygon(
        [
          [near[0] - 2, near[1] + 20],
          [near[0] + 4, near[1] + 20],
          [near[0] + 12, near[1] - 70],
          [near[0] + 8, near[1] - 70],
        ],
        'fill="#f0d79a"',
      ),
    )
    for (let i = 0; i < 3; i += 1)
      s.add(
        circle([near[0] + 5 + i * 2.4, near[1] - 18 - i * 20], 11, 'fill="#d6402f"'),
        circle([near[0] + 2 + i * 2.4, near[1] - 22 - i * 20], 3.4, 'fill="#fff" opacity="0.7"'),
      )
  }
  person(s, p, { at: [1150, 966], h: 240, coat: '#8a6fb0', pose: POINT, flip: true })
}
