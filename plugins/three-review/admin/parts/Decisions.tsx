'use client'

import type { Status } from '../../review/status'
import { personWords } from '../target'
import { shanghai } from '../time'
import { stageWord, useWords } from '../words'
import { Mark } from './Mark'
import { Section } from './Section'

/** Who signed what, when, as what, with which opinion. */
export const Decisions = ({ status }: { status: Status }) => {
  const words = useWords()
  const { t } = words
  return (
    <Section title={t('decisions')}>
      {status.decisions.length === 0 ? (
        <p>{t('noDecisions')}</p>
      ) : (
        <ol className="review-decisions">
          {status.decisions.map((decision) => (
            <li key={decision.entry} className={`review-decision review-decision--${decision.verdict}`}>
              <p className="review-decision__head">
                <strong>{stageWord(words, decision.stage)}</strong>
                <span className="review-decision__verdict">
                  {t(decision.verdict === 'approved' ? 'approved' : 'rejected')}
                </span>
                <time dateTime={decision.at}>{shanghai(decision.at)}</time>
              </p>
              <p>{personWords(decision, t('unknownName'))}</p>
              {decision.mark && <Mark mark={decision.mark} />}
              <p className={decision.opinion ? 'review-prose' : 'review-hint'}>
                {decision.opinion ?? t('noOpinion')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
