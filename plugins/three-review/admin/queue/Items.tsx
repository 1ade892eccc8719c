'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useDocumentAddress } from '../target'
import { shanghai, waitingSince } from '../time'
import { useWords, type ReviewKey } from '../words'

export interface Item {
  type: string
  id: string
  title: string
  submittedAt: string
}

interface ItemsProps<T extends Item> {
  caption: string
  items: readonly T[]
  /** Head and cells of the one column that differs. */
  column: { head: string; cell: (item: T) => ReactNode }
}

const Waiting = ({ since }: { since: string }) => {
  const { t } = useWords()
  const { key, count } = waitingSince(Date.parse(since), Date.now())
  return t(key, { count })
}

/** A table of documents with links to their reviews. */
export const Items = <T extends Item>({ caption, items, column }: ItemsProps<T>) => {
  const { t, i18n } = useWords()
  const { getEntityConfig } = useConfig()
  const address = useDocumentAddress()
  const head = (key: ReviewKey) => `${t(key)}${t('colon')}`
  const kind = (type: string) => {
    const label = getEntityConfig({ collectionSlug: type })?.labels?.singular
    return label ? getTranslation(label, i18n) : type
  }
  return (
    <table className="review-table review-items">
      <caption className="review-unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnTitle')}</th>
          <th scope="col">{t('columnType')}</th>
          <th scope="col">{column.head}</th>
          <th scope="col">{t('columnWaiting')}</th>
          <th scope="col">{t('columnSubmitted')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.type}:${item.id}`}>
            <th scope="row">
              <Link className="review-link" href={address(item.type, item.id, '/review')}>
                {item.title || t('noTitle')}
              </Link>
            </th>
            <td data-label={head('columnType')}>{kind(item.type)}</td>
            <td data-label={`${column.head}${t('colon')}`}>{column.cell(item)}</td>
            <td data-label={head('columnWaiting')}>
              <Waiting since={item.submittedAt} />
            </td>
            <td data-label={head('columnSubmitted')}>
              <time dateTime={item.submittedAt}>{shanghai(item.submittedAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
