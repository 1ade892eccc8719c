'use client'

import { useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'

import '../style.css'
import { useWords, type ReviewKey } from '../words'
import { ExportLink } from './ExportLink'

const equals = (name: string, value: string): Where => ({
  or: [{ and: [{ [name]: { equals: value } }] }],
})

const FILTERS: readonly [key: ReviewKey, where: Where][] = [
  ['listFirst', equals('reviewStage', 'first')],
  ['listSecond', equals('reviewStage', 'second')],
  ['listFinal', equals('reviewStage', 'final')],
  ['listLive', equals('reviewPublic', 'live')],
  ['listChanged', equals('reviewPublic', 'changed')],
  ['listNever', equals('reviewPublic', 'never')],
  ['listWithdrawn', equals('reviewPublic', 'withdrawn')],
]

const same = (one: Where | undefined, other: Where): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Above a list: where its documents stand, a filter each; pressed again it is taken off. */
export const ReviewFilters = () => {
  const { t } = useWords()
  const { query, handleWhereChange } = useListQuery()
  if (!handleWhereChange) return null
  return (
    <div className="review-above-list">
      <div className="review-filters" role="group" aria-label={t('listFilters')}>
        {FILTERS.map(([key, where]) => {
          const pressed = same(query.where, where)
          return (
            <button
              key={key}
              type="button"
              aria-pressed={pressed}
              onClick={() => void handleWhereChange(pressed ? {} : where)}
            >
              {t(key)}
            </button>
          )
        })}
      </div>
      <ExportLink />
    </div>
  )
}
