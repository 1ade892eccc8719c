import { STEPS } from '@baling/three-review/steps'

import { randomOf } from './random'

/** When one server process is killed. */
export type Plan =
  /** Right after a named step, by itself. */
  | { at: 'step'; step: string }
  /** Some time into the work, in ms. */
  | { at: 'work'; ms: number }
  /** So many ms after the nth request was sent. */
  | { at: 'request'; nth: number; ms: number }
  /** The same, of an upload. */
  | { at: 'upload'; nth: number; ms: number }
  /** So far into the start, as a share of the time that starts take. */
  | { at: 'start'; share: number }
  /** The same, while the read model is built from nothing. */
  | { at: 'rebuild'; share: number }

const OTHERS = [
  'work',
  'request',
  'work',
  'request',
  'upload',
  'work',
  'request',
  'start',
  'upload',
  'rebuild',
] as const

const other = (at: (typeof OTHERS)[number], random: ReturnType<typeof randomOf>): Plan => {
  switch (at) {
    case 'work':
      return { at, ms: random.next() * 1500 }
    case 'request':
      return { at, nth: 1 + random.whole(60), ms: random.next() * 12 }
    case 'upload':
      return { at, nth: 1 + random.whole(3), ms: random.next() * 40 }
    case 'start':
    case 'rebuild':
      return { at, share: random.next() * 1.1 }
  }
}

/** The nth kill, from 0: every second one at a named step, all of them in turn; the others at random. */
export const planOf = (seed: string, nth: number): Plan => {
  const half = Math.floor(nth / 2)
  if (nth % 2 === 0) return { at: 'step', step: STEPS[half % STEPS.length] ?? STEPS[0] }
  return other(OTHERS[half % OTHERS.length] ?? 'work', randomOf(seed, 'plan', nth))
}

export const pointOf = (plan: Plan): string => (plan.at === 'step' ? plan.step : `random: ${plan.at}`)
