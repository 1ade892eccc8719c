import { cloud, ground, ridge, sky, sun, vignette } from '../nature'
import { autumn, type Palette } from '../palette'
import { player } from '../players'
import { lantern, roof } from '../roof'
import { circle, HEIGHT, path, pen, rect, type Sketch, WIDTH } from '../sketch'
import { broad } from '../trees'

/** The backs of people who watch. */
export const audience = (s: Sketch, p: Palette, { y, rows }: { y: number; rows: number }): void => {
  const robes = ['#5b4a63', '#7a4b45', '#46566f', '#6d6a4a', '#8a5a3c']
  for (let row = 0; row < rows; row += 1) {
    const r = 26 + row * 8
    for (let i = 0; i < 15; i += 1) {
      const x = (i + (row % 2 ? 0.5 : 0)) * (WIDTH / 14) - 30 + s.between(-14, 14)
      const top = y + row * 62 + s.between(-8, 8)
      s.add(
        path(
          pen`M ${x - r * 1.5} ${HEIGHT} V ${top + r * 2.2} Q ${x - r * 1.4} ${top + r * 1.2} ${x} ${top + r * 1.15} Q ${x + r * 1.4} ${top + r * 1.2} ${x + r * 1.5} ${top + r * 2.2} V ${HEIGHT} Z`,
          `fill="${s.pick(robes)}"`,
        ),
        circle([x, top], r, `fill="${p.ink}"`),
        circle([x - r * 0.9, top + r * 0.25], r * 0.2, 'fill="#d8a67e"'),
        circle([x + r * 0.9, top + r * 0.25], r * 0.2, 'fill="#d8a67e"'),
      )
    }
  }
}

/** 送戏下乡: opera players on a stage in a village. */
export const villageStage = (s: Sketch): void => {
  const p = autumn
  sky(s, p)
  sun(s, p, { at: [260, 260], r: 62 })
  cloud(s, { at: [1180, 150], w: 320, opacity: 0.55 })
  ridge(s, { y: 600, height: 190, color: p.hills[0], peaks: 2.6 })
  ridge(s, { y: 640, height: 120, color: p.hills[1], peaks: 3.6 })
  ground(s, p, { y: 690, bump: 8 })
  broad(s, p, { at: [160, 730], h: 400 })
  broad(s, p, { at: [1450, 730], h: 420, flip: true })
  s.add(
    rect({ x: 360, y: 640, w: 880, h: 120 }, `fill="${s.vertical(p.wood, p.ink)}"`),
    rect({ x: 340, y: 626, w: 920, h: 24, r: 4 }, `fill="${p.wall[1]}"`),
    rect({ x: 400, y: 330, w: 800, h: 296 }, `fill="${s.vertical('#8e2f25', '#c65a3c')}"`),
  )
  for (let i = 0; i < 17; i += 1)
    s.add(
      path(
        pen`M ${400 + i * 50} 330 q 18 148 0 296`,
        `stroke="#6f211b" stroke-width="7" fill="none" opacity="0.35"`,
      ),
    )
  s.add(
    circle([800, 476], 112, `fill="${p.lamp}" opacity="0.32"`),
    circle([800, 476], 112, `fill="none" stroke="${p.lamp}" stroke-width="5" opacity="0.7"`),
  )
  for (let i = 0; i < 6; i += 1) {
    const a = (i / 6) * Math.PI * 2
    s.add(
      circle(
        [800 + Math.cos(a) * 62, 476 + Math.sin(a) * 62],
        34,
        `fill="none" stroke="${p.lamp}" stroke-width="4" opacity="0.55"`,
      ),
    )
  }
  for (const x of [392, 1184])
    s.add(
      rect({ x, y: 320, w: 24, h: 310 }, `fill="${p.wood}"`),
      rect({ x, y: 320, w: 8, h: 310 }, `fill="${p.accent}" opacity="0.6"`),
    )
  s.add(rect({ x: 400, y: 322, w: 800, h: 40 }, `fill="${p.accent}"`))
  for (let i = 0; i < 10; i += 1)
    s.add(path(pen`M ${400 + i * 80} 360 q 40 54 80 0 Z`, `fill="${i % 2 ? p.accent : '#e06a3f'}"`))
  roof(s, p, { at: [800, 322], w: 540, h: 150, ridge: 330 })
  for (const x of [330, 1270]) lantern(s, p, { at: [x, 400], r: 30, glow: false })
  player(s, p, { at: [640, 640], h: 210, robe: '#2f8f8a' })
  player(s, p, { at: [805, 642], h: 236, robe: '#f0b13f', sash: '#c8452f' })
  player(s, p, { at: [970, 640], h: 212, robe: '#d45f8b', flip: true })
  audience(s, p, { y: 800, rows: 3 })
  vignette(s, p)
}
