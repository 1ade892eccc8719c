'use client'

import { Button } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'

import { useAccountWords } from './words'

interface InputProps {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'email' | 'password' | 'text'
  autoComplete: string
  error?: string | undefined
  hint?: string
  readOnly?: boolean
}

/** A labelled input with its error beside it. */
export const Input = ({ name, label, value, onChange, type = 'text', error, hint, ...rest }: InputProps) => {
  const id = useId()
  const about = error || hint ? `${id}-about` : undefined
  return (
    <div className={`field-type text account-input${error ? ' error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        required={name !== 'code'}
        aria-invalid={Boolean(error)}
        aria-describedby={about}
        autoFocus={name === 'code' || name === 'new-password' || (name === 'email' && !rest.readOnly)}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      {about && (
        <p
          id={about}
          className={error ? 'account-input__error' : 'account-input__hint'}
          role={error ? 'alert' : undefined}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  )
}

/** What an authenticator app needs, to scan or to type. */
export const SetUpPicture = ({ secret, picture }: { secret: string; picture: string }) => {
  const t = useAccountWords()
  return (
    <div className="account-setup">
      <p>{t('scan')}</p>
      <img src={picture} alt={t('picture')} width={240} height={240} />
      <p>
        {t('byHand')}
        <br />
        <code>{secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
    </div>
  )
}

/** Recovery codes, shown this once. */
export const RecoveryCodes = ({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) => {
  const t = useAccountWords()
  return (
    <div className="account-recovery" role="status">
      <h3>{t('recoveryTitle')}</h3>
      <p>{t('recovery')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button size="medium" onClick={onClose}>
        {t('close')}
      </Button>
    </div>
  )
}

/** A form that sends nothing by itself. */
export const Form = ({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) => (
  <form
    className="account-form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)

/** The same within another form, where a form of its own may not stand. */
export const Group = ({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) => (
  <div
    className="account-form"
    role="group"
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </div>
)
