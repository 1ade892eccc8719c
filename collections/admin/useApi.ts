'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** Calls the platform's REST as whoever is signed in: the body of an answer, or null where there is none. */
export const useApi = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { api } = config.routes
  const { language } = i18n
  return useCallback(
    async (path: `/${string}`, init?: RequestInit): Promise<Record<string, unknown> | null> => {
      try {
        const response = await fetch(formatAdminURL({ apiRoute: api, path }), {
          credentials: 'same-origin',
          ...init,
          headers: { 'Accept-Language': language, ...init?.headers },
        })
        const body: unknown = await response.json()
        return response.ok && typeof body === 'object' ? (body as Record<string, unknown>) : null
      } catch {
        return null
      }
    },
    [api, language],
  )
}
