'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'

import { Section } from './parts/Section'
import { Own } from './queue/Own'
import { Queue } from './queue/Queue'
import './style.css'
import { useAddresses } from './useAnswer'
import { useWords } from './words'

const STAGES = ['first', 'second', 'final']

const rolesOf = (user: object | null | undefined): string[] =>
  user && 'roles' in user && Array.isArray(user.roles)
    ? user.roles.filter((role) => typeof role === 'string')
    : []

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
  const roles = rolesOf(useAuth().user)
  const reviews = roles.some((role) => STAGES.includes(role))
  return (
    <div className="review-dashboard">
      {reviews && <Queue />}
      {roles.includes('editor') && <Own />}
      {!reviews && !roles.includes('editor') && <NoQueue isAdmin={roles.includes('admin')} />}
    </div>
  )
}
