import type { Palette } from './palette'
import { circle, line, n, path, rect, type Point, type Sketch, pen } from './sketch'

export interface Roof {
  /** Middle of the eaves. */
  at: Point
  /** Half the width at the eaves. */
  w: number
  h: number
  /** Half the width of the ridge. */
  ridge: number
  /** How far the corners turn up. */
  lift?: number
  ornament?: boolean
  lit?: boolean
}

const outline = ({ at: [cx, y], w, h, ridge, lift = h * 0.3 }: Roof): string => {
  const span = w - ridge
  const right = pen`C ${cx + ridge + span * 0.18} ${y - h * 0.5} ${cx + ridge + span * 0.55} ${y - h * 0.12} ${cx + w} ${y - lift}`
  const left = pen`C ${cx - ridge - span * 0.55} ${y - h * 0.12} ${cx - ridge - span * 0.18} ${y - h * 0.5} ${cx - ridge} ${y - h}`
  return `${pen`M ${cx - ridge} ${y - h} L ${cx + ridge} ${y - h}`} ${right} ${eave({ cx, y, w, lift })} ${left} Z`
}

/** The lower edge, from the right corner to the left one. */
const eave = ({ cx, y, w, lift }: { cx: number; y: number; w: number; lift: number }): string =>
  pen`C ${cx + w * 0.88} ${y + 1} ${cx + w * 0.7} ${y + 4} ${cx + w * 0.5} ${y + 4} L ${cx - w * 0.5} ${y + 4} C ${cx - w * 0.7} ${y + 4} ${cx - w * 0.88} ${y + 1} ${cx - w} ${y - lift}`

/** A hipped roof with concave slopes and corners that turn up, its tiles, ridge and lit edge. */
export const roof = (s: Sketch, p: Palette, shape: Roof): void => {
  const {
    at: [cx, y],
    w,
    h,
    ridge,
    ornament = true,
    lit = false,
    lift = h * 0.3,
  } = shape
  const outlined = outline(shape)
  s.add(path(outlined, `fill="${s.vertical(p.roof[0], p.roof[1])}"`))
  const tiles = Math.max(8, Math.round(w / 13))
  s.group(`${s.clip(path(outlined, ''))} stroke="${p.ink}" fill="none" opacity="0.28"`, () => {
    for (let i = -tiles; i <= tiles; i += 1) {
      const t = i / tiles
      s.add(
        path(
          pen`M ${cx + t * ridge} ${y - h} Q ${cx + t * (ridge + (w - ridge) * 0.45)} ${y - h * 0.42} ${cx + t * w * 1.02} ${y + 8}`,
          `stroke-width="${n(Math.max(1.2, w / 190))}"`,
        ),
      )
    }
  })
  s.group(`${s.clip(path(outlined, ''))}`, () => {
    const shine = s.horizontal(
      { at: 0, color: p.sun, opacity: 0.2 },
      { at: 0.5, color: p.sun, opacity: 0.04 },
      { at: 1, color: p.ink, opacity: 0.3 },
    )
    s.add(rect({ x: cx - w, y: y - h, w: w * 2, h: h * 1.2 }, `fill="${shine}"`))
  })
  const edge = lit ? p.lamp : p.wall[0]
  s.add(
    path(
      pen`M ${cx + w} ${y - lift} ` + eave({ cx, y, w, lift }),
      `stroke="${edge}" stroke-width="${n(Math.max(2, h * 0.045))}" fill="none" stroke-linecap="round" opacity="${lit ? 0.95 : 0.7}"`,
    ),
  )
  ridgeBeam(s, p, shape)
  if (ornament)
    for (const d of [-1, 1])
      s.add(
        path(
          pen`M ${cx + d * (ridge - h * 0.02)} ${y - h + h * 0.04} q ${d * h * 0.14} ${-h * 0.02} ${d * h * 0.1} ${-h * 0.22} q ${d * -h * 0.03} ${h * 0.1} ${d * -h * 0.16} ${h * 0.12} Z`,
          `fill="${p.roof[1]}"`,
        ),
      )
}

const ridgeBeam = (s: Sketch, p: Palette, { at: [cx, y], h, ridge }: Roof): void => {
  const thick = Math.max(4, h * 0.085)
  s.add(
    rect(
      {
        x: cx - ridge - thick * 0.4,
        y: y - h - thick * 0.65,
        w: ridge * 2 + thick * 0.8,
        h: thick,
        r: thick * 0.3,
      },
      `fill="${p.roof[1]}"`,
    ),
    line(
      [cx - ridge, y - h - thick * 0.6],
      [cx + ridge, y - h - thick * 0.6],
      `stroke="${p.roof[0]}" stroke-width="${n(thick * 0.25)}"`,
    ),
  )
}

/** A row of brackets under the eaves. */
export const brackets = (
  s: Sketch,
  p: Palette,
  { at: [cx, y], w, h }: { at: Point; w: number; h: number },
): void => {
  s.add(
    rect({ x: cx - w, y, w: w * 2, h }, `fill="${p.wood}"`),
    rect({ x: cx - w, y, w: w * 2, h: h * 0.4 }, `fill="${p.ink}" opacity="0.45"`),
  )
  const count = Math.max(4, Math.round((w * 2) / (h * 1.9)))
  for (let i = 0; i <= count; i += 1)
    s.add(
      rect(
        { x: cx - w + (i / count) * w * 2 - h * 0.28, y: y + h * 0.3, w: h * 0.56, h: h * 0.7, r: 2 },
        `fill="${p.lamp}" opacity="0.5"`,
      ),
    )
}

/** A red lantern with its glow. */
export const lantern = (
  s: Sketch,
  p: Palette,
  { at: [x, y], r, glow = true }: { at: Point; r: number; glow?: boolean },
): void => {
  if (glow)
    s.add(
      circle(
        [x, y],
        r * 3.2,
        `fill="${s.radial({ at: 0, color: p.lamp, opacity: 0.55 }, { at: 1, color: p.lamp, opacity: 0 })}"`,
      ),
    )
  s.add(
    line([x, y - r * 1.9], [x, y - r], `stroke="${p.ink}" stroke-width="1.6"`),
    `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(r * 1.12)}" ry="${n(r * 0.92)}" fill="${s.radial({ at: 0, color: '#ffb36b' }, { at: 0.55, color: p.accent }, { at: 1, color: p.wood })}"/>`,
    rect({ x: x - r * 0.4, y: y - r * 1.05, w: r * 0.8, h: r * 0.2 }, `fill="${p.lamp}"`),
    rect({ x: x - r * 0.4, y: y + r * 0.85, w: r * 0.8, h: r * 0.2 }, `fill="${p.lamp}"`),
    line([x, y + r], [x, y + r * 1.8], `stroke="${p.lamp}" stroke-width="2"`),
  )
}
