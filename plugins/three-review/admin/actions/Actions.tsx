'use client'

import type { ReactNode } from 'react'

import { Section } from '../parts/Section'
import type { StatusAnswer } from '../target'
import { useWords } from '../words'
import { Findings } from './Findings'
import { RecallForm } from './RecallForm'
import { SignForm } from './SignForm'
import { SubmitForm } from './SubmitForm'
import { Unavailable } from './Unavailable'
import { useAct, type Act } from './useAct'
import { Warnings } from './Warnings'
import { WithdrawForm } from './WithdrawForm'

export interface FormProps extends Pick<Act, 'act' | 'busy'> {
  type: string
  id: string
  title: string
  status: StatusAnswer
}

interface ActionsProps {
  type: string
  id: string
  title: string
  status: StatusAnswer
  onStatus: (status: StatusAnswer) => void
  onRefused: () => void
}

const Folded = ({ label, children }: { label: string; children: ReactNode }) => (
  <details className="review-folded">
    <summary>{label}</summary>
    {children}
  </details>
)

/** One form for each thing that the caller may do, and why not the others. */
export const Actions = ({ type, id, title, status, onStatus, onRefused }: ActionsProps) => {
  const { t } = useWords()
  const { busy, findings, act, dialog } = useAct({ type, id, onStatus, onRefused })
  const { submit, approve, reject, recall, withdraw } = status.actions
  const form = { type, id, title, status, busy, act }
  return (
    <Section title={t('actions')} className="review-actions" anchor="review-actions">
      <Warnings warnings={status.warnings ?? []} />
      <Findings type={type} id={id} findings={findings} />
      {submit.allowed && status.state !== 'released' && <SubmitForm {...form} />}
      {(approve.allowed || reject.allowed) && <SignForm {...form} />}
      {recall.allowed && (
        <Folded label={t('recall')}>
          <RecallForm {...form} />
        </Folded>
      )}
      {submit.allowed && status.state === 'released' && (
        <Folded label={t('submitAgain')}>
          <SubmitForm {...form} />
        </Folded>
      )}
      {withdraw.allowed && (
        <Folded label={t('withdraw')}>
          <WithdrawForm {...form} />
        </Folded>
      )}
      <Unavailable status={status} />
      {dialog}
    </Section>
  )
}
