'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { labelled } from '../candidate/fields'
import { Notice } from '../parts/Notice'
import type { Finding } from '../request'
import { useDocumentAddress } from '../target'
import { useWords } from '../words'

interface FindingsProps {
  type: string
  id: string
  findings: readonly Finding[]
}

/** Everything that was refused; a finding about a field leads to it. */
export const Findings = ({ type, id, findings }: FindingsProps) => {
  const { t } = useWords()
  const { getEntityConfig } = useConfig()
  const address = useDocumentAddress()
  if (findings.length === 0) return null
  const fields = labelled(getEntityConfig({ collectionSlug: type })?.fields ?? [])
  const known = (path: string | undefined): path is string =>
    Boolean(path && fields.has(path.split('.', 1)[0] ?? ''))
  const incomplete = findings.some(({ field }) => known(field))
  return (
    <Notice tone="bad" alert title={incomplete ? t('fixFirst', { count: findings.length }) : t('failed')}>
      <ul className="review-findings">
        {findings.map(({ message, field }, index) => (
          <li key={index}>
            {message}{' '}
            {known(field) && (
              <Link className="review-link" href={address(type, id, `#field-${field.replaceAll('.', '__')}`)}>
                {t('goToField')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
