export const WIDTH = 1600
export const HEIGHT = 1000

export type Point = readonly [x: number, y: number]

/** Two decimals are finer than any pixel. */
export const n = (value: number): string => String(Math.round(value * 100) / 100)

export const points = (list: readonly Point[]): string => list.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')

interface Stop {
  at: number
  color: string
  opacity?: number
}

/** One drawing: a list of shapes, its gradients, and numbers that are random but the same at every run. */
export class Sketch {
  private readonly shapes: string[] = []
  private readonly definitions: string[] = []
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Mulberry32: uniform in [0, 1). */
  random(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.random()
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.random() * list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  add(...shapes: string[]): this {
    this.shapes.push(...shapes)
    return this
  }

  /** Draws something of its own and puts it back as one group. */
  group(attributes: string, draw: () => void): this {
    const before = this.shapes.length
    draw()
    const inner = this.shapes.splice(before)
    return this.add(`<g ${attributes}>${inner.join('')}</g>`)
  }

  /** A clipping shape; gives the attribute that applies it. */
  clip(shape: string): string {
    const id = `d${this.definitions.length}`
    this.definitions.push(`<clipPath id="${id}">${shape}</clipPath>`)
    return `clip-path="url(#${id})"`
  }

  /** Draws something and blurs it as a whole. */
  soft(amount: number, draw: () => void): this {
    const id = `d${this.definitions.length}`
    this.definitions.push(
      `<filter id="${id}" x="-20%" y="-80%" width="140%" height="260%"><feGaussianBlur stdDeviation="${amount}"/></filter>`,
    )
    return this.group(`filter="url(#${id})"`, draw)
  }

  /** A paint from top to bottom. */
  vertical(...stops: (Stop | string)[]): string {
    return this.gradient('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', stops)
  }

  horizontal(...stops: (Stop | string)[]): string {
    return this.gradient('linearGradient', 'x1="0" y1="0" x2="1" y2="0"', stops)
  }

  radial(...stops: (Stop | string)[]): string {
    return this.gradient('radialGradient', 'cx="0.5" cy="0.5" r="0.5"', stops)
  }

  private gradient(kind: string, attributes: string, stops: (Stop | string)[]): string {
    const id = `d${this.definitions.length}`
    const last = Math.max(1, stops.length - 1)
    const inner = stops.map((stop, index) => {
      const { at, color, opacity = 1 } = typeof stop === 'string' ? { at: index / last, color: stop } : stop
      return `<stop offset="${n(at)}" stop-color="${color}" stop-opacity="${opacity}"/>`
    })
    this.definitions.push(`<${kind} id="${id}" ${attributes}>${inner.join('')}</${kind}>`)
    return `url(#${id})`
  }

  toString(): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
      `<defs>${this.definitions.join('')}</defs>`,
      ...this.shapes,
      '</svg>',
    ].join('')
  }
}

export const rect = (box: { x: number; y: number; w: number; h: number; r?: number }, attributes: string) =>
  `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.w)}" height="${n(box.h)}"${box.r ? ` rx="${n(box.r)}"` : ''} ${attributes}/>`

export const circle = ([x, y]: Point, r: number, attributes: string) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${attributes}/>`

export const ellipse = ([x, y]: Point, [rx, ry]: Point, attributes: string) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" ${attributes}/>`

export const polygon = (list: readonly Point[], attributes: string) =>
  `<polygon points="${points(list)}" ${attributes}/>`

/** A polygon of fixed corners: `x,y x,y …`. */
export const area = (corners: string, attributes: string) => `<polygon points="${corners}" ${attributes}/>`

export const line = (from: Point, to: Point, attributes: string) =>
  `<line x1="${n(from[0])}" y1="${n(from[1])}" x2="${n(to[0])}" y2="${n(to[1])}" ${attributes}/>`

/** The commands of a path, numbers rounded. */
export const pen = (strings: TemplateStringsArray, ...values: number[]): string =>
  strings.map((text, index) => text + (index < values.length ? n(values[index] ?? 0) : '')).join('')

export const path = (commands: string, attributes: string) => `<path d="${commands}" ${attributes}/>`
