'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Queue as QueuePage } from '../../review/queue'
import { Failure, Loading } from '../parts/Notice'
import { Section } from '../parts/Section'
import { useAnswer } from '../useAnswer'
import { stageWord, useWords } from '../words'
import { Items } from './Items'

const LIMIT = 10

const Pages = ({ queue, turn }: { queue: QueuePage; turn: (page: number) => void }) => {
  const { t } = useWords()
  const { page, totalPages } = queue
  if (totalPages < 2) return null
  return (
    <nav className="review-pages" aria-label={t('queue')}>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={page <= 1}
        onClick={() => turn(page - 1)}
      >
        {t('previous')}
      </Button>
      <span>{t('page', { page, pages: totalPages })}</span>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={page >= totalPages}
        onClick={() => turn(page + 1)}
      >
        {t('next')}
      </Button>
    </nav>
  )
}

/** What waits for the signature of whoever is signed in, oldest first. */
export const Queue = () => {
  const words = useWords()
  const { t } = words
  const [page, setPage] = useState(1)
  const { outcome, reload } = useAnswer<QueuePage>(`/review/queue?limit=${LIMIT}&page=${page}`)
  const queue = outcome?.ok ? outcome.data : null
  const count = queue ? t('bracketed', { text: t('queueCount', { count: queue.totalDocs }) }) : ''
  return (
    <Section title={`${t('queue')}${count}`} hint={t('queueHint')}>
      {!outcome && <Loading />}
      {outcome && !outcome.ok && <Failure outcome={outcome} retry={reload} />}
      {queue?.docs.length === 0 && page === 1 && <p className="review-empty">{t('queueEmpty')}</p>}
      {queue && queue.docs.length > 0 && (
        <Items
          caption={t('queue')}
          items={queue.docs}
          column={{ head: t('columnStage'), cell: ({ stage }) => stageWord(words, stage) }}
        />
      )}
      {queue && <Pages queue={queue} turn={setPage} />}
    </Section>
  )
}
