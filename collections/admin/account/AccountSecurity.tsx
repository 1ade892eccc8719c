'use client'

import { Button, ConfirmationModal, toast, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import './account.css'
import { ByLink } from './ByLink'
import { OwnCodes } from './OwnCodes'
import { OwnPassword } from './OwnPassword'
import { OwnSessions } from './OwnSessions'
import { SendLink } from './SendLink'
import { useCall } from './useCall'
import { useAccountWords, type AccountWord } from './words'

interface Deed {
  button: AccountWord
  ask: AccountWord
  path: `/${string}`
  /** One's own session is over as well. */
  leaves?: boolean
}

/** A button that asks once more before it does what can't be undone. */
const Ask = ({ button, ask, path, leaves = false }: Deed) => {
  const t = useAccountWords()
  const call = useCall()
  const { openModal } = useModal()
  const slug = `account${path.replace(/\W/g, '-')}`
  const act = async () => {
    const outcome = await call(path, {})
    if (!outcome?.ok) toast.error(outcome?.told?.message ?? t('failed'))
    else if (leaves) window.location.reload()
    else toast.success(t('done'))
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(slug)}>
        {t(button)}
      </Button>
      <ConfirmationModal
        modalSlug={slug}
        heading={t(button)}
        body={t(ask)}
        confirmLabel={t('confirm')}
        cancelLabel={t('cancel')}
        onConfirm={() => act()}
      />
    </>
  )
}

/** On an account: one's own one-time codes and sessions, or those of somebody else for an administrator. */
export const AccountSecurity = () => {
  const t = useAccountWords()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [round, setRound] = useState(0)
  if (!user) return null
  if (!id) return <ByLink />
  const mine = user.id === id
  const roles = user['roles'] as string[] | undefined
  if (!mine && !roles?.includes('admin')) return null
  return (
    <section className="account-security" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {mine ? <OwnPassword /> : <SendLink id={String(id)} />}
      {mine && <OwnCodes key={round} onChange={() => setRound((last) => last + 1)} />}
      {mine && <OwnSessions />}
      <div className="account-security__deeds">
        {mine ? (
          <Ask button="signOutAll" ask="signOutAllAsk" path="/logout?allSessions=true" leaves />
        ) : (
          <>
            <Ask button="signOutOther" ask="signOutOtherAsk" path={`/${String(id)}/sign-out`} />
            <Ask button="reset" ask="resetAsk" path={`/${String(id)}/totp/reset`} />
          </>
        )}
      </div>
    </section>
  )
}
