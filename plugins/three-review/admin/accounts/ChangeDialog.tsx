'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { AccountView } from '../../accounts/view'
import { ActionForm, WordsInput } from '../parts/Inputs'
import { Notice } from '../parts/Notice'
import type { Finding } from '../request'
import { useWords } from '../words'
import { Differences } from './Differences'
import { OpenWork } from './OpenWork'
import type { Particulars } from './particulars'

interface ChangeDialogProps {
  view: AccountView
  wanted: Particulars
  busy: boolean
  findings: readonly Finding[]
  onSend: (reason: string) => void
  onEnd: () => void
}

const SLUG = 'account-change'

/** Shows what a save would change of an account before it is asked for, or done. */
export const ChangeDialog = ({ view, wanted, busy, findings, onSend, onEnd }: ChangeDialogProps) => {
  const { t } = useWords()
  const { openModal, closeModal, isModalOpen } = useModal()
  const [reason, setReason] = useState('')
  const title = useId()
  const shown = useRef(false)
  const open = isModalOpen(SLUG)
  const { takesTwo, now, openWork } = view

  useEffect(() => {
    openModal(SLUG)
    return () => closeModal(SLUG)
  }, [openModal, closeModal])
  useEffect(() => {
    // Escape closes it without a word.
    if (shown.current && !open) onEnd()
    shown.current = open
  }, [open, onEnd])

  return (
    <Modal slug={SLUG} className="review-dialog" closeOnBlur={false} aria-labelledby={title}>
      <div className="review-dialog__box review-dialog__box--small">
        <h2 className="review-dialog__title" id={title}>
          {t(takesTwo ? 'accountForm' : 'accountFormOne')}
        </h2>
        {takesTwo && <p className="review-hint">{t('accountFormHint')}</p>}
        <Differences from={now} to={wanted} />
        {wanted.disabled && !now.disabled && <OpenWork work={openWork} />}
        {findings.map(({ message }, index) => (
          <Notice tone="bad" alert key={index}>
            <p>{message}</p>
          </Notice>
        ))}
        <ActionForm label={t('accountTitle')} onSubmit={() => onSend(reason.trim())}>
          {takesTwo && (
            <WordsInput
              label={t('accountWhy')}
              hint={t('accountWhyHint')}
              longest={1000}
              value={reason}
              onChange={setReason}
            />
          )}
          <div className="review-buttons">
            <Button type="submit" margin={false} disabled={busy}>
              {busy ? t('loading') : t(takesTwo ? 'accountAsk' : 'accountDo')}
            </Button>
            <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onEnd}>
              {t('accountCancel')}
            </Button>
          </div>
        </ActionForm>
      </div>
    </Modal>
  )
}
