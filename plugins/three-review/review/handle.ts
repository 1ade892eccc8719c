import type { ResolvedOptions } from '../options'
import { sweepFolder } from '../store/files'
import type { Review } from './context'
import { sweep } from './settle'
import { verifyLedger, type VerifyReport } from './verify'
import { sourceOf, type ReviewSource } from './source'

/** What hangs at `config.custom.threeReview`. */
export interface ThreeReview {
  /** For a public side to follow. */
  source: ReviewSource
  /** Recomputes everything that was signed. Works on a Payload instance without onInit, too. */
  verify(onProgress?: (entries: number) => void): Promise<VerifyReport>
  /** Stops looking for unfinished runs. */
  close(): Promise<void>
}

/** Holds the review of one configuration: it exists once the database has been set up. */
export const createHandle = (options: ResolvedOptions) => {
  let current: Review | undefined
  let timer: NodeJS.Timeout | undefined
  let sweeping: Promise<void> | undefined
  const review = (): Review => {
    if (!current) throw new Error('three-review: the database is not set up yet')
    return current
  }

  const tick = () => {
    sweeping ??= sweep(review())
      .catch((error: unknown) =>
        review().payload.logger.error({ err: error, msg: 'Unfinished runs were not settled' }),
      )
      .finally(() => (sweeping = undefined))
  }

  const source: ReviewSource = {
    head: () => sourceOf(review()).head(),
    since: (...call) => sourceOf(review()).since(...call),
    candidate: (releaseId) => sourceOf(review()).candidate(releaseId),
    file: (sha256) => sourceOf(review()).file(sha256),
    onAppend: (listener) => sourceOf(review()).onAppend(listener),
  }
  const publicHandle: ThreeReview = {
    source,
    verify: (onProgress) => verifyLedger(review(), onProgress),
    async close() {
      clearInterval(timer)
      await sweeping
    },
  }

  return {
    review,
    public: publicHandle,
    set(made: Review) {
      current = made
    },
    /** Finishes what a crash left unfinished, and goes on looking for it. */
    async start() {
      await sweepFolder(options.filesDir)
      tick()
      await sweeping
      if (options.sweepEvery > 0) timer = setInterval(tick, options.sweepEvery).unref()
    },
  }
}
