'use client'

import type { SealView } from '../../review/sealView'
import { Findings } from '../actions/Findings'
import { Failure, Notice } from '../parts/Notice'
import { Section } from '../parts/Section'
import { personWords } from '../target'
import { shanghai } from '../time'
import { useAnswer } from '../useAnswer'
import { useWords } from '../words'
import { AskForm } from './AskForm'
import { useSeal } from './useSeal'
import { Waiting } from './Waiting'

const Done = ({ done }: Pick<SealView, 'done'>) => {
  const { t } = useWords()
  return done.map(({ request, asked, confirmed, basis, releases, files, texts }) => (
    <Notice key={request}>
      <p>
        {t('sealDone', {
          at: shanghai(confirmed.at),
          one: personWords(asked, t('unknownName')),
          other: personWords(confirmed, t('unknownName')),
        })}
      </p>
      <p className="review-prose">
        {t('sealDoneWhat', { releases, files, texts, basis: basis ?? t('unknownName') })}
      </p>
    </Notice>
  ))
}

interface SealingProps {
  type: string
  id: string
  /** Changes with whatever changes what can be sealed. */
  version: string
  onSealed: () => void
}

/** What was destroyed by two people, what waits for the second, and the way to ask. */
export const Sealing = ({ type, id, version, onSealed }: SealingProps) => {
  const { t } = useWords()
  const path = `/${type}/${id}/review/seal` as const
  const { outcome, reload, put } = useAnswer<SealView>(path, version)
  const onView = (view: SealView) => {
    const before = outcome?.ok ? outcome.data.done.length : 0
    put(view)
    if (view.done.length > before) onSealed()
  }
  const seal = useSeal(path, { onView, onRefused: reload })
  if (!outcome) return null
  if (!outcome.ok) return <Failure outcome={outcome} retry={reload} />
  const view = outcome.data
  const { actions, waiting, done } = view
  const mayAsk = actions.seal.allowed && !waiting
  if (!waiting && done.length === 0 && !mayAsk) return null
  return (
    <Section title={t('sealTitle')} hint={t('sealHint')}>
      <Findings type={type} id={id} findings={seal.findings} />
      <Done done={done} />
      {waiting && <Waiting key={waiting.request} {...{ waiting, actions, ...seal }} />}
      {mayAsk && (
        <details className="review-folded">
          <summary>{t('sealAsk')}</summary>
          <AskForm key={view.frozen.length + done.length} {...{ path, view, ...seal }} />
        </details>
      )}
      {seal.dialog}
    </Section>
  )
}
