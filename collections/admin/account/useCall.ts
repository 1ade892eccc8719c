'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** What a refusal says, and of which field. */
export interface Told {
  code?: string
  field?: string
  message: string
}

export interface Outcome {
  ok: boolean
  body: Record<string, unknown>
  told: Told | null
}

const toldOf = (body: Record<string, unknown>): Told | null => {
  const { errors } = body
  const [first] = Array.isArray(errors) ? (errors as Told[]) : []
  return first ?? null
}

/** Calls the accounts' endpoints: what they answer, refusals included. Null where no answer came. */
export const useCall = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { api } = config.routes
  const { language } = i18n
  return useCallback(
    async (path: `/${string}`, body?: object): Promise<Outcome | null> => {
      try {
        const response = await fetch(formatAdminURL({ apiRoute: api, path: `/users${path}` }), {
          credentials: 'same-origin',
          headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
          ...(body && { method: 'POST', body: JSON.stringify(body) }),
        })
        const answer = (await response.json()) as Record<string, unknown>
        return { ok: response.ok, body: answer, told: toldOf(answer) }
      } catch {
        return null
      }
    },
    [api, language],
  )
}
