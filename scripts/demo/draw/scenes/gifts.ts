import { cloud, ground, ridge, sky, sun, vignette } from '../nature'
import { type Palette, spring } from '../palette'
import { person } from '../people'
import { CHEER, HOLD, WALK, WAVE } from '../poses'
import { grass } from '../plants'
import { area, circle, ellipse, line, path, pen, type Point, rect, type Sketch } from '../sketch'
import { broad } from '../trees'
import { whiteHouse } from '../buildings'
import { openBook } from './reading'

const GIFTS = ['book', 'mask', 'brush', 'note', 'fan', 'film', 'ball'] as const

/** A balloon with something for the village in a parcel below it. */
const balloon = (
  s: Sketch,
  { at: [x, y], r, color, gift }: { at: Point; r: number; color: string; gift: (typeof GIFTS)[number] },
): void => {
  s.add(
    path(
      pen`M ${x} ${y - r * 1.1} C ${x + r * 1.1} ${y - r * 1.1} ${x + r * 1.1} ${y + r * 0.2} ${x + r * 0.22} ${y + r * 1.02} H ${x - r * 0.22} C ${x - r * 1.1} ${y + r * 0.2} ${x - r * 1.1} ${y - r * 1.1} ${x} ${y - r * 1.1} Z`,
      `fill="${color}"`,
    ),
    path(
      pen`M ${x} ${y - r * 1.1} C ${x + r * 0.5} ${y - r * 0.9} ${x + r * 0.5} ${y + r * 0.3} ${x + r * 0.08} ${y + r * 1.02} H ${x - r * 0.08} C ${x - r * 0.5} ${y + r * 0.3} ${x - r * 0.5} ${y - r * 0.9} ${x} ${y - r * 1.1} Z`,
      'fill="#fff" opacity="0.35"',
    ),
    line([x - r * 0.2, y + r], [x - r * 0.34, y + r * 1.5], 'stroke="#5a4a3c" stroke-width="2.5"'),
    line([x + r * 0.2, y + r], [x + r * 0.34, y + r * 1.5], 'stroke="#5a4a3c" stroke-width="2.5"'),
    rect({ x: x - r * 0.46, y: y + r * 1.46, w: r * 0.92, h: r * 0.8, r: 8 }, 'fill="#fffaf0"'),
    rect({ x: x - r * 0.46, y: y + r * 1.46, w: r * 0.92, h: r * 0.14, r: 4 }, `fill="${color}"`),
  )
  emblem(s, { at: [x, y + r * 1.93], r: r * 0.27, gift, color })
}

const emblem = (
  s: Sketch,
  { at: [x, y], r, gift, color }: { at: Point; r: number; gift: (typeof GIFTS)[number]; color: string },
): void => {
  if (gift === 'book') openBook(s, { at: [x, y], w: r * 1.9, cover: color })
  if (gift === 'ball')
    s.add(
      circle([x, y], r, `fill="${color}"`),
      path(
        pen`M ${x - r} ${y} H ${x + r} M ${x} ${y - r} V ${y + r} M ${x - r * 0.7} ${y - r * 0.7} q ${r * 0.7} ${r * 0.7} 0 ${r * 1.4} M ${x + r * 0.7} ${y - r * 0.7} q ${-r * 0.7} ${r * 0.7} 0 ${r * 1.4}`,
        'fill="none" stroke="#fffaf0" stroke-width="2.5"',
      ),
    )
  if (gift === 'note')
    s.add(
      path(
        pen`M ${x - r * 0.4} ${y + r * 0.7} V ${y - r * 0.8} L ${x + r * 0.7} ${y - r} V ${y + r * 0.5}`,
        `fill="none" stroke="${color}" stroke-width="5"`,
      ),
      circle([x - r * 0.65, y + r * 0.7], r * 0.3, `fill="${color}"`),
      circle([x + r * 0.45, y + r * 0.5], r * 0.3, `fill="${color}"`),
    )
  if (gift === 'fan')
    for (let i = -3; i <= 3; i += 1)
      s.add(
        `<path d="M 0 0 L -5 -46 L 5 -46 Z" transform="translate(${x.toFixed(1)} ${(y + r * 0.8).toFixed(1)}) rotate(${i * 22}) scale(${(r / 28).toFixed(2)})" fill="${i % 2 ? color : '#2c3f3c'}"/>`,
      )
  if (gift === 'film') {
    s.add(
      rect({ x: x - r, y: y - r * 0.7, w: r * 2, h: r * 1.4, r: 3 }, 'fill="#39514f"'),
      path(
        pen`M ${x - r * 0.25} ${y - r * 0.4} l ${r * 0.7} ${r * 0.4} l ${-r * 0.7} ${r * 0.4} Z`,
        `fill="${color}"`,
      ),
    )
    for (let i = 0; i < 5; i += 1)
      s.add(
        rect({ x: x - r * 0.9 + i * r * 0.4, y: y - r * 0.64, w: r * 0.2, h: r * 0.16 }, 'fill="#fff"'),
        rect({ x: x - r * 0.9 + i * r * 0.4, y: y + r * 0.48, w: r * 0.2, h: r * 0.16 }, 'fill="#fff"'),
      )
  }
  if (gift === 'brush')
    s.add(
      line(
        [x - r * 0.8, y - r * 0.9],
        [x + r * 0.3, y + r * 0.3],
        'stroke="#8a5a38" stroke-width="6" stroke-linecap="round"',
      ),
      path(
        pen`M ${x + r * 0.1} ${y + r * 0.3} l ${r * 0.3} ${-r * 0.24} q ${r * 0.5} ${r * 0.5} ${r * 0.4} ${r} q ${-r * 0.5} ${-r * 0.1} ${-r * 0.7} ${-r * 0.76} Z`,
        `fill="${color}"`,
      ),
    )
  if (gift === 'mask')
    s.add(
      path(
        pen`M ${x - r * 0.8} ${y - r * 0.9} Q ${x} ${y - r * 1.1} ${x + r * 0.8} ${y - r * 0.9} Q ${x + r * 0.9} ${y + r * 0.4} ${x} ${y + r} Q ${x - r * 0.9} ${y + r * 0.4} ${x - r * 0.8} ${y - r * 0.9} Z`,
        `fill="${color}"`,
      ),
      path(
        pen`M ${x - r * 0.5} ${y - r * 0.3} q ${r * 0.2} ${-r * 0.3} ${r * 0.4} 0 Z M ${x + r * 0.1} ${y - r * 0.3} q ${r * 0.2} ${-r * 0.3} ${r * 0.4} 0 Z M ${x - r * 0.3} ${y + r * 0.3} q ${r * 0.3} ${r * 0.3} ${r * 0.6} 0 Z`,
        'fill="#fffaf0"',
      ),
    )
}

