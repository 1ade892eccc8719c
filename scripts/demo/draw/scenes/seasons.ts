import { birds, reeds, water } from '../lake'
import { ridge, sun, vignette } from '../nature'
import { winter, autumn, dusk, type Palette, spring, summer } from '../palette'
import { blossomBranch } from '../plants'
import { boat } from '../players'
import { lantern } from '../roof'
import { quarter, wide } from './routes'
import {
  circle,
  ellipse,
  HEIGHT,
  line,
  n,
  path,
  pen,
  type Point,
  polygon,
  rect,
  type Sketch,
} from '../sketch'

/** 四季四色: butterflies, waves, songs and food, one for each season's colour. */
export const fourSeasons = (s: Sketch): void => {
  quarter(s, { index: 0, focus: 800 }, () => {
    wide(s, spring)
    ridge(s, { y: 660, height: 170, color: spring.hills[1], peaks: 2.6 })
    s.add(rect({ x: -400, y: 760, w: 2400, h: 240 }, `fill="${s.vertical(...spring.ground)}"`))
    tent(s, { at: [760, 820], w: 220, colors: ['#f6efdd', '#e58a8f'] })
    blossomBranch(s, spring, { at: [1030, 90], h: 420, flip: true })
    for (const [x, y, r, color] of [
      [760, 420, 86, '#f2b441'],
      [890, 560, 56, '#e5748a'],
      [680, 600, 44, '#5fa8c8'],
      [900, 330, 38, '#ffffff'],
    ] as const)
      butterfly(s, { at: [x, y], r, color })
  })
  quarter(s, { index: 1, focus: 800 }, () => {
    wide(s, summer)
    sun(s, summer, { at: [900, 180], r: 60 })
    wave(s, { y: 620, color: '#4fa9cf' })
    wave(s, { y: 720, color: '#2b86b0' })
    skater(s)
    wave(s, { y: 850, color: '#15658f' })
  })
  quarter(s, { index: 2, focus: 800 }, () => {
    wide(s, autumn)
    sun(s, autumn, { at: [800, 330], r: 150 })
    birds(s, { at: [700, 190], count: 4, color: autumn.ink })
    ridge(s, { y: 720, height: 150, color: autumn.hills[1], peaks: 2.7 })
    water(s, autumn, { y: 740, light: { x: 800, color: autumn.glow, w: 170 } })
    boat(s, autumn, { at: [790, 830], w: 270 })
    for (let i = 0; i < 6; i += 1)
      s.add(
        path(
          pen`M ${850 + (i % 2) * 50} ${690 - i * 66} q 26 -36 56 -12 q -18 34 -56 12`,
          `fill="${autumn.accent}" opacity="${n(0.95 - i * 0.12)}"`,
        ),
      )
    reeds(s, { x: 580, w: 440, y: 1010, h: 180, color: autumn.hills[2], count: 44 })
  })
  quarter(s, { index: 3, focus: 800 }, () => {
    const p: Palette = { ...winter, sky: ['#8f2b2b', '#c9453c', '#f0a070'] }
    wide(s, p)
    for (const [x, y, r] of [
      [680, 150, 46],
      [810, 210, 58],
      [930, 130, 42],
      [1010, 230, 36],
      [590, 240, 34],
    ] as const)
      lantern(s, { ...p, accent: '#ff5a3c' }, { at: [x, y], r })
    s.add(rect({ x: -400, y: 790, w: 2400, h: 210 }, `fill="${s.vertical('#7a3c28', '#4a2219')}"`))
    hotpot(s)
  })
  vignette(s, dusk)
}

export const butterfly = (
  s: Sketch,
  { at: [x, y], r, color }: { at: Point; r: number; color: string },
): void => {
  s.group(`transform="translate(${n(x)} ${n(y)}) rotate(${n(s.between(-24, 24))}) scale(${n(r)})"`, () => {
    for (const side of [-1, 1])
      s.add(
        path(
          pen`M 0 0 C ${side * 0.3} -0.9 ${side * 1.1} -1 ${side * 1.05} -0.45 C ${side * 1} -0.1 ${side * 0.4} 0.1 0 0.05 Z`,
          `fill="${color}"`,
        ),
        path(
          pen`M 0 0.05 C ${side * 0.5} 0 ${side * 0.9} 0.3 ${side * 0.7} 0.66 C ${side * 0.5} 0.9 ${side * 0.1} 0.6 0 0.2 Z`,
          `fill="${color}" opacity="0.85"`,
        ),
        circle([side * 0.72, -0.5], 0.16, 'fill="#fff" opacity="0.7"'),
        circle([side * 0.5, 0.42], 0.1, 'fill="#2c3f3c" opacity="0.4"'),
        path(
          pen`M 0 -0.3 q ${side * 0.1} -0.3 ${side * 0.26} -0.38`,
          'stroke="#2c3f3c" stroke-width="0.04" fill="none"',
        ),
      )
    s.add(ellipse([0, 0.02], [0.07, 0.42], 'fill="#2c3f3c"'))
  })
}

