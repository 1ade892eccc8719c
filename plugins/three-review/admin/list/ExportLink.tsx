'use client'

import { useListQuery, useLocale } from '@payloadcms/ui'

import '../style.css'
import { useAddresses } from '../useAnswer'
import { useWords } from '../words'

/** Above a list: everything that it shows now, all pages, as a file for spreadsheets. */
export const ExportLink = () => {
  const { t } = useWords()
  const { code } = useLocale()
  const { api } = useAddresses()
  const { collectionSlug, data, query } = useListQuery()
  const asked = new URLSearchParams({ locale: code })
  if (query.where && Object.keys(query.where).length > 0) asked.set('where', JSON.stringify(query.where))
  if (typeof query.sort === 'string' && query.sort) asked.set('sort', query.sort)
  if (query.search) asked.set('search', query.search)
  return (
    <a className="review-export" href={api(`/${collectionSlug}/export.csv?${asked.toString()}`)} download>
      {t('listExport', { count: data?.totalDocs ?? 0 })}
    </a>
  )
}
