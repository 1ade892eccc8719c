'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { deviceOf } from './device'
import { useCall, type Outcome } from './useCall'
import { useAccountWords } from './words'

interface Session {
  id: string
  createdAt: string | null
  expiresAt: string
  agent: string | null
  current: boolean
}

const minute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})
const at = (time: string) => minute.format(new Date(time))

/** Where the person is signed in; each but this one can be ended. */
export const OwnSessions = () => {
  const t = useAccountWords()
  const call = useCall()
  const [sessions, setSessions] = useState<Session[] | null>(null)
  const [ending, setEnding] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  useEffect(() => {
    void call('/sessions').then(
      (outcome) => outcome?.ok && setSessions(outcome.body['sessions'] as Session[]),
    )
  }, [call])
  if (!sessions) return null

  const take = (outcome: Outcome | null) => {
    if (outcome?.ok) setSessions(outcome.body['sessions'] as Session[])
    else setTold(outcome?.told?.message ?? t('failed'))
  }
  const end = async (session: string) => {
    setEnding(session)
    setTold(null)
    take(await call('/sessions/end', { session }))
    setEnding(null)
  }
  return (
    <div className="account-sessions">
      <h3 id="account-sessions">{t('sessions')}</h3>
      {told && <p role="alert">{told}</p>}
      <ul aria-labelledby="account-sessions">
        {sessions.map(({ id, createdAt, expiresAt, agent, current }) => (
          <li key={id}>
            <div>
              <strong>{deviceOf(agent) ?? t('sessionUnknown')}</strong>{' '}
              {current && <span className="account-sessions__this">{t('sessionThis')}</span>}
              <br />
              {t('sessionTimes', { from: createdAt ? at(createdAt) : '—', to: at(expiresAt) })}
            </div>
            {!current && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={ending !== null}
                onClick={() => void end(id)}
              >
                {t('sessionEnd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length < 2 && <p>{t('sessionsAlone')}</p>}
    </div>
  )
}
