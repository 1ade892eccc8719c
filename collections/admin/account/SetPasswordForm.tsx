'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import './account.css'
import { NewPassword, useNewPassword } from './NewPassword'
import { Form, Input } from './parts'
import { useCall, type Told } from './useCall'
import { useAccountWords, type AccountWord } from './words'

interface Owner {
  kind: 'first' | 'reset'
  name: string
  email: string
}

type Stage = { name: 'done' | 'invalid' | 'looking' } | { name: 'form'; owner: Owner; token: string }

const Onwards = ({ to, label }: { to: '/forgot' | '/login'; label: AccountWord }) => {
  const t = useAccountWords()
  const { config } = useConfig()
  return (
    <Button el="link" size="large" to={formatAdminURL({ adminRoute: config.routes.admin, path: to })}>
      {t(label)}
    </Button>
  )
}

const Fields = ({ owner, token, onEnd }: { owner: Owner; token: string; onEnd: (stage: Stage) => void }) => {
  const t = useAccountWords()
  const call = useCall()
  const fields = useNewPassword()
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (!fields.check()) return
    setBusy(true)
    const outcome = await call('/reset-password', { token, password: fields.password })
    setBusy(false)
    if (outcome?.ok) onEnd({ name: 'done' })
    else if (outcome?.told?.code === 'ACCOUNT_LINK_INVALID') onEnd({ name: 'invalid' })
    else setTold(outcome?.told ?? { message: t('failed') })
  }
  return (
    <Form onSubmit={() => void submit()}>
      <h1>{t(owner.kind === 'first' ? 'setTitle' : 'resetTitle')}</h1>
      <p>{t('setFor', { name: owner.name })}</p>
      {told && !told.field && (
        <p className="account-form__told" role="alert">
          {told.message}
        </p>
      )}
      <Input
        name="email"
        type="email"
        autoComplete="username"
        label={t('email')}
        value={owner.email}
        readOnly
        onChange={() => undefined}
      />
      <NewPassword of={fields} told={told} />
      <Button type="submit" size="large" disabled={busy || fields.password === ''}>
        {t('setButton')}
      </Button>
    </Form>
  )
}

/** The link's secret stands behind the #, which no server is sent. */
const secretOf = ({ hash }: Location) => hash.slice(1)

/** What a mailed link opens: the first password, or a new one; or why the link doesn't work and what to do then. */
export const SetPasswordForm = () => {
  const t = useAccountWords()
  const call = useCall()
  const { config } = useConfig()
  const [stage, setStage] = useState<Stage>({ name: 'looking' })
  useEffect(() => {
    const token = secretOf(window.location)
    void call('/reset-password/check', { token }).then((outcome) =>
      setStage(
        outcome?.ok ? { name: 'form', owner: outcome.body as unknown as Owner, token } : { name: 'invalid' },
      ),
    )
  }, [call])

  switch (stage.name) {
    case 'looking':
      return <p role="status">{t('looking')}</p>
    case 'form':
      return <Fields owner={stage.owner} token={stage.token} onEnd={setStage} />
    case 'done':
      return (
        <div className="account-form" role="status">
          <h1>{t('setDone')}</h1>
          <p>{t('setDoneAbout')}</p>
          <Onwards to="/login" label="login" />
        </div>
      )
    case 'invalid':
      return (
        <div className="account-form" role="alert">
          <h1>{t('linkInvalid')}</h1>
          <p>{t('linkInvalidAbout')}</p>
          <Onwards to="/forgot" label="linkNew" />
          <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: '/login' })} prefetch={false}>
            {t('toLogin')}
          </Link>
        </div>
      )
  }
}
