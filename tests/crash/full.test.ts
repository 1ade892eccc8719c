import { randomUUID } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { buildAll } from '../../scripts/build'
import { temporaryFolder } from '../helpers/folders'
import { skipsMongo } from '../helpers/mongodbRun'
import { newsData, type Account } from '../helpers/review'
import type { TestServer } from '../helpers/server'
import { clientOf, type Answer, type Client } from './client'
import { canMount, diskOf, onDisk } from './disk'
import { verified } from './kills'
import { openSite, type Site } from './site'

const folder = temporaryFolder()
const REFUSED = { status: 507, body: { errors: [{ code: 'REVIEW_STORAGE_FULL' }] } }

const must = ({ status, body }: Answer): Record<string, unknown> => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** The bureau on a disk that is too small. */
const bureau = ({ people }: Site, server: TestServer, client: Client) => {
  const [editor] = people.editors
  const post = (id: string, verb: string, { as, ...body }: { as: Account; [name: string]: unknown }) =>
    client.call(`POST /news/${id}/review/${verb}`, as, body)
  const self = {
    article: async () => {
      const { doc } = must(await client.upload(editor)) as { doc: { id: string } }
      const made = must(await client.call('POST /news?locale=zh', editor, newsData(doc.id)))
      return (made.doc as { id: string }).id
    },
    save: (id: string) =>
      client.call(`PATCH /news/${id}?locale=zh`, editor, { summary: '长'.repeat(400) + Math.random() }),
    submit: (id: string) => post(id, 'submit', { as: editor }),
    async sign(id: string) {
      const { stage, fingerprint } = must(await client.call(`GET /news/${id}/review`, editor)) as {
        stage: 'final' | 'first' | 'second'
        fingerprint: string
      }
      return post(id, 'approve', { as: people[stage], stage, fingerprint, opinion: '同意' })
    },
    withdraw: (id: string) =>
      post(id, 'withdraw', { as: people.final, reason: '有误', reasonClass: 'error' }),
    async release(id: string) {
      must(await self.submit(id))
      for (let signed = 0; signed < 3; signed += 1) must(await self.sign(id))
      return id
    },
    state: async (id: string) => must(await client.call(`GET /news/${id}/review`, editor)),
    /** The public title and whether its picture is served. */
    async shown(id: string) {
      const query = `{ content(id: "${id}", locale: zh) { title cover { url(width: 160) } } }`
      const answer = await server.post('/graphql', { query })
      const { data } = (await answer.json()) as {
        data: { content: { title: string; cover: { url: string } } | null }
      }
      if (!data.content) return null
      const picture = await server.fetch(new URL(data.content.cover.url, server.url).pathname)
      await picture.arrayBuffer()
      return [data.content.title, picture.status]
    },
    ready: async () => {
      const answer = await server.fetch('/readyz')
      const { checks } = (await answer.json()) as { checks: { storage: { ok: boolean } } }
      return [answer.status, checks.storage.ok]
    },
  }
  return self
}

const SHOWN = ['洞庭渔火季开幕', 200]

describe.skipIf(!canMount())('a full disk', () => {
  beforeAll(() => buildAll({ ifStale: true }))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('refuses what can’t be kept, does nothing by halves, goes on serving, and recovers', async () => {
    await using site = await openSite('sqlite', folder)
    const at = path.join(folder, 'disk')
    await using server = await site.startOn(at, onDisk({ at, from: site.dataDir, megabytes: 48 }))
    const disk = diskOf(server)
    const client = clientOf(server.fetch)
    const people = bureau(site, server, client)
    const live = await people.release(await people.article())
    const doomed = await people.release(await people.article())
    const [open, working] = [await people.article(), await people.article()]
    must(await people.submit(open))
    expect(await people.ready()).toEqual([200, true])

    disk.fill()
    // SQLite's log has room until it has to grow.
    let saved = await people.save(working)
    for (let tries = 0; saved.status === 200 && tries < 2_000; tries += 1) saved = await people.save(working)
    disk.fill()
    expect(saved).toMatchObject(REFUSED)
    const before = await people.state(open)
    expect(await client.upload(site.people.editors[0])).toMatchObject(REFUSED)
    expect(await people.submit(working)).toMatchObject(REFUSED)
    expect(await people.sign(open)).toMatchObject(REFUSED)
    expect(await people.withdraw(doomed)).toMatchObject(REFUSED)
    expect(await people.ready()).toEqual([503, false])
    expect(await people.shown(live)).toEqual(SHOWN)
    expect(await people.shown(doomed)).toEqual(SHOWN)
    expect(await people.state(open)).toEqual(before)
    expect(await people.state(working)).toMatchObject({ state: 'working', run: null })

    disk.free()
    expect(await people.ready()).toEqual([200, true])
    must(await people.save(working))
    await people.release(working)
    for (let signed = 0; signed < 3; signed += 1) must(await people.sign(open))
    must(await people.withdraw(doomed))
    await people.release(await people.article())
    expect(await people.shown(working)).toEqual(SHOWN)
    expect(await people.shown(open)).toEqual(SHOWN)
    expect(await people.shown(doomed)).toBe(null)
    // Nobody writes now: a copy is what the disk holds.
    const copy = path.join(folder, 'copy')
    cpSync(disk.folder, copy, { recursive: true })
    expect(await verified({ uri: `file:${path.join(copy, 'baling.db')}`, dataDir: copy })).toEqual([])
  })

  it.skipIf(skipsMongo())('under the read model alone keeps nothing public that is withdrawn', async () => {
    const uri = `${inject('mongodb')?.uri}/baling_full_${randomUUID().slice(0, 8)}`
    await using site = await openSite('mongodb', path.join(folder, 'follower'), uri)
    const at = path.join(folder, 'model')
    await using server = await site.startOn(at, onDisk({ at, from: site.dataDir, megabytes: 96 }))
    const disk = diskOf(server)
    const people = bureau(site, server, clientOf(server.fetch))
    const [live, doomed] = [
      await people.release(await people.article()),
      await people.release(await people.article()),
    ]
    expect(await people.shown(doomed)).toEqual(SHOWN)

    disk.fill()
    // The log of the read model has room until it has to grow: then the public side stays where it is.
    let last = live
    for (let tries = 0; (await people.shown(last)) !== null && tries < 50; tries += 1)
      last = await people.release(await people.article())
    expect(await people.shown(last)).toBe(null)
    expect(await people.state(last)).toMatchObject({ state: 'released' })
    must(await people.withdraw(doomed))
    expect(await people.shown(doomed)).toBe(null)
    expect(await people.shown(live)).toEqual(SHOWN)
    expect(await people.ready()).toEqual([503, false])

    disk.free()
    await expect.poll(() => people.shown(last), { timeout: 30_000 }).toEqual(SHOWN)
    expect(await people.shown(doomed)).toBe(null)
    expect(await people.ready()).toEqual([200, true])
  })
})
