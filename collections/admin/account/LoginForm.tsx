'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import './account.css'
import { Form, Input, RecoveryCodes, SetUpPicture } from './parts'
import { useCall, type Told } from './useCall'
import { useAccountWords } from './words'

interface SetUp {
  secret: string
  picture: string
}

const CODE_WANTED = ['ACCOUNT_CODE_REQUIRED', 'ACCOUNT_TOTP_SETUP']

const codesOf = (value: unknown): string[] | null => (Array.isArray(value) ? (value as string[]) : null)

/** E-mail and password, then the one-time code where the account takes one. `next` is where to go afterwards. */
export const LoginForm = ({ next, signedIn }: { next: string; signedIn: boolean }) => {
  const t = useAccountWords()
  const call = useCall()
  const { config } = useConfig()
  const [given, setGiven] = useState({ email: '', password: '', code: '' })
  const [step, setStep] = useState<'code' | 'password'>('password')
  const [setUp, setSetUp] = useState<SetUp | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const [recovery, setRecovery] = useState<string[] | null>(null)
  const set = (name: keyof typeof given) => (value: string) =>
    setGiven((last) => ({ ...last, [name]: value }))
  const enter = () => window.location.assign(next)
  useEffect(() => {
    if (signedIn) window.location.replace(next)
  }, [next, signedIn])

  const refused = (body: Record<string, unknown>, reason: Told | null) => {
    if (!CODE_WANTED.includes(reason?.code ?? '')) {
      setTold(reason ?? { message: t('failed') })
      return
    }
    setTold(null)
    setStep('code')
    if (body['setUp']) setSetUp(body['setUp'] as SetUp)
  }
  const submit = async () => {
    setBusy(true)
    const outcome = await call('/login', given)
    setBusy(false)
    if (!outcome?.ok) {
      refused(outcome?.body ?? {}, outcome?.told ?? null)
      return
    }
    const codes = codesOf(outcome.body['recoveryCodes'])
    if (codes) setRecovery(codes)
    else enter()
  }
  const errorOf = (field: string) => (told?.field === field ? told.message : undefined)

  if (recovery) return <RecoveryCodes codes={recovery} onClose={enter} />
  return (
    <Form onSubmit={() => void submit()}>
      {told && !told.field && (
        <p className="account-form__told" role="alert">
          {told.message}
        </p>
      )}
      {step === 'password' ? (
        <>
          <Input
            name="email"
            type="email"
            autoComplete="username"
            label={t('email')}
            value={given.email}
            onChange={set('email')}
            error={errorOf('email')}
          />
          <Input
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('password')}
            value={given.password}
            onChange={set('password')}
            error={errorOf('password')}
          />
          <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: '/forgot' })} prefetch={false}>
            {t('forgot')}
          </Link>
        </>
      ) : (
        <>
          {setUp && <SetUpPicture {...setUp} />}
          <Input
            name="code"
            autoComplete="one-time-code"
            label={t('code')}
            value={given.code}
            onChange={set('code')}
            error={errorOf('code')}
            hint={setUp ? undefined : t('codeHint')}
          />
        </>
      )}
      <Button type="submit" size="large" disabled={busy}>
        {t('login')}
      </Button>
      {step === 'code' && (
        <Button
          buttonStyle="none"
          onClick={() => {
            setStep('password')
            setSetUp(null)
            setTold(null)
            setGiven((last) => ({ ...last, code: '' }))
          }}
        >
          {t('back')}
        </Button>
      )}
    </Form>
  )
}
