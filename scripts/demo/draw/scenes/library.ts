import { vignette } from '../nature'
import { type Palette, winter } from '../palette'
import { circle, ellipse, HEIGHT, line, n, path, pen, polygon, rect, type Sketch, WIDTH } from '../sketch'

const BOOKS = ['#c8574a', '#e0a648', '#5f8f86', '#466a95', '#8c5f87', '#d9cdb4', '#a86a3d'] as const

const shelf = (s: Sketch, { x, y, w, h }: { x: number; y: number; w: number; h: number }): void => {
  s.add(
    rect({ x, y, w, h }, 'fill="#6b4630"'),
    rect({ x: x + 6, y: y + 6, w: w - 12, h: h - 12 }, 'fill="#3f2a22"'),
  )
  const rows = 4
  const rh = (h - 12) / rows
  for (let row = 0; row < rows; row += 1) {
    let at = x + 10
    while (at < x + w - 24) {
      const bw = s.between(9, 20)
      const bh = rh * s.between(0.58, 0.84)
      if (s.random() > 0.07)
        s.add(
          rect(
            { x: at, y: y + 6 + (row + 1) * rh - 6 - bh, w: bw - 2, h: bh, r: 1 },
            `fill="${s.pick(BOOKS)}"`,
          ),
          rect(
            { x: at + 1.5, y: y + 6 + (row + 1) * rh - 6 - bh * 0.82, w: bw - 5, h: 3 },
            'fill="#fff" opacity="0.45"',
          ),
        )
      at += bw
    }
    s.add(rect({ x: x + 4, y: y + 6 + (row + 1) * rh - 6, w: w - 8, h: 7 }, 'fill="#8a5c3e"'))
  }
}

/** A reader at a table, seen from the side. */
const reader = (
  s: Sketch,
  p: Palette,
  { x, y, robe, flip = false }: { x: number; y: number; robe: string; flip?: boolean },
): void => {
  s.group(flip ? `transform="translate(${n(x * 2)} 0) scale(-1 1)"` : '', () => {
    s.add(
      path(
        pen`M ${x - 46} ${y} Q ${x - 52} ${y - 100} ${x - 12} ${y - 128} Q ${x + 26} ${y - 122} ${x + 30} ${y} Z`,
        `fill="${robe}"`,
      ),
      circle([x + 6, y - 160], 31, 'fill="#f0c9a4"'),
      path(
        pen`M ${x - 27} ${y - 154} a 33 34 0 0 1 62 -22 q -22 2 -34 -2 q -6 22 -28 24 Z`,
        `fill="${p.ink}"`,
      ),
      path(
        pen`M ${x + 10} ${y - 104} q 34 30 66 40`,
        `stroke="${robe}" stroke-width="22" fill="none" stroke-linecap="round"`,
      ),
      path(pen`M ${x + 58} ${y - 42} l 40 -34 l 42 26 l -40 34 Z`, 'fill="#fff8ea"'),
      path(pen`M ${x + 58} ${y - 42} l 40 -34 l 6 -26 l -42 32 Z`, 'fill="#e6dcc6"'),
    )
  })
}

/** 区图书馆: shelves behind tall windows, readers at a long table, snow-light outside. */
export const library = (s: Sketch): void => {
  const p = winter
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#e9d3b4', '#c99b6d')}"`))
  for (const x of [470, 800, 1130]) {
    const arch = pen`M ${x - 120} 600 V 250 A 120 120 0 0 1 ${x + 120} 250 V 600 Z`
    s.add(
      path(pen`M ${x - 136} 612 V 250 A 136 136 0 0 1 ${x + 136} 250 V 612 Z`, 'fill="#f7ead3"'),
      path(arch, `fill="${s.vertical('#9fc4d8', '#e4eff0')}"`),
    )
    s.group(s.clip(path(arch, '')), () => {
      s.add(
        ellipse([x - 60, 640], [190, 150], 'fill="#a8c3b4"'),
        ellipse([x + 110, 650], [160, 190], 'fill="#86a99c"'),
      )
      for (let i = 0; i < 3; i += 1)
        s.add(
          rect({ x: x - 90 + i * 62, y: 430 + (i % 2) * 30, w: 46, h: 170 }, 'fill="#dfe6e6" opacity="0.75"'),
        )
    })
    for (const bar of [-40, 40])
      s.add(line([x + bar, 140], [x + bar, 600], 'stroke="#f7ead3" stroke-width="8"'))
    for (const bar of [300, 430])
      s.add(line([x - 120, bar], [x + 120, bar], 'stroke="#f7ead3" stroke-width="8"'))
    s.add(
      polygon(
        [
          [x - 120, 612],
          [x + 120, 612],
          [x + 20, HEIGHT],
          [x - 320, HEIGHT],
        ],
        'fill="#fff6dc" opacity="0.22"',
      ),
    )
  }
  shelf(s, { x: 20, y: 120, w: 290, h: 600 })
  shelf(s, { x: 1290, y: 120, w: 290, h: 600 })
  s.add(rect({ x: 0, y: 716, w: WIDTH, h: 284 }, `fill="${s.vertical('#a8764c', '#70482f')}"`))
  for (let i = -4; i < 14; i += 1)
    s.add(
      line(
        [800 + (i - 5) * 100, 716],
        [800 + (i - 5) * 300, HEIGHT],
        'stroke="#5d3a26" stroke-width="2.5" opacity="0.35"',
      ),
    )
  for (const x of [560, 1040])
    s.add(
      line([x, 0], [x, 150], `stroke="${p.ink}" stroke-width="4"`),
      path(pen`M ${x - 60} 206 Q ${x - 50} 150 ${x} 148 Q ${x + 50} 150 ${x + 60} 206 Z`, `fill="#2f6f63"`),
      ellipse([x, 206], [60, 10], 'fill="#ffe9b0"'),
      circle(
        [x, 250],
        190,
        `fill="${s.radial({ at: 0, color: '#fff0c0', opacity: 0.5 }, { at: 1, color: '#fff0c0', opacity: 0 })}"`,
      ),
    )
  reader(s, p, { x: 470, y: 790, robe: '#c9453c' })
  reader(s, p, { x: 1130, y: 790, robe: '#466a95', flip: true })
  reader(s, p, { x: 760, y: 780, robe: '#5f8f86' })
  s.add(
    rect({ x: 290, y: 780, w: 1020, h: 34, r: 6 }, `fill="${s.vertical('#d9a76e', '#a9703f')}"`),
    rect({ x: 340, y: 814, w: 30, h: 186 }, 'fill="#7c4f30"'),
    rect({ x: 1230, y: 814, w: 30, h: 186 }, 'fill="#7c4f30"'),
  )
  for (const [x, w, color] of [
    [900, 120, '#c8574a'],
    [908, 104, '#e0a648'],
    [902, 112, '#466a95'],
  ] as const)
    s.add(rect({ x, y: 758 - ((x % 10) / 2) * 9, w, h: 20, r: 3 }, `fill="${color}"`))
  s.add(
    rect({ x: 640, y: 722, w: 34, h: 58, r: 6 }, 'fill="#f7ead3"'),
    path(
      'M 657 722 q -8 -60 -34 -84 M 657 722 q 4 -66 26 -96 M 657 722 q 0 -50 0 -90',
      'stroke="#3f7f63" stroke-width="7" fill="none" stroke-linecap="round"',
    ),
  )
  vignette(s, p)
}
