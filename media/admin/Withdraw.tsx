'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { UseList } from './UseList'
import { askUses, withdrawAll, type Done, type FileUse, type FileUses } from './withdrawal'
import { WithdrawForm } from './WithdrawForm'
import { WithdrawResult } from './WithdrawResult'
import { withdrawWordsIn } from './withdrawWords'

/** What a file's withdrawal knows: the list that was shown, what came of it. */
const useWithdrawal = (url: string, onDone: () => void) => {
  const { i18n } = useTranslation()
  const words = withdrawWordsIn(i18n.language)
  const [uses, setUses] = useState<FileUses | null>(null)
  const [known, setKnown] = useState<FileUse[]>([])
  const [done, setDone] = useState<Done | null>(null)
  const [errors, setErrors] = useState<string[]>([])
  const [busy, setBusy] = useState(false)

  const show = (found: FileUses) => {
    setUses(found)
    setKnown((before) => [...before, ...found.live])
  }
  const open = async () => {
    setBusy(true)
    setErrors([])
    setDone(null)
    const found = await askUses(url, i18n.language)
    setBusy(false)
    if (found) show(found)
    else setErrors([words.trouble])
  }
  const send = async (input: object) => {
    setBusy(true)
    setErrors([])
    const releases = uses?.live.map(({ release }) => release) ?? []
    const outcome = await withdrawAll(url, i18n.language, { ...input, releases })
    setBusy(false)
    if (outcome.uses) show(outcome.uses)
    if (outcome.done) {
      setDone(outcome.done)
      onDone()
      return
    }
    const messages = outcome.errors.map(({ message }) => message)
    setErrors(messages.length > 0 ? messages : [words.trouble])
  }
  return { words, uses, known, done, errors, busy, open, send, close: () => setUses(null) }
}

/** Takes down whatever embeds an upload: the list first, then the reason, then all of it in one call. */
export const Withdraw = ({ url, onDone }: { url: string; onDone: () => void }) => {
  const { words, uses, known, done, errors, busy, open, send, close } = useWithdrawal(url, onDone)
  const live = uses?.live ?? []
  const running = uses?.open ?? []
  return (
    <div className="media-withdraw" aria-busy={busy}>
      {done && <WithdrawResult done={done} known={known} />}
      {errors.map((message) => (
        <p className="media-withdraw__error" role="alert" key={message}>
          {message}
        </p>
      ))}
      {!uses && (
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void open()}
        >
          {words.open}
        </Button>
      )}
      {uses && live.length === 0 && !done && <p>{words.none}</p>}
      {live.length > 0 && (
        <>
          <p>{words.intro}</p>
          <UseList uses={live} />
        </>
      )}
      {running.length > 0 && (
        <div className="media-uses__outdated">
          <p>{words.running}</p>
          <UseList uses={running} />
        </div>
      )}
      {live.length > 0 && (
        <WithdrawForm
          key={live.map(({ release }) => release).join()}
          count={live.length}
          again={done !== null}
          busy={busy}
          onSend={(input) => void send(input)}
          onCancel={close}
        />
      )}
    </div>
  )
}
