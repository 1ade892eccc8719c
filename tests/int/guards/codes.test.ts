import { randomUUID } from 'node:crypto'

import { LibsqlError } from '@libsql/client'
import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'

import {
  ENTRY_BYTES,
  messageOf,
  REFUSALS,
  type Refusal,
  type RefusalCode,
} from '../../../plugins/three-review/core'
import { explainRefusal } from '../../../plugins/three-review/hooks/afterError'
import { ageProofs } from '../../helpers/accounts'
import { describeEachDatabase, type TestDatabase } from '../../helpers/databases'
import { originalsOf } from '../../helpers/originals'
import { startPayload } from '../../helpers/payload'
import { rest, uploadPicture, type Account, type Answer } from '../../helpers/review'
import { tamper } from '../../helpers/tamper'
import type { CodeOfAccounts } from '../accounts/codes'
import type { CodeOfWithdrawal } from '../withdrawal/codes'
import {
  article,
  call,
  edit,
  hire,
  office,
  orphanPicture,
  released,
  richText,
  sign,
  signUpTo,
  submit,
  type Office,
} from './office'

/** Asks for something that is refused; again and again, since a refusal changes nothing. */
type Ask = (headers: Record<string, string>) => Promise<Answer>
type Provocation = (place: Office, db: TestDatabase) => Promise<Ask>

const asking =
  ({ app }: Office, request: string, { as, body }: { as?: Account; body?: unknown } = {}): Ask =>
  (headers) =>
    rest(app, request, { as, body, headers })

const verb = (
  place: Office,
  id: string,
  { as, body = {}, name }: { as: Account; body?: unknown; name: string },
) => asking(place, `POST /news/${id}/review/${name}`, { as, body })

const ANY = `sha256:${'0'.repeat(64)}`

const open = async (place: Office, more: Record<string, unknown> = {}): Promise<string> => {
  const { id } = await article(place, place.editor, more)
  await submit(place, id)
  return id
}

const fingerprintOf = async ({ app, editor }: Office, id: string): Promise<string> =>
  String((await rest(app, `GET /news/${id}/review`, { as: editor })).body.fingerprint)

const approving = async (place: Office, id: string, { as, stage }: { as: Account; stage: string }) =>
  verb(place, id, { name: 'approve', as, body: { stage, fingerprint: await fingerprintOf(place, id) } })

const submitting = (place: Office, id: string, body: unknown = {}) =>
  verb(place, id, { name: 'submit', as: place.editor, body })

const keyed = async (place: Office): Promise<Record<string, string>> => {
  const { id } = await hire(place, 'first')
  const apiKey = randomUUID()
  await place.app.payload.update({ collection: 'users', id, data: { enableAPIKey: true, apiKey } })
  return { Authorization: `users API-Key ${apiKey}` }
}

/** Makes everyone who could sign second an author of a document. */
const writtenByAllSeconds = async (place: Office): Promise<string> => {
  const { payload } = place.app
  const { id } = await article(place, place.editor)
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['second'] } },
    pagination: false,
  })
  for (const user of docs)
    await payload.update({
      collection: 'news',
      id,
      data: { title: `${user.id} 写的` },
      user: { ...user, collection: 'users' },
    })
  return id
}

/** What is made of an error of the database or the disk. */
const explained =
  (error: Error): Ask =>
  async (headers) => {
    const i18n = { language: headers['Accept-Language'] }
    const told = await explainRefusal({ error, context: {}, req: { i18n } as PayloadRequest })
    return { status: told?.status ?? 0, body: told?.response as Record<string, unknown> }
  }

/** MongoDB gone from under an application. SQLite's file is only ever held by others: what is made of that error. */
const withoutDatabase: Provocation = async (place, db) => {
  if (db.name === 'sqlite') return explained(new LibsqlError('database is locked', 'SQLITE_BUSY'))
  const app = await startPayload({ uri: db.uri() })
  await app.payload.db.destroy?.()
  return asking({ ...place, app }, `POST /news/${place.editor.id}/review/approve`, { body: {} })
}

