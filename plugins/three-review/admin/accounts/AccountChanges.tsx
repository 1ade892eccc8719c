'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'

import type { AccountView } from '../../accounts/view'
import { Failure, Loading, Notice } from '../parts/Notice'
import { Section } from '../parts/Section'
import '../style.css'
import { useAnswer } from '../useAnswer'
import { useRoles } from '../useRoles'
import { useWords } from '../words'
import { History } from './History'
import { Pending } from './Pending'
import { useAccountRound } from './round'
import { useChange } from './useChange'
import { useUntouched } from './useUntouched'

/** That an account isn't what its stream says, and the way to settle it. */
const Standing = ({ view, accept, busy }: { view: AccountView; accept: () => void; busy: boolean }) => {
  const { t } = useWords()
  const { standing, own, pending } = view
  if (standing === 'same') return null
  if (standing === 'late')
    return (
      <Notice>
        <p>{t('accountLate')}</p>
      </Notice>
    )
  return (
    <Notice tone="bad" title={t('accountAltered')}>
      <p>{t(standing === 'unknown' ? 'accountUnknown' : 'accountAlteredWhy')}</p>
      {!own && !pending && (
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={accept}>
          {t('accountAccept')}
        </Button>
      )}
    </Notice>
  )
}

const Panel = ({ id }: { id: string }) => {
  const { t } = useWords()
  const { user: users } = useConfig().config.admin
  const { outcome, reload } = useAnswer<AccountView>(`/${users}/${id}/account`, useAccountRound())
  const change = useChange(id)
  const view = outcome?.ok ? outcome.data : null
  const pending = view?.pending ?? null
  useUntouched(pending !== null)
  return (
    <div className="review-account review-panel">
      <Section title={t('accountTitle')}>
        {!outcome && <Loading />}
        {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
        {change.findings.map(({ message }, index) => (
          <Notice tone="bad" alert key={index}>
            <p>{message}</p>
          </Notice>
        ))}
        {view && (
          <>
            <Standing view={view} busy={change.busy} accept={() => void change.send('', {})} />
            {pending ? (
              <Pending view={{ ...view, pending }} change={change} />
            ) : (
              <p className="review-hint">{t('accountNothing')}</p>
            )}
            <History items={view.history} />
          </>
        )}
        {change.dialog}
      </Section>
    </div>
  )
}

/** On an account, for administrators: what waits for a second one, and what was done with it. */
export const AccountChanges = () => {
  const { id } = useDocumentInfo()
  const roles = useRoles()
  return id !== undefined && roles.includes('admin') ? <Panel id={String(id)} /> : null
}
