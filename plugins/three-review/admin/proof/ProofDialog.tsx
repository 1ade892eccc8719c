'use client'

import { Button, Modal, useConfig, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { ActionForm, SecretInput } from '../parts/Inputs'
import { ask, type Finding } from '../request'
import { useAddresses, useAnswer } from '../useAnswer'
import { useWords } from '../words'

interface ProofDialogProps {
  slug: string
  /** Called once, with whether the password was proven. */
  onEnd: (proven: boolean) => void
}

/** Where accounts prove their passwords. */
const usePath = (): `/${string}` => `/${useConfig().config.admin.user}/prove`

/** Asks for the password, and for the code where the account has a second factor. */
export const ProofDialog = ({ slug, onEnd }: ProofDialogProps) => {
  const { t, language } = useWords()
  const { openModal, closeModal, isModalOpen } = useModal()
  const { api } = useAddresses()
  const path = usePath()
  const { outcome: standing } = useAnswer<{ code: boolean }>(path)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [findings, setFindings] = useState<Finding[]>([])
  const title = useId()
  // Escape closes it as well.
  const [opened, setOpened] = useState(false)
  const open = isModalOpen(slug)

  useEffect(() => openModal(slug), [slug, openModal])
  useEffect(() => {
    if (open) setOpened(true)
    else if (opened) onEnd(false)
  }, [open, opened, onEnd])

  const end = (proven: boolean) => {
    setOpened(false)
    closeModal(slug)
    onEnd(proven)
  }
  const withCode = standing?.ok === true && standing.data.code
  const prove = async () => {
    setBusy(true)
    setFindings([])
    const body = { password, ...(withCode && { code }) }
    const outcome = await ask({ url: api(path), language, body })
    setBusy(false)
    if (outcome.ok) return end(true)
    const message = outcome.status === 0 ? t('network') : t('unexpected')
    setFindings(outcome.findings.length > 0 ? outcome.findings : [{ code: 'UNKNOWN', message }])
  }
  const errorAt = (field: string) => findings.find((one) => one.field === field)?.message ?? null
  const others = findings.filter(({ field }) => field !== 'password' && field !== 'code')
  return (
    <Modal slug={slug} className="review-dialog" closeOnBlur={false} aria-labelledby={title}>
      <div className="review-dialog__box review-dialog__box--small">
        <h2 className="review-dialog__title" id={title}>
          {t('proofTitle')}
        </h2>
        <p>{t('proofWhy')}</p>
        <ActionForm label={t('proofTitle')} onSubmit={() => void prove()}>
          <SecretInput
            label={t('proofPassword')}
            type="password"
            autoComplete="current-password"
            value={password}
            error={errorAt('password')}
            onChange={setPassword}
          />
          {withCode && (
            <SecretInput
              label={t('proofCode')}
              hint={t('proofCodeHint')}
              type="text"
              autoComplete="one-time-code"
              value={code}
              error={errorAt('code')}
              onChange={setCode}
            />
          )}
          {others.map(({ message }, index) => (
            <p className="review-input__error" role="alert" key={index}>
              {message}
            </p>
          ))}
          <div className="review-buttons">
            <Button type="submit" margin={false} disabled={busy || password === ''}>
              {busy ? t('loading') : t('proofGo')}
            </Button>
            <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => end(false)}>
              {t('proofCancel')}
            </Button>
          </div>
        </ActionForm>
      </div>
    </Modal>
  )
}
