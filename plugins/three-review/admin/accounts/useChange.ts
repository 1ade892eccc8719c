import { toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import type { AccountView } from '../../accounts/view'
import type { Outcome as Came } from '../../accounts/change'
import { isObject } from '../candidate/shapes'
import { useProof } from '../proof/useProof'
import { ask, type Finding } from '../request'
import { useAddresses } from '../useAnswer'
import { useWords } from '../words'
import { tellAccountChanged } from './round'

export type Changed = AccountView & { outcome: Came }

interface Change {
  busy: boolean
  findings: Finding[]
  /** Posts to the account's `change`, or what stands below it; true where that was done. */
  send: (path: '' | '/confirm' | '/drop', body: Record<string, unknown>) => Promise<Changed | null>
  dialog: ReactNode
}

/** Changes the account of a form, and shows it then as it is stored. */
export const useChange = (id: string): Change => {
  const { t, language } = useWords()
  const { api } = useAddresses()
  const { user: users } = useConfig().config.admin
  const { reset } = useForm()
  const { setData } = useDocumentInfo()
  const { withProof, dialog } = useProof()
  const [busy, setBusy] = useState(false)
  const [findings, setFindings] = useState<Finding[]>([])

  /** The form as the account is stored. */
  const reload = async () => {
    const outcome = await ask<unknown>({ url: api(`/${users}/${id}?depth=0`), language })
    if (!outcome.ok || !isObject(outcome.data)) return
    await reset(outcome.data)
    setData(outcome.data)
  }

  const send: Change['send'] = async (path, body) => {
    if (busy) return null
    setBusy(true)
    setFindings([])
    const url = api(`/${users}/${id}/change${path}`)
    const outcome = await withProof(() => ask<Changed>({ url, language, body }))
    if (outcome.ok) await reload()
    setBusy(false)
    tellAccountChanged()
    if (!outcome.ok) {
      const message = outcome.status === 0 ? t('network') : t('unexpected')
      setFindings(outcome.findings.length > 0 ? outcome.findings : [{ code: 'UNKNOWN', message }])
      return null
    }
    const { outcome: came } = outcome.data
    const done = path === '/confirm' ? 'accountConfirmed' : 'accountIsDone'
    toast.success(t(came === 'waiting' ? 'accountIsAsked' : came === 'dropped' ? 'accountDropped' : done))
    return outcome.data
  }
  return { busy, findings, send, dialog }
}
