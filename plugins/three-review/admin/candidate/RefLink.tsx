'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'

import { useDocumentAddress } from '../target'
import { useAnswer } from '../useAnswer'
import { useWords } from '../words'

interface RefProps {
  type: string
  id: string
}

/** A link to another document in the admin, by its title. */
export const RefLink = ({ type, id }: RefProps) => {
  const { t, i18n } = useWords()
  const { getEntityConfig } = useConfig()
  const address = useDocumentAddress()
  const config = getEntityConfig({ collectionSlug: type })
  const { outcome } = useAnswer<Record<string, unknown>>(config ? `/${type}/${id}?depth=0` : null)
  const title = outcome?.ok ? outcome.data[config?.admin.useAsTitle ?? 'title'] : null
  const kind = config?.labels?.singular ? getTranslation(config.labels.singular, i18n) : type
  return (
    <Link className="review-link" href={address(type, id)}>
      {kind}
      {t('colon')}
      {typeof title === 'string' && title ? title : id}
    </Link>
  )
}
