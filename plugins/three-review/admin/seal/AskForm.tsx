'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { SealView } from '../../review/sealView'
import { ActionForm, ChoiceInput, WordsInput } from '../parts/Inputs'
import { Failure, Notice } from '../parts/Notice'
import { shanghai } from '../time'
import { useAnswer } from '../useAnswer'
import { localeWord, useWords } from '../words'
import { TypedInput } from './TypedInput'
import type { Seal } from './useSeal'

interface AskProps extends Pick<Seal, 'busy' | 'findings' | 'send'> {
  path: `/${string}`
  view: SealView
}

const Plan = ({ plan }: Pick<SealView, 'plan'>) => {
  const { t } = useWords()
  const { releases, files, texts, keptFiles } = plan
  return (
    <Notice tone="warn">
      <p>{t('sealPlan', { releases: releases.length, files: files.length, texts: texts.length })}</p>
      {keptFiles.length > 0 && <p>{t('sealKept', { count: keptFiles.length })}</p>}
      <p>{t('sealUntouched')}</p>
    </Notice>
  )
}

/** What is to be destroyed, and on what basis: for the first of two people. */
export const AskForm = ({ path, view, busy, findings, send }: AskProps) => {
  const words = useWords()
  const { t, refusal } = words
  const free = view.frozen.filter(({ standing }) => standing === 'kept')
  const [releases, setReleases] = useState(free.map(({ release }) => release))
  const [withWords, setWithWords] = useState(false)
  const [basis, setBasis] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const query = new URLSearchParams({ releases: releases.join(','), words: String(withWords) })
  const { outcome, reload } = useAnswer<SealView>(releases.length > 0 ? `${path}?${query.toString()}` : null)
  const isTyped = typed.trim() === t('sealWord')
  const ask = () => {
    setTried(true)
    if (basis.trim() && isTyped) void send('', { releases, words: withWords, basis: basis.trim() })
  }
  const basisError =
    tried && !basis.trim()
      ? refusal('REVIEW_BASIS_REQUIRED')
      : (findings.find(({ field }) => field === 'basis')?.message ?? null)
  return (
    <ActionForm label={t('sealAsk')} onSubmit={ask}>
      <ChoiceInput
        legend={t('sealWhat')}
        type="checkbox"
        options={free.map(({ release, locale, title, submittedAt }) => ({
          value: release,
          label: t('sealVersion', {
            locale: localeWord(words, locale),
            title: title ?? release,
            at: submittedAt ? shanghai(submittedAt) : '',
          }),
        }))}
        chosen={releases}
        onChange={setReleases}
      />
      <div className="review-input review-choice">
        <label className="review-choice__option">
          <input
            type="checkbox"
            checked={withWords}
            onChange={(event) => setWithWords(event.target.checked)}
          />
          <span>{t('sealWords')}</span>
        </label>
      </div>
      {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
      {outcome?.ok && <Plan plan={outcome.data.plan} />}
      <WordsInput
        label={t('sealBasis')}
        hint={t('sealBasisHint')}
        required
        value={basis}
        error={basisError}
        onChange={setBasis}
      />
      <TypedInput value={typed} wrong={tried && !isTyped} onChange={setTyped} />
      <Button
        type="submit"
        className="review-danger"
        margin={false}
        disabled={busy !== null || releases.length === 0}
      >
        {busy === '' ? t('loading') : t('sealAsk')}
      </Button>
    </ActionForm>
  )
}
