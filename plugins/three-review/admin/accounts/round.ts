import { useSyncExternalStore } from 'react'

let round = 0
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells every part of the page that shows an account to read it again. */
export const tellAccountChanged = (): void => {
  round += 1
  for (const listener of listeners) listener()
}

/** Another number after each change of an account on this page. */
export const useAccountRound = (): number =>
  useSyncExternalStore(
    subscribe,
    () => round,
    () => 0,
  )
