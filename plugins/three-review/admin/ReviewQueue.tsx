'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { Section } from './parts/Section'
import { WaitingChanges } from './accounts/WaitingChanges'
import { Own } from './queue/Own'
import { Queue } from './queue/Queue'
import { Staffing } from './queue/Staffing'
import './style.css'
import { useAddresses } from './useAnswer'
import { useRoles } from './useRoles'
import { useWords } from './words'

const STAGES = ['first', 'second', 'final']

/** For people without a reviewing role. */
const NoQueue = ({ isAdmin }: { isAdmin: boolean }) => {
  const { t } = useWords()
  const { config } = useConfig()
  const { admin } = useAddresses()
  return (
    <Section title={t('queue')}>
      <p>{t('queueNoRole')}</p>
      {isAdmin && (
        <p>
          {t('queueNoRoleAdmin')}{' '}
          <Link className="review-link" href={admin(`/collections/${config.admin.user}`)}>
            {t('openAccounts')}
          </Link>
        </p>
      )}
    </Section>
  )
}

/** On the dashboard: what waits for the person who is signed in, and what became of his own work. */
export const ReviewQueue = () => {
  const roles = useRoles()
  const reviews = roles.some((role) => STAGES.includes(role))
  const isAdministrator = roles.includes('admin')
  return (
    <div className="review-dashboard">
      {(reviews || isAdministrator) && <Staffing isAdministrator={isAdministrator} />}
      {isAdministrator && <WaitingChanges />}
      {reviews && <Queue />}
      {roles.includes('editor') && <Own />}
      {!reviews && !roles.includes('editor') && <NoQueue isAdmin={isAdministrator} />}
    </div>
  )
}
