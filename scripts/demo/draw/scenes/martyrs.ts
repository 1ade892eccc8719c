import { birds } from '../lake'
import { ridge, vignette } from '../nature'
import { type Palette, winter } from '../palette'
import { person } from '../people'
import { STAND } from '../poses'
import {
  area,
  circle,
  ellipse,
  HEIGHT,
  path,
  pen,
  type Point,
  polygon,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'
import { conifer } from '../woods'

export const star = ([x, y]: Point, r: number, color: string): string =>
  polygon(
    Array.from({ length: 10 }, (_, i): Point => {
      const a = -Math.PI / 2 + (i * Math.PI) / 5
      const far = i % 2 ? r * 0.4 : r
      return [x + Math.cos(a) * far, y + Math.sin(a) * far]
    }),
    `fill="${color}"`,
  )

/** 烈士陵园: the monument from below at sunrise, cypresses and wreaths on both sides of the steps. */
export const martyrsPark = (s: Sketch): void => {
  const p: Palette = { ...winter, leaves: ['#6f9a86', '#3f6f5e', '#274c43'], ink: '#2a2230' }
  s.add(
    rect(
      { x: 0, y: 0, w: WIDTH, h: HEIGHT },
      `fill="${s.vertical('#8f2f35', '#d7644c', '#f8b98a', '#fde6c8')}"`,
    ),
  )
  for (let i = 0; i < 18; i += 1) {
    const a = Math.PI * (1.04 + (i / 17) * 0.92)
    const far = 1300
    s.add(
      polygon(
        [
          [800, 640],
          [800 + Math.cos(a) * far, 640 + Math.sin(a) * far],
          [800 + Math.cos(a + 0.075) * far, 640 + Math.sin(a + 0.075) * far],
        ],
        'fill="#ffe9c4" opacity="0.13"',
      ),
    )
  }
  s.add(
    circle(
      [800, 600],
      430,
      `fill="${s.radial({ at: 0, color: '#fff3d6', opacity: 0.95 }, { at: 0.55, color: '#ffd9a8', opacity: 0.5 }, { at: 1, color: '#ffd9a8', opacity: 0 })}"`,
    ),
  )
  ridge(s, { y: 720, height: 150, color: '#b7605a', peaks: 2.6 })
  birds(s, { at: [1060, 250], count: 6, color: '#5d2430' })
  s.add(rect({ x: 0, y: 690, w: WIDTH, h: 310 }, `fill="${s.vertical('#7d8f78', '#3d5148')}"`))
  for (let i = 0; i < 7; i += 1)
    for (const d of [-1, 1]) {
      const t = i / 6
      conifer(s, p, {
        at: [800 + d * (230 + t ** 1.35 * 540), 700 + t ** 1.5 * 200],
        h: 230 + t ** 1.4 * 500,
        w: 26 + t ** 1.4 * 70,
      })
    }
  steps(s)
  monument(s)
  for (const [x, y, r] of [
    [590, 716, 40],
    [1010, 716, 40],
    [500, 760, 50],
    [1100, 760, 50],
  ] as const)
    wreath(s, { at: [x, y], r })
  for (const [x, y, h, coat, flip] of [
    [690, 914, 150, '#46566f', false],
    [740, 924, 118, '#fbf3e6', false],
    [866, 918, 150, '#3c4f6b', true],
    [924, 926, 120, '#fbf3e6', true],
  ] as const) {
    person(s, p, { at: [x, y], h, coat, hair: h < 130 ? 'short' : 'bun', pose: STAND, flip, away: true })
    if (h < 130) s.add(path(pen`M ${x - 12} ${y - h * 0.82} h 24 l -12 18 Z`, 'fill="#d1342f"'))
  }
  vignette(s, p)
}

const steps = (s: Sketch): void => {
  for (let i = 0; i < 13; i += 1) {
    const t = i / 13
    const half = 250 + t * 330
    const y = 706 + t ** 1.2 * 294
    s.add(
      rect({ x: 800 - half, y, w: half * 2, h: 40 }, `fill="${i % 2 ? '#e6d6c8' : '#cdb8ac'}"`),
      rect({ x: 800 - half, y, w: half * 2, h: 5 }, 'fill="#fff6ea"'),
    )
  }
  s.add(area('690,706 910,706 1030,1000 570,1000', 'fill="#c96a5a" opacity="0.4"'))
}

const monument = (s: Sketch): void => {
  s.add(
    rect({ x: 560, y: 672, w: 480, h: 36 }, 'fill="#d9c6b6"'),
    rect({ x: 610, y: 628, w: 380, h: 46 }, 'fill="#efe1d2"'),
    rect({ x: 650, y: 540, w: 300, h: 90 }, `fill="${s.horizontal('#fdf4e8', '#cbb3a2')}"`),
    rect({ x: 638, y: 528, w: 324, h: 18 }, 'fill="#fffaf0"'),
    area('716,528 884,528 858,96 800,52 742,96', `fill="${s.horizontal('#fffaf0', '#f2e2d2')}"`),
    area('800,528 884,528 858,96 800,52', 'fill="#a98878" opacity="0.42"'),
  )
  for (let i = 0; i < 7; i += 1) {
    const x = 676 + i * 38
    s.add(
      ellipse([x + 10, 572], [9, 10], 'fill="#b39a8a"'),
      path(pen`M ${x} 622 V 596 Q ${x + 10} 574 ${x + 20} 596 V 622 Z`, 'fill="#b39a8a"'),
    )
  }
  s.add(
    star([800, 176], 44, '#d1342f'),
    path(
      'M 742 520 C 700 440 716 360 740 330 M 858 520 C 900 440 884 360 860 330',
      'fill="none" stroke="#c9a24a" stroke-width="6"',
    ),
  )
  for (let i = 0; i < 9; i += 1)
    for (const d of [-1, 1]) {
      const y = 346 + i * 20
      const x = 800 + d * (64 + Math.sin((i / 8) * Math.PI) * 22)
      s.add(
        `<ellipse cx="${x.toFixed(1)}" cy="${y}" rx="15" ry="6" transform="rotate(${d * -52} ${x.toFixed(1)} ${y})" fill="#d9b45a"/>`,
      )
    }
}

const wreath = (s: Sketch, { at: [x, y], r }: { at: Point; r: number }): void => {
  s.add(
    path(
      pen`M ${x} ${y} L ${x - r * 0.6} ${y + r * 1.6} M ${x} ${y} L ${x + r * 0.6} ${y + r * 1.6}`,
      'stroke="#5a4038" stroke-width="5"',
    ),
    circle([x, y], r * 0.8, `fill="none" stroke="#2f6b4c" stroke-width="${(r * 0.5).toFixed(1)}"`),
  )
  for (let i = 0; i < 14; i += 1) {
    const a = (i / 14) * Math.PI * 2
    s.add(
      circle(
        [x + Math.cos(a) * r * 0.8, y + Math.sin(a) * r * 0.8],
        r * 0.17,
        `fill="${i % 2 ? '#fff6e6' : '#f2c94f'}"`,
      ),
    )
  }
  s.add(
    path(
      pen`M ${x - r * 0.3} ${y + r * 0.7} l ${-r * 0.16} ${r * 0.9} h ${r * 0.3} l ${r * 0.1} ${-r * 0.8} Z M ${x + r * 0.3} ${y + r * 0.7} l ${r * 0.16} ${r * 0.9} h ${-r * 0.3} l ${-r * 0.1} ${-r * 0.8} Z`,
      'fill="#fff6e6"',
    ),
  )
}
