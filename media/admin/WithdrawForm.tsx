'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { counted, REASON_CLASSES, withdrawWordsIn } from './withdrawWords'

interface WithdrawFormProps {
  /** How many releases are in the list. */
  count: number
  /** Some of it is done already. */
  again: boolean
  busy: boolean
  onSend: (input: { reasonClass: string; reason: string; notice?: string }) => void
  onCancel: () => void
}

/** Why, what the public is told, and that the list was read. */
export const WithdrawForm = ({ count, again, busy, onSend, onCancel }: WithdrawFormProps) => {
  const { i18n } = useTranslation()
  const words = withdrawWordsIn(i18n.language)
  const id = useId()
  const [reasonClass, setReasonClass] = useState<string>(REASON_CLASSES[0])
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState('')
  const [read, setRead] = useState(false)
  const [tried, setTried] = useState(false)
  const noReason = tried && !reason.trim()
  const unread = tried && !read
  const send = () => {
    setTried(true)
    if (!reason.trim() || !read) return
    onSend({ reasonClass, reason: reason.trim(), ...(notice.trim() && { notice: notice.trim() }) })
  }
  return (
    <div className="media-withdraw__form" role="group" aria-label={words.go}>
      <label htmlFor={`${id}-class`}>{words.reasonClass}</label>
      <select id={`${id}-class`} value={reasonClass} onChange={(event) => setReasonClass(event.target.value)}>
        {REASON_CLASSES.map((one) => (
          <option key={one} value={one}>
            {words.reasons[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-reason`}>
        {words.reason}
        <span aria-hidden="true"> *</span>
      </label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        maxLength={4000}
        value={reason}
        aria-required
        aria-invalid={noReason}
        aria-describedby={noReason ? `${id}-reason-error` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {noReason && (
        <p className="media-withdraw__error" id={`${id}-reason-error`} role="alert">
          {words.reasonMissing}
        </p>
      )}
      <label htmlFor={`${id}-notice`}>{words.notice}</label>
      <textarea
        id={`${id}-notice`}
        rows={2}
        maxLength={1000}
        value={notice}
        onChange={(event) => setNotice(event.target.value)}
      />
      <label className="media-withdraw__read">
        <input type="checkbox" checked={read} onChange={(event) => setRead(event.target.checked)} />
        <span>{counted(words.confirm, count)}</span>
      </label>
      {unread && (
        <p className="media-withdraw__error" role="alert">
          {words.confirmMissing}
        </p>
      )}
      <div className="media-withdraw__buttons">
        <Button type="button" margin={false} disabled={busy} onClick={send}>
          {busy ? words.busy : again ? words.again : words.go}
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
