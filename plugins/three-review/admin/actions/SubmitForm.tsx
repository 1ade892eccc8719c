'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { ActionForm, ChoiceInput, WordsInput } from '../parts/Inputs'
import { useLocales, useOrdered } from '../target'
import { localeWord, useWords } from '../words'
import type { FormProps } from './Actions'

/** 送审. */
export const SubmitForm = ({ status, busy, act }: FormProps) => {
  const words = useWords()
  const { t } = words
  const all = useLocales()
  const before = useOrdered(status.locales)
  const [locales, setLocales] = useState(() => (before.length > 0 ? before : all.slice(0, 1)))
  const [kind, setKind] = useState('update')
  const [note, setNote] = useState('')
  // Nothing was ever released: it can only be the first publication.
  const first = status.state === 'working'
  const send = () =>
    void act('submit', { locales, ...(!first && { kind }), ...(note.trim() && { note: note.trim() }) })
  return (
    <ActionForm label={t('submit')} onSubmit={send}>
      <p className="review-hint">{t('submitHint')}</p>
      <ChoiceInput
        legend={t('submitLocales')}
        type="checkbox"
        options={all.map((value) => ({ value, label: localeWord(words, value) }))}
        chosen={locales}
        onChange={setLocales}
      />
      {!first && (
        <ChoiceInput
          legend={t('submitKind')}
          type="radio"
          options={[
            { value: 'update', label: t('kindUpdate') },
            { value: 'correction', label: t('kindCorrection') },
          ]}
          chosen={[kind]}
          onChange={([value = 'update']) => setKind(value)}
        />
      )}
      <WordsInput label={t('note')} hint={t('noteHint')} value={note} onChange={setNote} />
      <Button type="submit" margin={false} disabled={busy !== null || locales.length === 0}>
        {busy === 'submit' ? t('loading') : t('submit')}
      </Button>
    </ActionForm>
  )
}
