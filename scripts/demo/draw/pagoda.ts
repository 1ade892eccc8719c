import { terrace } from './hall'
import type { Palette } from './palette'
import { roof } from './roof'
import { ellipse, line, path, pen, type Point, polygon, rect, type Sketch } from './sketch'

interface Pagoda {
  at: Point
  w: number
  h: number
  tiers: number
  lit?: boolean
}

/** A brick pagoda of eight sides: three facets show, each tier a little smaller than the one below. */
export const pagoda = (s: Sketch, p: Palette, { at: [cx, y], w, h, tiers, lit = false }: Pagoda): void => {
  terrace(s, p, { at: [cx, y], w: w * 1.5, h: w * 0.34 })
  const spire = h * 0.15
  const weights = Array.from({ length: tiers }, (_, i) => 1 - i * 0.055)
  const unit = (h - spire) / weights.reduce((sum, weight) => sum + weight, 0)
  let foot = y
  weights.forEach((weight, i) => {
    const tall = unit * weight
    const low = w * (1 - (i / tiers) * 0.52)
    const high = w * (1 - ((i + 0.7) / tiers) * 0.52)
    tier(s, p, { at: [cx, foot], low, high, h: tall, lit })
    foot -= tall
  })
  const top = w * 0.48
  roof(s, p, {
    at: [cx, foot + 4],
    w: top * 1.5,
    h: spire * 0.36,
    ridge: top * 0.1,
    lift: spire * 0.1,
    ornament: false,
    lit,
  })
  const tip = foot - spire * 0.34
  s.add(
    path(
      pen`M ${cx - 5} ${tip} L ${cx - 2} ${tip - spire * 0.6} L ${cx} ${tip - spire * 0.66} L ${cx + 2} ${tip - spire * 0.6} L ${cx + 5} ${tip} Z`,
      `fill="${p.roof[1]}"`,
    ),
  )
  for (let i = 0; i < 5; i += 1)
    s.add(ellipse([cx, tip - spire * (0.05 + i * 0.1)], [13 - i * 2, 4.6], `fill="${p.roof[1]}"`))
}

const tier = (
  s: Sketch,
  p: Palette,
  { at: [cx, y], low, high, h, lit }: { at: Point; low: number; high: number; h: number; lit: boolean },
): void => {
  const wallTop = y - h * 0.74
  const facet = (from: number, to: number, paint: string) =>
    s.add(
      polygon(
        [
          [cx + low * from, y],
          [cx + low * to, y],
          [cx + high * to, wallTop],
          [cx + high * from, wallTop],
        ],
        paint,
      ),
    )
  facet(-1, 1, `fill="${p.wall[1]}"`)
  facet(-1, -0.42, `fill="${p.wall[0]}" opacity="0.75"`)
  facet(-0.42, 0.42, `fill="${p.wall[0]}"`)
  facet(0.42, 1, `fill="${p.ink}" opacity="0.18"`)
  for (let i = 1; i < 7; i += 1)
    s.add(
      line(
        [cx - low, y - (h * 0.74 * i) / 7],
        [cx + low, y - (h * 0.74 * i) / 7],
        `stroke="${p.ink}" stroke-width="1" opacity="0.1"`,
      ),
    )
  const dw = low * 0.17
  const dh = h * 0.4
  s.add(
    path(
      pen`M ${cx - dw} ${y - h * 0.08} v ${-dh * 0.6} a ${dw} ${dw} ${0} ${0} ${1} ${dw * 2} ${0} v ${dh * 0.6} Z`,
      `fill="${lit ? p.lamp : p.ink}" opacity="${lit ? 1 : 0.75}"`,
    ),
  )
  for (const d of [-1, 1])
    s.add(
      path(
        pen`M ${cx + d * low * 0.7 - dw * 0.5} ${y - h * 0.14} v ${-dh * 0.45} a ${dw * 0.5} ${dw * 0.5} ${0} ${0} ${1} ${dw} ${0} v ${dh * 0.45} Z`,
        `fill="${lit ? p.lamp : p.ink}" opacity="${lit ? 0.85 : 0.5}"`,
      ),
    )
  s.add(
    rect(
      { x: cx - high * 1.06, y: wallTop - h * 0.06, w: high * 2.12, h: h * 0.09 },
      `fill="${p.ink}" opacity="0.35"`,
    ),
  )
  roof(s, p, {
    at: [cx, wallTop],
    w: high * 1.42,
    h: h * 0.27,
    ridge: high * 0.96,
    lift: h * 0.1,
    ornament: false,
    lit,
  })
}