export const tent = (
  s: Sketch,
  { at: [x, y], w, colors }: { at: Point; w: number; colors: readonly [string, string] },
): void => {
  s.add(
    polygon(
      [
        [x - w * 0.6, y],
        [x, y - w * 0.72],
        [x + w * 0.6, y],
      ],
      `fill="${colors[0]}"`,
    ),
    polygon(
      [
        [x, y - w * 0.72],
        [x + w * 0.6, y],
        [x + w * 0.22, y],
      ],
      `fill="${colors[1]}"`,
    ),
    polygon(
      [
        [x - w * 0.14, y],
        [x, y - w * 0.52],
        [x + w * 0.12, y],
      ],
      'fill="#5a4a3c"',
    ),
  )
}

export const wave = (s: Sketch, { y, color }: { y: number; color: string }): void => {
  const crests = 'q 70 -96 150 -40 q -46 -6 -50 30 q 60 34 100 10 '.repeat(9)
  s.add(
    path(`M -200 ${HEIGHT} V ${y} ${crests} V ${HEIGHT} Z`, `fill="${color}"`),
    path(`M -200 ${y + 26} ${crests}`, 'fill="none" stroke="#fff" stroke-width="5" opacity="0.55"'),
  )
}

const skater = (s: Sketch): void => {
  const limb = (commands: string, color: string, w: number) =>
    s.add(
      path(
        commands,
        `stroke="${color}" stroke-width="${w}" fill="none" stroke-linecap="round" stroke-linejoin="round"`,
      ),
    )
  s.add(
    `<g transform="rotate(-14 800 620)">${rect({ x: 690, y: 628, w: 230, h: 18, r: 9 }, 'fill="#f2b441"')}${circle([735, 656], 15, 'fill="#1d3a4a"')}${circle([875, 656], 15, 'fill="#1d3a4a"')}</g>`,
  )
  limb('M 790 500 L 744 560 L 752 634', '#1d3a4a', 26)
  limb('M 800 500 L 862 540 L 862 606', '#1d3a4a', 26)
  limb('M 796 496 L 822 392', '#e5484d', 58)
  limb('M 812 400 L 724 372 L 664 414', '#f0c9a4', 20)
  limb('M 832 400 L 908 420 L 962 372', '#f0c9a4', 20)
  s.add(
    circle([842, 326], 32, 'fill="#f0c9a4"'),
    path('M 808 322 a 34 34 0 0 1 68 -4 h 22 q 0 8 -22 8 q -30 -14 -68 -4 Z', 'fill="#2f7fb0"'),
  )
}

const hotpot = (s: Sketch): void => {
  s.soft(9, () => {
    for (let i = 0; i < 12; i += 1)
      s.add(
        ellipse(
          [760 + s.between(-70, 120), 600 - i * 26],
          [30 + i * 4, 22 + i * 2],
          `fill="#fff" opacity="${n(0.34 - i * 0.024)}"`,
        ),
      )
  })
  s.add(
    ellipse([800, 860], [240, 30], 'fill="#2b120c" opacity="0.5"'),
    path(
      'M 600 690 H 1000 Q 990 820 900 846 H 700 Q 610 820 600 690 Z',
      `fill="${s.horizontal('#e9c07a', '#9a6426')}"`,
    ),
    ellipse([800, 690], [200, 44], 'fill="#b8842f"'),
    ellipse([800, 690], [180, 36], 'fill="#d6402f"'),
    path('M 730 846 h 140 l 16 26 h -172 Z', 'fill="#7c521c"'),
  )
  for (let i = 0; i < 26; i += 1)
    s.add(
      ellipse(
        [800 + s.between(-150, 150), 690 + s.between(-20, 20)],
        [s.between(10, 20), s.between(5, 9)],
        `fill="${s.pick(['#f2b441', '#8fbf6a', '#fff1dc', '#e0674f'])}"`,
      ),
    )
  s.add(
    path('M 690 672 q 50 -50 110 -10 l 30 -22 l 2 44 l -34 -10 q -60 30 -108 -2 Z', 'fill="#e9d3b4"'),
    circle([716, 664], 4, 'fill="#2b120c"'),
    line([930, 560], [850, 690], 'stroke="#7c4f30" stroke-width="8" stroke-linecap="round"'),
    line([954, 570], [866, 696], 'stroke="#7c4f30" stroke-width="8" stroke-linecap="round"'),
  )
}
