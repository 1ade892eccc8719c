import { ridge, vignette } from '../nature'
import { type Palette, winter } from '../palette'
import { person } from '../people'
import { POINT, WALK } from '../poses'
import { area, circle, HEIGHT, line, path, pen, polygon, rect, type Sketch, WIDTH } from '../sketch'
import { conifer } from '../woods'
import { star } from './martyrs'

/** 红色教育游: a railway in snow towards a red sun, an old station, a flag and a memorial on the hill beside it. */
export const routeRed = (s: Sketch): void => {
  const p: Palette = { ...winter, leaves: ['#e9eef0', '#7f9a96', '#4a6a66'], ink: '#2f2430' }
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#e9e0da', '#f6d9c6', '#f9c9ac')}"`))
  s.add(
    circle([980, 400], 210, `fill="${s.vertical('#d1342f', '#ee6a4a')}"`),
    circle(
      [980, 400],
      330,
      `fill="${s.radial({ at: 0.5, color: '#ee6a4a', opacity: 0.5 }, { at: 1, color: '#ee6a4a', opacity: 0 })}"`,
    ),
  )
  ridge(s, { y: 560, height: 170, color: '#cbb3b4', peaks: 2.5 })
  s.add(
    path(
      'M -10 560 C 160 440 330 380 470 392 C 640 410 760 500 900 540 S 1400 500 1610 480 V 1010 H -10 Z',
      `fill="${s.vertical('#fbf7f4', '#dcd5d8')}"`,
    ),
  )
  for (let i = 0; i < 16; i += 1) {
    const x = s.between(0, 760)
    if (Math.abs(x - 470) < 110) continue
    conifer(s, p, { at: [x, 470 + Math.abs(x - 470) * 0.34 + s.between(0, 60)], h: s.between(80, 130) })
  }
  memorial(s)
  s.add(
    path(
      'M -10 660 C 300 600 700 620 980 560 C 1200 540 1400 560 1610 590 V 1010 H -10 Z',
      `fill="${s.vertical('#fffdfb', '#e0d9dc')}"`,
    ),
  )
  station(s, p)
  track(s)
  for (let i = 0; i < 9; i += 1)
    conifer(s, p, { at: [i * 46 - 10, 690 + i * 5 - (i % 3) * 18], h: 170 - i * 9 })
  person(s, p, { at: [420, 880], h: 176, coat: '#d1342f', trousers: '#383a49', hair: 'cap', pose: WALK })
  person(s, p, { at: [500, 888], h: 140, coat: '#46688f', hair: 'long', trousers: '#383a49', pose: WALK })
  const { near } = person(s, p, { at: [590, 884], h: 186, coat: '#5a5c6b', trousers: '#2f3040', pose: POINT })
  s.add(
    line([near[0], near[1] + 30], [near[0], near[1] - 120], 'stroke="#6b4630" stroke-width="6"'),
    path(
      pen`M ${near[0]} ${near[1] - 118} q 30 -14 60 2 t 50 -2 v 62 q -24 14 -50 0 t -60 2 Z`,
      'fill="#d1342f"',
    ),
  )
  for (let i = 0; i < 90; i += 1)
    s.add(
      circle(
        [s.between(0, WIDTH), s.between(0, HEIGHT)],
        s.between(1.5, 4),
        `fill="#fff" opacity="${s.between(0.5, 0.95).toFixed(2)}"`,
      ),
    )
  vignette(s, p)
}

const memorial = (s: Sketch): void => {
  s.add(
    area('440,404 500,404 488,150 470,126 452,150', `fill="${s.horizontal('#fffaf2', '#d9c6bb')}"`),
    area('470,404 500,404 488,150 470,126', 'fill="#8f6f6a" opacity="0.25"'),
    rect({ x: 410, y: 400, w: 120, h: 20 }, 'fill="#efe3d8"'),
    rect({ x: 384, y: 418, w: 172, h: 20 }, 'fill="#d9c8bc"'),
    star([470, 200], 20, '#d1342f'),
  )
  for (let i = 0; i < 7; i += 1)
    s.add(rect({ x: 430 - i * 7, y: 438 + i * 14, w: 80 + i * 14, h: 8 }, 'fill="#e6dad2"'))
}

