'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState, type ReactNode } from 'react'

import { shanghai } from '../time'
import { useWords } from '../words'
import { Compare } from './Compare'
import type { Save } from './useSave'

interface ChoiceProps {
  label: string
  hint: string
  main?: boolean
  disabled: boolean
  onClick: () => void
}

const Choice = ({ label, hint, main, disabled, onClick }: ChoiceProps) => {
  const id = useId()
  return (
    <div className="review-choice-row">
      <Button
        buttonStyle={main ? 'primary' : 'secondary'}
        margin={false}
        disabled={disabled}
        onClick={onClick}
        extraButtonProps={{ 'aria-describedby': id }}
      >
        {label}
      </Button>
      <p className="review-hint" id={id}>
        {hint}
      </p>
    </div>
  )
}

const Told = ({ save }: { save: Save }): ReactNode => {
  const { t } = useWords()
  const { conflict } = save
  if (!conflict) return null
  const fields = conflict.fields.map(({ label }) => label).join(t('joiner'))
  return (
    <>
      <p>
        {t('conflictWho', { who: conflict.by ?? t('conflictSomebody'), at: shanghai(conflict.at) })}{' '}
        {fields ? t('conflictFields', { fields }) : t('conflictUnknown')}
      </p>
      <p>{t('conflictKept')}</p>
    </>
  )
}

/** Asks what is to become of a form after somebody else has saved: nothing typed is lost meanwhile. */
export const ConflictDialog = ({ type, slug, save }: { type: string; slug: string; save: Save }) => {
  const { t } = useWords()
  const { openModal, closeModal, isModalOpen } = useModal()
  const [comparing, setComparing] = useState(false)
  const [busy, setBusy] = useState(false)
  const title = useId()
  const { conflict } = save
  const open = conflict !== null

  useEffect(() => {
    if (open) openModal(slug)
    else closeModal(slug)
  }, [open, slug, openModal, closeModal])

  if (!open && !isModalOpen(slug)) return null
  const during = (work: () => Promise<void>) => () => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  return (
    <Modal slug={slug} className="review-dialog" closeOnBlur={false} aria-labelledby={title}>
      <div className="review-dialog__box">
        <h2 className="review-dialog__title" id={title}>
          {t('conflictTitle')}
        </h2>
        <Told save={save} />
        {comparing && conflict && <Compare key={conflict.at} type={type} save={save} />}
        <Choice
          main
          label={t('conflictKeep')}
          hint={t('conflictKeepHint')}
          disabled={busy}
          onClick={during(save.keepMine)}
        />
        <Choice
          label={t('conflictTheirs')}
          hint={t('conflictTheirsHint')}
          disabled={busy}
          onClick={during(save.loadTheirs)}
        />
        <div className="review-buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => setComparing(!comparing)}
            extraButtonProps={{ 'aria-expanded': comparing }}
          >
            {t(comparing ? 'conflictCloseCompare' : 'conflictCompare')}
          </Button>
          <Button buttonStyle="transparent" margin={false} disabled={busy} onClick={save.close}>
            {t('conflictLater')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
