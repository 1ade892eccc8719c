'use client'

import type { MarkView } from '../../review/marks'
import { shanghai } from '../time'
import { changeWord, useWords } from '../words'
import { Notice } from './Notice'

/** That a signature deserves a second look, and why. */
export const Mark = ({ mark: { change, at, by } }: { mark: MarkView }) => {
  const words = useWords()
  const { t } = words
  return (
    <Notice tone="warn" title={t('markTitle')}>
      <p>
        {t('markWhy', {
          by: by ?? t('unknownName'),
          at: shanghai(at),
          change: changeWord(words, change),
        })}
      </p>
    </Notice>
  )
}
