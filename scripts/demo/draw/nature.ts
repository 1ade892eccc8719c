import type { Palette } from './palette'
import { circle, ellipse, HEIGHT, path, pen, type Point, polygon, rect, type Sketch, WIDTH } from './sketch'

export const sky = (s: Sketch, p: Palette): void => {
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical(...p.sky)}"`))
}

export const sun = (s: Sketch, p: Palette, { at, r }: { at: Point; r: number }): void => {
  const halo = s.radial({ at: 0, color: p.glow, opacity: 0.9 }, { at: 1, color: p.glow, opacity: 0 })
  s.add(circle(at, r * 4.2, `fill="${halo}"`), circle(at, r, `fill="${p.sun}" opacity="0.95"`))
}

export const stars = (s: Sketch, { count, below }: { count: number; below: number }): void => {
  for (let i = 0; i < count; i += 1) {
    const at: Point = [s.between(0, WIDTH), s.between(0, below)]
    s.add(circle(at, s.between(0.8, 2.4), `fill="#fff" opacity="${s.between(0.25, 0.9).toFixed(2)}"`))
  }
}

interface Ridge {
  y: number
  height: number
  color: string
  /** Peaks over the width. */
  peaks?: number
  opacity?: number
}

/** A ridge of rounded hills that fades into mist at its foot. */
export const ridge = (s: Sketch, { y, height, color, peaks = 3, opacity = 1 }: Ridge): void => {
  const phase = [s.between(0, 6), s.between(0, 6), s.between(0, 6)] as const
  const at = (x: number) => {
    const t = (x / WIDTH) * Math.PI * peaks
    const wave =
      Math.sin(t + phase[0]) * 0.55 + Math.sin(t * 2.1 + phase[1]) * 0.3 + Math.sin(t * 4.7 + phase[2]) * 0.1
    return y - height * (0.5 + wave * 0.5)
  }
  const crest: Point[] = []
  for (let x = 0; x <= WIDTH; x += 16) crest.push([x, at(x)])
  const fill = s.vertical(
    { at: 0, color, opacity },
    { at: 0.55, color, opacity: opacity * 0.55 },
    { at: 1, color, opacity: 0 },
  )
  s.add(polygon([[0, HEIGHT], ...crest, [WIDTH, HEIGHT]], `fill="${fill}"`))
}

export const mist = (
  s: Sketch,
  { y, color = '#fff', opacity = 0.5 }: { y: number; color?: string; opacity?: number },
): void => {
  s.soft(28, () => {
    for (let i = 0; i < 5; i += 1)
      s.add(
        ellipse(
          [s.between(0, WIDTH), y + s.between(-18, 18)],
          [s.between(260, 520), s.between(16, 34)],
          `fill="${color}" opacity="${opacity}"`,
        ),
      )
  })
}

/** A stylised cloud of stacked bars with round ends. */
export const cloud = (
  s: Sketch,
  {
    at: [x, y],
    w,
    color = '#fff',
    opacity = 0.7,
  }: { at: Point; w: number; color?: string; opacity?: number },
): void => {
  const h = w * 0.075
  const bars: [number, number, number][] = [
    [0.18, 0, 0.5],
    [0, 1, 0.86],
    [0.3, 2, 0.7],
  ]
  s.group(`fill="${color}" opacity="${opacity}"`, () => {
    for (const [dx, row, width] of bars)
      s.add(rect({ x: x + dx * w, y: y + row * h * 1.02, w: width * w, h, r: h / 2 }, ''))
  })
}

/** Ground with a soft upper edge. */
export const ground = (s: Sketch, p: Palette, { y, bump = 14 }: { y: number; bump?: number }): void => {
  s.add(
    path(
      pen`M ${0} ${y + bump} C ${WIDTH * 0.25} ${y - bump} ${WIDTH * 0.45} ${y + bump * 1.4} ${WIDTH * 0.62} ${y} S ${WIDTH * 0.9} ${y - bump} ${WIDTH} ${y + bump * 0.6} V ${HEIGHT} H ${0} Z`,
      `fill="${s.vertical(p.ground[0], p.ground[1])}"`,
    ),
  )
}

/** Darkens the corners and warms the middle: every picture ends with it. */
export const vignette = (s: Sketch, p: Palette): void => {
  const shade = s.radial(
    { at: 0, color: p.ink, opacity: 0 },
    { at: 0.72, color: p.ink, opacity: 0 },
    { at: 1, color: p.ink, opacity: 0.34 },
  )
  s.add(ellipse([WIDTH / 2, HEIGHT / 2], [WIDTH * 0.78, HEIGHT * 0.82], `fill="${shade}"`))
}
