'use client'

import { Button, toast, useDocumentInfo, useField, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import './tools.css'
import { useApi } from './useApi'
import { useWords } from './words'

const PAUSE = 400

/** Proposes a slug from the Chinese title: by itself while nobody has touched it in a new document, else when asked. */
export const SlugTools = () => {
  const { t } = useWords()
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { code } = useLocale()
  const api = useApi()
  const { value: slug, setValue } = useField<string>({ path: 'slug' })
  const title = useFormFields(([fields]) => fields.title?.value)
  const proposed = useRef('')
  const untouched = id === undefined && (!slug || slug === proposed.current)
  // As it is when the server answers: somebody may have typed one meanwhile.
  const stillUntouched = useRef(untouched)
  stillUntouched.current = untouched

  const propose = async (text: string, signal?: AbortSignal): Promise<string | null> => {
    const query = new URLSearchParams({ title: text, ...(id !== undefined && { id: String(id) }) })
    const answer = await api(`/${collectionSlug ?? ''}/propose/slug?${query.toString()}`, { signal })
    return typeof answer?.slug === 'string' ? answer.slug : null
  }

  useEffect(() => {
    if (!untouched || code !== 'zh' || typeof title !== 'string') return undefined
    const gone = new AbortController()
    const timer = setTimeout(() => {
      void propose(title, gone.signal).then((found) => {
        if (found === null || gone.signal.aborted || !stillUntouched.current) return
        proposed.current = found
        setValue(found)
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
    // The title alone sets it off.
  }, [title])

  const chineseTitle = async (): Promise<string> => {
    if (code === 'zh' || id === undefined) return typeof title === 'string' ? title : ''
    const saved = await api(`/${collectionSlug ?? ''}/${String(id)}?locale=zh&depth=0`)
    return typeof saved?.title === 'string' ? saved.title : ''
  }
  const make = async () => {
    const found = await propose(await chineseTitle())
    if (found) setValue(found)
    else toast.error(t(found === null ? 'failed' : 'slugNone'))
  }
  if (!hasSavePermission) return null
  return (
    <Button buttonStyle="secondary" size="small" margin={false} className="tool" onClick={() => void make()}>
      {t('slugMake')}
    </Button>
  )
}
