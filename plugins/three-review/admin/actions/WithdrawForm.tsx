'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { ActionForm, ChoiceInput, WordsInput } from '../parts/Inputs'
import { useOrdered } from '../target'
import { localeWord, localeWords, REASON_KEYS, reasonWord, useWords } from '../words'
import type { FormProps } from './Actions'
import { Confirm } from './Confirm'
import { SuccessorInput, type Successor } from './SuccessorInput'

/** 撤稿. */
export const WithdrawForm = ({ type, id, title, status, busy, act }: FormProps) => {
  const words = useWords()
  const { t, refusal } = words
  const { openModal } = useModal()
  const live = useOrdered(status.live)
  const [locales, setLocales] = useState(live)
  const [reasonClass, setReasonClass] = useState('error')
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState('')
  const [successor, setSuccessor] = useState<Successor | null>(null)
  const [error, setError] = useState<string | null>(null)
  const slug = `review-withdraw-${id}`
  const confirm = () => {
    setError(reason.trim() ? null : refusal('REVIEW_REASON_REQUIRED'))
    if (reason.trim()) openModal(slug)
  }
  return (
    <ActionForm label={t('withdraw')} onSubmit={confirm}>
      <p className="review-hint">{t('withdrawHint')}</p>
      {live.length > 1 && (
        <ChoiceInput
          legend={t('withdrawLocales')}
          type="checkbox"
          options={live.map((value) => ({ value, label: localeWord(words, value) }))}
          chosen={locales}
          onChange={setLocales}
        />
      )}
      <ChoiceInput
        legend={t('withdrawClass')}
        type="radio"
        options={Object.keys(REASON_KEYS).map((value) => ({ value, label: reasonWord(words, value) }))}
        chosen={[reasonClass]}
        onChange={([value = 'error']) => setReasonClass(value)}
      />
      <WordsInput
        label={t('withdrawReason')}
        required
        value={reason}
        error={error}
        onChange={(value) => {
          setReason(value)
          setError(null)
        }}
      />
      <WordsInput
        label={t('noticeLabel')}
        hint={t('noticeHint')}
        longest={1000}
        value={notice}
        onChange={setNotice}
      />
      <SuccessorInput self={{ type, id }} value={successor} onChange={setSuccessor} />
      <Button
        type="submit"
        className="review-danger"
        margin={false}
        disabled={busy !== null || locales.length === 0}
      >
        {busy === 'withdraw' ? t('loading') : t('withdraw')}
      </Button>
      <Confirm
        slug={slug}
        heading={t('confirmWithdraw', { title })}
        body={t('confirmWithdrawBody', { locales: localeWords(words, locales) })}
        confirmLabel={t('confirmWithdrawButton')}
        onConfirm={() =>
          void act('withdraw', {
            locales,
            reasonClass,
            reason: reason.trim(),
            ...(notice.trim() && { notice: notice.trim() }),
            ...(successor && { successor }),
          })
        }
      />
    </ActionForm>
  )
}
