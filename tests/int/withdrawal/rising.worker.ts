import { setImmediate } from 'node:timers/promises'

import type { Delivery } from '@baling/delivery'
import { getPayload } from 'payload'

import { createConfig, parts } from '../../../payload.config'
import { parseEnv } from '../../../src/env'

interface Place {
  uri: string
  dataDir: string
  /** What is asked from before the start on, again and again. */
  paths: readonly string[]
}

interface Shown {
  at: string
  status: number
  text: string
}

/** The platform in a process of its own, whose public side is asked while it comes up. */
export const start = async ({ uri, dataDir, paths }: Place) => {
  const env = parseEnv({
    BALING_MODE: 'development',
    LOG_LEVEL: 'silent',
    DATABASE_URI: uri,
    DATA_DIR: dataDir,
  })
  const config = await createConfig(env, parts)
  Object.assign(config, { logger: { options: { level: 'silent' } } })
  const { delivery } = config.custom as { delivery: Delivery }
  const ask = async (at: string): Promise<Shown> => {
    const response = await delivery.handle(new Request(`http://127.0.0.1${at}`))
    return { at, status: response.status, text: await response.text() }
  }
  const answers = new Map<string, Shown>()
  let reads = 0
  let over = false
  const hammering = (async () => {
    while (!over)
      for (const at of paths) {
        const shown = await ask(at)
        answers.set(`${at} ${shown.status} ${shown.text}`, shown)
        reads += 1
        await setImmediate()
      }
  })()
  const payload = await getPayload({ config })
  return {
    ask,
    /** Every answer that differs, from before the start on, and how often it was asked. */
    async seen() {
      const enough = reads + 3 * paths.length
      while (reads < enough) await setImmediate()
      over = true
      await hammering
      return { answers: [...answers.values()], reads }
    },
    async close() {
      await delivery.close()
      await payload.destroy()
    },
  }
}
