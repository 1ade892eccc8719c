'use client'

import { Link, useConfig } from '@payloadcms/ui'

import type { Staffing as Answer } from '../../accounts/staffing'
import type { Stage } from '../../core/entry'
import { Notice } from '../parts/Notice'
import { useDocumentAddress } from '../target'
import { useAddresses, useAnswer } from '../useAnswer'
import { stageWord, useWords, type Words } from '../words'

type Told = Omit<Answer, 'altered'> & Partial<Pick<Answer, 'altered'>>

const stagesIn = (words: Words, stages: readonly Stage[]): string =>
  stages.map((stage) => stageWord(words, stage)).join(words.t('joiner'))

/** Types whose writers' texts three other people can't sign. */
const Short = ({ types }: Pick<Told, 'types'>) => {
  const words = useWords()
  const { t, language } = words
  const { admin } = useAddresses()
  return (
    <>
      <p>{t('staffShortHint')}</p>
      <ul className="review-people">
        {types.map(({ type, label, shortages }) => (
          <li key={type}>
            <Link className="review-link" href={admin(`/collections/${type}`)}>
              {label[language.startsWith('en') ? 'en' : 'zh']}
            </Link>
            {t('colon')}
            {shortages
              .map(({ account, name, missing }) =>
                t('staffShortWho', { who: name ?? account, stages: stagesIn(words, missing) }),
              )
              .join(t('semicolon'))}
          </li>
        ))}
      </ul>
    </>
  )
}

const Altered = ({ altered }: { altered: Answer['altered'] }) => {
  const { t } = useWords()
  const { user: users } = useConfig().config.admin
  const address = useDocumentAddress()
  return (
    <Notice tone="bad" title={t('staffAltered')}>
      <p>{t('staffAlteredHint')}</p>
      <ul className="review-people">
        {altered.map(({ account, name, how }) => (
          <li key={account}>
            {how === 'missing' ? (
              t('staffMissing', { who: name ?? account })
            ) : (
              <Link className="review-link" href={address(users, account)}>
                {name ?? account}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** On the dashboard, where something is wrong with those who are to sign: which stage is short, and where. */
export const Staffing = ({ isAdministrator }: { isAdministrator: boolean }) => {
  const words = useWords()
  const { t } = words
  const { user: users } = useConfig().config.admin
  const { admin } = useAddresses()
  const { outcome } = useAnswer<Told>('/review/staffing')
  if (!outcome?.ok) return null
  const { missing, types, altered = [] } = outcome.data
  const short = types.filter(({ shortages }) => shortages.length > 0)
  return (
    <>
      {altered.length > 0 && <Altered altered={altered} />}
      {(missing !== null || short.length > 0) && (
        <Notice tone="warn" title={t('staffShort')}>
          {missing ? (
            <p>{t('staffShortAll', { stages: stagesIn(words, missing) })}</p>
          ) : (
            <Short types={short} />
          )}
          {isAdministrator ? (
            <Link className="review-link" href={admin(`/collections/${users}`)}>
              {t('openAccounts')}
            </Link>
          ) : (
            <p>{t('staffFix')}</p>
          )}
        </Notice>
      )}
    </>
  )
}
