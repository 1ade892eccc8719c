import { glitter, water } from '../lake'
import { ridge, sky, stars, vignette } from '../nature'
import { night, type Palette } from '../palette'
import { person } from '../people'
import { CHEER, DANCE } from '../poses'
import {
  circle,
  ellipse,
  HEIGHT,
  line,
  n,
  path,
  pen,
  type Point,
  polygon,
  rect,
  type Sketch,
  WIDTH,
} from '../sketch'

/** A beam of coloured light that fans out upwards. */
export const beam = (
  s: Sketch,
  {
    from: [x, y],
    turn,
    length,
    color,
    w = 0.07,
  }: { from: Point; turn: number; length: number; color: string; w?: number },
): void => {
  const tip = (a: number): Point => [x + Math.sin(a) * length, y - Math.cos(a) * length]
  s.add(
    polygon(
      [[x, y], tip(turn - w), tip(turn + w)],
      `fill="${s.vertical({ at: 0, color, opacity: 0.05 }, { at: 1, color, opacity: 0.85 })}"`,
    ),
    circle(
      [x, y],
      16,
      `fill="${s.radial({ at: 0, color: '#fff', opacity: 1 }, { at: 1, color, opacity: 0 })}"`,
    ),
  )
}

/** A jet of a fountain, lit from below. */
const jet = (
  s: Sketch,
  { at: [x, y], h, lean, color }: { at: Point; h: number; lean: number; color: string },
): void => {
  s.add(
    path(
      pen`M ${x} ${y} Q ${x + lean * 0.2} ${y - h * 1.2} ${x + lean} ${y - h * 0.9} Q ${x + lean * 1.3} ${y - h * 0.6} ${x + lean * 1.5} ${y}`,
      `fill="none" stroke="${color}" stroke-width="5" stroke-linecap="round" stroke-dasharray="16 7" opacity="0.8"`,
    ),
    path(
      pen`M ${x} ${y} Q ${x + lean * 0.2} ${y - h * 1.2} ${x + lean} ${y - h * 0.9}`,
      `fill="none" stroke="#fff" stroke-width="2.5" opacity="0.7"`,
    ),
  )
}

/** A lotus of light that opens on the water, dancers around it. */
const giantLotus = (s: Sketch, [x, y]: Point): void => {
  s.add(
    circle(
      [x, y - 90],
      330,
      `fill="${s.radial({ at: 0, color: '#ff9ad0', opacity: 0.7 }, { at: 1, color: '#ff9ad0', opacity: 0 })}"`,
    ),
  )
  const petal = (turn: number, k: number, paint: string) =>
    s.add(
      `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${n(k)})"><path d="M 0 0 C -64 -50 -52 -170 0 -232 C 52 -170 64 -50 0 0 Z" fill="${paint}" stroke="#ffe6f4" stroke-width="2.5"/></g>`,
    )
  for (const turn of [-78, 78]) petal(turn, 0.84, '#c2559c')
  for (const turn of [-54, 54]) petal(turn, 0.95, '#d66bb0')
  for (const turn of [-27, 27]) petal(turn, 1.02, '#e987c2')
  petal(0, 1.06, '#f6a8d4')
  for (const turn of [-40, 40]) petal(turn, 0.62, '#f9c2df')
  for (const turn of [-16, 16]) petal(turn, 0.6, '#fde0ee')
  s.add(ellipse([x, y + 4], [150, 18], 'fill="#ffd37a" opacity="0.9"'))
}

