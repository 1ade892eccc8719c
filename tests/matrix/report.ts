import type { Bypass } from './judge'

/** Counts the cells that were tried, by path, and names what got past the guards. */
export const createReport = (database: string) => {
  const cells = new Map<string, number>()
  const bypasses: Bypass[] = []
  return {
    add(path: string, tried: number, found: readonly Bypass[]) {
      cells.set(path, (cells.get(path) ?? 0) + tried)
      bypasses.push(...found)
    },
    print() {
      const total = [...cells.values()].reduce((sum, count) => sum + count, 0)
      const lines = [...cells].map(([path, count]) => `${String(count).padStart(6)}  ${path}`)
      const named = bypasses.map(({ cell, what }) => `  ${cell}: ${what}`)
      const summary = `${total} cells, ${bypasses.length} bypasses`
      console.log([`${database}: cells by path`, ...lines, summary, ...named].join('\n'))
    },
  }
}
