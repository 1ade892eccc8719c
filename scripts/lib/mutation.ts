/** What of Stryker's report (mutation-testing-report-schema) is used. Lines and columns count from 1. */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>
}

interface Place {
  line: number
  column: number
}

interface Mutant {
  mutatorName: string
  replacement?: string
  status:
    'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending'
  location: { start: Place; end: Place }
}

/** A mutant that lives: `change` is `original → replacement`, `line` the source line that it begins on. */
export interface Survivor {
  file: string
  at: number
  line: string
  change: string
}

/** Why a mutant may live: it behaves as the original does, or what it breaks is told by tests of another kind. */
export interface Explanation {
  file: string
  line: string
  change: string
  why: 'elsewhere' | 'equivalent'
  reason: string
}

export interface FileScore {
  file: string
  killed: number
  timeout: number
  survived: number
  uncovered: number
}

const ALIVE: ReadonlySet<Mutant['status']> = new Set(['NoCoverage', 'Survived'])

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const textAt = (source: string, { start, end }: Mutant['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n')
}

export const scoresOf = ({ files }: Report): FileScore[] =>
  Object.entries(files)
    .map(([file, { mutants }]) => {
      const count = (status: Mutant['status']) => mutants.filter((one) => one.status === status).length
      return {
        file,
        killed: count('Killed') + count('RuntimeError'),
        timeout: count('Timeout'),
        survived: count('Survived'),
        uncovered: count('NoCoverage'),
      }
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))

export const survivorsOf = ({ files }: Report): Survivor[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ALIVE.has(status))
      .map(({ location, replacement = '' }) => ({
        file,
        at: location.start.line,
        line: oneLine(source.split('\n')[location.start.line - 1] ?? ''),
        change: `${oneLine(textAt(source, location))} → ${oneLine(replacement)}`,
      })),
  )

const keyOf = ({ file, line, change }: Pick<Survivor, 'change' | 'file' | 'line'>): string =>
  [file, line, change].join('\n')

/**
 * The same report without those that live in `files`, in all of them where none is named: Stryker doesn't try them
 * again by itself where they are of no test in particular.
 */
export const forgetSurvivors = <R extends Report>(report: R, files: readonly string[]): R => ({
  ...report,
  files: Object.fromEntries(
    Object.entries(report.files).map(([name, { mutants, ...rest }]) => {
      const chosen = files.length === 0 || files.includes(name)
      const kept = chosen ? mutants.filter(({ status }) => !ALIVE.has(status)) : mutants
      return [name, { ...rest, mutants: kept }]
    }),
  ),
})

/** Survivors without an explanation, and explanations of the mutated files without a survivor. */
export const compare = (
  survivors: readonly Survivor[],
  explanations: readonly Explanation[],
  files: readonly string[],
): { unexplained: Survivor[]; stale: Explanation[] } => {
  const known = new Set(explanations.map(keyOf))
  const alive = new Set(survivors.map(keyOf))
  return {
    unexplained: survivors.filter((one) => !known.has(keyOf(one))),
    stale: explanations.filter((one) => files.includes(one.file) && !alive.has(keyOf(one))),
  }
}

export const total = (scores: readonly FileScore[], file: string): FileScore =>
  scores.reduce<FileScore>(
    (sum, one) => ({
      file,
      killed: sum.killed + one.killed,
      timeout: sum.timeout + one.timeout,
      survived: sum.survived + one.survived,
      uncovered: sum.uncovered + one.uncovered,
    }),
    { file, killed: 0, timeout: 0, survived: 0, uncovered: 0 },
  )

/** Killed, those that never end among them, of all. Percent; 100 where there is nothing to kill. */
export const percent = ({ killed, timeout, survived, uncovered }: FileScore): number => {
  const all = killed + timeout + survived + uncovered
  return all === 0 ? 100 : (100 * (killed + timeout)) / all
}

/** A Markdown table of the scores. */
export const table = (scores: readonly FileScore[]): string => {
  const rows = scores.map((one) =>
    [
      one.file,
      one.killed + one.timeout + one.survived + one.uncovered,
      one.killed,
      one.timeout,
      one.survived,
      one.uncovered,
      percent(one).toFixed(1),
    ].map(String),
  )
  const head = ['file', 'mutants', 'killed', 'timeout', 'survived', 'not reached', '%']
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
