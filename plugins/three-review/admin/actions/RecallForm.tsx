'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { ActionForm, WordsInput } from '../parts/Inputs'
import { useWords } from '../words'
import type { FormProps } from './Actions'

/** 撤回. */
export const RecallForm = ({ busy, act }: FormProps) => {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const send = () => void act('recall', reason.trim() ? { reason: reason.trim() } : {})
  return (
    <ActionForm label={t('recall')} onSubmit={send}>
      <p className="review-hint">{t('recallHint')}</p>
      <WordsInput label={t('recallReason')} hint={t('optional')} value={reason} onChange={setReason} />
      <Button type="submit" buttonStyle="secondary" margin={false} disabled={busy !== null}>
        {busy === 'recall' ? t('loading') : t('recall')}
      </Button>
    </ActionForm>
  )
}
