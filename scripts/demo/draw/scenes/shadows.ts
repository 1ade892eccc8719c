import { vignette } from '../nature'
import { autumn, type Palette } from '../palette'
import { audience } from './stage'
import {
  area,
  circle,
  ellipse,
  HEIGHT,
  line,
  path,
  pen,
  type Point,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'
import { lantern } from '../roof'

/** A puppet of the shadow theatre: cut-out robe, crown with plumes, jointed arms on rods. */
const puppet = (
  s: Sketch,
  { at: [x, y], h, color, flip }: { at: Point; h: number; color: string; flip: boolean },
): void => {
  s.group(`transform="translate(${x} ${y}) scale(${(flip ? -h : h) / 100} ${h / 100})"`, () => {
    s.add(
      path('M -10 -72 C -16 -50 -22 -24 -26 0 H 22 C 20 -24 14 -50 9 -72 Z', `fill="${color}"`),
      path('M -26 0 q 8 -8 16 0 q 8 -8 16 0 q 8 -8 16 0', 'fill="none" stroke="#fff0c0" stroke-width="2"'),
      circle([0, -82], 9, `fill="${color}"`),
      path('M 8 -84 l 6 3 l -5 3 Z', `fill="${color}"`),
      path('M -11 -86 L -12 -98 L -4 -92 L 0 -104 L 5 -92 L 12 -97 L 9 -86 Z', `fill="${color}"`),
      path(
        'M -8 -96 C -22 -116 -36 -108 -42 -96 M -10 -92 C -26 -104 -36 -96 -40 -84',
        `fill="none" stroke="${color}" stroke-width="2"`,
      ),
      path(
        'M 6 -66 L 26 -58 L 44 -72',
        `fill="none" stroke="${color}" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"`,
      ),
      path(
        'M -8 -64 L -22 -46 L -8 -34',
        `fill="none" stroke="${color}" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"`,
      ),
      line([44, -72], [62, 12], `stroke="${color}" stroke-width="1.2" opacity="0.6"`),
      line([-8, -34], [-2, 20], `stroke="${color}" stroke-width="1.2" opacity="0.6"`),
      circle([0, -44], 5, 'fill="#fff0c0"'),
      circle([0, -28], 5, 'fill="#fff0c0"'),
      circle([2.5, -83], 1.6, 'fill="#fff0c0"'),
    )
    for (let i = -2; i <= 2; i += 1)
      s.add(path(pen`M ${i * 7 - 2} -18 l 3.5 6 l -3.5 6 l -3.5 -6 Z`, 'fill="#fff0c0"'))
  })
}

/** “文化和自然遗产日”: a shadow play on a lit screen, in it a pagoda, a boat, a crane and two figures; people watch. */
export const heritageDay = (s: Sketch): void => {
  const p: Palette = { ...autumn, ink: '#2a1715' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#3a1f24', '#5f2f2a', '#2f1818')}"`))
  s.add(
    rect({ x: 190, y: 110, w: 1220, h: 610, r: 8 }, `fill="${s.vertical('#8f3a2a', '#5f241f')}"`),
    rect({ x: 236, y: 156, w: 1128, h: 518 }, `fill="${s.radial('#fff8dc', '#ffe3a0', '#f0a850')}"`),
  )
  s.group(s.clip(rect({ x: 236, y: 156, w: 1128, h: 518 }, '')), () => {
    s.add(circle([1090, 286], 74, 'fill="#f0703a" opacity="0.75"'))
    s.add(
      path(
        'M 236 520 C 330 430 420 420 520 480 C 620 400 760 420 840 500 C 960 440 1100 470 1364 500 V 674 H 236 Z',
        'fill="#b8703a" opacity="0.35"',
      ),
    )
    pagodaShade(s, [380, 610])
    waves(s)
    s.add(
      path(
        'M 1070 590 C 1120 616 1240 616 1300 578 L 1286 620 Q 1180 640 1090 618 Z M 1150 592 C 1150 548 1230 548 1232 592 Z',
        'fill="#4a2620"',
      ),
    )
    s.add(
      path(
        'M 690 250 q 40 -50 90 -20 q 20 -60 80 -66 q -20 46 -50 74 q 30 -4 60 -30 l 12 6 q -30 44 -82 48 q -60 10 -110 -12 Z',
        'fill="#4a2620"',
      ),
    )
    puppet(s, { at: [640, 620], h: 280, color: '#a8302a', flip: false })
    puppet(s, { at: [930, 620], h: 290, color: '#2f6f62', flip: true })
  })
  for (let i = 0; i < 20; i += 1)
    s.add(path(pen`M ${190 + i * 61} 110 q 30 52 61 0 Z`, `fill="${i % 2 ? '#d9512f' : '#f2b441'}"`))
  s.add(rect({ x: 176, y: 94, w: 1248, h: 22, r: 6 }, 'fill="#c98a3a"'))
  for (const d of [0, 1]) {
    const x = d ? 1410 : 190
    const way = d ? 1 : -1
    s.add(
      area(
        pen`${x},104 ${x + way * 130},104 ${x + way * 130},740 ${x},720`,
        `fill="${s.horizontal('#a8352a', '#7a221f', '#a8352a')}"`,
      ),
    )
    for (let i = 1; i < 4; i += 1)
      s.add(
        line(
          [x + way * i * 33, 104],
          [x + way * i * 33, 730],
          'stroke="#4f1614" stroke-width="5" opacity="0.5"',
        ),
      )
  }
  for (const [x, y, r] of [
    [70, 250, 44],
    [1530, 250, 44],
  ] as const)
    lantern(s, p, { at: [x, y], r })
  s.add(
    circle(
      [800, 470],
      900,
      `fill="${s.radial({ at: 0.4, color: '#ffd98a', opacity: 0.16 }, { at: 1, color: '#ffd98a', opacity: 0 })}"`,
    ),
  )
  audience(s, { ...p, ink: '#21100f' }, { y: 770, rows: 3 })
  s.add(ellipse([800, 760], [600, 70], 'fill="#ffd98a" opacity="0.1"'))
  vignette(s, p)
}

const waves = (s: Sketch): void => {
  for (let i = 0; i < 4; i += 1)
    s.add(
      path(
        `M ${200 - i * 30} ${624 + i * 15} ${'q 30 -20 60 0 '.repeat(21)}`,
        'fill="none" stroke="#4a2620" stroke-width="4" opacity="0.75"',
      ),
    )
}

const pagodaShade = (s: Sketch, [x, y]: Point): void => {
  for (let i = 0; i < 7; i += 1) {
    const w = 62 - i * 6
    const top = y - i * 46
    s.add(
      rect({ x: x - w * 0.66, y: top - 46, w: w * 1.32, h: 48 }, 'fill="#4a2620"'),
      path(
        pen`M ${x - w * 1.25} ${top - 40} Q ${x - w * 0.7} ${top - 44} ${x - w * 0.6} ${top - 54} H ${x + w * 0.6} Q ${x + w * 0.7} ${top - 44} ${x + w * 1.25} ${top - 40} L ${x + w} ${top - 34} H ${x - w} Z`,
        'fill="#4a2620"',
      ),
      path(pen`M ${x - 7} ${top - 4} v -16 a 7 7 0 0 1 14 0 v 16 Z`, 'fill="#ffe3a0"'),
    )
  }
  s.add(path(pen`M ${x - 6} ${y - 368} L ${x} ${y - 430} L ${x + 6} ${y - 368} Z`, 'fill="#4a2620"'))
}
