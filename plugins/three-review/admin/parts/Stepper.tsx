'use client'

import type { Status } from '../../review/status'
import { isOpen } from '../target'
import { shanghai } from '../time'
import { stageWord, useWords } from '../words'

const STEPS = ['working', 'first', 'second', 'final', 'released'] as const

/** Where the document stands: the index of its step. */
const indexOf = (status: Status): number => {
  if (isOpen(status)) return STEPS.findIndex((step) => step === status.state)
  return status.state === 'released' ? STEPS.length - 1 : 0
}

/** 编辑 → 初审 → 复审 → 终审 → 已发布, with who did what. */
export const Stepper = ({ status }: { status: Status }) => {
  const words = useWords()
  const { t } = words
  const current = indexOf(status)
  const { run } = status
  const signed = run?.outcome === 'open' || run?.outcome === 'released' ? status.decisions : []
  return (
    <ol className="review-steps" aria-label={t('steps')}>
      {STEPS.map((step, index) => {
        const finished = index < current || (step === 'released' && current === index)
        const decision = signed.find((one) => one.stage === step)
        const submission = step === 'working' && run && { name: run.submitter, at: run.submittedAt }
        const deed = decision ?? submission
        const released = step === 'released' ? Object.values(status.live)[0]?.releasedAt : undefined
        const standing = finished ? 'done' : index === current ? 'current' : 'ahead'
        const spoken = { done: t('stepDone'), current: t('stepCurrent'), ahead: t('stepAhead') }[standing]
        return (
          <li
            key={step}
            className={`review-step review-step--${standing}`}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="review-step__mark" aria-hidden="true">
              {finished ? '✓' : index + 1}
            </span>
            <span className="review-step__name">
              {stageWord(words, step)}
              <span className="review-unseen">{t('bracketed', { text: spoken })}</span>
            </span>
            {finished && released && <span className="review-step__detail">{shanghai(released)}</span>}
            {finished && deed && (
              <span className="review-step__detail">
                {deed.name ?? t('unknownName')}
                <br />
                {shanghai(deed.at)}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
