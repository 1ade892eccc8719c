import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startMongoServer, type MongoServer } from '../helpers/mongodb'
import { drawPicture, newsData } from '../helpers/review'
import { startServer, type TestServer } from '../helpers/server'

const PASSWORD = 'a password for tests'
const ROLES = ['editor', 'first', 'second', 'final'] as const
const skipped = process.env.BALING_SKIP_MONGODB === '1'

let mongo: MongoServer
let server: TestServer
const tokens: Record<string, string> = {}

interface Answer {
  status: number
  body: Record<string, unknown> & { errors?: { code: string }[] }
}

const call = async (who: string, path: string, body?: unknown): Promise<Answer> => {
  const response = await server.fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `JWT ${tokens[who]}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const publicTitle = async (id: string) => {
  const response = await server.post('/graphql', { query: `{ content(id: "${id}", locale: zh) { title } }` })
  return (
    ((await response.json()) as { data: { content: { title: string } | null } }).data.content?.title ?? null
  )
}

const upload = async (): Promise<string> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await drawPicture())], 'picture.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: '一幅图画' }))
  const headers = { Authorization: `JWT ${tokens.editor}` }
  const response = await server.fetch('/api/media', { method: 'POST', headers, body: form })
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

/** A document in review; its run's fingerprint. */
const submitted = async (cover: string) => {
  const { doc } = (await call('editor', '/api/news', newsData(cover))).body as { doc: { id: string } }
  const { body } = await call('editor', `/api/news/${doc.id}/review/submit`, {})
  return { id: doc.id, fingerprint: body.fingerprint as string }
}

const approve = (stage: string, { id, fingerprint }: { id: string; fingerprint: string }) =>
  call(stage, `/api/news/${id}/review/approve`, { stage, fingerprint })

describe.skipIf(skipped)('the primary database is killed', () => {
  beforeAll(async () => {
    mongo = await startMongoServer()
    const env = {
      BALING_MODE: 'demo',
      BALING_ADMIN_EMAIL: 'admin@baling.example',
      BALING_ADMIN_PASSWORD: PASSWORD,
      DEMO_PASSWORD: PASSWORD,
    }
    server = await startServer({ databaseUri: `${mongo.uri}/baling`, env })
    tokens.admin = await server.signIn(env.BALING_ADMIN_EMAIL, PASSWORD)
    for (const role of ROLES) {
      const email = `${role}@baling.example`
      tokens[role] = await server.signIn(email, PASSWORD)
    }
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
    await mongo?.dispose()
  })

  it('public reads go on, signing says 503 with a code, and all goes on when it is back', async () => {
    const cover = await upload()
    const live = await submitted(cover)
    for (const stage of ['first', 'second', 'final']) expect((await approve(stage, live)).status).toBe(200)
    const open = await submitted(cover)
    for (const stage of ['first', 'second']) expect((await approve(stage, open)).status).toBe(200)
    expect(await publicTitle(live.id)).toBe('洞庭渔火季开幕')

    await mongo.kill()
    await expect.poll(async () => (await server.fetch('/readyz')).status, { timeout: 20_000 }).toBe(503)
    const { checks } = (await (await server.fetch('/readyz')).json()) as {
      checks: { database: { ok: boolean } }
    }
    expect(checks.database.ok).toBe(false)
    const refused = await approve('final', open)
    expect(refused.status).toBe(503)
    expect(refused.body.errors?.[0]?.code).toMatch(/UNAVAILABLE/)
    expect(await publicTitle(live.id)).toBe('洞庭渔火季开幕')
    expect(await publicTitle(open.id)).toBe(null)

    await mongo.start()
    await expect.poll(async () => (await server.fetch('/readyz')).status, { timeout: 30_000 }).toBe(200)
    expect(await approve('final', open)).toMatchObject({ status: 200, body: { state: 'released' } })
    expect(await publicTitle(open.id)).toBe('洞庭渔火季开幕')
  }, 120_000)
})
