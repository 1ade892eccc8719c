'use client'

import type { HistoryItem } from '../../accounts/view'
import { shanghai } from '../time'
import { changeWord, useWords, type Words } from '../words'

const whatOf = (words: Words, { kind, change, second }: HistoryItem): string => {
  const { t } = words
  if (kind === 'ACCOUNT_DROPPED' || !change) return t('accountWithdrawn')
  const word = changeWord(words, change)
  if (kind === 'ACCOUNT_REQUESTED') return t('accountAsked', { change: word })
  return second ? t('accountSecond', { change: word }) : word
}

/** What was done with an account, the newest first. */
export const History = ({ items }: { items: readonly HistoryItem[] }) => {
  const words = useWords()
  const { t } = words
  if (items.length === 0) return <p className="review-hint">{t('accountNoHistory')}</p>
  return (
    <details className="review-folded">
      <summary>{t('accountHistory', { count: items.length })}</summary>
      <ol className="review-history">
        {items.map((item) => (
          <li key={item.entry}>
            <time dateTime={item.at}>{shanghai(item.at)}</time>
            <span>
              {[
                item.by ?? t('accountSystem'),
                whatOf(words, item),
                item.initiator && t('accountCaused', { by: item.initiator }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
