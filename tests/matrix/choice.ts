/**
 * Whether every cell is tried, as `npm run test:matrix` does. `npm test` tries every second one, as on a chessboard of
 * path, door, state and person: the sum of their places is even. So each path still meets every state and everybody,
 * and each state everybody.
 */
export const whole = process.env.MATRIX === 'all'

/** Whether a cell is tried in this run, by its places in the lists that span the table. */
export const isChosen = (...places: readonly number[]): boolean =>
  whole || places.reduce((sum, place) => sum + place, 0) % 2 === 0
