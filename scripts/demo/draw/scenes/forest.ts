import { birds } from '../lake'
import { vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { person } from '../people'
import { POINT, WALK } from '../poses'
import { ellipse, HEIGHT, line, path, pen, type Point, rect, type Sketch, WIDTH } from '../sketch'
import { beams, conifer, fern, trunkColumn, woodland } from '../woods'

/** 麻布山森林公园: inside the wood, light between tall trunks, walkers on a winding path. */
export const inTheWood = (s: Sketch): void => {
  const p: Palette = {
    ...spring,
    leaves: ['#b9db7d', '#6fae5c', '#3c7d4b'],
    trunk: '#4d4233',
    ink: '#1f3529',
  }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#d7ecc0', '#f4f6d2', '#a9cf8f')}"`))
  s.add(
    ellipse(
      [860, 330],
      [620, 380],
      `fill="${s.radial({ at: 0, color: '#fffde8', opacity: 1 }, { at: 1, color: '#fffde8', opacity: 0 })}"`,
    ),
  )
  for (let i = 0; i < 26; i += 1)
    trunkColumn(s, {
      at: [s.between(-20, 1620), 640 + s.between(-14, 10)],
      w: s.between(10, 20),
      paint: '#b5cf9f',
      lean: s.between(-20, 20),
    })
  for (let i = 0; i < 16; i += 1)
    conifer(
      s,
      { ...p, trunk: '#93b183', leaves: ['#c9e0ae', '#b4d39c', '#a0c68f'] },
      { at: [s.between(0, 1600), 650], h: s.between(120, 260) },
    )
  s.add(
    path(
      'M -10 660 C 300 620 700 640 900 636 S 1400 620 1610 650 V 1010 H -10 Z',
      `fill="${s.vertical('#a5cf7c', '#4f8a4a')}"`,
    ),
  )
  for (const [x, y, w, paint] of [
    [240, 700, 30, '#8aa876'],
    [430, 690, 24, '#94b17e'],
    [640, 680, 22, '#9db885'],
    [1090, 690, 26, '#8fad7a'],
    [1260, 704, 34, '#7f9f6c'],
    [1430, 694, 24, '#94b17e'],
  ] as const)
    trunkColumn(s, { at: [x, y], w, paint, lean: 6 })
  beams(s, { from: [1180, -20], count: 5, color: '#fffbd0', spread: 520 })
  trail(s, p)
  person(s, p, { at: [842, 744], h: 84, coat: '#e5748a', hair: 'long', pose: WALK, flip: true })
  person(s, p, { at: [890, 752], h: 92, coat: '#46688f', hair: 'cap', pose: WALK, flip: true })
  backpacker(s, p, [720, 880])
  person(s, p, { at: [620, 892], h: 130, coat: '#f2b441', hair: 'cap', trousers: '#4d6a78', pose: POINT })
  for (const [x, y, w, paint, lean] of [
    [70, 880, 92, '#57503c', 20],
    [360, 800, 54, '#6d6a4c', -10],
    [1370, 812, 60, '#66634a', 14],
    [1540, 930, 110, '#4d4634', -26],
  ] as const) {
    trunkColumn(s, { at: [x, y], w, paint, lean })
    for (let i = 0; i < 9; i += 1)
      s.add(
        line(
          [x - w * 0.3 + s.random() * w * 0.5, s.between(40, y - w * 2)],
          [x - w * 0.3 + s.random() * w * 0.5, s.between(40, y - w * 2)],
          `stroke="${p.ink}" stroke-width="2" opacity="0.15"`,
        ),
      )
  }
  canopy(s, p)
  for (const [x, y, h] of [
    [180, 940, 70],
    [300, 990, 96],
    [470, 850, 44],
    [1180, 880, 60],
    [1300, 970, 104],
    [1430, 900, 66],
    [960, 820, 34],
    [30, 990, 110],
    [1590, 990, 90],
  ] as const)
    fern(s, p, { at: [x, y], h })
  birds(s, { at: [760, 240], count: 4, color: p.ink })
  squirrel(s, [1212, 842])
  vignette(s, p)
}

const trail = (s: Sketch, p: Palette): void => {
  s.add(
    path(
      'M 500 1010 C 640 900 980 860 980 790 C 980 740 800 724 830 686 C 850 660 900 650 920 640 L 940 640 C 920 664 900 676 896 696 C 890 730 1110 744 1100 806 C 1090 880 980 910 930 1010 Z',
      `fill="${s.vertical('#f6edc8', '#d9c08a')}"`,
    ),
  )
  woodland(s, p, { from: 950, to: 1210, y: 690, r: 26, count: 22 })
  woodland(s, p, { from: 480, to: 800, y: 690, r: 24, count: 24 })
}

/** Leaves that hang in from above. */
const canopy = (s: Sketch, p: Palette): void => {
  for (const [tone, depth] of [
    [p.leaves[2], 150],
    [p.leaves[1], 110],
    [p.leaves[0], 66],
  ] as const)
    for (let i = 0; i < 80; i += 1) {
      const x = s.between(-30, WIDTH + 30)
      const edge = (Math.abs(x - 860) / 860) ** 1.5
      const y = s.between(-30, depth * (0.25 + edge * 1.5))
      s.add(ellipse([x, y], [s.between(22, 46), s.between(14, 26)], `fill="${tone}" opacity="0.92"`))
    }
}

const backpacker = (s: Sketch, p: Palette, [x, y]: Point): void => {
  person(s, p, { at: [x, y], h: 168, coat: '#2f8f8a', trousers: '#5a4a3c', pose: WALK })
  s.add(
    rect({ x: x - 44, y: y - 134, w: 32, h: 58, r: 12 }, 'fill="#d9694f"'),
    rect({ x: x - 44, y: y - 110, w: 32, h: 8 }, 'fill="#8f3d2a"'),
  )
}

const squirrel = (s: Sketch, [x, y]: Point): void => {
  s.add(
    path(pen`M ${x + 16} ${y} q 44 -10 34 -54 q -8 -26 -30 -14 q 14 24 -10 46 Z`, 'fill="#b8652f"'),
    path(pen`M ${x - 18} ${y} q -6 -36 16 -44 q 26 4 24 44 Z`, 'fill="#c97a3d"'),
    ellipse([x - 10, y - 52], [14, 12], 'fill="#c97a3d"'),
    ellipse([x - 4, y - 66], [4, 7], 'fill="#b8652f"'),
    ellipse([x - 15, y - 54], [2.4, 2.4], 'fill="#1f3529"'),
  )
}
