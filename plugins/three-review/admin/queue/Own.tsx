'use client'

import type { OwnItem } from '../../review/mine'
import { Failure, Loading } from '../parts/Notice'
import { Section } from '../parts/Section'
import { useAnswer } from '../useAnswer'
import { stateWord, useWords } from '../words'
import { Items } from './Items'

/** What an editor wrote or submitted and that is in review or came back. */
export const Own = () => {
  const words = useWords()
  const { t } = words
  const { outcome, reload } = useAnswer<{ docs: OwnItem[] }>('/review/mine')
  const items = outcome?.ok ? outcome.data.docs : null
  return (
    <Section title={t('mine')} hint={t('mineHint')}>
      {!outcome && <Loading />}
      {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
      {items?.length === 0 && <p className="review-empty">{t('mineEmpty')}</p>}
      {items && items.length > 0 && (
        <Items
          caption={t('mine')}
          items={items}
          column={{
            head: t('columnState'),
            cell: ({ stage, outcome }) => (
              <span className={`review-state review-state--${outcome === 'rejected' ? 'rejected' : stage}`}>
                {outcome === 'rejected' ? t('mineRejected') : stateWord(words, stage ?? 'final')}
              </span>
            ),
          }}
        />
      )}
    </Section>
  )
}
