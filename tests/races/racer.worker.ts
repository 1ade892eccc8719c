import type { ThreeReview } from '@baling/three-review'
import { decide, parseEntry, type Stage } from '@baling/three-review/core'
import type { CollectionSlug, Where } from 'payload'

import { openStore } from '../../scripts/lib/store'
import { parseEnv } from '../../src/env'
import { startPayload } from '../helpers/payload'
import { askPublic } from '../helpers/public'
import { account, newsData, rest, uploadPicture, type Account, type Answer } from '../helpers/review'

export interface Request {
  request: string
  as: Account
  body?: unknown
}

export interface Shot extends Request {
  /** Epoch ms, with its fraction. */
  at: number
}

/** What a request came to, and whether it was this process that appended an entry meanwhile. */
export interface Hit extends Answer {
  appended: boolean
  /** Epoch ms. */
  answered: number
}

/** What one process sees of a document: everything that a race might leave half done. */
export interface Look {
  status: Answer
  lock: string | null
  title: string | null
  exists: boolean
  /** What the document says of itself, for lists. */
  standing: { stage: string | null; public: string | null }
  versions: string[]
  runs: { id: string; stage: string; outcome: string }[]
  entries: { kind: string; seq: number; account: string | null; body: Record<string, unknown> }[]
  /** Candidates by release: their titles in Chinese. */
  candidates: Record<string, string>
  claim: string | null
  /** The public title in Chinese, or null. */
  public: string | null
}

interface Alone {
  id: string
  account: string
  stage: Stage
  fingerprint: string
}

const ENV = { BALING_MODE: 'development', LOG_LEVEL: 'silent' }

const entryOf = (text: string): Look['entries'][number] => {
  const entry = parseEntry(text)
  if (!entry) throw new Error(`Not an entry: ${text}`)
  return { kind: entry.kind, seq: entry.seq, account: entry.actor.account, body: { ...entry.body } }
}

const now = () => performance.timeOrigin + performance.now()

/** Waits until a moment, the last of it awake. */
const moment = async (at: number) => {
  const far = at - now() - 3
  if (far > 0) await new Promise((resolve) => setTimeout(resolve, far))
  while (now() < at);
}

/** The platform in a process of its own, on a database that another one works on too. */
export const start = async ({ uri, dataDir }: { uri: string; dataDir: string }) => {
  const app = await startPayload({ uri, dataDir })
  const { threeReview } = app.payload.config.custom as { threeReview: ThreeReview }
  let appends = 0
  threeReview.source.onAppend(() => Promise.resolve(void (appends += 1)))

  const rows = async <T>(collection: string, where: Where, sort = 'id') => {
    const place = { collection: collection as CollectionSlug, where, sort, limit: 0, pagination: false }
    return (await app.payload.db.find<never>({ ...place, locale: 'all' })).docs as T[]
  }
  const publicTitle = async (id: string) => {
    const query = `{ content(id: "${id}", locale: zh) { title } }`
    return (await askPublic<{ content: { title: string } | null }>(app, query)).content?.title ?? null
  }

  return {
    hire: (roles: string[]) => account(app, ...roles),
    picture: (as: Account) => uploadPicture(app, as),
    news: async ({ as, cover, ...more }: { as: Account; cover: string; title: string; slug?: string }) => {
      const { status, body } = await rest(app, 'POST /news', { as, body: newsData(cover, more) })
      if (status !== 201) throw new Error(`Create: ${status} ${JSON.stringify(body)}`)
      return body.doc as { id: string; slug: string }
    },
    rest: ({ request, ...call }: Request) => rest(app, request, call),
    faults: async () => (await threeReview.verify()).faults,

    fire: async ({ at, request, ...call }: Shot): Promise<Hit> => {
      const before = appends
      await moment(at)
      const answer = await rest(app, request, call)
      return { ...answer, appended: appends > before, answered: now() }
    },

    look: async ({ id, slug, as }: { id: string; slug: string; as: Account }): Promise<Look> => {
      const subject = `news:${id}`
      const [document] = await rows<Record<string, unknown>>('news', { id: { equals: id } })
      const { docs: versions } = await app.payload.db.findVersions<never>({
        collection: 'news',
        where: { parent: { equals: id } },
        sort: '-createdAt',
        limit: 0,
        pagination: false,
        locale: 'all',
      })
      const said = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
      const zh = (value: unknown) => (value as { zh?: string } | undefined)?.zh ?? null
      const ledger = await rows<{ entry: string }>('review-ledger', { subject: { equals: subject } }, 'seq')
      const candidates = await rows<{ id: string; text: string }>('review-candidates', {
        subject: { equals: subject },
      })
      const [claim] = await rows<{ subject: string }>('review-claims', { id: { equals: `news:${slug}` } })
      return {
        status: await rest(app, `GET /news/${id}/review`, { as }),
        lock: said(document?.reviewLock),
        title: zh(document?.title),
        exists: document !== undefined,
        standing: { stage: said(document?.reviewStage), public: said(document?.reviewPublic) },
        versions: (versions as { version: { title: unknown } }[]).map(
          ({ version }) => zh(version.title) ?? '',
        ),
        runs: await rows('review-runs', { subject: { equals: subject } }, 'seq'),
        entries: ledger.map(({ entry }) => entryOf(entry)),
        candidates: Object.fromEntries(
          candidates.map(({ id, text }) => [
            id,
            (JSON.parse(text) as { content: { title: string } }).content.title,
          ]),
        ),
        claim: claim?.subject ?? null,
        public: await publicTitle(id),
      }
    },

    /** Signs in a document's stream and does nothing that follows: as if the process had died after the entry. */
    signAlone: async ({ id, account, ...signature }: Alone) => {
      const user = await app.payload.findByID({ collection: 'users', id: account })
      const { person = '', roles } = user as { person?: string; roles: string[] }
      const caller = { account, person, roles, apiKey: false, post: null, department: null, name: null }
      await using store = await openStore(parseEnv({ ...ENV, DATABASE_URI: uri, DATA_DIR: dataDir }))
      const command = { verb: 'approve' as const, opinion: null, ...signature }
      const signed = await store.review.ledger.append({ type: 'news', id }, (state) =>
        decide(state, command, caller),
      )
      if (!signed || !('sealed' in signed)) throw new Error(`Not signed: ${JSON.stringify(signed)}`)
    },

    /** What the entries about an account say, in their order. */
    account: async (id: string) => {
      const found = await rows<{ entry: string }>(
        'review-ledger',
        { subject: { equals: `users:${id}` } },
        'seq',
      )
      return found.map(({ entry }) => entryOf(entry))
    },

    /** Waits until the public side of this process says so; gives what it says after `patience` ms. */
    shown: async ({ id, title, patience }: { id: string; title: string | null; patience: number }) => {
      const end = now() + patience
      let found = await publicTitle(id)
      while (found !== title && now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 10))
        found = await publicTitle(id)
      }
      return found
    },
  }
}