/** The refusal of a call that REST has no way to make. */
const direct = (attempt: () => Promise<unknown>): Ask => {
  const told = (error: { status: number; data: { refusals: Refusal[] } }, language: string): Answer => ({
    status: error.status,
    body: {
      errors: error.data.refusals.map((one) => ({ code: one.code, message: messageOf(one, language) })),
    },
  })
  return (headers) =>
    attempt().then(
      () => ({ status: 200, body: {} }),
      (error: Parameters<typeof told>[0]) => told(error, headers['Accept-Language'] ?? ''),
    )
}

/** How every code of the registry comes about, those of `accounts` and `withdrawal` aside. A code without an entry doesn't compile. */
const PROVOCATIONS: Record<Exclude<RefusalCode, CodeOfAccounts | CodeOfWithdrawal>, Provocation> = {
  REVIEW_NOT_SIGNED_IN: async (place) =>
    asking(place, `GET /news/${(await article(place, place.editor)).id}/review`),
  REVIEW_FORBIDDEN: async (place) =>
    approving(place, await open(place), { as: place.second, stage: 'first' }),
  REVIEW_SAME_PERSON: async (place) => {
    const id = await open(place)
    const both = await hire(place, 'first', 'second')
    await sign(place, id, { stage: 'first', as: both })
    return approving(place, id, { as: both, stage: 'second' })
  },
  REVIEW_AUTHOR_CANNOT_SIGN: async (place) => {
    const writer = await hire(place, 'editor', 'first')
    const { id } = await article(place, writer)
    await submit(place, id)
    return approving(place, id, { as: writer, stage: 'first' })
  },
  REVIEW_API_KEY: async (place) => {
    const id = await open(place)
    const key = await keyed(place)
    const body = { stage: 'first', fingerprint: await fingerprintOf(place, id) }
    return (headers) => asking(place, `POST /news/${id}/review/approve`, { body })({ ...headers, ...key })
  },
  REVIEW_PROOF_REQUIRED: async (place) => {
    const late = await hire(place, 'first')
    await ageProofs(place.app, late.id)
    return approving(place, await open(place), { as: late, stage: 'first' })
  },
  REVIEW_PROTECTED: (place) => {
    const data = { id: 'x', subject: 'x' }
    const create = () => place.app.payload.db.create({ collection: 'review-claims', data })
    return Promise.resolve(direct(create))
  },
  REVIEW_NOT_FOUND: (place) =>
    Promise.resolve(asking(place, `GET /news/${randomUUID()}/review`, { as: place.editor })),
  REVIEW_WRONG_STAGE: async (place) =>
    approving(place, await open(place), { as: place.second, stage: 'second' }),
  REVIEW_STALE: async (place) => {
    const body = { stage: 'first', fingerprint: ANY }
    return verb(place, await open(place), { name: 'approve', as: place.first, body })
  },
  REVIEW_ALREADY_OPEN: async (place) => submitting(place, await open(place)),
  REVIEW_LOCKED: async (place) =>
    asking(place, `PATCH /news/${await open(place)}`, { as: place.editor, body: { title: '改' } }),
  REVIEW_NOT_OPEN: async (place) =>
    verb(place, (await article(place, place.editor)).id, { name: 'recall', as: place.editor }),
  REVIEW_NOT_LIVE: async (place) => {
    const body = { reason: '内容有误', reasonClass: 'error' }
    return verb(place, await open(place), { name: 'withdraw', as: place.final, body })
  },
  REVIEW_LIVE: async (place) =>
    asking(place, `DELETE /news/${(await released(place, place.editor)).id}`, { as: place.editor }),
  REVIEW_REFERENCED: async (place) => {
    await open(place)
    return asking(place, `DELETE /media/${place.cover}`, { as: place.editor })
  },
  REVIEW_UNSUPPORTED: async (place) => {
    const { id } = await article(place, place.editor)
    return asking(place, `PATCH /news/${id}?autosave=true`, { as: place.editor, body: { title: '改' } })
  },
  REVIEW_BAD_REQUEST: async (place) => verb(place, await open(place), { name: 'approve', as: place.first }),
  REVIEW_INCOMPLETE: async (place) =>
    submitting(place, (await article(place, place.editor, { summary: '' })).id),
  REVIEW_INVALID: async (place) =>
    submitting(place, (await article(place, place.editor, { isReprint: true })).id),
  REVIEW_MISSING_FILE: async (place) => {
    const cover = await uploadPicture(place.app, place.editor)
    const { filename } = await place.app.payload.findByID({ collection: 'media', id: cover })
    await originalsOf(place.app).remove(filename ?? '')
    return submitting(place, (await article(place, place.editor, { cover })).id)
  },
  REVIEW_SLUG_TAKEN: async (place) => {
    const slug = `taken-${randomUUID().slice(0, 8)}`
    await open(place, { slug })
    return submitting(place, (await article(place, place.editor, { slug })).id)
  },
  REVIEW_TOO_LARGE: async (place) => {
    const { id } = await article(place, place.editor)
    await using client = await tamper(place.uri)
    const rows = (await client.rows('review-authors')).filter(({ subject }) => subject === `news:${id}`)
    for (const row of rows)
      await client.set('review-authors', row.id ?? '', { person: 'a'.repeat(ENTRY_BYTES) })
    return submitting(place, id)
  },
  REVIEW_UNSTAFFED: async (place) => submitting(place, await writtenByAllSeconds(place)),
  REVIEW_NO_AUTHORS: async (place) => {
    const slug = `nobody-${randomUUID().slice(0, 8)}`
    const texts = { title: '无人', slug, summary: '摘要', column: 'culture', body: richText({}) }
    const data = { ...texts, cover: await orphanPicture(place) }
    const { id } = await place.app.payload.create({ collection: 'news', data: data as never })
    return submitting(place, id)
  },
  REVIEW_OPINION_REQUIRED: async (place) => {
    const id = await open(place)
    const body = { stage: 'first', fingerprint: await fingerprintOf(place, id), opinion: ' ' }
    return verb(place, id, { name: 'reject', as: place.first, body })
  },
  REVIEW_REASON_REQUIRED: async (place) => {
    const { id } = await released(place, place.editor)
    return verb(place, id, { name: 'withdraw', as: place.final, body: { reasonClass: 'error' } })
  },
  REVIEW_REFERENCE_NOT_LIVE: async (place) => {
    const { body } = await rest(place.app, 'POST /relics', { as: place.editor, body: { title: '慈氏塔' } })
    const { id } = await article(place, place.editor, { relics: [(body.doc as { id: string }).id] })
    return async (headers) => {
      const answer = await submitting(place, id)(headers)
      await call(place, id, { verb: 'recall', as: place.editor })
      return { ...answer, body: { errors: answer.body.warnings } }
    }
  },
  REVIEW_CONFLICT: async (place) => {
    const { id } = await article(place, place.editor)
    const body = { title: '改', updatedAt: '2020-01-01T00:00:00.000Z' }
    return asking(place, `PATCH /news/${id}`, { as: place.editor, body })
  },
  REVIEW_DOUBTFUL: async ({ app, editor, cover }) => {
    const beijing = { lat: 39.915, lng: 116.404, system: 'WGS84', precision: 'exact' }
    const texts = { title: '慈氏塔', slug: `far-${randomUUID().slice(0, 8)}`, summary: '摘要' }
    const data = { ...texts, cover, body: richText({}), district: 'yueyanglou', coordinates: beijing }
    const { body } = await rest(app, 'POST /relics', { as: editor, body: data })
    const path = `/relics/${(body.doc as { id: string }).id}/review`
    return async (headers) => {
      const answer = await rest(app, `POST ${path}/submit`, { as: editor, body: {}, headers })
      await rest(app, `POST ${path}/recall`, { as: editor, body: {} })
      return { ...answer, body: { errors: answer.body.warnings } }
    }
  },
  REVIEW_BAD_KIND: async (place) =>
    submitting(place, (await article(place, place.editor)).id, { kind: 'correction' }),
  REVIEW_LEDGER_BROKEN: async (place) => {
    const id = await open(place)
    await using client = await tamper(place.uri)
    const ask = await approving(place, id, { as: place.first, stage: 'first' })
    // An entry of this document alone; the chain's last one is somebody else's.
    await open(place)
    const row = (await client.rows('review-ledger')).find(({ subject }) => subject === `news:${id}`)
    await client.set('review-ledger', row?.id ?? '', { hash: ANY })
    return ask
  },
  // On a disk that is really full: tests/crash/full.test.ts.
  REVIEW_STORAGE_FULL: (_place, db) =>
    Promise.resolve(
      explained(
        db.name === 'sqlite'
          ? new LibsqlError('database or disk is full', 'SQLITE_FULL')
          : Object.assign(new Error('No space left on device'), { code: 14031 }),
      ),
    ),
  REVIEW_UNAVAILABLE: withoutDatabase,
}

