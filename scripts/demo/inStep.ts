/**
 * Takes every item through all steps, in order. A step has one item at a time; while one item is in its last step,
 * the next are in those before. After a failure nothing new is begun; it is thrown when what is under way has ended.
 */
export const inStep = async <T>(
  items: readonly T[],
  steps: readonly ((item: T) => Promise<void>)[],
): Promise<void> => {
  const errors: unknown[] = []
  const run = async (step: (item: T) => Promise<void>, item: T) => {
    if (errors.length > 0) return
    try {
      await step(item)
    } catch (error) {
      errors.push(error)
    }
  }
  /** What is last in each step. */
  const last = steps.map(() => Promise.resolve())
  for (const item of items) {
    let own = Promise.resolve()
    for (const [index, step] of steps.entries()) {
      own = Promise.all([own, last[index]]).then(() => run(step, item))
      last[index] = own
    }
  }
  await Promise.all(last)
  if (errors.length > 0) throw errors[0]
}