/** 东风湖灯光演艺实景剧: beams, fountains and dancers on the lake by night. */
export const lightShow = (s: Sketch): void => {
  const p: Palette = { ...night, sky: ['#0a1038', '#23256b', '#5a3f8f'], water: ['#0a1236', '#4a3f86'] }
  sky(s, p)
  stars(s, { count: 110, below: 420 })
  ridge(s, { y: 560, height: 130, color: '#2a2c66', peaks: 2.8 })
  const beams: [x: number, turn: number, color: string][] = [
    [180, 0.5, '#5ad1ff'],
    [330, 0.12, '#8f7bff'],
    [470, -0.34, '#ff6fb5'],
    [1130, 0.34, '#ff6fb5'],
    [1270, -0.12, '#8f7bff'],
    [1420, -0.5, '#5ad1ff'],
    [700, 0.2, '#7affd0'],
    [900, -0.2, '#7affd0'],
  ]
  for (const [x, turn, color] of beams) beam(s, { from: [x, 566], turn, length: 760, color })
  s.add(rect({ x: 0, y: 556, w: WIDTH, h: 22 }, 'fill="#141a45"'))
  water(s, p, { y: 574, light: { x: 800, color: '#ff9ad0', w: 320 } })
  for (const [x, , color] of beams) glitter(s, { y: 580, x, color, w: 40, depth: 120 })
  screen(s)
  for (let i = 0; i < 9; i += 1) {
    const x = 180 + i * 155
    if (Math.abs(x - 800) < 200) continue
    const color = i % 2 ? '#7fe0ff' : '#c9a6ff'
    for (const lean of [-46, 46]) jet(s, { at: [x, 664], h: 190 - Math.abs(i - 4) * 14, lean, color })
  }
  s.add(
    ellipse([800, 724], [480, 52], 'fill="#1a1850"'),
    ellipse([800, 716], [480, 50], `fill="${s.horizontal('#3a2f80', '#8a5fc0', '#3a2f80')}"`),
    ellipse(
      [800, 716],
      [480, 50],
      'fill="none" stroke="#ffd37a" stroke-width="4" stroke-dasharray="3 13" stroke-linecap="round"',
    ),
  )
  giantLotus(s, [800, 706])
  for (const [x, y, coat, flip] of [
    [450, 726, '#7fe0ff', false],
    [560, 742, '#ffd37a', false],
    [1040, 742, '#ffd37a', true],
    [1150, 726, '#7fe0ff', true],
  ] as const)
    ribbonDancer(s, p, { x, y, coat, flip })
  crowd(s)
  vignette(s, p)
}

/** A wall of water with a dragon boat of light on it. */
const screen = (s: Sketch): void => {
  s.add(
    path(
      'M 470 610 Q 800 60 1130 610 Z',
      `fill="${s.vertical({ at: 0, color: '#bfe8ff', opacity: 0.5 }, { at: 1, color: '#8f9bff', opacity: 0.08 })}"`,
    ),
  )
  for (let i = 0; i < 60; i += 1) {
    const a = s.between(-1, 1)
    const top = 610 - (1 - a * a) * 270
    s.add(
      line(
        [800 + a * 330, top + s.random() * 40],
        [800 + a * 330, top + 120 + s.random() * 120],
        'stroke="#fff" stroke-width="1.6" opacity="0.18"',
      ),
    )
  }
}

const ribbonDancer = (
  s: Sketch,
  p: Palette,
  { x, y, coat, flip }: { x: number; y: number; coat: string; flip: boolean },
): void => {
  const d = flip ? -1 : 1
  const { near } = person(s, p, {
    at: [x, y],
    h: 150,
    coat,
    skirt: '#fff3ff',
    hair: 'bun',
    pose: DANCE,
    flip,
  })
  s.add(
    path(
      pen`M ${near[0]} ${near[1]} q ${d * 60} -70 ${d * 100} -20 t ${d * 90} -30 t ${d * 60} 20`,
      `fill="none" stroke="${coat}" stroke-width="8" stroke-linecap="round" opacity="0.85"`,
    ),
  )
}

/** People on the near shore, their arms in the air. */
const crowd = (s: Sketch): void => {
  s.add(path('M -10 900 Q 400 862 800 880 T 1610 890 V 1010 H -10 Z', 'fill="#070d28"'))
  const p = { ...night, ink: '#070d28' }
  for (let i = 0; i < 21; i += 1) {
    const x = 30 + i * 78 + s.between(-14, 14)
    person(s, p, {
      at: [x, HEIGHT + 40 + s.between(-8, 20)],
      h: s.between(170, 214),
      away: true,
      coat: '#0d153c',
      hair: s.pick(['short', 'long', 'bun'] as const),
      ...(i % 4 === 1 ? { pose: CHEER } : {}),
    })
  }
  s.add(
    rect(
      { x: 0, y: 830, w: WIDTH, h: 170 },
      `fill="${s.vertical({ at: 0, color: '#070d28', opacity: 0 }, { at: 0.6, color: '#070d28', opacity: 0.5 }, { at: 1, color: '#070d28', opacity: 0.9 })}"`,
    ),
  )
}
