import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { ThreeReview } from '@baling/three-review'
import mongoose from 'mongoose'
import { expect, it, onTestFinished } from 'vitest'

import { describeEachDatabase, type TestDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload, type TestApp } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { rest, type Account } from '../../helpers/review'

/*
 * An installation that ran the first version of the platform, which had relics and news alone: a relic in two
 * languages, an article that was edited after its release, one that waits for its second signature, one that was
 * withdrawn, a draft. `expected.json` has what its public side showed.
 */
const FIXTURES = path.resolve('tests/fixtures/spine')
const SECRET = 'the secret of an earlier installation, 32+'

interface Expected {
  head: { seq: number; hash: string }
  changes: unknown[]
  releases: Record<string, { canonical: string; fingerprint: string; entries: unknown[] }>
  documents: Record<'draft' | 'edited' | 'relic' | 'waiting' | 'withdrawn', string>
}

const unpack = (db: TestDatabase): string => {
  const folder = temporaryFolder()
  const { status, stderr } = spawnSync('tar', ['-xzf', path.join(FIXTURES, `${db.name}.tgz`), '-C', folder], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return folder
}

const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8')

/** The address of the unpacked database. */
const restore = async (db: TestDatabase, folder: string): Promise<string> => {
  if (db.name === 'sqlite') return `file:${path.join(folder, 'baling.db')}`
  const uri = db.uri()
  const dump = mongoose.mongo.BSON.EJSON.parse(read(folder, 'dump.json')) as Record<string, object[]>
  const connection = await mongoose.createConnection(uri).asPromise()
  for (const [name, rows] of Object.entries(dump)) await connection.collection(name).insertMany(rows)
  await connection.close()
  return uri
}

const query = (app: TestApp, text: string) => askPublic<Record<string, unknown>>(app, text)

const signIn = async (app: TestApp, role: string): Promise<Account> => {
  const data = { email: `${role}@baling.example`, password: 'a password for tests' }
  const { token, user } = await app.payload.login({ collection: 'users', data })
  return { id: String(user?.id), token: token ?? '' }
}

const must = async (app: TestApp, request: string, call: Parameters<typeof rest>[2]) => {
  const { status, body } = await rest(app, request, call)
  if (status !== 200) throw new Error(`${request}: ${status} ${JSON.stringify(body)}`)
  return body
}

const signFrom = async (app: TestApp, document: string, stages: readonly string[]): Promise<void> => {
  for (const stage of stages) {
    const as = await signIn(app, stage)
    const { fingerprint } = await must(app, `GET /news/${document}/review`, { as })
    const body = { stage, fingerprint }
    await must(app, `POST /news/${document}/review/approve`, { as, body })
  }
}

describeEachDatabase('an installation of the first version', (db) => {
  it('keeps every release, verifies, and goes on', async () => {
    const dataDir = unpack(db)
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
    const expected = JSON.parse(read(dataDir, 'expected.json')) as Expected
    const uri = await restore(db, dataDir)
    await using app = await startPayload({ uri, dataDir, env: { PAYLOAD_SECRET: SECRET } })
    const { source, verify } = app.payload.config.custom.threeReview as ThreeReview

    // Nothing of the old chain is another; the accounts that it found are written after it.
    const [{ canonical: _, ...last } = {} as never, ...adopted] = await source.since(
      expected.head.seq - 1,
      100,
    )
    expect(last).toEqual(expected.head)
    const kinds = adopted.map(
      ({ canonical }) => JSON.parse(canonical) as { kind: string; body: { change: string } },
    )
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.every(({ kind, body }) => kind === 'ACCOUNT' && body.change === 'adopted')).toBe(true)
    expect((await verify()).faults).toEqual([])
    const { changes } = await query(
      app,
      '{ changes(since: 0, first: 100) { sequence kind type id locale reasonClass at } }',
    )
    expect(changes).toEqual(expected.changes)
    const proof = 'canonical fingerprint entries { canonical hash }'
    for (const [release, kept] of Object.entries(expected.releases))
      expect((await query(app, `{ proof(releaseId: "${release}") { ${proof} } }`)).proof).toEqual(kept)

    const { relics } = await query(
      app,
      '{ relics { nodes { title era level maps { title } coordinates { lat system } projects { budget { amount } } } } }',
    )
    expect(relics).toEqual({
      nodes: [
        {
          title: '粤汉铁路英国专家楼',
          era: '清末',
          level: 'provincial',
          maps: [],

          coordinates: { lat: 29.37, system: 'WGS84' },
          projects: [{ budget: { amount: 279.52 } }],
        },
      ],
    })

    const { documents } = expected
    await signFrom(app, documents.waiting, ['second', 'final'])
    const as = await signIn(app, 'editor')
    await must(app, `POST /news/${documents.edited}/review/submit`, { as, body: { kind: 'update' } })
    await signFrom(app, documents.edited, ['first', 'second', 'final'])
    await must(app, `PATCH /news/${documents.draft}?locale=zh`, { as, body: { title: '改过的草稿' } })

    const { newsArticles } = await query(app, '{ newsArticles { nodes { slug title relics { title } } } }')
    const nodes = (newsArticles as { nodes: { slug: string }[] }).nodes.toSorted((a, b) =>
      a.slug < b.slug ? -1 : 1,
    )
    expect(nodes).toEqual([
      { slug: 'edited', title: '专家楼修缮工程完成并通过初验', relics: [{ title: '粤汉铁路英国专家楼' }] },
      { slug: 'waiting', title: '一篇待审的稿件', relics: [] },
    ])
    expect((await verify()).faults).toEqual([])
  })
})
