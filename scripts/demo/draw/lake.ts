import type { Palette } from './palette'
import { ellipse, HEIGHT, path, pen, type Point, rect, type Sketch, WIDTH } from './sketch'

/** Water from `y` down, with ripples that grow towards the viewer and the light of something above it. */
export const water = (
  s: Sketch,
  p: Palette,
  { y, light }: { y: number; light?: { x: number; color: string; w: number } },
): void => {
  s.add(rect({ x: 0, y, w: WIDTH, h: HEIGHT - y }, `fill="${s.vertical(p.water[1], p.water[0])}"`))
  if (light) glitter(s, { y, ...light })
  for (let i = 0; i < 90; i += 1) {
    const t = s.random() ** 1.4
    const at = y + 6 + t * (HEIGHT - y)
    const w = 20 + t * s.between(60, 190)
    const x = s.between(-40, WIDTH)
    s.add(
      path(
        pen`M ${x} ${at} q ${w / 2} ${-2 - t * 5} ${w} ${0}`,
        `stroke="${p.ripple}" stroke-width="${(1 + t * 2.6).toFixed(1)}" stroke-linecap="round" fill="none" opacity="${(0.12 + t * 0.22).toFixed(2)}"`,
      ),
    )
  }
}

/** The broken column of light that a lamp or the sun throws on water. */
export const glitter = (
  s: Sketch,
  { y, x, color, w, depth = HEIGHT - y }: { y: number; x: number; color: string; w: number; depth?: number },
): void => {
  const steps = Math.ceil(depth / 15)
  for (let i = 0; i < steps; i += 1) {
    const t = i / steps
    const width = w * (0.35 + t * 1.1) * s.between(0.45, 1)
    s.add(
      rect(
        {
          x: x - width / 2 + s.between(-w, w) * 0.18 * t,
          y: y + 6 + t * depth,
          w: width,
          h: 3 + t * 5,
          r: 4,
        },
        `fill="${color}" opacity="${(0.6 * (1 - t * 0.75)).toFixed(2)}"`,
      ),
    )
  }
}

export const reeds = (
  s: Sketch,
  {
    x,
    w,
    y,
    h,
    color,
    count = 40,
  }: { x: number; w: number; y: number; h: number; color: string; count?: number },
): void => {
  for (let i = 0; i < count; i += 1) {
    const bx = x + s.random() * w
    const height = h * s.between(0.5, 1)
    const lean = s.between(-0.35, 0.35) * height
    s.add(
      path(
        pen`M ${bx} ${y} q ${lean * 0.2} ${-height * 0.6} ${lean} ${-height}`,
        `stroke="${color}" stroke-width="${s.between(2, 4.4).toFixed(1)}" fill="none" stroke-linecap="round" opacity="0.9"`,
      ),
    )
    if (s.random() > 0.62) s.add(ellipse([bx + lean, y - height], [4.5, 17], `fill="${color}"`))
  }
}

export const birds = (
  s: Sketch,
  { at: [x, y], count, color }: { at: Point; count: number; color: string },
): void => {
  for (let i = 0; i < count; i += 1) {
    const w = s.between(10, 22)
    const bx = x + i * s.between(26, 44)
    const by = y + Math.abs(i - count / 2) * 14 + s.between(-8, 8)
    s.add(
      path(
        pen`M ${bx - w} ${by - w * 0.3} q ${w * 0.6} ${-w * 0.4} ${w} ${w * 0.3} q ${w * 0.4} ${-w * 0.7} ${w} ${-w * 0.3}`,
        `stroke="${color}" stroke-width="2.6" fill="none" stroke-linecap="round" opacity="0.75"`,
      ),
    )
  }
}

export const petals = (
  s: Sketch,
  {
    count,
    colors,
    from = 0,
    to = HEIGHT,
  }: { count: number; colors: readonly string[]; from?: number; to?: number },
): void => {
  for (let i = 0; i < count; i += 1) {
    const x = s.between(0, WIDTH)
    const y = s.between(from, to)
    s.add(
      `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${s.between(3, 8).toFixed(1)}" ry="${s.between(2, 4).toFixed(1)}" transform="rotate(${s.between(0, 180).toFixed(0)} ${x.toFixed(1)} ${y.toFixed(1)})" fill="${s.pick(colors)}" opacity="${s.between(0.5, 0.95).toFixed(2)}"/>`,
    )
  }
}
