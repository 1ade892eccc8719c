'use client'

import { toast, useRouteCache } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import type { Verb } from '../../review/status'
import { useProof } from '../proof/useProof'
import { ask, type Finding } from '../request'
import type { StatusAnswer } from '../target'
import { useAddresses } from '../useAnswer'
import { useWords, type ReviewKey } from '../words'

const DONE: Record<Verb, ReviewKey> = {
  submit: 'doneSubmit',
  approve: 'doneApprove',
  reject: 'doneReject',
  recall: 'doneRecall',
  withdraw: 'doneWithdraw',
}

export interface Act {
  /** The verb that is being carried out. */
  busy: Verb | null
  findings: Finding[]
  act: (verb: Verb, body: Record<string, unknown>) => Promise<void>
  /** Asks for the password where a verb needs it; to be rendered. */
  dialog: ReactNode
}

interface Options {
  type: string
  id: string
  onStatus: (status: StatusAnswer) => void
  /** Called after a refusal: the state may be another by now. */
  onRefused: () => void
}

/** Carries out the verbs of the review on one document. */
export const useAct = ({ type, id, onStatus, onRefused }: Options): Act => {
  const { t, language } = useWords()
  const { api } = useAddresses()
  const { clearRouteCache } = useRouteCache()
  const { withProof, dialog } = useProof()
  const [busy, setBusy] = useState<Verb | null>(null)
  const [findings, setFindings] = useState<Finding[]>([])

  const act: Act['act'] = async (verb, body) => {
    if (busy) return
    setBusy(verb)
    setFindings([])
    const url = api(`/${type}/${id}/review/${verb}`)
    const outcome = await withProof(() => ask<StatusAnswer>({ url, language, body }))
    setBusy(null)
    if (outcome.ok) {
      const released = verb === 'approve' && outcome.data.state === 'released'
      toast.success(t(released ? 'doneRelease' : DONE[verb]))
      onStatus(outcome.data)
      clearRouteCache()
      return
    }
    const message = outcome.status === 0 ? t('network') : t('unexpected')
    setFindings(outcome.findings.length > 0 ? outcome.findings : [{ code: 'UNKNOWN', message }])
    onRefused()
  }
  return { busy, findings, act, dialog }
}
