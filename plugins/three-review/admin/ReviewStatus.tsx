'use client'

import { Link, useDocumentInfo, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Status } from '../review/status'
import { Notice } from './parts/Notice'
import './style.css'
import { isOpen, useDocumentAddress } from './target'
import { useAnswer } from './useAnswer'
import { useShowField } from './useShowField'
import { standingWord, useWords, type ReviewKey } from './words'

const nextStep = ({ actions }: Status): ReviewKey => {
  if (actions.approve.allowed) return 'goSign'
  return actions.submit.allowed ? 'goSubmit' : 'openPanel'
}

/** Names of those who may recall it. */
const recallers = ({ authors, run }: Status, joiner: string): string => {
  const names = [run?.submitter ?? null, ...authors.map(({ name }) => name)]
  return [...new Set(names.filter((name) => name !== null))].join(joiner)
}

const Line = ({ type, id, status }: { type: string; id: string; status: Status }) => {
  const words = useWords()
  const { t } = words
  const address = useDocumentAddress()
  const modified = useFormModified()
  const open = isOpen(status)
  return (
    <Notice tone={open ? 'warn' : 'plain'}>
      <div className="review-line">
        <p>
          <span className={`review-state review-state--${status.state}`}>{standingWord(words, status)}</span>
          {open && (
            <span>
              <strong>{t('lockedTitle')}</strong>
              {'　'}
              {t('lockedBody', { who: recallers(status, t('joiner')) })}
            </span>
          )}
        </p>
        <Link className="review-line__link" href={address(type, id, '/review')}>
          {t(nextStep(status))}
        </Link>
      </div>
      {modified && status.actions.submit.allowed && (
        <p className="review-line__unsaved" role="status">
          {t('unsaved')}
        </p>
      )}
    </Notice>
  )
}

/** At the top of a document's form: where it stands, whether it is locked, the way to its review. */
export const ReviewStatus = () => {
  const { collectionSlug, id, hasSavePermission, lastUpdateTime } = useDocumentInfo()
  const { t } = useWords()
  const { clearRouteCache } = useRouteCache()
  const saved = collectionSlug && id !== undefined
  const path = saved ? (`/${collectionSlug}/${id}/review` as const) : null
  const { outcome, reload } = useAnswer<Status>(path, lastUpdateTime)
  const lockedBy = outcome?.ok && isOpen(outcome.data) ? outcome.data.run?.id : undefined
  const refreshedFor = useRef<string>(undefined)
  useShowField(collectionSlug)

  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  // Somebody submitted it while the form was open: the form becomes read-only.
  useEffect(() => {
    if (!lockedBy || !hasSavePermission || refreshedFor.current === lockedBy) return
    refreshedFor.current = lockedBy
    clearRouteCache()
  }, [lockedBy, hasSavePermission, clearRouteCache])

  if (!saved) return <p className="review-hint">{t('saveFirst')}</p>
  return outcome?.ok ? <Line type={collectionSlug} id={String(id)} status={outcome.data} /> : null
}
