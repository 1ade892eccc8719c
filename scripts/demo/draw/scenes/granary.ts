import { cloud, ridge, sky, sun, vignette } from '../nature'
import { autumn, type Palette } from '../palette'
import { person } from '../people'
import { HOLD, POINT, WALK } from '../poses'
import { area, circle, ellipse, line, path, pen, type Point, rect, type Sketch, WIDTH } from '../sketch'
import { broad } from '../trees'

/** A round brick granary under a cone of tiles, with a painted band. */
const silo = (
  s: Sketch,
  p: Palette,
  { at: [x, y], r, h, mural }: { at: Point; r: number; h: number; mural: 'fish' | 'rice' | 'sun' },
): void => {
  const body = pen`M ${x - r} ${y} V ${y - h} H ${x + r} V ${y} Q ${x} ${y + r * 0.2} ${x - r} ${y} Z`
  s.add(
    ellipse([x + r * 0.2, y + 8], [r * 1.25, r * 0.2], `fill="${p.ink}" opacity="0.25"`),
    path(body, `fill="${s.horizontal('#f2d0a4', '#e2a878', '#b9744e', '#8f5238')}"`),
  )
  s.group(s.clip(path(body, '')), () => {
    for (let i = 1; i < 16; i += 1)
      s.add(
        path(
          pen`M ${x - r} ${y - (h * i) / 16} q ${r} ${r * 0.14} ${r * 2} 0`,
          `fill="none" stroke="#6f3a28" stroke-width="1.6" opacity="0.3"`,
        ),
      )
    for (let i = 0; i < 44; i += 1) {
      const dx = s.between(-0.94, 0.94)
      s.add(rect({ x: x + dx * r, y: y - h * s.random(), w: 16, h: 7 }, `fill="#7d4530" opacity="0.22"`))
    }
    painting(s, { x, y: y - h * 0.46, r, mural })
  })
  s.add(
    path(
      pen`M ${x - r * 0.16} ${y + r * 0.07} V ${y - h * 0.26} A ${r * 0.16} ${r * 0.16} 0 0 1 ${x + r * 0.16} ${y - h * 0.26} V ${y + r * 0.07} Z`,
      'fill="#4a2a20"',
    ),
    path(
      pen`M ${x - r * 0.2} ${y - h * 0.25} A ${r * 0.2} ${r * 0.2} 0 0 1 ${x + r * 0.2} ${y - h * 0.25}`,
      `fill="none" stroke="#fbead0" stroke-width="6"`,
    ),
    rect({ x: x - r * 0.14, y: y - h * 0.86, w: r * 0.28, h: h * 0.1, r: 3 }, 'fill="#4a2a20"'),
    path(
      pen`M ${x - r * 1.16} ${y - h * 0.98} Q ${x} ${y - h + r * 0.34} ${x + r * 1.16} ${y - h * 0.98} L ${x + r * 0.1} ${y - h - r * 0.74} Q ${x} ${y - h - r * 0.8} ${x - r * 0.1} ${y - h - r * 0.74} Z`,
      `fill="${s.horizontal('#8a6a5c', '#5f4740', '#3d2d2a')}"`,
    ),
  )
  for (let i = -7; i <= 7; i += 1)
    s.add(
      path(
        pen`M ${x + i * r * 0.012} ${y - h - r * 0.74} L ${x + (i / 7) * r * 1.12} ${y - h * 0.98 + (1 - (i / 7) ** 2) * r * 0.16}`,
        'stroke="#2a1c18" stroke-width="2" opacity="0.35"',
      ),
    )
  s.add(
    rect({ x: x - r * 0.1, y: y - h - r * 0.98, w: r * 0.2, h: r * 0.26 }, 'fill="#c9855c"'),
    path(
      pen`M ${x - r * 0.18} ${y - h - r * 0.96} L ${x} ${y - h - r * 1.16} L ${x + r * 0.18} ${y - h - r * 0.96} Z`,
      'fill="#4a3832"',
    ),
  )
}

const painting = (
  s: Sketch,
  { x, y, r, mural }: { x: number; y: number; r: number; mural: 'fish' | 'rice' | 'sun' },
): void => {
  if (mural === 'sun') {
    s.add(circle([x - r * 0.2, y - r * 0.1], r * 0.3, 'fill="#f6c24a"'))
    for (let i = 0; i < 4; i += 1)
      s.add(
        path(
          pen`M ${x - r} ${y + r * (0.1 + i * 0.12)} q ${r * 0.33} ${-r * 0.18} ${r * 0.66} 0 t ${r * 0.66} 0 t ${r * 0.66} 0 V ${y + r * (0.24 + i * 0.12)} q ${-r * 0.33} ${-r * 0.14} ${-r * 0.66} 0 t ${-r * 0.66} 0 t ${-r * 0.66} 0 Z`,
          `fill="${['#5fa8b8', '#3f86a0', '#2f6b8a', '#244f74'][i] ?? '#244f74'}"`,
        ),
      )
  }
  if (mural === 'fish')
    for (const [dx, dy, k, color] of [
      [-0.3, 0.1, 1, '#d9512f'],
      [0.34, -0.14, 0.7, '#f0a83a'],
      [0.3, 0.4, 0.6, '#fff3dc'],
    ] as const)
      s.add(
        path(
          pen`M ${x + (dx - 0.34 * k) * r} ${y + dy * r} q ${r * 0.28 * k} ${-r * 0.28 * k} ${r * 0.56 * k} 0 l ${r * 0.2 * k} ${-r * 0.14 * k} v ${r * 0.28 * k} l ${-r * 0.2 * k} ${-r * 0.14 * k} q ${-r * 0.28 * k} ${r * 0.28 * k} ${-r * 0.56 * k} 0 Z`,
          `fill="${color}"`,
        ),
        circle([x + (dx - 0.2 * k) * r, y + (dy - 0.04) * r], r * 0.03, 'fill="#3d2d2a"'),
      )
  if (mural === 'rice')
    for (let i = 0; i < 7; i += 1) {
      const bx = x + (i - 3) * r * 0.2
      s.add(
        path(
          pen`M ${bx} ${y + r * 0.6} Q ${bx} ${y} ${bx + r * 0.16} ${y - r * 0.34}`,
          'fill="none" stroke="#7d8f3c" stroke-width="6"',
        ),
      )
      for (let k = 0; k < 6; k += 1)
        s.add(
          ellipse(
            [bx + r * (0.02 + k * 0.028) + (k % 2 ? 9 : -5), y - r * (k * 0.07) + 8],
            [7, 12],
            'fill="#f6c94a"',
          ),
        )
    }
}

