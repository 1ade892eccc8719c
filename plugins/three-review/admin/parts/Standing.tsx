'use client'

import type { Status } from '../../review/status'
import { isOpen } from '../target'
import { shanghai } from '../time'
import { stageWord, standingWord, useWords, type ReviewKey } from '../words'
import { Notice } from './Notice'
import { Stepper } from './Stepper'

const HINTS: Record<string, ReviewKey> = {
  working: 'hintWorking',
  released: 'hintReleased',
  withdrawn: 'hintWithdrawn',
}

/** What became of a run that ended without a release. */
const Ended = ({ status }: { status: Status }) => {
  const words = useWords()
  const { t } = words
  if (status.run?.outcome === 'recalled') return <Notice>{t('recalled')}</Notice>
  const rejection = status.decisions.find(({ verdict }) => verdict === 'rejected')
  if (status.run?.outcome !== 'rejected' || !rejection) return null
  return (
    <Notice tone="warn">
      {t('rejectedBy', {
        stage: stageWord(words, rejection.stage),
        name: rejection.name ?? t('unknownName'),
        at: shanghai(rejection.at),
        opinion: rejection.opinion ?? t('noOpinion'),
      })}
    </Notice>
  )
}

/** The state in words, and the way that it has come. */
export const Standing = ({ status }: { status: Status }) => {
  const words = useWords()
  const { t } = words
  const open = isOpen(status)
  return (
    <header className="review-standing">
      <p className={`review-standing__state review-standing__state--${status.state}`}>
        <span className="review-unseen">
          {t('state')}
          {t('colon')}
        </span>
        {standingWord(words, status)}
      </p>
      <p className="review-standing__hint">{t(open ? 'hintOpen' : (HINTS[status.state] ?? 'hintOpen'))}</p>
      <a className="review-link review-standing__jump" href="#review-actions">
        {t('jump')}
      </a>
      <Stepper status={status} />
      <Ended status={status} />
    </header>
  )
}