/** Two rails that run from the viewer to the sun. */
const track = (s: Sketch): void => {
  s.add(area('972,566 988,566 1500,1010 760,1010', `fill="${s.vertical('#bfb0ae', '#8a7c7e')}"`))
  for (let i = 0; i < 22; i += 1) {
    const t = (i / 22) ** 2.1
    const y = 572 + t * 430
    const [l, r] = [974 - t * 214, 986 + t * 500]
    s.add(
      rect({ x: l + 4, y, w: r - l - 8, h: 3 + t * 20 }, `fill="#5a4440"`),
      rect({ x: l + 4, y, w: r - l - 8, h: 1 + t * 6 }, 'fill="#fff" opacity="0.7"'),
    )
  }
  for (const [top, foot] of [
    [977, 870],
    [984, 1370],
  ] as const)
    s.add(
      polygon(
        [
          [top - 1, 566],
          [top + 1, 566],
          [foot + 17, 1010],
          [foot - 17, 1010],
        ],
        'fill="#3a2c30"',
      ),
      polygon(
        [
          [top, 566],
          [top + 1, 566],
          [foot + 5, 1010],
          [foot - 9, 1010],
        ],
        'fill="#e8b8a0" opacity="0.7"',
      ),
    )
}

/** A small station of brick with a clock, its roof under snow, and a signal. */
const station = (s: Sketch, p: Palette): void => {
  s.add(
    rect({ x: 1180, y: 470, w: 330, h: 170 }, `fill="${s.vertical('#b5583f', '#8a3f32')}"`),
    area('1290,470 1345,380 1400,470', 'fill="#b5583f"'),
    area('1160,474 1200,420 1320,420 1292,474', `fill="${p.roof[0]}"`),
    area('1530,474 1490,420 1370,420 1398,474', `fill="${p.roof[0]}"`),
    path(
      'M 1150 470 Q 1176 420 1206 408 H 1322 L 1300 446 Q 1240 452 1150 470 Z M 1540 470 Q 1514 420 1484 408 H 1368 L 1392 446 Q 1450 452 1540 470 Z',
      'fill="#fff"',
    ),
    path('M 1276 478 L 1345 360 L 1414 478 L 1396 478 L 1345 396 L 1294 478 Z', 'fill="#fffaf6"'),
    circle([1345, 452], 22, 'fill="#fff8ec"'),
    path('M 1345 452 v -13 M 1345 452 l 9 6', 'stroke="#2f2430" stroke-width="3.5" stroke-linecap="round"'),
  )
  for (const x of [1200, 1246, 1422, 1468])
    s.add(
      path(
        pen`M ${x} 606 V 540 A 15 15 0 0 1 ${x + 30} 540 V 606 Z`,
        'fill="#ffdf9c" stroke="#f4e6da" stroke-width="5"',
      ),
    )
  s.add(
    path(
      'M 1318 640 V 540 A 27 27 0 0 1 1372 540 V 640 Z',
      'fill="#5a2a24" stroke="#f4e6da" stroke-width="6"',
    ),
    rect({ x: 1150, y: 638, w: 400, h: 14 }, 'fill="#fff"'),
    rect({ x: 1150, y: 650, w: 400, h: 16 }, 'fill="#b9a9a6"'),
  )
  const x = 1140
  s.add(
    rect({ x: x - 4, y: 470, w: 8, h: 200 }, 'fill="#383a49"'),
    path(pen`M ${x} 480 l -70 -14 v 22 Z`, 'fill="#d1342f"'),
    circle([x, 484], 11, 'fill="#ffce85"'),
  )
}