/** 小港粮库: round brick granaries with painted bands behind a field of ripe rice. */
export const granary = (s: Sketch): void => {
  const p: Palette = { ...autumn, sky: ['#79b4cf', '#c9e0da', '#fdebc4'] }
  sky(s, p)
  sun(s, p, { at: [200, 210], r: 64 })
  cloud(s, { at: [520, 90], w: 420, opacity: 0.8 })
  cloud(s, { at: [1200, 150], w: 320, opacity: 0.7 })
  ridge(s, { y: 560, height: 150, color: '#a9b894', peaks: 2.4 })
  s.add(rect({ x: 0, y: 606, w: WIDTH, h: 400 }, `fill="${s.vertical('#e6cf9c', '#b08a4c')}"`))
  broad(s, { ...p, leaves: ['#c9cf6a', '#9fb052', '#6f8a44'] }, { at: [90, 650], h: 300 })
  silo(s, p, { at: [1480, 660], r: 120, h: 230, mural: 'rice' })
  silo(s, p, { at: [290, 672], r: 126, h: 250, mural: 'sun' })
  silo(s, p, { at: [1180, 690], r: 154, h: 300, mural: 'fish' })
  broad(s, { ...p, leaves: ['#f0b44c', '#dd8a36', '#b4602c'] }, { at: [940, 680], h: 260, flip: true })
  silo(s, p, { at: [640, 716], r: 190, h: 360, mural: 'rice' })
  parasol(s, [420, 760])
  parasol(s, [960, 780])
  for (const [x, y, h, coat, flip] of [
    [330, 790, 118, '#c8452f', false],
    [880, 806, 128, '#f6efe0', false],
    [1050, 800, 124, '#5f8f86', true],
    [1300, 780, 112, '#466a95', true],
    [1356, 784, 84, '#f0b44c', true],
  ] as const)
    person(s, p, {
      at: [x, y],
      h,
      coat,
      hair: s.pick(['short', 'long', 'bun'] as const),
      pose: s.pick([WALK, HOLD, POINT]),
      flip,
    })
  riceField(s)
  vignette(s, p)
}

const parasol = (s: Sketch, [x, y]: Point): void => {
  s.add(
    ellipse([x, y], [70, 9], 'fill="#3e2a23" opacity="0.25"'),
    line([x, y], [x, y - 140], 'stroke="#fbf3e0" stroke-width="6"'),
    path(
      pen`M ${x - 90} ${y - 126} Q ${x} ${y - 200} ${x + 90} ${y - 126} q -30 -12 -60 0 q -30 -12 -60 0 q -30 -12 -60 0 Z`,
      'fill="#d9512f"',
    ),
    path(
      pen`M ${x - 30} ${y - 126} Q ${x - 16} ${y - 164} ${x} ${y - 166} Q ${x + 16} ${y - 164} ${x + 30} ${y - 126} q -30 -12 -60 0 Z`,
      'fill="#fbe3c0"',
    ),
    rect({ x: x - 40, y: y - 52, w: 80, h: 8, r: 3 }, 'fill="#8f5a38"'),
    area(pen`${x - 26},${y - 46} ${x - 18},${y - 46} ${x - 30},${y} ${x - 38},${y}`, 'fill="#8f5a38"'),
    area(pen`${x + 26},${y - 46} ${x + 18},${y - 46} ${x + 30},${y} ${x + 38},${y}`, 'fill="#8f5a38"'),
  )
}

const riceField = (s: Sketch): void => {
  s.add(
    path(
      'M -10 856 C 300 826 700 846 1000 836 S 1480 824 1610 846 V 1010 H -10 Z',
      `fill="${s.vertical('#e9b93f', '#a9762a')}"`,
    ),
  )
  for (let i = 0; i < 230; i += 1) {
    const t = i / 230
    const x = s.between(-10, 1610)
    const y = 876 + t * 134
    const h = 34 + t * 62
    const lean = s.between(6, 26)
    s.add(
      path(
        pen`M ${x} ${y} Q ${x + 2} ${y - h * 0.8} ${x + lean} ${y - h}`,
        `fill="none" stroke="${s.pick(['#c9a03a', '#d9b04a', '#8f8a3a'])}" stroke-width="3"`,
      ),
    )
    s.add(
      path(
        pen`M ${x + lean * 0.7} ${y - h * 0.96} q ${lean} ${-4} ${lean * 1.3} ${h * 0.34} q ${-lean * 0.7} ${-h * 0.1} ${-lean * 1.3} ${-h * 0.34}`,
        `fill="${s.pick(['#f6cf5a', '#eab83c', '#fbe08a'])}"`,
      ),
    )
  }
}
