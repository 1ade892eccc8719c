'use client'

import { Button, useModal } from '@payloadcms/ui'

import type { AccountView } from '../../accounts/view'
import { Confirm } from '../actions/Confirm'
import { Notice } from '../parts/Notice'
import { shanghai } from '../time'
import { changeWord, useWords } from '../words'
import { Differences } from './Differences'
import { OpenWork } from './OpenWork'
import type { useChange } from './useChange'

interface PendingProps {
  view: AccountView & { pending: NonNullable<AccountView['pending']> }
  change: ReturnType<typeof useChange>
}

const CONFIRM = 'account-change-confirm'
const DROP = 'account-change-drop'

/** A change that waits: who asked, what will be, and what whoever looks may do about it. */
export const Pending = ({ view, change: { busy, send } }: PendingProps) => {
  const words = useWords()
  const { t, refusal } = words
  const { openModal } = useModal()
  const { pending, now, own } = view
  const { request, actions, to } = pending
  const why = () => {
    if (pending.mine) return t('accountYours')
    if (own) return t('accountAbout')
    return actions.confirm.allowed ? '' : refusal(actions.confirm.code)
  }
  const told = why()
  return (
    <Notice tone="warn" title={t('accountWaits')}>
      <p>
        {t('accountAskedBy', {
          by: pending.by ?? t('unknownName'),
          at: shanghai(pending.at),
          change: changeWord(words, pending.change),
        })}
      </p>
      {pending.reason && <p className="review-prose">{t('accountReason', { reason: pending.reason })}</p>}
      {to ? <Differences from={now} to={to} /> : <p>{t('accountSealed')}</p>}
      {pending.acceptsCredential && <p>{t('accountAccepts')}</p>}
      {to?.disabled && !now.disabled && <OpenWork work={view.openWork} />}
      {told && <p>{told}</p>}
      <p className="review-hint">{t('accountReadOnly')}</p>
      <div className="review-buttons">
        {actions.confirm.allowed && (
          <Button margin={false} disabled={busy} onClick={() => openModal(CONFIRM)}>
            {busy ? t('loading') : t('accountConfirm')}
          </Button>
        )}
        {actions.drop.allowed && (
          <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => openModal(DROP)}>
            {t('accountDrop')}
          </Button>
        )}
      </div>
      <Confirm
        slug={CONFIRM}
        heading={t('accountConfirmTitle')}
        body={
          <>
            {to && <Differences from={now} to={to} />}
            <p>{t('accountConfirmBody')}</p>
          </>
        }
        confirmLabel={t('accountConfirm')}
        onConfirm={() => void send('/confirm', { request })}
      />
      <Confirm
        slug={DROP}
        heading={t('accountDropTitle')}
        body={t('accountDropBody')}
        confirmLabel={t('accountDrop')}
        onConfirm={() => void send('/drop', { request })}
      />
    </Notice>
  )
}
