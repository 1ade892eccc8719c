'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import type { Status, Verb } from '../../review/status'
import { stageWord, useWords, type Words } from '../words'

const VERBS = ['submit', 'approve', 'reject', 'recall', 'withdraw'] as const

const roleFor = (words: Words, verb: Verb, { stage }: Status): string => {
  if (verb === 'recall') return words.t('needsAuthor')
  if (verb === 'submit') return words.t('needsRole', { role: words.t('roleEditor') })
  const role = verb === 'withdraw' ? 'final' : (stage ?? 'first')
  return words.t('needsRole', { role: stageWord(words, role) })
}

/** Why somebody may not do something now, in words. */
const reasonOf = (words: Words, verb: Verb, status: Status): string => {
  const action = status.actions[verb]
  if (action.allowed) return ''
  const now = stageWord(words, status.stage ?? status.state)
  const reason = words.refusal(action.code, { state: now })
  const forStage = (verb === 'approve' || verb === 'reject') && !status.stage
  return action.code === 'REVIEW_FORBIDDEN' && !forStage
    ? [reason, roleFor(words, verb, status)].join(words.language.startsWith('en') ? ' ' : '')
    : reason
}

const Row = ({ verb, status }: { verb: Verb; status: Status }) => {
  const words = useWords()
  const id = useId()
  return (
    <li>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled
        extraButtonProps={{ 'aria-describedby': id }}
      >
        {words.t(verb)}
      </Button>
      <span id={id}>{reasonOf(words, verb, status)}</span>
    </li>
  )
}

/** What the caller may not do now, and why. */
export const Unavailable = ({ status }: { status: Status }) => {
  const { t } = useWords()
  const verbs = VERBS.filter((verb) => !status.actions[verb].allowed)
  if (verbs.length === 0) return null
  return (
    <div className="review-unavailable">
      <h3 className="review-form__title">{t('notNow')}</h3>
      <ul>
        {verbs.map((verb) => (
          <Row key={verb} verb={verb} status={status} />
        ))}
      </ul>
    </div>
  )
}
