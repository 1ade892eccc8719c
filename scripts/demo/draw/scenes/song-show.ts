import { vignette } from '../nature'
import { night, type Palette } from '../palette'
import { person } from '../people'
import { DANCE, pose, WAVE } from '../poses'
import { area, circle, ellipse, HEIGHT, line, path, pen, polygon, rect, type Sketch, WIDTH } from '../sketch'
import { reeds } from '../lake'

const ROW = pose('-2 46 6 76 10 89 | 20 64 30 58 | 14 62 26 50 | 12 26 16 1 -8 24 -14 1')

/** 洞庭渔歌展演: a theatre from above the balcony: singers with oars on a boat among waves of blue silk. */
export const fishingSongShow = (s: Sketch): void => {
  const p: Palette = { ...night, ink: '#0b1430' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#180f26', '#3a1626', '#180b18')}"`))
  s.add(rect({ x: 200, y: 70, w: 1200, h: 640 }, `fill="${s.vertical('#0f2f66', '#2f7fae', '#f2b07a')}"`))
  s.add(
    circle([800, 420], 132, 'fill="#ffe2a8"'),
    circle(
      [800, 420],
      300,
      `fill="${s.radial({ at: 0, color: '#ffe2a8', opacity: 0.6 }, { at: 1, color: '#ffe2a8', opacity: 0 })}"`,
    ),
  )
  s.add(
    path(
      'M 200 520 C 340 450 460 440 600 490 C 760 430 900 440 1040 490 C 1180 440 1300 470 1400 500 V 640 H 200 Z',
      'fill="#2f5f8f" opacity="0.8"',
    ),
  )
  for (const [x, flip] of [
    [230, 1],
    [1370, -1],
  ] as const)
    s.group(`transform="translate(${x} 0) scale(${flip} 1)"`, () =>
      reeds(s, { x: 0, w: 130, y: 640, h: 190, color: '#1d4a6b', count: 26 }),
    )
  for (const [x, turn, color] of [
    [420, 14, '#ffd98a'],
    [800, 0, '#fff3d0'],
    [1180, -14, '#ffd98a'],
    [600, 8, '#7fd0ff'],
    [1000, -8, '#7fd0ff'],
  ] as const)
    s.add(
      `<g transform="rotate(${turn} ${x} 60)">${polygon(
        [
          [x - 12, 60],
          [x + 12, 60],
          [x + 130, 700],
          [x - 130, 700],
        ],
        `fill="${s.vertical({ at: 0, color, opacity: 0.5 }, { at: 1, color, opacity: 0.04 })}"`,
      )}</g>`,
    )
  s.add(rect({ x: 120, y: 664, w: 1360, h: 76 }, `fill="${s.vertical('#7a4a3a', '#3f2322')}"`))
  silk(s, 596, '#2f86c0')
  boatProp(s)
  for (const [x, h, coat, flip] of [
    [560, 196, '#e0674f', false],
    [720, 206, '#f2b441', false],
    [900, 206, '#3fa09a', false],
  ] as const) {
    const { near, far } = person(s, p, {
      at: [x, 600],
      h,
      coat,
      trousers: '#23375f',
      hair: 'hat',
      pose: ROW,
      flip,
    })
    s.add(
      line(
        [far[0] - 50, far[1] - 96],
        [near[0] + 90, near[1] + 118],
        'stroke="#d9a86a" stroke-width="9" stroke-linecap="round"',
      ),
    )
  }
  person(s, p, { at: [1080, 600], h: 214, coat: '#f6e3c4', skirt: '#d6402f', hair: 'bun', pose: WAVE })
  silk(s, 630, '#3f9fd6')
  for (const [x, coat, flip] of [
    [330, '#bfe6f2', false],
    [1270, '#bfe6f2', true],
  ] as const) {
    const { near } = person(s, p, {
      at: [x, 690],
      h: 190,
      coat,
      skirt: '#4f9fd0',
      hair: 'bun',
      pose: DANCE,
      flip,
    })
    s.add(
      path(
        pen`M ${near[0]} ${near[1]} q ${flip ? -60 : 60} -90 ${flip ? -130 : 130} -30 t ${flip ? -120 : 120} -20`,
        'fill="none" stroke="#bfe6f2" stroke-width="13" stroke-linecap="round" opacity="0.85"',
      ),
    )
  }
  silk(s, 668, '#6fc0e8')
  curtains(s)
  s.add(rect({ x: 100, y: 726, w: 1400, h: 26 }, 'fill="#c98a4a"'))
  seats(s)
  vignette(s, p)
}

const silk = (s: Sketch, y: number, color: string): void => {
  s.add(
    path(
      `M 200 ${Math.min(730, y + 90)} V ${y + 20} ${'q 50 -60 100 0 t 100 0 '.repeat(6)} V ${Math.min(730, y + 90)} Z`,
      `fill="${color}" opacity="0.88"`,
    ),
    path(
      `M 200 ${y + 30} ${'q 50 -60 100 0 t 100 0 '.repeat(6)}`,
      'fill="none" stroke="#fff" stroke-width="4" opacity="0.45"',
    ),
  )
}

const boatProp = (s: Sketch): void => {
  s.add(
    path(
      'M 400 560 C 470 606 520 612 800 612 S 1150 606 1230 548 L 1180 672 H 460 Z',
      `fill="${s.vertical('#b5653a', '#5f2f24')}"`,
    ),
    path(
      'M 400 560 C 470 606 520 612 800 612 S 1150 606 1230 548',
      'fill="none" stroke="#f0c98a" stroke-width="7"',
    ),
  )
  s.add(
    line([1180, 590], [1180, 440], 'stroke="#7a4a34" stroke-width="8"'),
    circle(
      [1180, 440],
      70,
      `fill="${s.radial({ at: 0, color: '#ffd37a', opacity: 0.9 }, { at: 1, color: '#ffd37a', opacity: 0 })}"`,
    ),
    ellipse([1180, 446], [20, 25], 'fill="#ffe6b0"'),
  )
}

const curtains = (s: Sketch): void => {
  for (const d of [0, 1]) {
    const at = (x: number) => (d ? WIDTH - x : x)
    for (let i = 0; i < 6; i += 1)
      s.add(
        path(
          pen`M ${at(60 + i * 46)} 40 C ${at(90 + i * 40)} 300 ${at(70 + i * 24)} 520 ${at(50 + i * 18)} 730 H ${at(20 + i * 18)} L ${at(40 + i * 40)} 40 Z`,
          `fill="${i % 2 ? '#a8241f' : '#c8352a'}"`,
        ),
      )
    s.add(
      rect(
        { x: d ? WIDTH - 90 : -10, y: 0, w: 100, h: 760 },
        `fill="${s.horizontal('#8f5a34', '#d9a45c', '#7a4a2c')}"`,
      ),
    )
  }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: 62 }, `fill="${s.vertical('#d9a45c', '#7a4a2c')}"`))
  for (let i = 0; i < 14; i += 1)
    s.add(
      path(pen`M ${90 + i * 101.5} 60 q 50 74 101.5 0 Z`, `fill="${i % 2 ? '#c8352a' : '#a8241f'}"`),
      path(pen`M ${90 + i * 101.5} 60 q 50 74 101.5 0`, 'fill="none" stroke="#ffd37a" stroke-width="4"'),
    )
}

/** Rows of seats from behind, people in them. */
const seats = (s: Sketch): void => {
  for (let row = 0; row < 3; row += 1) {
    const r = 30 + row * 8
    for (let i = 0; i < 16 - row * 2; i += 1) {
      const step = WIDTH / (15 - row * 2)
      const [x, y] = [i * step + (row % 2 ? step / 2 : 0) - 20, 800 + row * 78]
      s.add(
        circle([x, y], r * 0.8, 'fill="#150d20"'),
        rect(
          { x: x - r * 1.25, y: y + r * 0.5, w: r * 2.5, h: 120, r: 16 },
          `fill="${s.vertical('#7d2430', '#3a1220')}"`,
        ),
      )
    }
  }
  s.add(
    area(
      '0,752 1600,752 1600,800 0,800',
      `fill="${s.vertical({ at: 0, color: '#ffd98a', opacity: 0.22 }, { at: 1, color: '#ffd98a', opacity: 0 })}"`,
    ),
  )
}
