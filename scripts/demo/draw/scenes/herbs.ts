import { vignette } from '../nature'
import { autumn } from '../palette'
import { circle, ellipse, HEIGHT, line, path, type Point, polygon, rect, type Sketch, WIDTH } from '../sketch'

/** 中药饮片: a wall of medicine drawers, mortar, scales and trays on the counter. */
export const herbs = (s: Sketch): void => {
  const p = autumn
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#5c3420', '#7d4a2c')}"`))
  const [cols, rows] = [10, 5]
  for (let row = 0; row < rows; row += 1)
    for (let col = 0; col < cols; col += 1) {
      const [x, y] = [40 + col * 152, 40 + row * 122]
      s.add(
        rect({ x, y, w: 144, h: 114, r: 5 }, `fill="${s.vertical('#b87a48', '#935a33')}"`),
        rect(
          { x: x + 9, y: y + 9, w: 126, h: 96, r: 4 },
          'fill="none" stroke="#6d3f24" stroke-width="3" opacity="0.7"',
        ),
        circle([x + 72, y + 82], 10, 'fill="none" stroke="#e9c070" stroke-width="5"'),
        rect({ x: x + 60, y: y + 66, w: 24, h: 9, r: 3 }, 'fill="#e9c070"'),
        rect({ x: x + 36, y: y + 24, w: 72, h: 28, r: 3 }, 'fill="#f1dfbb"'),
      )
      s.add(
        line([x + 48, y + 34], [x + 96, y + 34], 'stroke="#8a6238" stroke-width="3" opacity="0.4"'),
        line([x + 54, y + 42], [x + 90, y + 42], 'stroke="#8a6238" stroke-width="3" opacity="0.4"'),
      )
    }
  const open = [40 + 3 * 152, 40 + 3 * 122] as const
  s.add(
    polygon(
      [
        [open[0] - 8, open[1] + 40],
        [open[0] + 152, open[1] + 40],
        [open[0] + 144, open[1] + 8],
        [open[0], open[1] + 8],
      ],
      'fill="#4a2b1a"',
    ),
    rect(
      { x: open[0] - 10, y: open[1] + 34, w: 164, h: 90, r: 5 },
      `fill="${s.vertical('#cd8d56', '#a0653a')}"`,
    ),
    circle([open[0] + 72, open[1] + 92], 11, 'fill="none" stroke="#e9c070" stroke-width="5"'),
  )
  for (let i = 0; i < 16; i += 1)
    s.add(
      ellipse(
        [open[0] + 12 + i * 8.4, open[1] + 30 + s.between(-6, 4)],
        [12, 7],
        `fill="${s.pick(['#d9a441', '#b4502c', '#8fa05a'])}"`,
      ),
    )
  s.add(
    circle(
      [800, 420],
      620,
      `fill="${s.radial({ at: 0, color: '#ffd98a', opacity: 0.3 }, { at: 1, color: '#ffd98a', opacity: 0 })}"`,
    ),
  )
  s.add(
    rect({ x: 0, y: 690, w: WIDTH, h: 26 }, 'fill="#c98a52"'),
    rect({ x: 0, y: 716, w: WIDTH, h: 284 }, `fill="${s.vertical('#8a5231', '#5a3320')}"`),
  )
  tray(s, { at: [330, 770], colors: ['#c8452f', '#dd7f36', '#a9382a'] })
  tray(s, { at: [1290, 770], colors: ['#e9c982', '#d6a862', '#f3e0b0'] })
  tray(s, { at: [560, 880], colors: ['#8fa05a', '#6d7f42', '#b5c07a'] })
  tray(s, { at: [1080, 884], colors: ['#6b4630', '#8a5a3c', '#4a3022'] })
  s.add(
    ellipse([800, 812], [150, 18], 'fill="#2f1a10" opacity="0.4"'),
    path(
      'M 690 640 H 910 C 906 720 876 786 846 796 H 754 C 724 786 694 720 690 640 Z',
      `fill="${s.horizontal('#f0d79a', '#a8742f')}"`,
    ),
    rect({ x: 736, y: 792, w: 128, h: 20, r: 6 }, 'fill="#b8842f"'),
    ellipse([800, 640], [112, 18], 'fill="#7c521c"'),
    path('M 806 650 L 878 486 L 904 496 L 836 656 Z', `fill="${s.horizontal('#f0d79a', '#a8742f')}"`),
    circle([893, 486], 24, 'fill="#e0b860"'),
  )
  scales(s)
  vignette(s, p)
}

const tray = (s: Sketch, { at: [x, y], colors }: { at: Point; colors: readonly string[] }): void => {
  s.add(
    ellipse([x, y + 10], [180, 46], 'fill="#2f1a10" opacity="0.35"'),
    ellipse([x, y], [178, 46], 'fill="#d9b477"'),
    ellipse([x, y - 5], [160, 37], 'fill="#a97c41"'),
  )
  for (let i = 0; i < 90; i += 1) {
    const a = s.between(0, Math.PI * 2)
    const far = Math.sqrt(s.random())
    s.add(
      ellipse(
        [x + Math.cos(a) * far * 140, y - 10 + Math.sin(a) * far * 26 - (1 - far) * 18],
        [s.between(9, 17), s.between(5, 9)],
        `fill="${s.pick(colors)}"`,
      ),
    )
  }
}

const scales = (s: Sketch): void => {
  s.add(
    line([1010, 470], [1320, 440], 'stroke="#4a2b1a" stroke-width="9" stroke-linecap="round"'),
    line([1180, 454], [1180, 400], 'stroke="#e9c070" stroke-width="4"'),
    circle([1180, 394], 8, 'fill="#e9c070"'),
    path('M 1024 470 L 960 610 H 1088 Z', 'fill="none" stroke="#e9c070" stroke-width="3"'),
    path('M 946 610 H 1102 Q 1080 656 1024 656 Q 968 656 946 610 Z', 'fill="#d9a441"'),
    rect({ x: 1270, y: 446, w: 34, h: 54, r: 8 }, 'fill="#d9a441"'),
  )
  for (let i = 0; i < 16; i += 1) s.add(circle([1040 + i * 17, 467 - i * 1.65], 2.4, 'fill="#e9c070"'))
  for (let i = 0; i < 14; i += 1)
    s.add(
      ellipse([970 + i * 8.5, 606 + s.between(-7, 2)], [10, 6], `fill="${s.pick(['#8fa05a', '#b4502c'])}"`),
    )
}
