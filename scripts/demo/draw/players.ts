import { type Figure, SKIN } from './figures'
import type { Palette } from './palette'
import { circle, ellipse, line, n, path, pen, type Point, polygon, rect, type Sketch } from './sketch'

/** An opera player: a wide robe, long sleeves in the air, a headdress. */
export const player = (s: Sketch, p: Palette, { at: [x, y], h, robe, sash = p.lamp, flip }: Figure): void => {
  const d = flip ? -1 : 1
  const sleeve = (side: 1 | -1, up: number) =>
    s.add(
      path(
        pen`M ${x + side * h * 0.08} ${y - h * 0.7} C ${x + side * h * 0.26} ${y - h * (0.7 + up * 0.15)} ${x + side * h * 0.34} ${y - h * (0.62 + up * 0.4)} ${x + side * h * 0.52} ${y - h * (0.7 + up * 0.34)} C ${x + side * h * 0.48} ${y - h * (0.52 + up * 0.2)} ${x + side * h * 0.3} ${y - h * (0.4 + up * 0.1)} ${x + side * h * 0.08} ${y - h * 0.54} Z`,
        `fill="${robe}"`,
      ),
      path(
        pen`M ${x + side * h * 0.44} ${y - h * (0.66 + up * 0.36)} q ${side * h * 0.14} ${-h * 0.02} ${side * h * 0.2} ${h * 0.16} q ${side * -h * 0.1} ${-h * 0.02} ${side * -h * 0.22} ${-h * 0.02} Z`,
        'fill="#fff8ec" opacity="0.95"',
      ),
    )
  s.add(ellipse([x, y], [h * 0.3, h * 0.04], `fill="${p.ink}" opacity="0.3"`))
  sleeve(d, 1)
  sleeve(flip ? 1 : -1, 0)
  s.add(
    path(
      pen`M ${x - h * 0.09} ${y - h * 0.76} C ${x - h * 0.16} ${y - h * 0.4} ${x - h * 0.22} ${y - h * 0.2} ${x - h * 0.27} ${y} Q ${x} ${y + h * 0.03} ${x + h * 0.27} ${y} C ${x + h * 0.22} ${y - h * 0.2} ${x + h * 0.16} ${y - h * 0.4} ${x + h * 0.09} ${y - h * 0.76} Z`,
      `fill="${robe}"`,
    ),
    path(
      pen`M ${x - h * 0.05} ${y - h * 0.5} L ${x - h * 0.08} ${y - h * 0.01} Q ${x} ${y + h * 0.02} ${x + h * 0.08} ${y - h * 0.01} L ${x + h * 0.05} ${y - h * 0.5} Z`,
      `fill="${sash}" opacity="0.9"`,
    ),
    rect({ x: x - h * 0.125, y: y - h * 0.54, w: h * 0.25, h: h * 0.055, r: 2 }, `fill="${sash}"`),
    path(
      pen`M ${x - h * 0.1} ${y - h * 0.72} Q ${x} ${y - h * 0.6} ${x + h * 0.1} ${y - h * 0.72}`,
      `stroke="#fff8ec" stroke-width="${n(h * 0.03)}" fill="none"`,
    ),
    circle([x, y - h * 0.84], h * 0.085, `fill="${SKIN}"`),
    circle([x - h * 0.035, y - h * 0.825], h * 0.022, `fill="${p.accent}" opacity="0.55"`),
    circle([x + h * 0.035, y - h * 0.825], h * 0.022, `fill="${p.accent}" opacity="0.55"`),
    path(
      pen`M ${x - h * 0.1} ${y - h * 0.87} Q ${x} ${y - h * 1.06} ${x + h * 0.1} ${y - h * 0.87} Q ${x} ${y - h * 0.93} ${x - h * 0.1} ${y - h * 0.87}`,
      `fill="${p.ink}"`,
    ),
  )
  for (let i = -2; i <= 2; i += 1)
    s.add(
      circle(
        [x + i * h * 0.045, y - h * (0.965 - Math.abs(i) * 0.022)],
        h * 0.024,
        `fill="${i % 2 ? p.lamp : p.accent}"`,
      ),
    )
  for (const side of [-1, 1])
    s.add(
      path(
        pen`M ${x + side * h * 0.06} ${y - h * 0.95} Q ${x + side * h * 0.18} ${y - h * 1.25} ${x + side * h * 0.4} ${y - h * 1.16}`,
        `stroke="${sash}" stroke-width="${n(h * 0.016)}" fill="none" stroke-linecap="round"`,
      ),
    )
}

