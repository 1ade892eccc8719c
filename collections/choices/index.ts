import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

/** Every set of words that the public sees. Values are stored; a changed value needs a migration. */
export * from './designations'
export * from './events'
export * from './figures'
export * from './heritage'
export * from './news'
export * from './places'
export * from './works'

/** The rows of a Payload select field. */
export const options = (choices: Choices) =>
  Object.entries(choices.values).map(([value, { zh, en }]) => ({ value, label: words(zh, en) }))
