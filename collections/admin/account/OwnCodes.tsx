'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Group, Input, RecoveryCodes, SetUpPicture } from './parts'
import { useCall, type Outcome, type Told } from './useCall'
import { useAccountWords } from './words'

interface Standing {
  since: string | null
  recoveryLeft: number
  required: boolean
}

type Step =
  | { name: 'confirm'; secret: string; picture: string }
  | { name: 'recovery'; codes: string[] }
  | { name: 'remove' | 'rest' | 'start' }

const FEW = 3

/** The person's own one-time codes: on or off, and the way from one to the other. */
export const OwnCodes = ({ onChange }: { onChange: () => void }) => {
  const t = useAccountWords()
  const call = useCall()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [step, setStep] = useState<Step>({ name: 'rest' })
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    void call('/totp').then((outcome) => outcome?.ok && setStanding(outcome.body as unknown as Standing))
  }, [call])
  if (!standing) return null

  const go = (next: Step) => {
    setTold(null)
    setCode('')
    setStep(next)
  }
  const after = (outcome: Outcome | null, then: (body: Record<string, unknown>) => void) => {
    if (outcome?.ok) then(outcome.body)
    else setTold(outcome?.told ?? { message: t('failed') })
  }
  const start = async () =>
    after(await call('/totp/start', { password }), ({ secret, picture }) =>
      go({ name: 'confirm', secret: String(secret), picture: String(picture) }),
    )
  const confirm = async () =>
    after(await call('/totp/confirm', { code }), ({ recoveryCodes }) =>
      go({ name: 'recovery', codes: recoveryCodes as string[] }),
    )
  const remove = async () => after(await call('/totp/remove', { password, code }), onChange)

  const errorOf = (field: string) => (told?.field === field ? told.message : undefined)
  const passwordInput = (
    <Input
      name="current-password"
      type="password"
      autoComplete="current-password"
      label={t('password')}
      value={password}
      onChange={setPassword}
      error={errorOf('password')}
    />
  )
  const codeInput = (
    <Input
      name="code"
      autoComplete="one-time-code"
      label={t('code')}
      value={code}
      onChange={setCode}
      error={errorOf('code')}
    />
  )
  const buttons = (label: 'confirm' | 'next', act: () => Promise<void>) => (
    <div className="account-security__deeds">
      <Button size="medium" margin={false} onClick={() => void act()}>
        {t(label)}
      </Button>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => go({ name: 'rest' })}>
        {t('cancel')}
      </Button>
    </div>
  )
  const other = told && !told.field && <p role="alert">{told.message}</p>

  switch (step.name) {
    case 'recovery':
      return <RecoveryCodes codes={step.codes} onClose={onChange} />
    case 'start':
      return (
        <Group onSubmit={() => void start()}>
          <p>{t('startAbout')}</p>
          {other}
          {passwordInput}
          {buttons('next', start)}
        </Group>
      )
    case 'confirm':
      return (
        <Group onSubmit={() => void confirm()}>
          <SetUpPicture secret={step.secret} picture={step.picture} />
          {other}
          {codeInput}
          {buttons('confirm', confirm)}
        </Group>
      )
    case 'remove':
      return (
        <Group onSubmit={() => void remove()}>
          <p>{t('removeAbout')}</p>
          {other}
          {passwordInput}
          {codeInput}
          {buttons('confirm', remove)}
        </Group>
      )
    case 'rest':
      return (
        <>
          <p>{standing.since ? t('on', { count: standing.recoveryLeft }) : t('off')}</p>
          {standing.since && standing.recoveryLeft < FEW && <p role="status">{t('few')}</p>}
          {(!standing.since || !standing.required) && (
            <Button
              size="medium"
              margin={false}
              onClick={() => go({ name: standing.since ? 'remove' : 'start' })}
            >
              {t(standing.since ? 'remove' : 'start')}
            </Button>
          )}
        </>
      )
  }
}
