import { compareAccounts } from '../accounts/watch'
import type { ResolvedOptions } from '../options'
import { sweepFolder } from '../store/blobs'
import type { Originals } from '../store/files'
import type { Review } from './context'
import { LEFT_OVER, sweep } from './settle'
import { finishSealing } from './destroy'
import { createStandings, type Standings } from './standings'
import { verifyLedger, type VerifyReport } from './verify'
import { sourceOf, type ReviewSource } from './source'

/** What hangs at `config.custom.threeReview`. */
export interface ThreeReview {
  /** For a public side to follow. */
  source: ReviewSource
  /** Where uploads may be kept as they came in: the store of the signed copies, under names of their own. */
  originals: Originals
  /** Recomputes everything that was signed. Works on a Payload instance without onInit, too. */
  verify(onProgress?: (entries: number) => void): Promise<VerifyReport>
  /** Stops looking for unfinished runs. */
  close(): Promise<void>
}

/** Holds the review of one configuration: it exists once the database has been set up. */
export const createHandle = (options: ResolvedOptions) => {
  let current: Review | undefined
  let standings: Standings | undefined
  let timer: NodeJS.Timeout | undefined
  let sweeping: Promise<void> | undefined
  const review = (): Review => {
    if (!current) throw new Error('three-review: the database is not set up yet')
    return current
  }

  const tick = () => {
    sweeping ??= compareAccounts(review(), Date.now() - LEFT_OVER)
      .then(() => sweep(review()))
      .then(() => standings?.heal())
      .then(() => review().darkness.resume(standings?.waiting() ?? []))
      .then(() => finishSealing(review(), standings?.sealed() ?? []))
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
    acknowledge: (follower) => sourceOf(review()).acknowledge(follower),
    text: (hash) => sourceOf(review()).text(hash),
  }
  const originals: Originals = {
    put: (...call) => review().originals.put(...call),
    get: (name) => review().originals.get(name),
    doubt: (name) => review().originals.doubt(name),
    settle: (name) => review().originals.settle(name),
    remove: (name) => review().originals.remove(name),
    doubted: () => review().originals.doubted(),
  }
  const publicHandle: ThreeReview = {
    source,
    originals,
    verify: (onProgress) => verifyLedger(review(), onProgress),
    async close() {
      clearInterval(timer)
      await sweeping
      await current?.darkness.close()
    },
  }

  return {
    review,
    public: publicHandle,
    set(made: Review) {
      current = made
      standings = createStandings(made)
    },
    /** Finishes what a crash left unfinished, and goes on looking for it. */
    async start() {
      await sweepFolder(options.filesDir)
      await compareAccounts(review(), Date.now())
      tick()
      await sweeping
      if (options.sweepEvery > 0) timer = setInterval(tick, options.sweepEvery).unref()
    },
  }
}
