'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { ActionForm, WordsInput } from '../parts/Inputs'
import { useOrdered } from '../target'
import { shanghai } from '../time'
import { localeWords, stageWord, useWords } from '../words'
import type { FormProps } from './Actions'
import { Confirm } from './Confirm'

/** 通过 and 退回, with one opinion. */
export const SignForm = ({ id, title, status, busy, act }: FormProps) => {
  const words = useWords()
  const { t, refusal } = words
  const { openModal } = useModal()
  const [opinion, setOpinion] = useState('')
  const [error, setError] = useState<string | null>(null)
  const slug = `review-approve-${id}`
  const { stage, fingerprint } = status
  const locales = useOrdered(status.locales)
  const given = opinion.trim()
  const sign = (verb: 'approve' | 'reject') =>
    void act(verb, { stage, fingerprint, ...(given && { opinion: given }) })
  const approve = () => (stage === 'final' ? openModal(slug) : sign('approve'))
  const reject = () => {
    setError(given ? null : refusal('REVIEW_OPINION_REQUIRED'))
    if (given) sign('reject')
  }
  const name = stageWord(words, stage ?? '')
  return (
    <ActionForm label={t('signTitle', { stage: name })} onSubmit={approve}>
      <h3 className="review-form__title">{t('signTitle', { stage: name })}</h3>
      <p className="review-hint">{t('signHint')}</p>
      {status.proof && (
        <p className="review-hint">
          {status.proof.until ? t('proofUntil', { at: shanghai(status.proof.until) }) : t('proofNeeded')}
        </p>
      )}
      <WordsInput
        label={t('opinion')}
        hint={t('opinionHint')}
        value={opinion}
        error={error}
        onChange={(value) => {
          setOpinion(value)
          setError(null)
        }}
      />
      <div className="review-buttons">
        <Button type="submit" margin={false} disabled={busy !== null || !status.actions.approve.allowed}>
          {busy === 'approve' ? t('loading') : t('approve')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={busy !== null || !status.actions.reject.allowed}
          onClick={reject}
        >
          {busy === 'reject' ? t('loading') : t('reject')}
        </Button>
      </div>
      <Confirm
        slug={slug}
        heading={t('confirmApprove')}
        body={t('confirmApproveBody', { title, locales: localeWords(words, locales) })}
        confirmLabel={t('confirmApproveButton')}
        onConfirm={() => sign('approve')}
      />
    </ActionForm>
  )
}
