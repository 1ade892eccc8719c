'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { Conflict } from '../request'
import { ask } from '../request'
import { isObject, type Json } from '../candidate/shapes'
import { useAddresses } from '../useAnswer'
import { useContentLocale, useWords } from '../words'

const textOf = (value: unknown): string =>
  Array.isArray(value) && value.length === 0 ? '0' : JSON.stringify(value ?? null)

/** Top-level values in which two states of a form differ. A form says of a list without rows that it is 0. */
export const differing = (one: Json, other: Json): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => name !== 'updatedAt' && textOf(one[name]) !== textOf(other[name]),
  )

const picked = (data: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, data[name] ?? null]))

export interface Save {
  /** The newer save that the last attempt ran into. */
  conflict: Conflict | null
  save: () => Promise<void>
  /** Saves what was changed here over what is there. */
  keepMine: () => Promise<void>
  loadTheirs: () => Promise<void>
  theirs: () => Promise<Json | null>
  mine: () => Json
  close: () => void
}

/** Saving a governed document: the form sends the save that it was loaded from, and learns of a newer one. */
export const useSave = (): Save => {
  const { id, collectionSlug, setData } = useDocumentInfo()
  const { submit, getData, reset } = useForm()
  const { language } = useWords()
  const { api } = useAddresses()
  const locale = useContentLocale()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [fields] = useAllFormFields()
  const base = fields.updatedAt?.value
  const loaded = useRef<{ base: unknown; data: Json }>({ base: undefined, data: {} })

  // What the form held when it was loaded or saved; whatever differs from it was typed here.
  useEffect(() => {
    if (loaded.current.base !== base) loaded.current = { base, data: reduceFieldsToValues(fields, true) }
  }, [base, fields])

  const path = `/${collectionSlug ?? ''}/${String(id)}` as const
  const look = async (): Promise<void> => {
    if (id === undefined) return
    const { updatedAt } = getData()
    if (typeof updatedAt !== 'string') return
    const since = encodeURIComponent(updatedAt)
    const outcome = await ask<{ conflict: Conflict | null }>({
      url: api(`${path}/review/conflict?since=${since}`),
      language,
    })
    setConflict(outcome.ok ? outcome.data.conflict : null)
  }
  const send = async (options?: Parameters<typeof submit>[0]): Promise<void> => {
    const done = await submit(options)
    if (done && 'res' in done && done.res?.ok) setConflict(null)
    else await look()
  }
  const theirs = async (): Promise<Json | null> => {
    const query = new URLSearchParams({ depth: '0', locale, 'fallback-locale': 'none' })
    const outcome = await ask<Json>({ url: api(`${path}?${query.toString()}`), language })
    return outcome.ok && isObject(outcome.data) ? outcome.data : null
  }

  return {
    conflict,
    theirs,
    mine: getData,
    close: () => setConflict(null),
    save: () => send(),
    keepMine: async () => {
      const saved = await theirs()
      if (!conflict || !saved) return
      const data: Json = getData()
      const own = new Set(differing(loaded.current.data, data))
      const others = Object.keys(data).filter((name) => !own.has(name))
      await send({ overrides: { ...picked(saved, others), updatedAt: conflict.at } })
    },
    loadTheirs: async () => {
      const saved = await theirs()
      if (!saved) return
      await reset(saved)
      setData(saved)
      setConflict(null)
    },
  }
}