const pattern = (template: string): RegExp => {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`)
}

describeEachDatabase('every code', (db) => {
  const place = office(db)

  it('REVIEW_INCOMPLETE names every missing field at once, by its label', async () => {
    const made = await rest(place.app, 'POST /news', { as: place.editor, body: { title: '只有标题' } })
    const { id } = made.body.doc as { id: string }
    const ask = submitting(place, id, { locales: ['zh', 'en'] })
    const findings = async (language: string) => {
      const { status, body } = await ask({ 'Accept-Language': language })
      expect(status).toBe(422)
      return (body.errors as { code: string; field: string; message: string }[]).map(
        ({ code, field, message }) => `${code} ${field} ${message}`,
      )
    }
    expect((await findings('zh')).sort()).toEqual(
      [
        'REVIEW_INCOMPLETE summary 请填写“摘要”。',
        'REVIEW_INCOMPLETE cover 请填写“封面图”。',
        'REVIEW_INCOMPLETE body 请填写“正文”。',
        'REVIEW_INCOMPLETE column 请填写“栏目”。',
        'REVIEW_INCOMPLETE title 请填写“标题（en）”。',
        'REVIEW_INCOMPLETE summary 请填写“摘要（en）”。',
        'REVIEW_INCOMPLETE cover 请填写“封面图（en）”。',
      ].sort(),
    )
    expect((await findings('en')).sort()).toEqual(
      [
        'REVIEW_INCOMPLETE summary “Summary” is missing.',
        'REVIEW_INCOMPLETE cover “Cover” is missing.',
        'REVIEW_INCOMPLETE body “Text” is missing.',
        'REVIEW_INCOMPLETE column “Column” is missing.',
        'REVIEW_INCOMPLETE title “Title (en)” is missing.',
        'REVIEW_INCOMPLETE summary “Summary (en)” is missing.',
        'REVIEW_INCOMPLETE cover “Cover (en)” is missing.',
      ].sort(),
    )
  })

  it('REVIEW_UNSTAFFED names the stage that nobody can sign', async () => {
    const ask = submitting(place, await writtenByAllSeconds(place))
    const { body } = await ask({ 'Accept-Language': 'en' })
    expect((body.errors as { message: string }[])[0]?.message).toContain('second review')
    const chinese = await ask({ 'Accept-Language': 'zh' })
    expect((chinese.body.errors as { message: string }[])[0]?.message).toContain('复审')
  })

  it('a slug that was taken stays with its document, even after a withdrawal', async () => {
    const { id, slug } = await released(place, place.editor)
    await edit(place, place.editor, { id, slug: `${slug}-2` })
    const second = await article(place, place.editor, { slug })
    const { body } = await submitting(place, second.id)({})
    expect(body.errors).toMatchObject([{ code: 'REVIEW_SLUG_TAKEN', field: 'slug' }])
    await submit(place, id)
    await signUpTo(place, id, 'final')
    expect((await submitting(place, second.id)({})).status).toBe(422)
  })

  // At the end: the ledger stays broken after its code.
  it.each(Object.keys(PROVOCATIONS) as (keyof typeof PROVOCATIONS)[])(
    '%s, with its status and in both languages',
    async (code) => {
      const ask = await PROVOCATIONS[code](place, db)
      for (const language of ['zh', 'en'] as const) {
        const { status, body } = await ask({ 'Accept-Language': language })
        const [first] = (body.errors ?? []) as { code: string; message: string }[]
        expect([status, first?.code], JSON.stringify(body)).toEqual([REFUSALS[code].status, code])
        expect(first?.message).toMatch(pattern(REFUSALS[code][language]))
      }
    },
  )
})
