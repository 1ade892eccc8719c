import { vignette } from '../nature'
import { type Palette, autumn } from '../palette'
import { person } from '../people'
import { photograph } from '../photographs'
import { HOLD, POINT, STAND } from '../poses'
import { HEIGHT, type Point, type Sketch, WIDTH, circle, ellipse, line, path, pen, rect } from '../sketch'
import { projector, radio } from '../things'

/** 城市记忆馆: a hall of old photographs, a bicycle, a radio and a film projector of earlier years. */
export const memoryHall = (s: Sketch): void => {
  const p: Palette = { ...autumn, ink: '#33241b' }
  s.add(
    rect({ x: 0, y: 0, w: WIDTH, h: 700 }, `fill="${s.vertical('#8b5f40', '#c89a68')}"`),
    rect({ x: 0, y: 0, w: WIDTH, h: 54 }, 'fill="#3d2619"'),
    rect({ x: 0, y: 690, w: WIDTH, h: 310 }, `fill="${s.vertical('#7c5236', '#4a2f20')}"`),
    rect({ x: 0, y: 676, w: WIDTH, h: 20 }, 'fill="#4a2f20"'),
  )
  for (let i = -6; i < 22; i += 1)
    s.add(
      line(
        [800 + (i - 8) * 90, 696],
        [800 + (i - 8) * 240, HEIGHT],
        'stroke="#2f1d13" stroke-width="3" opacity="0.35"',
      ),
    )
  for (const x of [250, 620, 990, 1360]) {
    s.add(
      line([x, 54], [x, 96], 'stroke="#2f1d13" stroke-width="6"'),
      path(pen`M ${x - 26} 122 L ${x - 14} 92 H ${x + 14} L ${x + 26} 122 Z`, 'fill="#2f1d13"'),
      path(
        pen`M ${x - 26} 122 L ${x - 240} 690 H ${x + 240} L ${x + 26} 122 Z`,
        `fill="${s.vertical({ at: 0, color: '#ffe9b8', opacity: 0.55 }, { at: 1, color: '#ffe9b8', opacity: 0 })}"`,
      ),
    )
  }
  for (const [x, y, w, h] of [
    [70, 190, 190, 150],
    [70, 370, 190, 240],
    [290, 190, 300, 220],
    [290, 440, 140, 170],
    [450, 440, 140, 170],
    [640, 170, 330, 250],
    [640, 450, 220, 160],
    [1020, 190, 150, 190],
    [1200, 190, 330, 240],
    [1020, 410, 150, 200],
    [1200, 460, 200, 150],
  ] as const)
    photograph(s, { x, y, w, h })
  plinth(s, { x: 120, w: 420, h: 70 })
  bicycle(s, [330, 770])
  plinth(s, { x: 1120, w: 380, h: 130 })
  radio(s, [1240, 712])
  projector(s, [1410, 712])
  person(s, p, {
    at: [700, 890],
    h: 270,
    coat: '#c8452f',
    trousers: '#44302b',
    hair: 'long',
    skirt: '#44302b',
    pose: STAND,
    flip: true,
  })
  person(s, p, {
    at: [800, 900],
    h: 200,
    coat: '#f0b44c',
    trousers: '#5a76a8',
    hair: 'cap',
    pose: POINT,
    flip: true,
  })
  person(s, p, { at: [920, 896], h: 280, coat: '#5f7f86', hair: 'grey', pose: HOLD })
  vignette(s, p)
}

const plinth = (s: Sketch, { x, w, h }: { x: number; w: number; h: number }): void => {
  s.add(
    ellipse([x + w / 2, 850], [w * 0.6, 18], 'fill="#20130b" opacity="0.45"'),
    rect({ x, y: 846 - h, w, h }, `fill="${s.vertical('#f3e2c2', '#c9ab7d')}"`),
    rect({ x: x - 10, y: 836 - h, w: w + 20, h: 18 }, 'fill="#fbf1dc"'),
  )
}

const bicycle = (s: Sketch, [x, y]: Point): void => {
  for (const wx of [x - 100, x + 110]) {
    s.add(
      circle([wx, y - 70], 68, 'fill="none" stroke="#2a1c15" stroke-width="8"'),
      circle([wx, y - 70], 7, 'fill="#2a1c15"'),
    )
    for (let i = 0; i < 8; i += 1) {
      const a = (i / 8) * Math.PI
      s.add(
        line(
          [wx - Math.cos(a) * 64, y - 70 - Math.sin(a) * 64],
          [wx + Math.cos(a) * 64, y - 70 + Math.sin(a) * 64],
          'stroke="#8a7a68" stroke-width="1.5"',
        ),
      )
    }
  }
  s.add(
    path(
      pen`M ${x - 100} ${y - 70} L ${x - 40} ${y - 166} L ${x + 78} ${y - 160} L ${x + 6} ${y - 66} Z M ${x - 50} ${y - 186} L ${x + 6} ${y - 66} M ${x - 100} ${y - 70} H ${x + 6}`,
      'fill="none" stroke="#20130b" stroke-width="9" stroke-linejoin="round"',
    ),
    path(
      pen`M ${x + 110} ${y - 70} L ${x + 70} ${y - 196} q -4 -22 -34 -18`,
      'fill="none" stroke="#20130b" stroke-width="9" stroke-linecap="round"',
    ),
    path(pen`M ${x - 84} ${y - 192} q 36 -14 66 4 q -30 14 -66 -4`, 'fill="#6b3a22"'),
    circle([x + 6, y - 66], 18, 'fill="none" stroke="#8f3d2a" stroke-width="7"'),
  )
}
