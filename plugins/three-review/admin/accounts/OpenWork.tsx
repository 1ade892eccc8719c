'use client'

import { Link } from '@payloadcms/ui'

import type { OpenWork as Work } from '../../accounts/work'
import { Notice } from '../parts/Notice'
import { useDocumentAddress } from '../target'
import { stageWord, useWords, type ReviewKey } from '../words'

const BECAUSE: Record<Work['because'][number], ReviewKey> = {
  submitted: 'accountWorkSubmitted',
  recalls: 'accountWorkRecalls',
  signs: 'accountWorkSigns',
}

/** Open runs that disabling an account would leave behind. */
export const OpenWork = ({ work }: { work: readonly Work[] }) => {
  const words = useWords()
  const { t } = words
  const address = useDocumentAddress()
  if (work.length === 0) return null
  return (
    <Notice tone="warn" title={t('accountWork')}>
      <ul className="review-people">
        {work.map(({ type, id, title, stage, because }) => (
          <li key={`${type}:${id}`}>
            <Link className="review-link" href={address(type, id, '/review')} target="_blank">
              {title || t('noTitle')}
            </Link>{' '}
            {t('bracketed', {
              text: [stage ? stageWord(words, stage) : '', ...because.map((one) => t(BECAUSE[one]))]
                .filter(Boolean)
                .join(t('joiner')),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
