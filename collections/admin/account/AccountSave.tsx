'use client'

import {
  FormSubmit,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'

/**
 * Payload's own button (and Ctrl+S). Its form wants a password for a new account, which nobody gives: there the
 * server alone judges what was filled in, and says at the fields what is missing.
 */
export const AccountSave = () => {
  const { t } = useTranslation()
  const { submit } = useForm()
  const modified = useFormModified()
  const creates = useOperation() === 'create'
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!creates && !modified}
      onClick={() => void submit({ skipValidation: creates })}
      ref={button}
      size="medium"
      type="button"
    >
      {t('general:save')}
    </FormSubmit>
  )
}
