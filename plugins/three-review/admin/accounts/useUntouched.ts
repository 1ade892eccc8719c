import { useEffect } from 'react'

import { PARTICULARS } from './particulars'

const FRAMES = 120

/** Keeps the form's fields of what the ledger keeps from being edited, as long as `on`. */
export const useUntouched = (on: boolean): void => {
  useEffect(() => {
    if (!on) return undefined
    const kept = new Set<Element>()
    let left = FRAMES
    let frame = 0
    // Payload draws the fields when it likes.
    const look = () => {
      for (const name of PARTICULARS) {
        const field = document.getElementById(`field-${name}`)?.closest('.field-type')
        if (!field || kept.has(field)) continue
        field.setAttribute('inert', '')
        field.classList.add('review-untouched')
        kept.add(field)
      }
      if (kept.size < PARTICULARS.length && left-- > 0) frame = requestAnimationFrame(look)
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
      for (const field of kept) {
        field.removeAttribute('inert')
        field.classList.remove('review-untouched')
      }
    }
  }, [on])
}
