'use client'

import { Gutter, SetDocumentStepNav, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { Actions } from './actions/Actions'
import { Candidate } from './candidate/Candidate'
import { Decisions } from './parts/Decisions'
import { Facts } from './parts/Facts'
import { Failure, Loading } from './parts/Notice'
import { Standing } from './parts/Standing'
import { Withdrawal } from './parts/Withdrawal'
import { Sealing } from './seal/Sealing'
import './style.css'
import type { StatusAnswer } from './target'
import { useAnswer } from './useAnswer'
import { useWords } from './words'

const Panel = ({ type, id }: { type: string; id: string }) => {
  const { t } = useWords()
  const { title } = useDocumentTitle()
  // In a language without a title the document is called by its id: what is signed has one.
  const [signedTitle, setSignedTitle] = useState<string | null>(null)
  // What was sealed is no longer there to be shown.
  const [sealed, setSealed] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const { outcome, reload, put } = useAnswer<StatusAnswer>(`/${type}/${id}/review`)

  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  if (!outcome) return <Loading />
  if (!outcome.ok) return <Failure outcome={outcome} retry={reload} />
  const status = outcome.data
  const onStatus = (next: StatusAnswer) => {
    put(next)
    // The form that had the focus may be gone.
    top.current?.focus()
  }
  return (
    <div className="review-panel" ref={top} tabIndex={-1} aria-label={t('tab')} role="region">
      <Standing status={status} />
      <div className="review-panel__columns">
        <div className="review-panel__main">
          <Candidate key={sealed} type={type} id={id} status={status} onTitle={setSignedTitle} />
        </div>
        <div className="review-panel__side">
          <Withdrawal {...{ type, id, status }} />
          <Actions
            key={`${status.run?.id ?? ''} ${status.stage ?? ''} ${status.state}`}
            {...{ type, id, title: signedTitle ?? title, status, onStatus, onRefused: reload }}
          />
          <Sealing
            onSealed={() => setSealed((last) => last + 1)}

            {...{ type, id }}
            version={`${status.run?.id ?? ''} ${status.state} ${status.withdrawal?.entry ?? ''}`}
          />
          <Decisions status={status} />
          <Facts status={status} />
        </div>
      </div>
    </div>
  )
}

/** The review of a document: a tab beside its form. */
export const ReviewPanel = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { t } = useWords()
  const { getEntityConfig } = useConfig()
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  if (!collectionSlug || !config || id === undefined) return null
  return (
    <main className="review-view">
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        id={id}
        pluralLabel={config.labels.plural}
        useAsTitle={config.admin.useAsTitle}
        view={t('tab')}
      />
      <Gutter>
        <Panel type={collectionSlug} id={String(id)} />
      </Gutter>
    </main>
  )
}
