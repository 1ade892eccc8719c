import type { Kill } from './kills'
import { pointOf } from './plan'

/** Kills and losses by point, as lines of a table. */
export const tableOf = (kills: readonly Kill[]): string[] => {
  const points = new Map<string, { kills: number; missed: number; losses: number }>()
  for (const { plan, reached, problems } of kills) {
    const point = pointOf(plan)
    const row = points.get(point) ?? { kills: 0, missed: 0, losses: 0 }
    points.set(point, {
      kills: row.kills + 1,
      missed: row.missed + Number(!reached),
      losses: row.losses + problems.length,
    })
  }
  const line = (cells: (number | string)[]) =>
    `${String(cells[0]).padEnd(22)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(12))
      .join('')}`
  const rows = [...points].sort(([a], [b]) => a.localeCompare(b))
  const total = (name: 'kills' | 'losses' | 'missed') => rows.reduce((sum, [, row]) => sum + row[name], 0)
  return [
    line(['point', 'kills', 'not reached', 'losses']),
    ...rows.map(([point, row]) => line([point, row.kills, row.missed, row.losses])),
    line(['all', total('kills'), total('missed'), total('losses')]),
  ]
}
