import type { Tally } from './run'

const HEAD = ['race', 'database', 'rounds', 'won by', 'the other got', 'seconds', 'faults']

const cells = (database: string, { race, sides, rounds, wins, losers, faults, seconds }: Tally): string[] => [
  race,
  database,
  String(rounds),
  sides.map((side, index) => `${side} ${wins[index]}`).join(', '),
  [...losers].map(([code, times]) => `${code} ${times}`).join(', '),
  seconds.toFixed(0),
  String(faults.length),
]

/** A Markdown table of all races. */
export const table = (tallies: readonly { database: string; tally: Tally }[]): string => {
  const rows = [HEAD, ...tallies.map(({ database, tally }) => cells(database, tally))]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(HEAD), rule, ...rows.slice(1).map(line)].join('\n')
}
