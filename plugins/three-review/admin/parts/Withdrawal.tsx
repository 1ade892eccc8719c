'use client'

import { Link } from '@payloadcms/ui'

import { personWords, useDocumentAddress, type StatusAnswer } from '../target'
import { shanghai } from '../time'
import { localeWords, reasonWord, useWords } from '../words'
import { Darkness } from './Darkness'
import { Notice } from './Notice'
import { Section } from './Section'

/** Which processes of the public side have taken it in; known right after a withdrawal only. */
const Followers = ({ followers }: Pick<StatusAnswer, 'followers'>) => {
  const { t } = useWords()
  if (!followers) return null
  const { ms, behind } = followers
  if (behind.length === 0)
    return (
      <Notice tone="good">
        <p>{t('followedAll', { ms })}</p>
      </Notice>
    )
  return (
    <Notice tone="bad" alert>
      <p>{t('followedLate', { ms })}</p>
      <ul className="review-people">
        {behind.map(({ name, seq }) => (
          <li key={name}>
            <code>{name}</code> · {t('followedSeq', { seq })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Who took it down, when, why, what the public is told, and whether everybody has followed. */
export const Withdrawal = ({ type, id, status }: { type: string; id: string; status: StatusAnswer }) => {
  const words = useWords()
  const { t } = words
  const address = useDocumentAddress()
  const { withdrawal, followers } = status
  if (!withdrawal) return null
  const { successor, file } = withdrawal
  return (
    <Section title={t('goneTitle')}>
      <Followers followers={followers} />
      <Darkness {...{ type, id }} entry={withdrawal.entry} />
      <dl className="review-facts">
        <dt>{t('goneBy')}</dt>
        <dd>{personWords(withdrawal, t('unknownName'))}</dd>
        <dt>{t('goneAt')}</dt>
        <dd>{shanghai(withdrawal.at)}</dd>
        <dt>{t('goneLocales')}</dt>
        <dd>{localeWords(words, withdrawal.locales)}</dd>
        <dt>{t('goneClass')}</dt>
        <dd>{reasonWord(words, withdrawal.reasonClass)}</dd>
        <dt>{t('goneReason')}</dt>
        <dd className="review-prose">{withdrawal.reason ?? t('unknownName')}</dd>
        <dt>{t('goneNotice')}</dt>
        <dd className={withdrawal.notice ? 'review-prose' : 'review-hint'}>
          {withdrawal.notice ?? t('goneNoNotice')}
        </dd>
        {successor && (
          <>
            <dt>{t('goneSuccessor')}</dt>
            <dd>
              <Link href={address(successor.type, successor.id)}>{successor.title ?? successor.id}</Link>
            </dd>
          </>
        )}
        {file && (
          <>
            <dt>{t('goneFile')}</dt>
            <dd>
              <code className="review-hash">{file}</code>
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}
