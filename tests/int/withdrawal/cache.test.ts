import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { byId } from '../../../plugins/delivery/dark/queries'
import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { rest, team, uploadPicture } from '../../helpers/review'
import { released, type Office } from '../guards/office'
import { askAt, takeDown } from './tools'

interface Kept {
  status: number
  body: Buffer
}

/** A cache before the platform that lets nothing go until it is told to. */
const cacheBefore = (app: () => TestApp) => {
  const kept = new Map<string, Kept>()
  const fetched = async (path: string): Promise<Kept> => {
    const found = kept.get(path)
    if (found) return found
    const answer = await askAt(app(), path)
    const fresh = { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
    kept.set(path, fresh)
    return fresh
  }
  const server = createServer((request, response) => {
    void fetched(request.url ?? '/').then(({ status, body }) => response.writeHead(status).end(body))
  })
  return { server, kept }
}

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

describeEachDatabase('the dark check through a cache', (db) => {
  const place = {} as Office
  const { server, kept } = cacheBefore(() => place.app)
  let origin = ''
  beforeAll(async () => {
    origin = await listening(server)
    const app = await startPayload({ uri: db.uri(), env: { DARK_CHECK_URL: origin } })
    const people = await team(app)
    Object.assign(place, { app, ...people, cover: await uploadPicture(app, people.editor) })
  })
  afterAll(async () => {
    await place.app[Symbol.asyncDispose]()
    server.closeAllConnections()
    server.close()
  })

  it('names what the cache still shows, and records nothing until that is gone', async () => {
    const { id } = await released(place, place.editor)
    const { path } = byId(id, 'zh')
    const { content } = await askPublic<{ content: { cover: { url: string } } }>(
      place.app,
      `{ content(id: "${id}", locale: zh) { cover { url } } }`,
    )
    for (const one of [path, content.cover.url]) expect((await fetch(`${origin}${one}`)).status).toBe(200)

    await takeDown(place.app, place.final, { id })
    const look = async (method: string) =>
      (await rest(place.app, `${method} /news/${id}/review/dark`, { as: place.first })).body as {
        dark: unknown
        waiting: boolean
        addresses: { path: string; state: string }[]
      }
    const shown = await look('POST')
    expect(shown).toMatchObject({ dark: null, waiting: true })
    expect(shown.addresses.filter(({ state }) => state === 'lit').map((one) => one.path)).toEqual([
      path,
      content.cover.url,
    ])
    // What can't be told isn't dark.
    kept.set(path, { status: 200, body: Buffer.from('<html>maintenance</html>') })
    kept.delete(content.cover.url)
    const unclear = await look('POST')
    expect(unclear.dark).toBe(null)
    expect(unclear.addresses.filter(({ state }) => state !== 'dark')).toMatchObject([
      { path, state: 'unknown', problem: expect.any(String) as string },
    ])

    kept.clear()
    const gone = await look('POST')
    expect(gone).toMatchObject({ waiting: false, dark: { addresses: gone.addresses.length } })
    expect(gone.addresses.map(({ state }) => state)).not.toContain('lit')
  })
})
