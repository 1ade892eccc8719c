'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import type { CandidateView } from '../../review/candidate'
import type { Status } from '../../review/status'
import { Failure, Loading, Notice } from '../parts/Notice'
import { Section } from '../parts/Section'
import { useOrdered, type Subject } from '../target'
import { useAnswer } from '../useAnswer'
import { localeWord, useContentLocale, useWords, type ReviewKey } from '../words'
import { Content } from './Content'
import { labelled } from './fields'
import { Preview, PREVIEWED } from './Preview'
import { isObject } from './shapes'

/** Whether the public will see it, sees it, or doesn't. */
const hintOf = ({ live, run }: Status): ReviewKey => {
  if (run?.outcome === 'open') return 'candidateHint'
  return run?.outcome === 'released' && Object.keys(live).length > 0 ? 'candidateLive' : 'candidatePast'
}

const Body = ({ type, view }: { type: string; view: CandidateView }) => {
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

interface CandidateProps extends Subject {
  /** Told the title that is signed. */
  onTitle: (title: string) => void
}

/** The frozen candidate of the last run, one language at a time. */
export const Candidate = ({ type, id, status, onTitle }: CandidateProps) => {
  const words = useWords()
  const { t } = words
  const locales = useOrdered(status.locales)
  const wanted = useContentLocale()
  const [chosen, setChosen] = useState(wanted)
  const locale = locales.find((one) => one === chosen) ?? locales[0]
  const { outcome, reload } = useAnswer<CandidateView>(
    locale ? `/${type}/${id}/review/candidate?locale=${locale}` : null,
    status.fingerprint,
  )
  const content = outcome?.ok ? outcome.data.content : null
  const title = isObject(content) && typeof content.title === 'string' ? content.title : null
  useEffect(() => {
    if (title) onTitle(title)
  }, [title, onTitle])
  if (!locale)
    return (
      <Section title={t('candidate')}>
        <Notice title={t('noCandidate')}>
          <p>{t('noCandidateHint')}</p>
        </Notice>
      </Section>
    )
  return (
    <Section title={t('candidate')} hint={t(hintOf(status))}>
      {locales.length > 1 && (
        <div className="review-locales" role="group" aria-label={t('candidateLocale')}>
          {locales.map((one) => (
            <button key={one} type="button" aria-pressed={one === locale} onClick={() => setChosen(one)}>
              {localeWord(words, one)}
            </button>
          ))}
        </div>
      )}
      {!outcome && <Loading />}
      {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
      {outcome?.ok && <Body type={type} view={outcome.data} />}
    </Section>
  )
}
