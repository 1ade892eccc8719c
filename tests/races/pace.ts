/** How much later, in ms, the second side of a race starts; less than 0 where the first does. */
export interface Pace {
  next(): number
  /** Tells which side won with the last offset. */
  won(side: 0 | 1): void
}

const MOST = 120
const LEAST = 0.5

/**
 * Looks for the offset at which either may win: whoever has won starts later next time. Each turn halves the step, a
 * row of the same doubles it. Around what is found it strays, and now and then far, so that every overlap comes up.
 */
export const createPace = (random: () => number = Math.random): Pace => {
  let offset = 0
  let step = 16
  let row = 0
  let last: 0 | 1 | undefined
  let round = 0
  const stray = (width: number) => (random() * 2 - 1) * width
  return {
    next: () => offset + stray((round += 1) % 8 === 0 ? 25 : 2),
    won(side) {
      row = side === last ? row + 1 : 0
      if (last !== undefined && side !== last) step = Math.max(step / 2, LEAST)
      if (row >= 2) step = Math.min(step * 2, 32)
      last = side
      const moved = offset + (side === 0 ? -step : step)
      offset = Math.max(-MOST, Math.min(MOST, moved))
    },
  }
}
