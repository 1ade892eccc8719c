import { bystander } from '../figures'
import { cloud, ridge, sky, sun, vignette } from '../nature'
import { dusk, type Palette } from '../palette'
import { lantern, roof } from '../roof'
import { HEIGHT, line, n, path, pen, polygon, rect, type Sketch, WIDTH } from '../sketch'

/** One front of the old street, drawn flat; the caller skews it into the distance. */
export const shopFront = (
  s: Sketch,
  p: Palette,
  { x, y, w, h, lit }: { x: number; y: number; w: number; h: number; lit: string },
): void => {
  s.add(
    rect({ x, y: y - h, w, h }, `fill="${s.vertical(p.wall[0], p.wall[1])}"`),
    rect({ x, y: y - h * 0.47, w, h: h * 0.47 }, `fill="${p.wood}"`),
    rect(
      { x: x + w * 0.07, y: y - h * 0.42, w: w * 0.86, h: h * 0.42 },
      `fill="${s.vertical(lit, '#d98a4e')}"`,
    ),
    rect({ x: x + w * 0.07, y: y - h * 0.1, w: w * 0.86, h: h * 0.1 }, `fill="${p.wood}"`),
  )
  for (let i = 0; i < 4; i += 1)
    s.add(
      rect({ x: x + w * (0.07 + i * 0.28), y: y - h * 0.42, w: w * 0.03, h: h * 0.42 }, `fill="${p.wood}"`),
    )
  for (let i = 0; i < 3; i += 1) {
    const wx = x + w * (0.1 + i * 0.29)
    s.add(
      rect({ x: wx, y: y - h * 0.86, w: w * 0.22, h: h * 0.25, r: 2 }, `fill="${p.wood}"`),
      rect(
        { x: wx + w * 0.02, y: y - h * 0.84, w: w * 0.18, h: h * 0.21 },
        `fill="${i === 1 ? lit : '#6d5468'}"`,
      ),
      line(
        [wx + w * 0.11, y - h * 0.86],
        [wx + w * 0.11, y - h * 0.61],
        `stroke="${p.wood}" stroke-width="4"`,
      ),
    )
  }
  roof(s, p, {
    at: [x + w / 2, y - h * 0.45],
    w: w * 0.58,
    h: h * 0.09,
    ridge: w * 0.48,
    lift: 4,
    ornament: false,
  })
  roof(s, p, { at: [x + w / 2, y - h * 0.97], w: w * 0.6, h: h * 0.17, ridge: w * 0.44, lift: h * 0.06 })
}

/** 洞庭南路历史文化街区: a street of old fronts that leads to the pagoda's hill, lanterns lit. */
export const oldStreet = (s: Sketch): void => {
  const p = dusk
  sky(s, p)
  sun(s, p, { at: [800, 470], r: 66 })
  cloud(s, { at: [560, 170], w: 380, color: '#ffd9c2', opacity: 0.4 })
  ridge(s, { y: 640, height: 150, color: p.hills[0], peaks: 2.7 })
  s.add(rect({ x: 0, y: 640, w: WIDTH, h: HEIGHT - 640 }, `fill="${s.vertical('#8d6a80', '#3d3456')}"`))
  s.add(
    polygon(
      [
        [700, 640],
        [900, 640],
        [1700, HEIGHT],
        [-100, HEIGHT],
      ],
      `fill="${s.vertical('#b98590', '#4c3f60')}"`,
    ),
  )
  for (let i = 1; i < 15; i += 1) {
    const k = (i / 15) ** 2
    s.add(
      line(
        [700 - 800 * k, 640 + 360 * k],
        [900 + 800 * k, 640 + 360 * k],
        `stroke="${p.ink}" stroke-width="${n(1 + k * 3)}" opacity="0.2"`,
      ),
    )
  }
  for (let i = 0; i < 9; i += 1)
    s.add(
      line(
        [720 + i * 20, 640],
        [-100 + i * 225, HEIGHT],
        `stroke="${p.ink}" stroke-width="1.6" opacity="0.16"`,
      ),
    )
  const fronts: [x: number, foot: number, w: number, h: number][] = [
    [560, 668, 160, 190],
    [360, 722, 230, 300],
    [30, 812, 370, 480],
  ]
  for (const [index, [x, foot, w, h]] of fronts.entries()) {
    const lit = ['#ffe2a4', '#ffd184', '#ffdb98'][index] ?? p.lamp
    shopFront(s, p, { x, y: foot, w, h, lit })
    s.group(`transform="translate(${WIDTH} 0) scale(-1 1)"`, () => shopFront(s, p, { x, y: foot, w, h, lit }))
  }
  for (const [y, spread, r] of [
    [470, 170, 11],
    [400, 300, 17],
    [290, 470, 27],
  ] as const) {
    s.add(
      path(
        pen`M ${800 - spread} ${y - 20} Q 800 ${y + spread * 0.34} ${800 + spread} ${y - 20}`,
        `stroke="${p.ink}" stroke-width="2.5" fill="none"`,
      ),
    )
    for (let i = 0; i < 7; i += 1) {
      const t = (i + 0.5) / 7
      lantern(s, p, {
        at: [800 - spread + t * spread * 2, y - 20 + 4 * t * (1 - t) * spread * 0.18 + r * 1.9],
        r,
      })
    }
  }
  const people: [x: number, y: number, h: number, robe: string][] = [
    [740, 690, 62, '#8c5f87'],
    [775, 700, 66, '#e0a15f'],
    [870, 712, 74, '#5a76a8'],
    [640, 790, 120, '#c8574a'],
    [695, 798, 128, '#47628f'],
    [985, 850, 168, '#d98b4f'],
    [1050, 858, 130, '#6c8a6a'],
  ]
  for (const [x, y, h, robe] of people) bystander(s, p, { at: [x, y], h, robe, flip: x > 800 })
  vignette(s, p)
}
