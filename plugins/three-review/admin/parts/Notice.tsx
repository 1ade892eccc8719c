'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { Outcome } from '../request'
import { useWords } from '../words'

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

interface NoticeProps {
  tone?: Tone
  title?: string
  children?: ReactNode
  /** Read out as soon as it appears. */
  alert?: boolean
}

/** A coloured box with words. */
export const Notice = ({ tone = 'plain', title, children, alert }: NoticeProps) => (
  <div className={`review-notice review-notice--${tone}`} {...(alert && { role: 'alert' })}>
    {title && <p className="review-notice__title">{title}</p>}
    {children}
  </div>
)

export const Loading = () => {
  const { t } = useWords()
  return (
    <p className="review-loading" role="status">
      {t('loading')}
    </p>
  )
}

/** Why nothing can be shown, and a way to try again. */
export const Failure = ({
  outcome,
  retry,
}: {
  outcome: Outcome<unknown> & { ok: false }
  retry: () => void
}) => {
  const { t } = useWords()
  const fallback = outcome.status === 0 ? t('network') : t('unexpected')
  const messages = outcome.findings.map(({ message }) => message)
  return (
    <Notice tone="bad" alert>
      <p>{messages.length > 0 ? messages.join(' ') : fallback}</p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={retry}>
        {t('retry')}
      </Button>
    </Notice>
  )
}
