'use client'

import { useEffect, useState } from 'react'

import type { CandidateView } from '../../review/candidate'
import type { Status } from '../../review/status'
import { Failure, Loading, Notice } from '../parts/Notice'
import { Section } from '../parts/Section'
import { useOrdered, type Subject } from '../target'
import { useAnswer } from '../useAnswer'
import { useContentLocale, useWords, type ReviewKey } from '../words'
import { LocaleButtons } from '../parts/LocaleButtons'
import { CandidateBody } from './CandidateBody'
import { isObject } from './shapes'

/** Whether the public will see it, sees it, or doesn't. */
const hintOf = ({ live, run }: Status): ReviewKey => {
  if (run?.outcome === 'open') return 'candidateHint'
  return run?.outcome === 'released' && Object.keys(live).length > 0 ? 'candidateLive' : 'candidatePast'
}

interface CandidateProps extends Subject {
  /** Told the title that is signed. */
  onTitle: (title: string) => void
}

/** The frozen candidate of the last run, one language at a time. */
export const Candidate = ({ type, id, status, onTitle }: CandidateProps) => {
  const { t } = useWords()
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
      <LocaleButtons locales={locales} chosen={locale} onChoose={setChosen} />
      {!outcome && <Loading />}
      {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
      {outcome?.ok && <CandidateBody type={type} view={outcome.data} />}
    </Section>
  )
}
