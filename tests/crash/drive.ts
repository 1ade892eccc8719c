import { randomUUID } from 'node:crypto'

import { newsData, lexical, type Account } from '../helpers/review'
import { Gone, type Answer, type Client } from './client'
import type { Fact, Known } from './facts'
import type { Random } from './random'
import type { People } from './site'

interface Status {
  state: 'final' | 'first' | 'released' | 'second' | 'withdrawn' | 'working'
  stage: 'final' | 'first' | 'second' | null
  fingerprint: string | null
  run: { id: string } | null
  /** For whoever asked: the first editor. */
  actions: { recall: { allowed: boolean } }
  live: Record<string, { release: string }>
}

export interface Work {
  client: Client
  people: People
  random: Random
  /** What is to be done more often than the rest. */
  aim: string
  /** Told once the answer is there, before anything else is asked. */
  learn(fact: Fact): void
  /** True once the process is to die. */
  over(): boolean
}

/** An answer that the work has no explanation for. */
export class Odd extends Error {}

const must = ({ status, body }: Answer, what: string, good = 200): Record<string, unknown> => {
  if (status !== good) throw new Odd(`${what}: ${status} ${JSON.stringify(body)}`)
  return body
}

const uploaded = async ({ client, people, learn }: Work): Promise<string> => {
  const answer = await client.upload(people.editors[0])
  const { id } = must(answer, 'upload', 201).doc as { id: string }
  learn({ kind: 'upload', id, sha256: answer.sha256 })
  const english = `PATCH /media/${id}?locale=en`
  must(await client.call(english, people.editors[0], { alt: 'A picture' }), english)
  return id
}

const save = async (work: Work, document: Known, locale: 'en' | 'zh'): Promise<void> => {
  const { client, people, random, learn } = work
  const title = `${locale === 'zh' ? '洞庭渔火' : 'Lights on the lake'} ${randomUUID()}`
  const more =
    locale === 'en' ? { summary: 'A summary.', body: lexical('A text.') } : { body: lexical(`正文 ${title}`) }
  const cover = random.chance(0.2) ? { cover: await uploaded(work) } : {}
  const request = `PATCH /news/${document.id}?locale=${locale}`
  learn({ kind: 'saving', id: document.id, locale, title })
  must(await client.call(request, random.pick(people.editors), { title, ...more, ...cover }), request)
  learn({ kind: 'saved', id: document.id, locale, title })
}

/** A new document, complete in both languages. */
export const create = async (work: Work): Promise<Known> => {
  const { client, people } = work
  const data = newsData(await uploaded(work))
  const answer = await client.call('POST /news?locale=zh', people.editors[0], data)
  const { id, slug } = must(answer, 'create', 201).doc as Known
  await save(work, { id, slug }, 'en')
  return { id, slug }
}

const verbs = (work: Work, { id }: Known) => {
  const { client, people, random, learn } = work
  const subject = `news:${id}`
  const call = async (verb: string, as: Account, body: object) => {
    const what = `POST /news/${id}/review/${verb}`
    return must(await client.call(what, as, body), what) as unknown as Status
  }
  return {
    async submit() {
      const as = random.pick(people.editors)
      const locales = random.pick<string[]>([['zh'], ['zh', 'en'], ['en']])
      const { run } = await call('submit', as, { locales, note: '请审。' })
      learn({ kind: 'SUBMITTED', subject, run: run?.id ?? '', account: as.id })
    },
    async approve({ stage, fingerprint }: Status) {
      if (!stage) return
      const as = people[stage]
      const { run } = await call('approve', as, { stage, fingerprint, opinion: '同意' })
      learn({ kind: 'APPROVED', subject, run: run?.id ?? '', account: as.id, stage })
    },
    async reject({ stage, fingerprint }: Status) {
      if (!stage) return
      const as = people[stage]
      const { run } = await call('reject', as, { stage, fingerprint, opinion: '退回' })
      learn({ kind: 'REJECTED', subject, run: run?.id ?? '', account: as.id })
    },
    async recall({ run, actions }: Status) {
      // An author of the run, or else the other editor, who submitted it.
      const as = people.editors[actions.recall.allowed ? 0 : 1]
      await call('recall', as, {})
      learn({ kind: 'RECALLED', subject, run: run?.id ?? '', account: as.id })
    },
    async withdraw({ live }: Status) {
      await call('withdraw', people.final, { reason: '内容有误', reasonClass: 'error' })
      const releases = Object.values(live).map(({ release }) => release)
      learn({ kind: 'WITHDRAWN', subject, account: people.final.id, releases })
    },
    /** Asks for it, and confirms or drops what was asked for; nothing where all of it is sealed. */
    async seal() {
      const what = `GET /news/${id}/review/seal`
      const { waiting, actions } = must(await client.call(what, people.final), what) as {
        waiting: { request: string } | null
        actions: { seal: { allowed: boolean } }
      }
      if (!waiting && !actions.seal.allowed) return undefined
      if (!waiting) return call('seal', people.final, { words: true, basis: '依据判决' })
      const verb = random.chance(0.3) ? 'drop' : 'confirm'
      return call(`seal/${verb}`, people.other, { request: waiting.request })
    },
  }
}

/** One thing that may be done with a document as it stands. */
const next = async (work: Work, document: Known): Promise<void> => {
  const { client, people, random, aim } = work
  const often = (verb: string, share: number) => random.chance(aim === verb ? 0.6 : share)
  const answer = await client.call(`GET /news/${document.id}/review`, people.editors[0])
  const status = must(answer, 'status') as unknown as Status
  const act = verbs(work, document)
  const isLive = Object.keys(status.live).length > 0
  if (isLive && often('withdraw', status.stage ? 0.05 : 0.2)) return act.withdraw(status)
  if (status.stage) {
    if (often('reject', 0.12)) return act.reject(status)
    if (often('recall', 0.12)) return act.recall(status)
    return act.approve(status)
  }
  if (status.state === 'withdrawn' && often('seal', 0.1) && (await act.seal())) return undefined
  if (random.chance(0.3)) return save(work, document, random.pick(['zh', 'en']))
  return act.submit()
}

/** Goes on with one document until the process dies. Rejects with Odd where an answer has no explanation. */
export const drive = async (work: Work, document: Known): Promise<void> => {
  try {
    while (!work.over()) await next(work, document)
  } catch (error) {
    if (!(error instanceof Gone)) throw error
  }
}
