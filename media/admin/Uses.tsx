'use client'

import { Button, Link, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import './uses.css'
import { Withdraw } from './Withdraw'
import { wordsIn, type Words } from './words'

interface Use {
  type: string
  id: string
  title: string
}
interface LiveUse extends Use {
  locale: string
  outdated: boolean
}
interface Answer {
  live: LiveUse[]
  working: Use[]
}

/** Null while the answer is awaited; `failed` where none came. */
type State = Answer | 'failed' | null

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'live' in value && 'working' in value

const ask = async (url: string, signal: AbortSignal): Promise<State> => {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal })
    const body: unknown = await response.json()
    return response.ok && isAnswer(body) ? body : 'failed'
  } catch {
    return 'failed'
  }
}

/** Asks where a document is used, anew after each save. */
const useUses = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [state, setState] = useState<State>(null)
  const [round, setRound] = useState(0)
  const url = id
    ? formatAdminURL({ apiRoute: config.routes.api, path: `/${String(collectionSlug)}/${id}/uses` })
    : null
  useEffect(() => {
    if (!url) return undefined
    const gone = new AbortController()
    void ask(url, gone.signal).then((answer) => {
      if (!gone.signal.aborted) setState(answer)
    })
    return () => gone.abort()
  }, [url, lastUpdateTime, round])
  const review = url?.replace(/uses$/, 'review') ?? ''
  return { url, review, state, retry: () => setRound((last) => last + 1) }
}

const List = ({ uses, note }: { uses: readonly (Use & { locale?: string })[]; note?: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const address = ({ type, id }: Use) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${type}/${id}` })
  return (
    <ul>
      {uses.map((use) => (
        <li key={`${use.type}:${use.id}:${use.locale ?? ''}`}>
          <Link href={address(use)}>{use.title || use.id}</Link>
          {use.locale && <span className="media-uses__locale">{words.locale(use.locale)}</span>}
          {note && (
            <Link className="media-uses__run" href={address(use)}>
              {note}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

const Found = ({ live, working, words }: Answer & { words: Words }) => {
  const outdated = live.filter((use) => use.outdated)
  const current = live.filter((use) => !use.outdated)
  return (
    <>
      {outdated.length > 0 && (
        <div className="media-uses__outdated" role="status">
          <p>{words.outdated}</p>
          <List uses={outdated} note={words.run} />
        </div>
      )}
      {current.length > 0 && (
        <div>
          <p>{words.live}</p>
          <List uses={current} />
        </div>
      )}
      {live.length === 0 && <p>{words.none}</p>}
      {working.length > 0 ? (
        <div>
          <p>{words.working}</p>
          <List uses={working} />
        </div>
      ) : (
        <p>{words.unused}</p>
      )}
    </>
  )
}

/** On a media document: which live releases still embed what was replaced, and which documents use it. */
export const Uses = () => {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { user } = useAuth()
  const { url, review, state, retry } = useUses()
  const mayWithdraw = (user?.roles as string[] | undefined)?.includes('final') ?? false
  if (!url) return null
  return (
    <section className="media-uses" aria-label={words.title}>
      <h2>{words.title}</h2>
      {state === null && <p>{words.loading}</p>}
      {state === 'failed' && (
        <p role="alert">
          {words.failed}{' '}
          <Button buttonStyle="subtle" size="small" onClick={retry}>
            {words.retry}
          </Button>
        </p>
      )}
      {state !== null && state !== 'failed' && <Found {...state} words={words} />}
      {mayWithdraw && <Withdraw key={review} url={review} onDone={retry} />}
    </section>
  )
}
