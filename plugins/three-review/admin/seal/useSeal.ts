'use client'

import { toast } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import type { SealView } from '../../review/sealView'
import { useProof } from '../proof/useProof'
import { ask, type Finding } from '../request'
import { useAddresses } from '../useAnswer'
import { useWords, type ReviewKey } from '../words'

type Verb = '' | '/confirm' | '/drop'

const DONE: Record<Verb, ReviewKey> = { '': 'sealAsked', '/confirm': 'sealConfirmed', '/drop': 'sealDropped' }

export interface Seal {
  busy: Verb | null
  findings: Finding[]
  send: (verb: Verb, body: unknown) => Promise<void>
  dialog: ReactNode
}

/** Asks to seal, confirms and drops, with the password where it is needed. */
export const useSeal = (
  path: `/${string}`,
  { onView, onRefused }: { onView: (view: SealView) => void; onRefused: () => void },
): Seal => {
  const { t, language } = useWords()
  const { api } = useAddresses()
  const { withProof, dialog } = useProof()
  const [busy, setBusy] = useState<Verb | null>(null)
  const [findings, setFindings] = useState<Finding[]>([])
  const send: Seal['send'] = async (verb, body) => {
    if (busy !== null) return
    setBusy(verb)
    setFindings([])
    const url = api(`${path}${verb}`)
    const outcome = await withProof(() => ask<SealView>({ url, language, body }))
    setBusy(null)
    if (outcome.ok) {
      toast.success(t(DONE[verb]))
      return onView(outcome.data)
    }
    const message = outcome.status === 0 ? t('network') : t('unexpected')
    setFindings(outcome.findings.length > 0 ? outcome.findings : [{ code: 'UNKNOWN', message }])
    onRefused()
  }
  return { busy, findings, send, dialog }
}
