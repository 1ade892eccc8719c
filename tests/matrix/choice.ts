/**
 * Whether every cell is tried, as `npm run test:matrix` does. `npm test` tries every fourth one, along the diagonals of
 * path, door, state and person: those whose places add up to a multiple of four. So each path still meets every state
 * and everybody, and each state everybody.
 */
export const whole = process.env.MATRIX === 'all'

/** Whether a cell is tried in this run, by its places in the lists that span the table. */
export const isChosen = (...places: readonly number[]): boolean =>
  whole || places.reduce((sum, place) => sum + place, 0) % 4 === 0
