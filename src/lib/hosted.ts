import type { SanitizedConfig } from 'payload'

// Next evaluates modules a second and third time. The one configuration of the process therefore hangs on
// globalThis, where the server puts it before Next starts.
const KEY = Symbol.for('baling.config')

type Slot = { [KEY]?: SanitizedConfig }
const slot = globalThis as Slot

/** Makes a configuration the one that everything in this process uses. */
export const hostConfig = (config: SanitizedConfig): void => {
  slot[KEY] = config
}

/** The configuration of this process. Rejects outside the server, for instance while Next builds. */
export const hostedConfig = async (): Promise<SanitizedConfig> => {
  await Promise.resolve()
  const config = slot[KEY]
  if (!config) throw new Error('No configuration in this process: the admin is served by src/server/main.ts.')
  return config
}
