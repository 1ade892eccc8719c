const WIDTH = 28

/** A progress bar: one line that is redrawn on a terminal, a line per phase elsewhere. */
export interface Progress {
  step(what: string): void
  end(): void
}

export const progress = (total: number, out: NodeJS.WriteStream = process.stdout): Progress => {
  let done = 0
  let lastTenth = -1
  const draw = (what: string) => {
    const share = total === 0 ? 1 : Math.min(1, done / total)
    const filled = Math.round(share * WIDTH)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`
    const line = `${bar} ${String(Math.round(share * 100)).padStart(3)}%  ${what}`
    if (out.isTTY) out.write(`\r\u001b[2K${line.slice(0, (out.columns || 80) - 1)}`)
    else if (Math.floor(share * 10) !== lastTenth) out.write(`${line}\n`)
    lastTenth = Math.floor(share * 10)
  }
  draw('')
  return {
    step: (what) => {
      done += 1
      draw(what)
    },
    end: () => {
      done = total
      draw('完成 / done')
      if (out.isTTY) out.write('\n')
    },
  }
}
