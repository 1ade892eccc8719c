import { AsyncLocalStorage } from 'node:async_hooks'

import type { Step } from '@baling/three-review/steps'

import { startPayload } from '../../helpers/payload'
import { publicTitle } from '../../helpers/public'
import { rest, team, type Account, type Answer } from '../../helpers/review'

interface Options {
  uri: string
  dataDir: string
}

interface Call {
  request: string
  as: Account
  body?: unknown
}

/** The platform in a process of its own. */
export const start = async (options: Options) => {
  const errand = new AsyncLocalStorage<{ step: Step; reached: () => void }>()
  const app = await startPayload({
    ...options,
    onStep: (step) => {
      const its = errand.getStore()
      if (its?.step !== step) return
      its.reached()
      // It goes on never: what follows the step isn't done before the process is killed.
      return new Promise<void>(() => undefined)
    },
  })
  const ask = ({ request, ...call }: Call) => rest(app, request, call)
  return {
    team: () => team(app),
    rest: ask,
    title: (id: string) => publicTitle(app, id),
    /** Null where the request stands still after that step, for ever; else its answer. */
    restUntil: ({ step, ...call }: Call & { step: Step }) =>
      new Promise<Answer | null>((resolve, reject) => {
        errand.run({ step, reached: () => resolve(null) }, () => void ask(call).then(resolve, reject))
      }),
  }
}
