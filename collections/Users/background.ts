import { AsyncLocalStorage } from 'node:async_hooks'

import type { Payload } from 'payload'

// Outside of whatever transaction the request is in.
const outside = AsyncLocalStorage.snapshot()

/** Does something after the answer. What goes wrong is logged, since nobody waits for it. */
export const inBackground = (payload: Payload, work: () => Promise<void>): void => {
  outside(() => {
    setImmediate(() => {
      work().catch((error: unknown) =>
        payload.logger.error({
          err: error,
          msg: 'Something asked for by an account failed after the answer',
        }),
      )
    })
  })
}
