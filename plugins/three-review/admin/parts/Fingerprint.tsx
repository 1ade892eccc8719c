'use client'

import { toast } from '@payloadcms/ui'

import { useWords } from '../words'

/** A fingerprint, shortened, with a button that copies all of it. */
export const Fingerprint = ({ value }: { value: string }) => {
  const { t } = useWords()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      toast.success(t('copied'))
    } catch {
      // Without https there is no clipboard: the whole value stands in the title.
      toast.error(value)
    }
  }
  return (
    <span className="review-fingerprint">
      <code title={value}>{`${value.slice(0, 19)}…`}</code>
      <button type="button" className="review-link" onClick={() => void copy()}>
        {t('copy')}
        <span className="review-unseen"> {t('fingerprint')}</span>
      </button>
    </span>
  )
}
