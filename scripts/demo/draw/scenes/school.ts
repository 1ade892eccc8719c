import { vignette } from '../nature'
import { summer } from '../palette'
import { dancer } from '../players'
import { circle, ellipse, HEIGHT, line, rect, type Sketch, WIDTH } from '../sketch'

/** “红马甲”市民艺术学校: a class in red waistcoats dances in a bright hall. */
export const artSchool = (s: Sketch): void => {
  const p = summer
  s.add(rect({ x: 0, y: 0, w: WIDTH, h: HEIGHT }, `fill="${s.vertical('#f4efe2', '#e6d9bf')}"`))
  for (const x of [170, 520, 870, 1220]) {
    s.add(rect({ x, y: 110, w: 250, h: 430, r: 8 }, `fill="${s.vertical('#9fd3e6', '#e6f4ee')}"`))
    s.group(s.clip(rect({ x, y: 110, w: 250, h: 430 }, '')), () => {
      s.add(
        ellipse([x + 40, 560], [170, 140], `fill="${p.leaves[1]}"`),
        ellipse([x + 220, 570], [140, 180], `fill="${p.leaves[2]}"`),
        circle([x + 190, 190], 34, 'fill="#fff7d0"'),
      )
    })
    s.add(
      line([x + 125, 110], [x + 125, 540], 'stroke="#fbf7ee" stroke-width="10"'),
      line([x, 300], [x + 250, 300], 'stroke="#fbf7ee" stroke-width="10"'),
      rect({ x: x - 10, y: 100, w: 270, h: 450, r: 8 }, 'fill="none" stroke="#c9b48c" stroke-width="12"'),
    )
  }
  s.add(rect({ x: 0, y: 620, w: WIDTH, h: 380 }, `fill="${s.vertical('#d7a673', '#b27a48')}"`))
  for (let i = -6; i < 18; i += 1)
    s.add(
      line(
        [800 + (i - 6) * 90, 620],
        [800 + (i - 6) * 260, HEIGHT],
        'stroke="#93602f" stroke-width="2" opacity="0.35"',
      ),
    )
  s.add(
    rect({ x: 0, y: 600, w: WIDTH, h: 20 }, 'fill="#c9b48c"'),
    line([0, 520], [WIDTH, 520], 'stroke="#a9743f" stroke-width="9"'),
  )
  for (const [x, y, h, flip] of [
    [300, 780, 250, false],
    [560, 770, 240, true],
    [820, 764, 236, false],
    [1070, 772, 242, true],
    [1320, 780, 250, false],
  ] as const)
    dancer(s, p, { x, y, h, flip })
  dancer(s, p, { x: 430, y: 950, h: 320, flip: false })
  dancer(s, p, { x: 1190, y: 950, h: 320, flip: true })
  vignette(s, p)
}
