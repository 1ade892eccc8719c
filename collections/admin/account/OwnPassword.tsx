'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { NewPassword, useNewPassword } from './NewPassword'
import { Group, Input } from './parts'
import { useCall, type Told } from './useCall'
import { useAccountWords } from './words'

const Change = ({ onEnd }: { onEnd: () => void }) => {
  const t = useAccountWords()
  const call = useCall()
  const fields = useNewPassword()
  const [current, setCurrent] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const errorOf = (field: string) => (told?.field === field ? told.message : undefined)
  const submit = async () => {
    if (!fields.check()) return
    const body = { current, password: fields.password, ...(code && { code }) }
    const outcome = await call('/password', body)
    if (outcome?.ok) {
      toast.success(t('changed'))
      return onEnd()
    }
    const reason = outcome?.told ?? { message: t('failed') }
    if (reason.code === 'ACCOUNT_CODE_REQUIRED') setCode('')
    setTold(reason)
  }
  return (
    <Group onSubmit={() => void submit()}>
      {told && !told.field && <p role="alert">{told.message}</p>}
      <Input
        name="current-password"
        type="password"
        autoComplete="current-password"
        label={t('current')}
        value={current}
        onChange={setCurrent}
        error={errorOf('current')}
      />
      {code !== null && (
        <Input
          name="code"
          autoComplete="one-time-code"
          label={t('code')}
          value={code}
          onChange={setCode}
          error={errorOf('code')}
          hint={t('codeHint')}
        />
      )}
      <NewPassword of={fields} told={told} />
      <div className="account-security__deeds">
        <Button size="medium" margin={false} onClick={() => void submit()}>
          {t('confirm')}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onEnd}>
          {t('cancel')}
        </Button>
      </div>
    </Group>
  )
}

/** The change of one's own password, with the present one. */
export const OwnPassword = () => {
  const t = useAccountWords()
  const [open, setOpen] = useState(false)
  if (open) return <Change onEnd={() => setOpen(false)} />
  return (
    <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setOpen(true)}>
      {t('change')}
    </Button>
  )
}
