'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import { ask, type Outcome } from './request'
import { useWords } from './words'

/** Addresses of the API and of the admin. */
export const useAddresses = () => {
  const { config } = useConfig()
  const { admin, api } = config.routes
  return {
    api: (path: `/${string}`) => formatAdminURL({ apiRoute: api, path }),
    admin: (path: `/${string}`) => formatAdminURL({ adminRoute: admin, path }),
  }
}

export interface Loaded<T> {
  /** Null while the first answer is awaited. */
  outcome: Outcome<T> | null
  reload: () => void
  put: (data: T) => void
}

/** Reads something from the API; null reads nothing. The old answer stays while a new one is awaited. */
export const useAnswer = <T>(path: `/${string}` | null, version: unknown = 0): Loaded<T> => {
  const { language } = useWords()
  const { api } = useAddresses()
  const url = path && api(path)
  const [held, setHeld] = useState<{ url: string; outcome: Outcome<T> } | null>(null)
  const [round, setRound] = useState(0)

  useEffect(() => {
    if (!url) return undefined
    const gone = new AbortController()
    void ask<T>({ url, language, signal: gone.signal }).then((outcome) => {
      if (!gone.signal.aborted) setHeld({ url, outcome })
    })
    return () => gone.abort()
  }, [url, language, round, version])

  const reload = useCallback(() => setRound((last) => last + 1), [])
  const put = useCallback((data: T) => url && setHeld({ url, outcome: { ok: true, data } }), [url])
  return { outcome: held && held.url === url ? held.outcome : null, reload, put }
}
