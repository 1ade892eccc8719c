'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { DarknessView } from '../../review/darkness'
import { ask } from '../request'
import { shanghai } from '../time'
import { useAddresses, useAnswer } from '../useAnswer'
import { useWords } from '../words'
import { Failure, Notice } from './Notice'

/** How many addresses of a kind are listed. */
const MOST = 10
/** Ms between two questions while it is still looked for. */
const PAUSE = 2000

type Address = DarknessView['addresses'][number]

/** An address as somebody would read it. */
const readable = (path: string): string => decodeURIComponent(path.replaceAll('+', ' '))

const Addresses = ({ title, addresses }: { title: string; addresses: readonly Address[] }) => {
  const { t } = useWords()
  if (addresses.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul className="review-people">
        {addresses.slice(0, MOST).map(({ path, problem }) => (
          <li key={path}>
            <a className="review-link review-address" href={path} target="_blank" rel="noreferrer">
              {readable(path)}
            </a>
            {problem && ` · ${problem}`}
          </li>
        ))}
        {addresses.length > MOST && <li>{t('darkMore', { count: addresses.length - MOST })}</li>}
      </ul>
    </>
  )
}

const Found = ({ view }: { view: DarknessView }) => {
  const { t } = useWords()
  const { dark, addresses, available, lookedAt } = view
  const lit = addresses.filter(({ state }) => state === 'lit')
  const unknown = addresses.filter(({ state }) => state === 'unknown')
  const open = lit.length + unknown.length > 0
  if (!available && !dark) return <p className="review-hint">{t('darkNone')}</p>
  return (
    <Notice tone={open ? 'bad' : dark ? 'good' : 'plain'} alert={open}>
      {dark && (
        <p>
          {t('darkDone', {
            addresses: dark.addresses,
            seconds: (dark.ms / 1000).toFixed(1),
            at: shanghai(dark.at),
          })}
        </p>
      )}
      {!dark && <p>{t('darkWaiting')}</p>}
      <Addresses title={t('darkLit', { count: lit.length })} addresses={lit} />
      <Addresses title={t('darkUnknown', { count: unknown.length })} addresses={unknown} />
      {lookedAt && <p>{t('darkLookedAt', { at: shanghai(lookedAt), count: addresses.length })}</p>}
    </Notice>
  )
}

/** Whether anything of what was withdrawn can still be seen, and where. */
export const Darkness = ({ type, id, entry }: { type: string; id: string; entry: string }) => {
  const { t, language } = useWords()
  const { api } = useAddresses()
  const path = `/${type}/${id}/review/dark` as const
  const { outcome, reload, put } = useAnswer<DarknessView>(path, entry)
  const [busy, setBusy] = useState(false)
  const view = outcome?.ok ? outcome.data : null
  const waits = view !== null && view.available && !view.dark && view.waiting

  useEffect(() => {
    if (!waits) return undefined
    const timer = setInterval(reload, PAUSE)
    return () => clearInterval(timer)
  }, [waits, reload])

  const look = async () => {
    setBusy(true)
    const found = await ask<DarknessView>({ url: api(path), language, body: {} })
    setBusy(false)
    if (found.ok) put(found.data)
    else reload()
  }
  return (
    <div className="review-darkness">
      <h3 className="review-darkness__title">{t('darkTitle')}</h3>
      {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
      {view && <Found view={view} />}
      {view?.available && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void look()}
        >
          {busy ? t('loading') : t('darkLook')}
        </Button>
      )}
    </div>
  )
}
