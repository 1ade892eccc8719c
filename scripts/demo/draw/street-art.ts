import { type Point, type Sketch, area, circle, line, path, polygon } from './sketch'

/** An open umbrella seen from below. */
export const umbrella = (
  s: Sketch,
  { at: [x, y], r, color }: { at: Point; r: number; color: string },
): void => {
  const rim = (i: number): Point => [
    x + Math.cos((i / 8) * Math.PI * 2) * r,
    y + Math.sin((i / 8) * Math.PI * 2) * r * 0.55,
  ]
  for (let i = 0; i < 8; i += 1)
    s.add(
      polygon(
        [[x, y - r * 0.22], rim(i), rim(i + 1)],
        `fill="${color}" stroke="#fff" stroke-opacity="0.35" stroke-width="1.5"`,
      ),
      i % 2 ? polygon([[x, y - r * 0.22], rim(i), rim(i + 1)], 'fill="#2c3f3c" opacity="0.14"') : '',
    )
  s.add(line([x, y - r * 0.22], [x, y + r * 0.5], 'stroke="#5a4a3c" stroke-width="3"'))
}

/** The other side of the street: a white wall with a large painting of a crane, waves and a rising sun. */
export const mural = (s: Sketch): void => {
  const wall = area('1600,120 960,404 960,636 1600,830', 'fill="#f8f1e2"')
  s.add(wall)
  s.group(s.clip(area('1600,120 960,404 960,636 1600,830', '')), () => {
    s.add(
      circle([1270, 470], 130, 'fill="#f4884a"'),
      circle([1270, 470], 96, 'fill="#f8b05a"'),
      path('M 960 560 q 80 -70 160 0 t 160 0 t 170 10 t 180 10 V 860 H 960 Z', 'fill="#4ea9c8"'),
      path('M 960 600 q 90 -60 170 6 t 170 14 t 170 20 t 170 20 V 860 H 960 Z', 'fill="#2f7fa6"'),
      path('M 960 640 q 90 -40 170 20 t 170 30 t 170 40 t 170 30 V 880 H 960 Z', 'fill="#1f5a86"'),
      path(
        'M 1120 520 C 1180 430 1290 380 1420 360 C 1370 420 1360 470 1380 520 C 1310 520 1240 540 1200 580 C 1190 550 1160 530 1120 520 Z',
        'fill="#fffaf0"',
      ),
      path('M 1420 360 C 1480 330 1540 330 1600 350 C 1540 370 1490 400 1460 440 Z', 'fill="#2c3f3c"'),
      path(
        'M 1200 560 C 1150 540 1090 530 1030 470 L 1010 474 C 1060 548 1130 572 1190 590 Z',
        'fill="#fffaf0"',
      ),
      path('M 1030 470 l -36 -12 l 22 26 Z', 'fill="#f2b441"'),
      circle([1024, 472], 9, 'fill="#e5484d"'),
    )
  })
  s.add(area('1600,100 960,396 960,408 1600,124', 'fill="#5d7a78"'))
}
