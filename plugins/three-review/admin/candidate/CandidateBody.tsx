'use client'

import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { CandidateView } from '../../review/candidate'
import { useWords } from '../words'
import { Content } from './Content'
import { labelled } from './fields'
import { Preview, PREVIEWED } from './Preview'
import { isObject } from './shapes'

export type CandidateBodyView = Pick<CandidateView, 'content' | 'locale'>

/** What is signed in one language: as the public will see it, the rest as a table, and as it is signed. */
export const CandidateBody = ({ type, view }: { type: string; view: CandidateBodyView }) => {
  const { t } = useWords()
  const { getEntityConfig } = useConfig()
  const config = getEntityConfig({ collectionSlug: type })
  const fields = useMemo(() => labelled(config?.fields ?? []), [config])
  if (!isObject(view.content)) return null
  return (
    <>
      <Preview content={view.content} locale={view.locale} />
      <h3 className="review-form__title">{t('otherFields')}</h3>
      <Content content={view.content} fields={fields} without={PREVIEWED} />
      <details className="review-folded">
        <summary>{t('raw')}</summary>
        <p className="review-hint">{t('rawHint')}</p>
        <pre className="review-raw" tabIndex={0}>
          {JSON.stringify(view.content, null, 2)}
        </pre>
      </details>
    </>
  )
}
