/** Counts the cells that were tried, by path, and what got past the guards. */
export const createReport = (database: string) => {
  const cells = new Map<string, number>()
  let bypasses = 0
  return {
    add(path: string, tried: number, found: number) {
      cells.set(path, (cells.get(path) ?? 0) + tried)
      bypasses += found
    },
    print() {
      const total = [...cells.values()].reduce((sum, count) => sum + count, 0)
      const lines = [...cells].map(([path, count]) => `${String(count).padStart(6)}  ${path}`)
      console.log([`${database}: cells by path`, ...lines, `${total} cells, ${bypasses} bypasses`].join('\n'))
    },
  }
}
