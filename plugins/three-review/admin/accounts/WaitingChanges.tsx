'use client'

import { Link, useConfig } from '@payloadcms/ui'

import type { WaitingChange } from '../../accounts/waiting'
import { Failure } from '../parts/Notice'
import { Section } from '../parts/Section'
import { useDocumentAddress } from '../target'
import { shanghai } from '../time'
import { useAnswer } from '../useAnswer'
import { changeWord, useWords, type ReviewKey } from '../words'

const Row = ({ change }: { change: WaitingChange }) => {
  const words = useWords()
  const { t } = words
  const { user: users } = useConfig().config.admin
  const address = useDocumentAddress()
  const head = (key: ReviewKey) => `${t(key)}${t('colon')}`
  return (
    <tr>
      <th scope="row">
        <Link className="review-link" href={address(users, change.account)}>
          {change.name ?? change.account}
        </Link>
      </th>
      <td data-label={head('accountColumnChange')}>{changeWord(words, change.change)}</td>
      <td data-label={head('accountColumnBy')}>
        {change.by ?? t('unknownName')} <time dateTime={change.at}>{shanghai(change.at)}</time>
      </td>
      <td data-label={head('accountColumnMay')}>
        {t(change.actions.confirm.allowed ? 'accountMayConfirm' : 'accountMayNot')}
      </td>
    </tr>
  )
}

/** On an administrator's dashboard: changes of accounts that wait for a second one. Nothing where none does. */
export const WaitingChanges = () => {
  const { t } = useWords()
  const { outcome, reload } = useAnswer<{ docs: WaitingChange[] }>('/review/account-changes')
  if (!outcome) return null
  if (!outcome.ok) return <Failure outcome={outcome} retry={reload} />
  const { docs } = outcome.data
  if (docs.length === 0) return null
  const count = t('bracketed', { text: docs.length })
  return (
    <Section title={`${t('accountsWaiting')}${count}`} hint={t('accountsWaitingHint')}>
      <table className="review-table review-items">
        <caption className="review-unseen">{t('accountsWaiting')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountColumn')}</th>
            <th scope="col">{t('accountColumnChange')}</th>
            <th scope="col">{t('accountColumnBy')}</th>
            <th scope="col">{t('accountColumnMay')}</th>
          </tr>
        </thead>
        <tbody>
          {docs.map((change) => (
            <Row key={change.account} change={change} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}
