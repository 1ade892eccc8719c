'use client'

import { useId, useState, type ReactNode } from 'react'

import type { Outcome } from '../request'
import { ProofDialog } from './ProofDialog'

type Run<T> = () => Promise<Outcome<T>>

export interface Proof {
  /**
   * Does something that may need a recent proof of the password. Where it does, the dialog asks for one and then
   * it is done again; where the person turns away, the refusal is what comes of it.
   */
  withProof: <T>(run: Run<T>) => Promise<Outcome<T>>
  /** To be rendered beside whatever calls `withProof`. */
  dialog: ReactNode
}

const needsProof = <T,>(outcome: Outcome<T>): boolean =>
  !outcome.ok && outcome.findings.some(({ code }) => code === 'REVIEW_PROOF_REQUIRED')

/** Asks for the password where an action needs it, without losing what was meant. */
export const useProof = (): Proof => {
  const slug = `review-proof-${useId()}`
  const [asking, setAsking] = useState<{ end: (proven: boolean) => void } | null>(null)
  const ask = () =>
    new Promise<boolean>((resolve) =>
      setAsking({
        end: (proven) => {
          setAsking(null)
          resolve(proven)
        },
      }),
    )
  const withProof: Proof['withProof'] = async (run) => {
    const outcome = await run()
    return needsProof(outcome) && (await ask()) ? run() : outcome
  }
  return { withProof, dialog: asking && <ProofDialog slug={slug} onEnd={asking.end} /> }
}
