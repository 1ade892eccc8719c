'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { SealAsked, SealView } from '../../review/sealView'
import { ActionForm } from '../parts/Inputs'
import { Notice } from '../parts/Notice'
import { personWords } from '../target'
import { shanghai } from '../time'
import { useWords } from '../words'
import { TypedInput } from './TypedInput'
import type { Seal } from './useSeal'

interface WaitingProps extends Pick<Seal, 'busy' | 'send'> {
  waiting: SealAsked
  actions: SealView['actions']
}

/** A request to seal, for the second of two people. */
export const Waiting = ({ waiting, actions, busy, send }: WaitingProps) => {
  const { t, refusal } = useWords()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { request, asked, basis, releases, files, texts } = waiting
  const isTyped = typed.trim() === t('sealWord')
  const confirm = () => {
    setTried(true)
    if (isTyped) void send('/confirm', { request })
  }
  const { confirm: may, drop } = actions
  return (
    <Notice tone="warn" title={t('sealWaiting')}>
      <dl className="review-facts">
        <dt>{t('sealAskedBy')}</dt>
        <dd>{personWords(asked, t('unknownName'))}</dd>
        <dt>{t('sealAskedAt')}</dt>
        <dd>{shanghai(asked.at)}</dd>
        <dt>{t('sealBasis')}</dt>
        <dd className="review-prose">{basis ?? t('unknownName')}</dd>
      </dl>
      <p>{t('sealPlan', { releases, files, texts })}</p>
      {may.allowed ? (
        <ActionForm label={t('sealConfirm')} onSubmit={confirm}>
          <p>{t('sealConfirmHint')}</p>
          <TypedInput value={typed} wrong={tried && !isTyped} onChange={setTyped} />
          <Button type="submit" className="review-danger" margin={false} disabled={busy !== null}>
            {busy === '/confirm' ? t('loading') : t('sealConfirm')}
          </Button>
        </ActionForm>
      ) : (
        <p>{may.code === 'REVIEW_SEAL_SAME_PERSON' ? t('sealOwn') : refusal(may.code)}</p>
      )}
      {drop.allowed && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy !== null}
          onClick={() => void send('/drop', { request })}
        >
          {busy === '/drop' ? t('loading') : t('sealDrop')}
        </Button>
      )}
    </Notice>
  )
}
