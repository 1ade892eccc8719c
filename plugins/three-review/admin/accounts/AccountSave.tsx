'use client'

import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import type { AccountView } from '../../accounts/view'
import { ask } from '../request'
import '../style.css'
import { useAddresses } from '../useAnswer'
import { useRoles } from '../useRoles'
import { useWords } from '../words'
import { ChangeDialog } from './ChangeDialog'
import { differences, particularsOf, PARTICULARS, type Particulars } from './particulars'
import { useChange } from './useChange'

interface Wanted {
  view: AccountView
  wanted: Particulars
}

const textOf = (value: unknown): string => JSON.stringify(value ?? null)
const isParticular = (name: string): boolean => (PARTICULARS as readonly string[]).includes(name)
const picked = (of: Particulars, names: readonly (keyof Particulars)[]) =>
  Object.fromEntries(names.map((name) => [name, of[name]]))

/**
 * Saving an account as an administrator: what the ledger keeps of it is asked for, or changed, by the review's own
 * verb; the rest is saved as any form is.
 */
const useAccountSave = (id: string) => {
  const { language } = useWords()
  const { api } = useAddresses()
  const { user: users } = useConfig().config.admin
  const { submit, getData, getFields, validateForm } = useForm()
  const change = useChange(id)
  const [asking, setAsking] = useState<Wanted | null>(null)

  const send = async (reason: string) => {
    if (!asking) return
    const { view, wanted } = asking
    const others = Object.entries(getFields()).some(
      ([name, field]) => !isParticular(name) && textOf(field.value) !== textOf(field.initialValue),
    )
    // The rest first: what follows shows the form as the account is stored.
    if (others) await submit({ overrides: picked(view.now, PARTICULARS) })
    const body = { ...picked(wanted, differences(view.now, wanted)), ...(reason && { reason }) }
    if (await change.send('', body)) setAsking(null)
  }

  const save = async () => {
    const outcome = await ask<AccountView>({ url: api(`/${users}/${id}/account`), language })
    const wanted = particularsOf(getData())
    const changes = outcome.ok && differences(outcome.data.now, wanted).length > 0
    // What a form lacks, Payload's own way says at its fields.
    if (changes && (await validateForm())) setAsking({ view: outcome.data, wanted })
    else await submit()
  }
  return { change, asking, save, send, close: useCallback(() => setAsking(null), []) }
}

/** Payload's own button (and Ctrl+S) on accounts. */
export const AccountSave = () => {
  const { t } = useTranslation()
  const { submit } = useForm()
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const creates = useOperation() === 'create'
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const isAdministrator = useRoles().includes('admin')
  const { change, asking, save, send, close } = useAccountSave(String(id ?? ''))
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  // A new account has no password that anybody gives: the server alone judges what was filled in.
  const press = () => (creates || !isAdministrator ? submit({ skipValidation: creates }) : save())
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!creates && !modified}
        onClick={() => void press()}
        ref={button}
        size="medium"
        type="button"
      >
        {t('general:save')}
      </FormSubmit>
      {asking && (
        <ChangeDialog
          {...asking}
          busy={change.busy}
          findings={change.findings}
          onSend={(reason) => void send(reason)}
          onEnd={close}
        />
      )}
      {change.dialog}
    </>
  )
}
