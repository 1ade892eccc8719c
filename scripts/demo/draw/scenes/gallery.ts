import { autumn, dusk, night, type Palette, spring, summer, winter } from '../palette'
import { person } from '../people'
import { POINT, STAND } from '../poses'
import { pagoda } from '../pagoda'
import { boat } from '../players'
import { ridge, sky, sun, vignette } from '../nature'
import { area, HEIGHT, line, rect, type Sketch, WIDTH, circle } from '../sketch'
import { broad } from '../trees'
import { crane } from '../objects'

/** A framed picture: something painted at full size, made small. */
const framed = (
  s: Sketch,
  { x, y, w, frame = '#2f3a40' }: { x: number; y: number; w: number; frame?: string },
  paint: () => void,
): void => {
  const h = w * 0.72
  const k = (w - 44) / WIDTH
  s.add(
    rect({ x: x + 8, y: y + 12, w, h }, 'fill="#2a2420" opacity="0.22"'),
    rect({ x, y, w, h }, `fill="${frame}"`),
    rect({ x: x + 7, y: y + 7, w: w - 14, h: h - 14 }, 'fill="#fffdf8"'),
  )
  s.group(s.clip(rect({ x: x + 22, y: y + 22, w: w - 44, h: h - 44 }, '')), () =>
    s.group(
      `transform="translate(${x + 22} ${y + 22}) scale(${k.toFixed(4)} ${((h - 44) / HEIGHT).toFixed(4)})"`,
      paint,
    ),
  )
}

/** A small landscape in the colours of a season. */
const landscape = (s: Sketch, p: Palette, kind: 'boat' | 'crane' | 'pagoda' | 'trees'): void => {
  sky(s, p)
  sun(s, p, { at: [1100, 320], r: 110 })
  ridge(s, { y: 700, height: 330, color: p.hills[0], peaks: 2.2 })
  ridge(s, { y: 740, height: 190, color: p.hills[2], peaks: 3.2 })
  s.add(rect({ x: 0, y: 700, w: WIDTH, h: 300 }, `fill="${s.vertical(p.water[1], p.water[0])}"`))
  if (kind === 'boat') boat(s, p, { at: [720, 840], w: 620 })
  if (kind === 'crane') crane(s, p, { at: [760, 460], w: 520 })
  if (kind === 'pagoda') pagoda(s, p, { at: [560, 820], w: 130, h: 700, tiers: 7 })
  if (kind === 'trees')
    for (const [x, h] of [
      [420, 620],
      [900, 480],
    ] as const)
      broad(s, p, { at: [x, 880], h })
}

/** “‘岳’你共绘·活力巴陵”: a white room of pictures under skylights, visitors with their backs to us. */
export const photoExhibition = (s: Sketch): void => {
  const p: Palette = { ...spring, ink: '#2f3338' }
  s.add(
    area('0,0 1600,0 1180,190 420,190', `fill="${s.vertical('#cfe3ea', '#f4f7f4')}"`),
    area('0,0 420,190 420,690 0,1000', `fill="${s.horizontal('#d9d3c8', '#efebe2')}"`),
    area('1600,0 1180,190 1180,690 1600,1000', `fill="${s.horizontal('#efebe2', '#d2ccc0')}"`),
    rect({ x: 420, y: 190, w: 760, h: 500 }, `fill="${s.vertical('#fbf9f4', '#f1ece2')}"`),
    area('420,690 1180,690 1600,1000 0,1000', `fill="${s.vertical('#d9b98c', '#a87c50')}"`),
  )
  for (let i = 1; i < 4; i += 1)
    s.add(
      line([420 + i * 190, 190], [i * 400, 0], 'stroke="#9fb4bc" stroke-width="9"'),
      line(
        [420 - i * 105, 190 - i * 47.5],
        [1180 + i * 105, 190 - i * 47.5],
        'stroke="#9fb4bc" stroke-width="7"',
      ),
    )
  for (let i = 1; i < 12; i += 1)
    s.add(line([420 + i * 63.3, 690], [i * 133.3, 1000], 'stroke="#7d5a38" stroke-width="2.5" opacity="0.4"'))
  s.add(
    area('420,690 1180,690 1186,700 414,700', 'fill="#8f6a44"'),
    area('560,700 860,700 640,1000 180,1000', 'fill="#fff6dc" opacity="0.22"'),
  )
  framed(s, { x: 470, y: 270, w: 290, frame: '#7a4a30' }, () => landscape(s, autumn, 'pagoda'))
  framed(s, { x: 800, y: 256, w: 330, frame: '#2f3a40' }, () => landscape(s, dusk, 'boat'))
  framed(s, { x: 800, y: 520, w: 150 }, () => landscape(s, winter, 'trees'))
  framed(s, { x: 980, y: 520, w: 150 }, () => landscape(s, summer, 'crane'))
  framed(s, { x: 470, y: 510, w: 200 }, () =>
    landscape(s, { ...spring, leaves: ['#f6b9b9', '#e58a8f', '#c8606a'] }, 'trees'),
  )
  s.group('transform="matrix(0.72 0.33 0 1 52 64)"', () => {
    framed(s, { x: 20, y: 230, w: 380, frame: '#2f3a40' }, () => landscape(s, spring, 'crane'))
    framed(s, { x: 70, y: 540, w: 240, frame: '#7a4a30' }, () => landscape(s, night, 'pagoda'))
  })
  s.group('transform="matrix(0.72 -0.33 0 1 396 582)"', () => {
    framed(s, { x: 1180, y: 250, w: 360, frame: '#7a4a30' }, () => landscape(s, summer, 'boat'))
    framed(s, { x: 1230, y: 540, w: 250, frame: '#2f3a40' }, () => landscape(s, autumn, 'trees'))
  })
  for (const [x, away, h, coat, hair, flip] of [
    [620, true, 280, '#c8574a', 'long', false],
    [720, true, 190, '#f2b441', 'short', false],
    [980, true, 290, '#46688f', 'short', false],
    [300, false, 300, '#5f8f86', 'bun', true],
    [1310, false, 300, '#8c5f87', 'grey', false],
  ] as const)
    person(s, p, {
      at: [x, 880 + (x % 7) * 8],
      h,
      coat,
      hair,
      away,
      trousers: '#3a4048',
      pose: x === 300 || x === 1310 ? POINT : STAND,
      flip,
      ...(hair === 'long' || hair === 'bun' ? { skirt: '#3a4048' } : {}),
    })
  s.add(
    rect({ x: 740, y: 800, w: 190, h: 22, r: 6 }, 'fill="#8f5a34"'),
    rect({ x: 756, y: 820, w: 16, h: 50 }, 'fill="#5f3a24"'),
    rect({ x: 898, y: 820, w: 16, h: 50 }, 'fill="#5f3a24"'),
  )
  for (const x of [560, 800, 1040])
    s.add(
      circle([x, 214], 7, 'fill="#5f6a70"'),
      area(
        `${x - 6},216 ${x + 6},216 ${x + 90},420 ${x - 90},420`,
        `fill="${s.vertical({ at: 0, color: '#fff3c8', opacity: 0.6 }, { at: 1, color: '#fff3c8', opacity: 0 })}"`,
      ),
    )
  vignette(s, p)
}
