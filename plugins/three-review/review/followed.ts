import { setTimeout as wait } from 'node:timers/promises'

import type { Follower } from '../store/followers'
import type { Review } from './context'

/** How long it took until the public side of every process had taken an entry in, and who hasn't. */
export interface Followed {
  ms: number
  behind: Follower[]
}

/** No longer than this, in ms, does a withdrawal wait for other processes. */
const PATIENCE = 5_000
const LOOK_EVERY = 40

/** Resolves when every process that is alive has taken in the entry `seq`, or with those that haven't. */
export const whenFollowed = async (review: Review, seq: number): Promise<Followed> => {
  const { followers, payload } = review
  const from = review.now()
  for (;;) {
    const behind = await followers.behind(seq)
    const ms = review.now() - from
    if (behind.length === 0) return { ms, behind }
    if (ms >= PATIENCE) {
      payload.logger.warn({ behind, msg: `Not every process has taken in entry ${seq}` })
      return { ms, behind }
    }
    await wait(LOOK_EVERY)
  }
}
