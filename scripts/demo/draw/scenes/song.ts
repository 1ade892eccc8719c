import { dusk } from '../palette'
import { bystander } from '../figures'
import { birds, glitter, reeds, water } from '../lake'
import { cloud, ridge, sky, stars, sun, vignette } from '../nature'
import { boat, player } from '../players'
import { n, path, pen, type Sketch } from '../sketch'

/** 洞庭渔歌: boats with lamps at dusk, singers standing in them. */
export const fishingSong = (s: Sketch): void => {
  const p = { ...dusk, water: ['#1e2a55', '#e29a7c'] as const }
  sky(s, p)
  stars(s, { count: 40, below: 240 })
  sun(s, p, { at: [800, 500], r: 96 })
  cloud(s, { at: [180, 190], w: 460, color: '#ffd0b8', opacity: 0.35 })
  cloud(s, { at: [1020, 260], w: 380, color: '#ffd0b8', opacity: 0.3 })
  ridge(s, { y: 560, height: 130, color: p.hills[0], peaks: 2.4 })
  ridge(s, { y: 580, height: 70, color: p.hills[1], peaks: 4.2 })
  water(s, p, { y: 576, light: { x: 800, color: p.lamp, w: 200 } })
  birds(s, { at: [960, 340], count: 7, color: p.ink })
  for (const [x, y, w, flip] of [
    [270, 640, 150, false],
    [1340, 660, 170, true],
    [1010, 622, 110, false],
  ] as const) {
    boat(s, p, { at: [x, y], w, lamp: true, flip })
    glitter(s, { y: y + 14, x: x + (flip ? 1 : -1) * w * 0.44, color: p.lamp, w: 30, depth: 60 })
  }
  boat(s, p, { at: [560, 830], w: 560, lamp: true, rower: false })
  player(s, p, { at: [770, 800], h: 210, robe: '#e0674f', flip: true })
  bystander(s, p, { at: [690, 806], h: 170, robe: '#3f7f8a' })
  glitter(s, { y: 880, x: 314, color: p.lamp, w: 80, depth: 110 })
  for (let i = 0; i < 5; i += 1)
    s.add(
      path(
        pen`M ${930 + i * 46} ${640 - i * 26} q 18 -24 40 -8`,
        `stroke="${p.lamp}" stroke-width="5" fill="none" stroke-linecap="round" opacity="${n(0.85 - i * 0.13)}"`,
      ),
    )
  reeds(s, { x: 1180, w: 400, y: 1010, h: 300, color: '#241f44', count: 70 })
  reeds(s, { x: 0, w: 150, y: 1010, h: 220, color: '#241f44', count: 30 })
  vignette(s, p)
}
