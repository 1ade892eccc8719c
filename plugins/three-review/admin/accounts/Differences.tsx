'use client'

import { useWords } from '../words'
import { differences, useParticulars, type Particulars } from './particulars'

/** What changes of an account: each particular as it is and as it will be. */
export const Differences = ({ from, to }: { from: Particulars; to: Particulars }) => {
  const { t } = useWords()
  const { label, value } = useParticulars()
  const names = differences(from, to)
  if (names.length === 0) return null
  return (
    <dl className="review-facts review-differences">
      {names.map((name) => (
        <div key={name} className="review-facts__pair">
          <dt>{label(name)}</dt>
          <dd>
            <span className="review-unseen">{`${t('accountFrom')}${t('colon')}`}</span>
            <del>{value(from, name)}</del> <span aria-hidden="true">→</span>{' '}
            <span className="review-unseen">{`${t('accountTo')}${t('colon')}`}</span>
            <ins>{value(to, name)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