/** A wooden boat with an awning and somebody who rows or sings on it. */
export const boat = (
  s: Sketch,
  p: Palette,
  {
    at: [x, y],
    w,
    lamp = false,
    rower = true,
    flip = false,
  }: { at: Point; w: number; lamp?: boolean; rower?: boolean; flip?: boolean },
): void => {
  s.group(flip ? `transform="translate(${n(x * 2)} 0) scale(-1 1)"` : '', () => {
    s.add(
      ellipse([x, y + w * 0.075], [w * 0.56, w * 0.03], `fill="${p.ink}" opacity="0.3"`),
      path(
        pen`M ${x - w * 0.2} ${y - w * 0.03} C ${x - w * 0.2} ${y - w * 0.24} ${x + w * 0.16} ${y - w * 0.24} ${x + w * 0.16} ${y - w * 0.03} Z`,
        `fill="${s.vertical(p.roof[0], p.roof[1])}"`,
      ),
      path(
        pen`M ${x - w * 0.6} ${y - w * 0.13} C ${x - w * 0.45} ${y - w * 0.01} ${x + w * 0.4} ${y - w * 0.01} ${x + w * 0.58} ${y - w * 0.1} C ${x + w * 0.5} ${y + w * 0.06} ${x + w * 0.3} ${y + w * 0.085} ${x} ${y + w * 0.085} C ${x - w * 0.34} ${y + w * 0.085} ${x - w * 0.5} ${y + w * 0.05} ${x - w * 0.6} ${y - w * 0.13} Z`,
        `fill="${s.vertical(p.wood, p.ink)}"`,
      ),
    )
    for (let i = -2; i <= 2; i += 1)
      s.add(
        path(
          pen`M ${x - w * 0.02 + i * w * 0.07} ${y - w * 0.03} q ${w * 0.01} ${-w * 0.12} ${0} ${-w * (0.165 - Math.abs(i) * 0.022)}`,
          `stroke="${p.ink}" stroke-width="1.4" fill="none" opacity="0.4"`,
        ),
      )
    if (rower) {
      const rx = x + w * 0.34
      s.add(
        path(
          pen`M ${rx - w * 0.05} ${y - w * 0.04} Q ${rx - w * 0.06} ${y - w * 0.24} ${rx} ${y - w * 0.25} Q ${rx + w * 0.06} ${y - w * 0.24} ${rx + w * 0.05} ${y - w * 0.04} Z`,
          `fill="${p.accent}"`,
        ),
        circle([rx, y - w * 0.29], w * 0.035, `fill="${SKIN}"`),
        path(
          pen`M ${rx - w * 0.08} ${y - w * 0.3} Q ${rx} ${y - w * 0.4} ${rx + w * 0.08} ${y - w * 0.3} Z`,
          `fill="${p.lamp}"`,
        ),
        line(
          [rx - w * 0.1, y - w * 0.3],
          [rx + w * 0.24, y + w * 0.12],
          `stroke="${p.trunk}" stroke-width="${n(w * 0.018)}" stroke-linecap="round"`,
        ),
      )
    }
    if (lamp) {
      s.add(
        line(
          [x - w * 0.44, y - w * 0.08],
          [x - w * 0.44, y - w * 0.36],
          `stroke="${p.trunk}" stroke-width="${n(w * 0.014)}"`,
        ),
        circle(
          [x - w * 0.44, y - w * 0.3],
          w * 0.24,
          `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.75 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
        ),
        ellipse([x - w * 0.44, y - w * 0.31], [w * 0.04, w * 0.05], `fill="${p.lamp}"`),
      )
    }
  })
}

export const dancer = (
  s: Sketch,
  p: Palette,
  { x, y, h, flip }: { x: number; y: number; h: number; flip: boolean },
): void => {
  s.group(flip ? `transform="translate(${n(x * 2)} 0) scale(-1 1)"` : '', () => {
    const limb = (commands: string, color: string, w: number) =>
      s.add(path(commands, `stroke="${color}" stroke-width="${n(h * w)}" fill="none" stroke-linecap="round"`))
    s.add(ellipse([x, y], [h * 0.25, h * 0.03], `fill="${p.ink}" opacity="0.2"`))
    limb(
      pen`M ${x - h * 0.04} ${y - h * 0.42} Q ${x - h * 0.07} ${y - h * 0.2} ${x - h * 0.05} ${y - h * 0.02}`,
      p.ink,
      0.08,
    )
    limb(
      pen`M ${x + h * 0.04} ${y - h * 0.42} Q ${x + h * 0.2} ${y - h * 0.3} ${x + h * 0.16} ${y - h * 0.1}`,
      p.ink,
      0.08,
    )
    limb(
      pen`M ${x - h * 0.08} ${y - h * 0.7} Q ${x - h * 0.3} ${y - h * 0.66} ${x - h * 0.36} ${y - h * 0.52}`,
      '#fff4e2',
      0.065,
    )
    limb(
      pen`M ${x + h * 0.08} ${y - h * 0.7} Q ${x + h * 0.24} ${y - h * 0.84} ${x + h * 0.28} ${y - h * 1.02}`,
      '#fff4e2',
      0.065,
    )
    s.add(
      path(
        pen`M ${x - h * 0.12} ${y - h * 0.4} Q ${x - h * 0.14} ${y - h * 0.7} ${x - h * 0.08} ${y - h * 0.77} H ${x + h * 0.08} Q ${x + h * 0.14} ${y - h * 0.7} ${x + h * 0.12} ${y - h * 0.4} Z`,
        'fill="#d6402f"',
      ),
      line([x, y - h * 0.77], [x, y - h * 0.4], 'stroke="#fff4e2" stroke-width="5"'),
      circle([x, y - h * 0.88], h * 0.085, 'fill="#f0c9a4"'),
      path(
        pen`M ${x - h * 0.09} ${y - h * 0.87} a ${h * 0.09} ${h * 0.095} 0 0 1 ${h * 0.18} 0 q ${-h * 0.09} ${-h * 0.05} ${-h * 0.18} 0 Z`,
        `fill="${p.ink}"`,
      ),
      circle([x - h * 0.02, y - h * 0.985], h * 0.035, `fill="${p.ink}"`),
    )
    const fan = [x + h * 0.28, y - h * 1.02] as const
    for (let i = -3; i <= 3; i += 1) {
      const a = -Math.PI / 2 + i * 0.28
      s.add(
        polygon(
          [
            [fan[0], fan[1]],
            [fan[0] + Math.cos(a - 0.15) * h * 0.2, fan[1] + Math.sin(a - 0.15) * h * 0.2],
            [fan[0] + Math.cos(a + 0.15) * h * 0.2, fan[1] + Math.sin(a + 0.15) * h * 0.2],
          ],
          `fill="${i % 2 ? '#f2b441' : '#f6d27a'}"`,
        ),
      )
    }
  })
}