/** 七送一展: seven balloons bring seven parcels to a village; a panel of pictures stands in the square. */
export const sevenGifts = (s: Sketch): void => {
  const p: Palette = { ...spring, sky: ['#8fcbe6', '#cfeae4', '#fbf3da'] }
  sky(s, p)
  sun(s, p, { at: [190, 190], r: 58 })
  cloud(s, { at: [560, 60], w: 320, opacity: 0.8 })
  cloud(s, { at: [1240, 470], w: 300, opacity: 0.6 })
  ridge(s, { y: 640, height: 210, color: p.hills[0], peaks: 2.2 })
  ridge(s, { y: 690, height: 130, color: p.hills[1], peaks: 3.4 })
  for (const [x, y, w, h] of [
    [80, 720, 170, 110],
    [270, 710, 130, 90],
    [1180, 716, 160, 110],
    [1360, 726, 190, 130],
  ] as const)
    whiteHouse(s, p, { at: [x, y], w, h, windows: 2 })
  ground(s, { ...p, ground: ['#c3de8a', '#76aa62'] }, { y: 716, bump: 10 })
  broad(s, p, { at: [1550, 790], h: 340, flip: true })
  const colors = ['#e5484d', '#f4884a', '#f2b441', '#6fb56a', '#3fa0a8', '#4a7fc0', '#9a74c0']
  for (const [i, gift] of GIFTS.entries()) {
    const t = i / 6
    balloon(s, {
      at: [190 + t * 1220, 300 - Math.sin(t * Math.PI) * 150 + (i % 2) * 26],
      r: 76 + Math.sin(t * Math.PI) * 22,
      color: colors[i] ?? '#e5484d',
      gift,
    })
  }
  panel(s)
  for (const [x, y, h, coat, flip] of [
    [250, 900, 196, '#d6302a', false],
    [470, 924, 210, '#d6302a', false],
    [1230, 910, 204, '#d6302a', true],
  ] as const)
    person(s, p, {
      at: [x, y],
      h,
      coat,
      trousers: '#39514f',
      hair: x < 300 ? 'cap' : 'long',
      pose: x < 300 ? WAVE : HOLD,
      flip,
    })
  for (const [x, y, h, coat, pose] of [
    [350, 930, 140, '#4a7fc0', CHEER],
    [600, 900, 150, '#f2b441', CHEER],
    [1010, 930, 186, '#8c5f87', WALK],
    [1360, 930, 146, '#6fb56a', CHEER],
    [1450, 910, 190, '#f4e6cf', WAVE],
  ] as const)
    person(s, p, {
      at: [x, y],
      h,
      coat,
      hair: s.pick(['short', 'bun', 'grey'] as const),
      trousers: '#5a4a3c',
      pose,
      flip: x > 800,
    })
  grass(s, p, { from: [0, 800], to: [1600, 990], count: 110 })
  vignette(s, p)
}

/** The exhibition: three pictures on a stand. */
const panel = (s: Sketch): void => {
  s.add(ellipse([800, 862], [230, 16], 'fill="#2c3f3c" opacity="0.25"'))
  for (const x of [620, 970]) s.add(rect({ x, y: 690, w: 12, h: 172 }, 'fill="#8a5a38"'))
  s.add(
    rect({ x: 600, y: 660, w: 402, h: 150, r: 6 }, 'fill="#8a5a38"'),
    rect({ x: 610, y: 670, w: 382, h: 130 }, 'fill="#fffaf0"'),
  )
  for (const [x, top, foot] of [
    [626, '#f4b06a', '#c8574a'],
    [746, '#9fd0e0', '#3f8f9a'],
    [866, '#d6e8a0', '#5f9a58'],
  ] as const)
    s.add(
      rect({ x, y: 686, w: 108, h: 98 }, `fill="${s.vertical(top, '#fff3d6')}"`),
      area(pen`${x},784 ${x + 36},724 ${x + 58},752 ${x + 80},716 ${x + 108},784`, `fill="${foot}"`),
      circle([x + 84, 708], 10, 'fill="#fffaf0"'),
    )
}
