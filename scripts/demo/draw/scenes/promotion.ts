import { dragonHead } from '../cruise'
import { glitter, water } from '../lake'
import { ridge, sky, stars, vignette } from '../nature'
import { dusk, type Palette } from '../palette'
import { lantern } from '../roof'
import { circle, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { beam } from './lightshow'
import { firework, tower } from './tower'

/** An old ship of the lake with battened sails, lanterns along its deck. */
const junk = (
  s: Sketch,
  p: Palette,
  { at: [x, y], k, sail }: { at: Point; k: number; sail: string },
): void => {
  s.group(`transform="translate(${x} ${y}) scale(${k})"`, () => {
    for (const [mx, h, w, lean] of [
      [-110, 300, 150, -8],
      [60, 400, 210, 0],
      [220, 260, 120, 10],
    ] as const) {
      s.add(line([mx, 0], [mx + lean, -h - 30], 'stroke="#3a2430" stroke-width="12"'))
      s.add(
        path(
          pen`M ${mx - w * 0.4} ${-h} L ${mx + w * 0.36} ${-h + 24} Q ${mx + w * 0.72} ${-h * 0.5} ${mx + w * 0.6} ${-60} L ${mx - w * 0.44} ${-52} Q ${mx - w * 0.3} ${-h * 0.5} ${mx - w * 0.4} ${-h} Z`,
          `fill="${s.horizontal(sail, '#f6b06a', '#b8452f')}"`,
        ),
      )
      for (let i = 1; i < 7; i += 1) {
        const t = i / 7
        s.add(
          line(
            [mx - w * 0.38, -h + (h - 52) * t],
            [mx + w * (0.4 + 0.24 * Math.sin(t * Math.PI * 0.8)), -h + 20 + (h - 84) * t],
            'stroke="#7d2f24" stroke-width="4" opacity="0.7"',
          ),
        )
      }
      s.add(
        path(
          pen`M ${mx + lean} ${-h - 30} q 30 -16 60 0 t 30 2 v 22 q -30 10 -60 0 t -30 0 Z`,
          'fill="#ffd75a"',
        ),
      )
    }
    s.add(
      path(
        'M -330 -90 L -220 -20 H 250 L 340 -70 C 330 20 300 60 240 70 H -220 C -280 50 -320 0 -330 -90 Z',
        `fill="${s.vertical('#8f4030', '#3a1826')}"`,
      ),
      rect({ x: -300, y: -96, w: 130, h: 60, r: 6 }, 'fill="#a8523a"'),
      path('M -316 -92 Q -236 -140 -156 -92 Z', 'fill="#4a2430"'),
      path(
        'M -310 -40 Q -230 12 -200 14 H 250 Q 300 10 328 -30',
        'fill="none" stroke="#ffd37a" stroke-width="6"',
      ),
    )
    for (let i = 0; i < 9; i += 1)
      s.add(rect({ x: -190 + i * 48, y: -34, w: 26, h: 22, r: 4 }, 'fill="#ffe2a4"'))
    dragonHead(s, p, [320, -66, 0.9])
    for (let i = 0; i < 5; i += 1) lantern(s, p, { at: [-150 + i * 96, -62], r: 13 })
  })
}

/** 天下岳阳楼文旅推介: light plays on the tower at dusk, fireworks above it, old ships leave for the lake. */
export const towerPromotion = (s: Sketch): void => {
  const p: Palette = { ...dusk, sky: ['#1f2260', '#6a4f9a', '#f29a8a'], water: ['#1d2458', '#c9829a'] }
  sky(s, p)
  stars(s, { count: 60, below: 300 })
  for (const [x, turn, color] of [
    [1240, -0.5, '#7fe0ff'],
    [1240, -0.18, '#ffd37a'],
    [1240, 0.2, '#ff8ac8'],
    [1240, 0.52, '#9affd8'],
  ] as const)
    beam(s, { from: [x, 520], turn, length: 760, color, w: 0.06 })
  for (const [x, y, r, color] of [
    [250, 200, 150, '#ffd37a'],
    [520, 120, 110, '#ff8ac8'],
    [760, 240, 130, '#7fe0ff'],
    [90, 90, 80, '#9affd8'],
    [960, 90, 90, '#ffb07a'],
  ] as const)
    firework(s, { at: [x, y], r, color })
  ridge(s, { y: 600, height: 120, color: '#5a4f8a', peaks: 2.4 })
  s.add(
    path(
      'M 820 640 C 900 560 1000 530 1080 528 H 1420 C 1500 540 1560 570 1610 590 V 660 H 820 Z',
      'fill="#2f2a58"',
    ),
    rect({ x: 1050, y: 500, w: 380, h: 66 }, `fill="${s.vertical('#c98a8a', '#5a4470')}"`),
  )
  for (let i = 0; i < 15; i += 1) s.add(rect({ x: 1050 + i * 26, y: 486, w: 16, h: 18 }, 'fill="#c98a8a"'))
  s.add(
    circle(
      [1240, 360],
      330,
      `fill="${s.radial({ at: 0, color: '#ffd98a', opacity: 0.55 }, { at: 1, color: '#ffd98a', opacity: 0 })}"`,
    ),
  )
  tower(s, { ...p, wood: '#a8352f' }, { at: [1240, 502], w: 158 })
  for (let i = 0; i < 9; i += 1)
    s.add(
      rect(
        { x: 1060 + i * 44, y: 520, w: 26, h: 30, r: 13 },
        `fill="${['#7fe0ff', '#ff8ac8', '#ffd37a', '#9affd8'][i % 4] ?? '#ffd37a'}" opacity="0.8"`,
      ),
    )
  water(s, p, { y: 634, light: { x: 1240, color: '#ffd98a', w: 230 } })
  for (const [x, color] of [
    [250, '#ffd37a'],
    [520, '#ff8ac8'],
    [760, '#7fe0ff'],
    [980, '#9affd8'],
    [1480, '#ff8ac8'],
  ] as const)
    glitter(s, { y: 640, x, color, w: 60, depth: 120 })
  junk(s, p, { at: [860, 690], k: 0.3, sail: '#f0c08a' })
  junk(s, p, { at: [620, 740], k: 0.5, sail: '#f6cf9a' })
  junk(s, p, { at: [300, 870], k: 0.92, sail: '#ffe2b0' })
  for (const [x, y, w] of [
    [300, 940, 200],
    [620, 778, 120],
    [860, 712, 70],
  ] as const)
    glitter(s, { y, x, color: '#ffd98a', w, depth: 60 })
  shore(s)
  vignette(s, p)
}

/** People with lamps on the near bank. */
const shore = (s: Sketch): void => {
  s.add(path('M 900 1010 C 1020 900 1240 866 1610 850 V 1010 Z', 'fill="#191a44"'))
  for (let i = 0; i < 13; i += 1) {
    const x = 1010 + i * 50
    const y = 966 - i * 7 + (i % 3) * 10
    const h = 96 + (i % 4) * 10
    s.add(
      path(
        pen`M ${x - 22} ${y + 30} Q ${x - 24} ${y - h * 0.5} ${x} ${y - h * 0.56} Q ${x + 24} ${y - h * 0.5} ${x + 22} ${y + 30} Z`,
        `fill="${i % 2 ? '#23255a' : '#1d1e4e'}"`,
      ),
      circle([x, y - h * 0.72], 16, 'fill="#14153c"'),
    )
    if (i % 3 === 1)
      s.add(
        line(
          [x + 18, y - h * 0.4],
          [x + 34, y - h * 1.06],
          'stroke="#14153c" stroke-width="8" stroke-linecap="round"',
        ),
        circle(
          [x + 36, y - h * 1.16],
          40,
          `fill="${s.radial({ at: 0, color: '#ffb36b', opacity: 0.9 }, { at: 1, color: '#ffb36b', opacity: 0 })}"`,
        ),
        circle([x + 36, y - h * 1.16], 11, 'fill="#ff7a4a"'),
      )
  }
}
