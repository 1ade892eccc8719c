'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useCall } from './useCall'
import { useAccountWords, type AccountWord } from './words'

interface Standing {
  awaitsPassword: boolean
  link: {
    state: 'open' | 'replaced' | 'used'
    failure: string | null
    at: string
    expiresAt: string | null
  } | null
}

const MODAL = 'account-send-link'
const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

const wordOf = ({ awaitsPassword, link }: Standing): AccountWord => {
  if (link?.failure) return 'linkFailed'
  if (link?.state === 'open') {
    const late = link.expiresAt !== null && Date.parse(link.expiresAt) < Date.now()
    return late ? 'linkLate' : 'linkOpen'
  }
  return awaitsPassword ? 'linkNone' : 'linkUsed'
}

/** For an administrator: what became of the last link to its owner, and a new one. */
export const SendLink = ({ id }: { id: string }) => {
  const t = useAccountWords()
  const call = useCall()
  const { openModal } = useModal()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    void call(`/${id}/link`).then(
      (outcome) => outcome?.ok && setStanding(outcome.body as unknown as Standing),
    )
  }, [call, id, round])
  if (!standing) return null
  const send = async () => {
    const outcome = await call(`/${id}/link`, {})
    if (outcome?.ok) toast.success(t('linkSent', { to: String(outcome.body['sentTo']) }))
    else toast.error(outcome?.told?.message ?? t('failed'))
    setRound((last) => last + 1)
  }
  const at = day.format(new Date(standing.link?.at ?? 0))
  return (
    <>
      <p role={standing.link?.failure ? 'alert' : undefined}>{t(wordOf(standing), { at })}</p>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(MODAL)}>
        {t('linkSend')}
      </Button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading={t('linkSend')}
        body={t('linkSendAsk')}
        confirmLabel={t('confirm')}
        cancelLabel={t('cancel')}
        onConfirm={() => send()}
      />
    </>
  )
}
