'use client'

import { useState } from 'react'

import { allRules } from '../../Users/rules'
import { Input } from './parts'
import type { Told } from './useCall'
import { useAccountTongue, useAccountWords } from './words'

/** A new password, typed twice. */
export const useNewPassword = () => {
  const t = useAccountWords()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [differs, setDiffers] = useState(false)
  /** Whether both are the same; says so at the field where they aren't. */
  const check = (): boolean => {
    setDiffers(password !== again)
    return password === again
  }
  return { password, setPassword, again, setAgain, check, error: differs ? t('differs') : undefined }
}

interface NewPasswordProps {
  of: ReturnType<typeof useNewPassword>
  told: Told | null
}

/** The two fields, with the rules beside them. */
export const NewPassword = ({ of, told }: NewPasswordProps) => {
  const t = useAccountWords()
  const tongue = useAccountTongue()
  return (
    <>
      <div className="account-rules">
        <p>{t('rules')}</p>
        <ul>
          {allRules(tongue).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
      <Input
        name="new-password"
        type="password"
        autoComplete="new-password"
        label={t('newPassword')}
        value={of.password}
        onChange={of.setPassword}
        error={told?.field === 'password' ? told.message : undefined}
      />
      <Input
        name="new-password-again"
        type="password"
        autoComplete="new-password"
        label={t('again')}
        value={of.again}
        onChange={of.setAgain}
        error={of.error}
      />
    </>
  )
}
