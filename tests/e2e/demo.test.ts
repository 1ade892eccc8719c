import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ADMIN_EMAIL } from '../../scripts/demo/content/people'
import { load } from '../../scripts/demo/load'
import { startServer, type TestServer } from '../helpers/server'

const PASSWORD = 'a password of the demonstration'
const RELEASED = 15
/** Five entries for what is released; one, two and three for what waits at the first, second and final stage. */
const ENTRIES = RELEASED * 5 + 1 + 2 + 3

let server: TestServer
beforeAll(async () => {
  server = await startServer({
    env: { BALING_MODE: 'demo', BALING_ADMIN_EMAIL: ADMIN_EMAIL, BALING_ADMIN_PASSWORD: PASSWORD },
  })
})
afterAll(() => server?.[Symbol.asyncDispose]())

const silent = { step: () => undefined, end: () => undefined }
const once = () => load({ origin: server.url, password: PASSWORD, show: () => silent })
const head = async () => {
  const response = await server.fetch('/readyz')
  const { checks } = (await response.json()) as { checks: { readModel: { head: number; position: number } } }
  return checks.readModel
}
const query = async (text: string) => {
  const response = await server.post('/graphql', { query: text })
  return ((await response.json()) as { data: Record<string, { totalCount: number; nodes: unknown[] }> }).data
}

describe('npm run demo', () => {
  test('goes through the review, can be cut off at any point, and leaves the same ledger the second time', async () => {
    const stopAfter = async (path: RegExp, times: number) => {
      const { fetch } = globalThis
      let seen = 0
      globalThis.fetch = (input, init) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input)
        if (path.test(pathname) && (seen += 1) > times) return Promise.reject(new Error('cut off'))
        return fetch(input, init)
      }
      try {
        await expect(once()).rejects.toThrow('cut off')
      } finally {
        globalThis.fetch = fetch
      }
    }
    await stopAfter(/^\/api\/media$/, 4)
    await stopAfter(/\/review\/approve$/, 8)
    expect((await head()).head).toBeLessThan(ENTRIES)
    await once()
    expect(await head()).toMatchObject({ head: ENTRIES, position: ENTRIES })
    await once()
    expect((await head()).head).toBe(ENTRIES)
  }, 300_000)

  test('shows the report: five relics in two languages, ten articles', async () => {
    const { zh, en, news } = await query(`{
      zh: relics { totalCount nodes { projects { budget { amount } } } }
      en: relics(locale: en) { totalCount nodes { title summary cover { alt } } }
      news: newsArticles { totalCount nodes { title body { html } } }
    }`)
    expect([zh?.totalCount, en?.totalCount, news?.totalCount]).toEqual([5, 5, 10])
    const said = JSON.stringify([zh, news])
    for (const figure of ['279.52', '705.3', '73.02', '518', '1200', '40余万', '14', '23场次', '近3万人次'])
      expect(said, figure).toContain(figure)
    expect(JSON.stringify(en)).toMatch(/^[^\p{Script=Han}]+$/u)
  })

  test.each(['first', 'second', 'final'])('%s finds one article waiting', async (stage) => {
    const token = await server.signIn(`${stage}@baling.example`, PASSWORD)
    const response = await server.fetch('/api/review/queue', { headers: { Authorization: `JWT ${token}` } })
    expect(await response.json()).toMatchObject({ totalDocs: 1, docs: [{ type: 'news', stage }] })
  })
})
