'use client'

import { useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { Warnings } from '../actions/Warnings'
import { CandidateBody } from '../candidate/CandidateBody'
import { labelled } from '../candidate/fields'
import { UnsignedFiles } from '../candidate/Picture'
import { LocaleButtons } from '../parts/LocaleButtons'
import { Notice } from '../parts/Notice'
import type { Finding } from '../request'
import { useOrdered } from '../target'
import { showField } from '../useShowField'
import { localeWord, useContentLocale, useWords } from '../words'

export interface PreviewAnswer {
  locales: Record<string, { locale: string; content: unknown; findings: Finding[] }>
  warnings: { message: string }[]
  files: Record<string, string>
}

interface Place {
  type: string
  /** Of the drawer that is closed on the way to a field. */
  slug: string
}

/** What would keep one language from being submitted; each leads to its field in the form beneath. */
const Findings = ({ type, slug, findings }: Place & { findings: readonly Finding[] }) => {
  const { t } = useWords()
  const { closeModal } = useModal()
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig({ collectionSlug: type })?.fields ?? []
  const known = labelled(fields)
  const go = (path: string) => {
    closeModal(slug)
    showField(fields, path.replaceAll('.', '__'))
  }
  if (findings.length === 0) return <Notice tone="good">{t('previewComplete')}</Notice>
  return (
    <Notice tone="warn" title={t('fixFirst', { count: findings.length })}>
      <ul className="review-findings">
        {findings.map(({ message, field }, index) => (
          <li key={index}>
            {message}{' '}
            {field && known.has(field.split('.', 1)[0] ?? '') && (
              <button type="button" className="review-link" onClick={() => go(field)}>
                {t('goToField')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What a submission would freeze, one language at a time. */
export const Shown = ({ type, slug, preview }: Place & { preview: PreviewAnswer }) => {
  const words = useWords()
  const locales = useOrdered(preview.locales)
  const [chosen, setChosen] = useState(useContentLocale())
  const view = preview.locales[chosen] ?? preview.locales[locales[0] ?? '']
  if (!view) return null
  return (
    <UnsignedFiles.Provider value={preview.files}>
      <div className="review-panel review-preview-panel" aria-label={localeWord(words, view.locale)}>
        <LocaleButtons locales={locales} chosen={view.locale} onChoose={setChosen} />
        <Findings type={type} slug={slug} findings={view.findings} />
        <Warnings title={words.t('previewWarnings')} warnings={preview.warnings} />
        <CandidateBody type={type} view={view} />
      </div>
    </UnsignedFiles.Provider>
  )
}
