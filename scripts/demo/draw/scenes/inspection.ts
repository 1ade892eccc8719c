import { bystander } from '../figures'
import { sky, stars, vignette } from '../nature'
import { night } from '../palette'
import { skyline } from './market'
import { circle, line, path, pen, polygon, rect, type Sketch, WIDTH } from '../sketch'

/** 安全检查: three people in reflective waistcoats check a lit street of hotels and net cafés. */
export const inspection = (s: Sketch): void => {
  const p = night
  sky(s, p)
  stars(s, { count: 60, below: 260 })
  skyline(s, p, { y: 700, color: '#2b4178', low: 240, high: 480 })
  skyline(s, p, { y: 720, color: '#1c2f5c', low: 120, high: 300 })
  s.add(rect({ x: 0, y: 700, w: WIDTH, h: 300 }, `fill="${s.vertical('#3d4d7a', '#161f3f')}"`))
  for (const [x, w, color, sign] of [
    [60, 420, '#394a80', '#7fd0ff'],
    [520, 480, '#46426f', '#ffd37a'],
    [1040, 500, '#34477a', '#ff9a8a'],
  ] as const) {
    s.add(
      rect({ x, y: 330, w, h: 420 }, `fill="${s.vertical(color, '#1d2750')}"`),
      rect({ x: x - 12, y: 318, w: w + 24, h: 20 }, `fill="${p.ink}"`),
      rect(
        { x: x + w * 0.1, y: 366, w: w * 0.8, h: 54, r: 27 },
        `fill="none" stroke="${sign}" stroke-width="6"`,
      ),
      circle(
        [x + w / 2, 393],
        w * 0.5,
        `fill="${s.radial({ at: 0, color: sign, opacity: 0.3 }, { at: 1, color: sign, opacity: 0 })}"`,
      ),
      rect(
        { x: x + w * 0.08, y: 560, w: w * 0.5, h: 170, r: 4 },
        `fill="${s.vertical('#ffe9b8', '#e0a25a')}"`,
      ),
      rect(
        { x: x + w * 0.66, y: 540, w: w * 0.24, h: 210, r: 4 },
        `fill="${s.vertical('#ffdf9c', '#c98445')}"`,
      ),
      line([x + w * 0.78, 540], [x + w * 0.78, 750], `stroke="${p.ink}" stroke-width="5"`),
    )
    for (let i = 0; i < 4; i += 1) {
      const mx = x + w * (0.12 + i * 0.115)
      s.add(
        rect({ x: mx, y: 640, w: w * 0.09, h: 42, r: 4 }, `fill="${p.ink}"`),
        rect({ x: mx + 4, y: 644, w: w * 0.09 - 8, h: 34 }, 'fill="#6fb7e8"'),
        rect({ x: mx + w * 0.035, y: 682, w: w * 0.02, h: 20 }, `fill="${p.ink}"`),
      )
      s.add(
        rect(
          { x: x + w * (0.1 + i * 0.21), y: 450, w: w * 0.14, h: 62, r: 3 },
          `fill="${s.random() > 0.4 ? '#ffe2a0' : '#2a376b'}"`,
        ),
      )
    }
    s.add(rect({ x: x + w * 0.08, y: 702, w: w * 0.5, h: 12 }, `fill="${p.wood}"`))
  }
  s.add(rect({ x: 0, y: 748, w: WIDTH, h: 16 }, 'fill="#7d88b5" opacity="0.6"'))
  for (const [x, h, flip] of [
    [600, 250, false],
    [740, 262, true],
    [980, 250, true],
  ] as const) {
    bystander(s, p, { at: [x, 930], h, robe: '#f0a63a', flip })
    s.add(
      rect({ x: x - h * 0.125, y: 930 - h * 0.58, w: h * 0.25, h: h * 0.035 }, 'fill="#fff7c9"'),
      rect({ x: x - h * 0.125, y: 930 - h * 0.47, w: h * 0.25, h: h * 0.035 }, 'fill="#fff7c9"'),
    )
  }
  s.add(
    `<g transform="translate(792 770) rotate(9)">${rect({ x: 0, y: 0, w: 74, h: 96, r: 6 }, 'fill="#8a5a3c"')}${rect({ x: 6, y: 10, w: 62, h: 80, r: 2 }, 'fill="#fffaf0"')}${[24, 42, 60].map((y) => `${rect({ x: 14, y, w: 10, h: 10, r: 2 }, 'fill="none" stroke="#2f8f6a" stroke-width="3"')}${path(pen`M 15 ${y + 4} l 4 5 l 8 -11`, 'stroke="#2f8f6a" stroke-width="3.5" fill="none"')}${line([32, y + 6], [60, y + 6], 'stroke="#b9b2a2" stroke-width="4"')}`).join('')}</g>`,
    polygon(
      [
        [1006, 800],
        [1250, 700],
        [1250, 880],
      ],
      'fill="#fff3c0" opacity="0.18"',
    ),
    rect({ x: 990, y: 790, w: 34, h: 15, r: 4 }, `fill="${p.ink}"`),
  )
  vignette(s, p)
}
