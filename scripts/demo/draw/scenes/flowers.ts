import { vignette } from '../nature'
import { spring } from '../palette'
import { blossom } from '../plants'
import { circle, ellipse, HEIGHT, line, n, path, pen, type Point, rect, type Sketch, WIDTH } from '../sketch'

/** A round lattice window with a pale garden behind it. */
const moonWindow = (
  s: Sketch,
  { at: [x, y], r, colors }: { at: Point; r: number; colors: readonly [string, string, string] },
): void => {
  s.add(
    circle([x, y], r + 26, 'fill="#8a5a3c"'),
    circle([x, y], r + 12, 'fill="#b98455"'),
    circle([x, y], r, `fill="${s.vertical(colors[0], colors[1])}"`),
  )
  s.group(s.clip(circle([x, y], r, '')), () => {
    s.add(circle([x + r * 0.35, y - r * 0.35], r * 0.2, 'fill="#fff6dc"'))
    for (const [dx, dy, k] of [
      [-0.6, 0.75, 0.62],
      [0.1, 0.9, 0.6],
      [0.75, 0.8, 0.55],
    ] as const)
      s.add(ellipse([x + dx * r, y + dy * r], [r * k, r * k * 0.62], `fill="${colors[2]}" opacity="0.7"`))
    for (let i = 0; i < 5; i += 1) {
      const bx = x - r * 0.85 + i * r * 0.1
      s.add(line([bx, y + r], [bx + 16, y - r], 'stroke="#6c9a72" stroke-width="9" opacity="0.55"'))
      for (let k = 0; k < 8; k += 1)
        s.add(
          path(
            pen`M ${bx + 6} ${y - r + k * r * 0.24} q 34 -4 52 22 q -34 4 -52 -22`,
            'fill="#7fae80" opacity="0.6"',
          ),
        )
    }
  })
}

const leaf = (
  s: Sketch,
  { at: [x, y], length, turn, color }: { at: Point; length: number; turn: number; color: string },
): void => {
  s.add(
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">${path(pen`M 0 0 Q ${length * 0.5} ${-length * 0.22} ${length} 0 Q ${length * 0.5} ${length * 0.22} 0 0 Z`, `fill="${color}"`)}${line([0, 0], [length, 0], 'stroke="#fff" stroke-width="1.6" opacity="0.35"')}</g>`,
  )
}

const peony = (
  s: Sketch,
  { at: [x, y], r, colors }: { at: Point; r: number; colors: readonly string[] },
): void => {
  for (const [ring, count] of [
    [1, 11],
    [0.74, 9],
    [0.48, 7],
    [0.26, 5],
  ] as const)
    for (let i = 0; i < count; i += 1) {
      const a = (i / count) * Math.PI * 2 + ring * 2
      const color = colors[Math.min(colors.length - 1, Math.floor((1 - ring) * colors.length))] ?? '#e58a8f'
      s.add(
        `<ellipse cx="${n(x + Math.cos(a) * r * ring * 0.62)}" cy="${n(y + Math.sin(a) * r * ring * 0.54)}" rx="${n(r * 0.42 * (0.5 + ring * 0.5))}" ry="${n(r * 0.3 * (0.5 + ring * 0.5))}" transform="rotate(${n((a * 180) / Math.PI)} ${n(x + Math.cos(a) * r * ring * 0.62)} ${n(y + Math.sin(a) * r * ring * 0.54)})" fill="${color}" stroke="#fff" stroke-opacity="0.25" stroke-width="1.5"/>`,
      )
    }
  s.add(circle([x, y], r * 0.12, 'fill="#f6cf6a"'))
}

/** 巴陵插花: a bowl of blossoms, a bent branch and leaves before a moon window. */
export const flowers = (s: Sketch): void => {
  const p = spring
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#efe7d6', '#dccbb0')}"`))
  moonWindow(s, { at: [800, 420], r: 330, colors: ['#cfe6dd', '#f3efd9', '#9cc4a8'] })
  s.add(
    rect({ x: 0, y: 800, w: WIDTH, h: 200 }, `fill="${s.vertical('#9a6240', '#6a3f2a')}"`),
    rect({ x: 0, y: 792, w: WIDTH, h: 18 }, 'fill="#b98455"'),
  )
  const branch = (commands: string, w: number) =>
    s.add(path(commands, `stroke="#5a4030" stroke-width="${w}" fill="none" stroke-linecap="round"`))
  branch('M 780 700 C 700 600 640 520 520 470 S 330 330 300 210', 17)
  branch('M 560 486 C 500 500 420 520 350 500', 9)
  branch('M 420 390 C 420 320 440 260 490 210', 9)
  branch('M 790 700 C 830 560 880 420 1020 330 S 1150 230 1180 180', 13)
  branch('M 960 374 C 1010 400 1080 410 1150 390', 8)
  for (const [x1, y1, x2, y2] of [
    [300, 210, 520, 470],
    [350, 500, 560, 486],
    [420, 390, 490, 210],
    [1020, 330, 1180, 180],
    [960, 374, 1150, 390],
  ] as const)
    for (let i = 0; i < 9; i += 1) {
      const t = s.random()
      blossom(s, {
        at: [x1 + (x2 - x1) * t + s.between(-22, 22), y1 + (y2 - y1) * t + s.between(-22, 22)],
        r: s.between(11, 21),
        color: s.pick(['#e58a8f', '#f3b1b0', '#d76a77']),
      })
    }
  for (let i = 0; i < 20; i += 1)
    leaf(s, {
      at: [800 + s.between(-90, 90), 690 + s.between(-20, 14)],
      length: s.between(110, 250),
      turn: s.between(-165, -15),
      color: s.pick(p.leaves),
    })
  peony(s, { at: [700, 590], r: 104, colors: ['#c9506a', '#de7488', '#f0a0a8', '#f8cdc9'] })
  peony(s, { at: [880, 570], r: 116, colors: ['#d9785f', '#eb9a78', '#f6bf98', '#fbe0bd'] })
  peony(s, { at: [800, 450], r: 86, colors: ['#e9e2f0', '#f3eef5', '#ffffff', '#fff8ea'] })
  for (let i = 0; i < 8; i += 1)
    leaf(s, {
      at: [800 + (i - 3.5) * 42, 706],
      length: s.between(90, 140),
      turn: i < 4 ? s.between(140, 200) : s.between(-20, 40),
      color: s.pick(p.leaves),
    })
  s.add(
    ellipse([800, 868], [300, 26], 'fill="#3a2418" opacity="0.35"'),
    path(
      'M 520 690 H 1080 C 1070 800 980 862 900 866 H 700 C 620 862 530 800 520 690 Z',
      `fill="${s.horizontal('#dfeae6', '#7fa9a0')}"`,
    ),
    ellipse([800, 690], [280, 26], 'fill="#5f8f86"'),
    path('M 560 752 Q 800 812 1040 752', 'stroke="#3f7a74" stroke-width="6" fill="none" opacity="0.6"'),
    rect({ x: 690, y: 862, w: 220, h: 20, r: 6 }, 'fill="#5f8f86"'),
  )
  for (let i = 0; i < 7; i += 1)
    s.add(
      path(
        pen`M ${600 + i * 66} 770 q 16 -26 33 0 q 17 26 33 0`,
        'stroke="#3f7a74" stroke-width="4" fill="none" opacity="0.55"',
      ),
    )
  vignette(s, p)
}
