import { standingWithdrawal, subjectOf, type Hash } from '../core'
import type { Review, Target } from './context'
import { lookEverywhere, recordDark, waitingFor, type Looked } from './dark'

/** What is known of a document's darkness. */
export interface DarknessView {
  /** False where no public side can be asked. */
  available: boolean
  /** The entry that withdrew it. */
  withdrawal: Hash | null
  /** What stands in the ledger once every address was dark. */
  dark: { at: string; addresses: number; ms: number } | null
  /** A look is under way or will follow. */
  waiting: boolean
  /** RFC 3339; null where this process hasn't looked. */
  lookedAt: string | null
  /** As they were when this process looked last. */
  addresses: Looked[]
}

export interface Darkness {
  /** Looks in the background, again and again until all is dark. */
  watch(target: Target): void
  /** The same for what nobody looks for any more, as after a crash. */
  resume(targets: readonly Target[]): void
  /** Looks now, once. */
  look(target: Target): Promise<DarknessView>
  view(target: Target): Promise<DarknessView>
  /** Ends looking; resolves when nothing is under way. */
  close(): Promise<void>
}

/** Ms between two looks; the last goes on. */
const PAUSES = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000]

interface Watch {
  target: Target
  lookedAt: string | null
  addresses: Looked[]
  looks: number
  timer: NodeJS.Timeout | undefined
  looking: Promise<void> | null
  /** Everything that was withdrawn is dark, as far as this process knows. */
  done: boolean
  /** Looks go on by themselves. */
  going: boolean
  /** Something was withdrawn since the last look began. */
  news: boolean
}

/** After a withdrawal: asks the public side until it is dark, without holding anything up. */
export const createDarkness = (get: () => Review): Darkness => {
  const watches = new Map<string, Watch>()
  let closed = false

  const watchOf = (target: Target): Watch => {
    const subject = subjectOf(target.type, target.id)
    const found = watches.get(subject)
    if (found) return found
    const made: Watch = {
      target,
      lookedAt: null,
      addresses: [],
      looks: 0,
      timer: undefined,
      looking: null,
      done: false,
      going: false,
      news: false,
    }
    watches.set(subject, made)
    return made
  }

  const round = async (watch: Watch): Promise<void> => {
    const review = get()
    const side = review.options.publicSide?.(review.payload)
    if (!side) return
    let isDark = true
    for (const { withdrawal, subject } of await waitingFor(review, watch.target)) {
      const looked = await lookEverywhere(side, subject)
      watch.addresses = looked
      watch.lookedAt = new Date(review.now()).toISOString()
      const all = looked.every(({ state }) => state === 'dark')
      if (all && looked.length > 0 && !closed)
        await recordDark(review, watch.target, { withdrawal, addresses: looked.length })
      isDark &&= all
    }
    watch.done = isDark
  }

  const lookAt = (watch: Watch): Promise<void> => {
    watch.looking ??= round(watch)
      .catch((error: unknown) =>
        get().payload.logger.error({ err: error, msg: 'A withdrawn document could not be looked for' }),
      )
      .finally(() => (watch.looking = null))
    return watch.looking
  }

  const goOn = async (watch: Watch): Promise<void> => {
    watch.going = true
    do {
      watch.news = false
      await lookAt(watch)
    } while (watch.news && !closed)
    watch.going = false
    if (watch.done || closed) return
    const pause = PAUSES[Math.min(watch.looks, PAUSES.length - 1)]
    watch.looks += 1
    watch.timer = setTimeout(() => void goOn(watch), pause).unref()
  }

  const view: Darkness['view'] = async (target) => {
    const last = standingWithdrawal(await get().ledger.state(target.type, target.id, true))
    const watch = watches.get(subjectOf(target.type, target.id))
    return {
      available: Boolean(get().options.publicSide),
      withdrawal: last?.hash ?? null,
      dark: last?.dark ?? null,
      waiting: Boolean(watch && !watch.done),
      lookedAt: last ? (watch?.lookedAt ?? null) : null,
      addresses: last ? (watch?.addresses ?? []) : [],
    }
  }

  return {
    watch(target) {
      if (closed || !get().options.publicSide) return
      const watch = watchOf(target)
      clearTimeout(watch.timer)
      Object.assign(watch, { looks: 0, done: false, news: true })
      if (!watch.going) void goOn(watch)
    },
    resume(targets) {
      for (const target of targets) {
        const known = watches.get(subjectOf(target.type, target.id))
        if (!known || known.done) this.watch(target)
      }
    },
    async look(target) {
      await lookAt(watchOf(target))
      return view(target)
    },
    view,
    async close() {
      closed = true
      for (const { timer } of watches.values()) clearTimeout(timer)
      await Promise.all([...watches.values()].map(async ({ looking }) => looking))
    },
  }
}
