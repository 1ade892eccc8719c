'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import type { FileUse } from './withdrawal'
import { wordsIn } from './words'

interface UseListProps<T> {
  uses: readonly T[]
  /** What stands after the link. */
  note?: (use: T) => ReactNode
  /** What each is called, where the answer doesn't say. */
  titleOf?: (use: T) => string | null | undefined
}

/** Documents, each with a link to its review. */
export const UseList = <T extends FileUse>({ uses, note, titleOf }: UseListProps<T>) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const address = ({ type, id }: FileUse) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${type}/${id}/review` })
  return (
    <ul>
      {uses.map((use) => (
        <li key={`${use.type}:${use.id}:${use.locale ?? ''}`}>
          <Link href={address(use)}>{use.title ?? titleOf?.(use) ?? use.slug ?? use.id}</Link>
          {use.locale && <span className="media-uses__locale">{words.locale(use.locale)}</span>}
          {note?.(use)}
        </li>
      ))}
    </ul>
  )
}
