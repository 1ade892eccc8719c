'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useId, useState } from 'react'

import { Loading } from '../parts/Notice'
import { ChoiceInput } from '../parts/Inputs'
import { useAnswer } from '../useAnswer'
import { useWords } from '../words'

export interface Successor {
  type: string
  id: string
}

interface Found {
  docs: { id: string; title?: string | null }[]
  hasNextPage: boolean
}

const MOST = 8

/** Live documents whose title has `search` in it; without a search, those that were released last. */
const liveWith = (search: string): string => {
  const query = new URLSearchParams({
    depth: '0',
    limit: String(MOST),
    sort: '-reviewReleasedAt',
    'where[reviewPublic][in]': 'live,changed',
    'select[title]': 'true',
  })
  if (search) query.set('where[title][like]', search)
  return query.toString()
}

interface FoundProps {
  type: string
  search: string
  /** The document that is withdrawn: it can't be its own successor. */
  self: Successor
  chosen: Successor | null
  onChange: (successor: Successor) => void
}

const FoundDocuments = ({ type, search, self, chosen, onChange }: FoundProps) => {
  const { t } = useWords()
  const { outcome } = useAnswer<Found>(`/${type}?${liveWith(search)}`)
  if (!outcome) return <Loading />
  if (!outcome.ok) return <p role="alert">{t('unexpected')}</p>
  const others = outcome.data.docs.filter(({ id }) => type !== self.type || id !== self.id)
  if (others.length === 0) return <p className="review-hint">{t('successorEmpty')}</p>
  return (
    <>
      <ChoiceInput
        legend={t('successorChosen')}
        type="radio"
        options={others.map(({ id, title }) => ({ value: id, label: title || id }))}
        chosen={chosen ? [chosen.id] : []}
        onChange={([id = '']) => onChange({ type, id })}
      />
      {outcome.data.hasNextPage && <p className="review-hint">{t('successorFirst', { count: MOST })}</p>}
    </>
  )
}

interface SuccessorProps {
  self: Successor
  value: Successor | null
  onChange: (successor: Successor | null) => void
}

/** What stands in the place of a withdrawn document: a type, then one of its live documents. */
export const SuccessorInput = ({ self, value, onChange }: SuccessorProps) => {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const { collections } = useConfig().config
  const id = useId()
  const [type, setType] = useState('')
  const [search, setSearch] = useState('')
  // Those under review have its state atop their form.
  const governed = collections.filter(({ fields }) =>
    fields.some((field) => 'name' in field && field.name === 'reviewStatus'),
  )
  return (
    <div className="review-input">
      <label htmlFor={id}>{t('successorType')}</label>
      <select
        id={id}
        value={type}
        onChange={(event) => {
          setType(event.target.value)
          setSearch('')
          onChange(null)
        }}
      >
        <option value="">{t('successorNone')}</option>
        {governed.map(({ slug, labels }) => (
          <option key={slug} value={slug}>
            {getTranslation(labels.plural, i18n)}
          </option>
        ))}
      </select>
      {type && (
        <>
          <input
            type="search"
            aria-label={t('successorSearch')}
            placeholder={t('successorSearch')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <FoundDocuments type={type} search={search.trim()} self={self} chosen={value} onChange={onChange} />
        </>
      )}
    </div>
  )
}
