/**
 * Works through a list with two at a time, in its order. One that fails ends the other after its item, so that
 * nothing goes on behind the caller's back.
 */
export const twoAtATime = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const queue = [...items]
  const worker = async () => {
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next)
    } catch (error) {
      queue.length = 0
      throw error
    }
  }
  for (const outcome of await Promise.allSettled([worker(), worker()]))
    if (outcome.status === 'rejected') throw outcome.reason
}

/**
 * Two steps for each item of a list: while one item is in its second step, the next is in its first. Each step
 * goes through the list in order.
 */
export const inStep = async <T, Between>(
  items: readonly T[],
  first: (item: T) => Promise<Between>,
  second: (item: T, between: Between) => Promise<void>,
): Promise<void> => {
  let before = Promise.resolve()
  for (const item of items) {
    const [between] = await Promise.allSettled([first(item), before])
    await before
    if (between.status === 'rejected') throw between.reason
    before = second(item, between.value)
    // Awaited with the next item; a failure in between is no stray one.
    before.catch(() => undefined)
  }
  await before
}
