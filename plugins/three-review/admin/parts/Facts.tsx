'use client'

import type { Status } from '../../review/status'
import { personWords, useLocales } from '../target'
import { shanghai } from '../time'
import { kindWord, localeWord, useWords } from '../words'
import { Fingerprint } from './Fingerprint'
import { Section } from './Section'

/** Live locales, with when they were published. */
const LiveFacts = ({ status }: { status: Status }) => {
  const words = useWords()
  const { t } = words
  const locales = useLocales()
  return (
    <Section title={t('live')}>
      <ul className="review-live">
        {locales.map((locale) => {
          const live = status.live[locale]
          return (
            <li key={locale} className={live ? 'review-live__on' : 'review-live__off'}>
              <strong>{localeWord(words, locale)}</strong>
              {live ? (
                <>
                  <span>{t('liveSince', { at: shanghai(live.publishedAt) })}</span>
                  {live.releasedAt !== live.publishedAt && (
                    <span>{t('liveRelease', { at: shanghai(live.releasedAt) })}</span>
                  )}
                </>
              ) : (
                <span>{t('notLive')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

const RunFacts = ({ status }: { status: Status }) => {
  const words = useWords()
  const { t } = words
  const { run, fingerprint } = status
  if (!run) return null
  return (
    <Section title={t('about')}>
      <dl className="review-facts">
        <dt>{t('submitter')}</dt>
        <dd>{run.submitter ?? t('unknownName')}</dd>
        <dt>{t('submittedAt')}</dt>
        <dd>{shanghai(run.submittedAt)}</dd>
        <dt>{t('kind')}</dt>
        <dd>{kindWord(words, run.kind)}</dd>
        {run.note && (
          <>
            <dt>{t('note')}</dt>
            <dd className="review-prose">{run.note}</dd>
          </>
        )}
        {fingerprint && (
          <>
            <dt>{t('fingerprint')}</dt>
            <dd>
              <Fingerprint value={fingerprint} />
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}

const Authors = ({ status }: { status: Status }) => {
  const { t } = useWords()
  return (
    <Section title={t('authors')} hint={t('authorsHint')}>
      {status.authors.length === 0 ? (
        <p>{t('noAuthors')}</p>
      ) : (
        <ul className="review-people">
          {status.authors.map((author) => (
            <li key={author.account}>{personWords(author, t('unknownName'))}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What is known of the run, its authors, and what is live. */
export const Facts = ({ status }: { status: Status }) => (
  <>
    <RunFacts status={status} />
    <Authors status={status} />
    <LiveFacts status={status} />
  </>
)
