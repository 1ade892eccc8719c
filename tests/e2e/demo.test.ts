import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { check } from '../../scripts/demo/check'
import { CONTENT } from '../../scripts/demo/content'
import { ADMIN_EMAIL } from '../../src/lib/demoPeople'
import type { Demo } from '../../scripts/demo/content/types'
import { load } from '../../scripts/demo/load'
import { SECRET, startServer, type TestServer } from '../helpers/server'

const PASSWORD = 'a password of the demonstration'
const documents = Object.values(CONTENT).flatMap((list): Demo[] => list)
const RELEASED = documents.filter(({ waitsAt }) => !waitsAt).length
/** One entry for each account, five for what is released, one to three for what waits at the three stages. */
const ENTRIES = 5 + RELEASED * 5 + 1 + 2 + 3

let server: TestServer
beforeAll(async () => {
  server = await startServer({
    env: {
      BALING_MODE: 'demo',
      BALING_ADMIN_EMAIL: ADMIN_EMAIL,
      BALING_ADMIN_PASSWORD: PASSWORD,
      DEMO_PASSWORD: PASSWORD,
    },
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
    await stopAfter(/^\/api\/events$/, 3)
    expect((await head()).head).toBeLessThan(ENTRIES)
    await once()
    expect(await head()).toMatchObject({ head: ENTRIES, position: ENTRIES })
    await once()
    expect((await head()).head).toBe(ENTRIES)
  }, 300_000)

  test('shows the report: nothing of it is missing, and no number is invented', async () => {
    const lines: string[] = []
    expect(await check(server.url, (line) => lines.push(line)), lines.join('\n')).toBe(true)
    expect(lines.join('\n')).toMatch(/缺 0 \/ 0 missing\n.* 0 \/ 0 numbers/)
  })

  test('is there in English too, news apart', async () => {
    const lists = 'relics attractions oldBrands heritageItems routes events venues figures newsArticles'
    const fields = 'totalCount nodes { title summary cover { alt } }'
    const en = await query(
      `{ ${lists.replace(/\w+/g, (list) => `${list}(first: 100, locale: en) { ${fields} }`)} }`,
    )
    const counts = Object.fromEntries(Object.entries(en).map(([list, { totalCount }]) => [list, totalCount]))
    const { relics, attractions, routes, events, venues, figures } = CONTENT
    expect(counts).toEqual({
      relics: relics.length,
      attractions: attractions.length,
      oldBrands: CONTENT['old-brands'].length,
      heritageItems: CONTENT['heritage-items'].length,
      routes: routes.length,
      events: events.length,
      venues: venues.length,
      figures: figures.length,
      newsArticles: 0,
    })
    expect(JSON.stringify(en)).toMatch(/^[^\p{Script=Han}]+$/u)
  })

  test.each(['first', 'second', 'final'])('%s finds one article waiting', async (stage) => {
    const token = await server.signIn(`${stage}@baling.example`, PASSWORD)
    const response = await server.fetch('/api/review/queue', { headers: { Authorization: `JWT ${token}` } })
    expect(await response.json()).toMatchObject({ totalDocs: 1, docs: [{ type: 'news', stage }] })
  })
})

describe('what the documents tell people to type', () => {
  const run = promisify(execFile)
  const block = (file: string, name: string) => {
    const [, code] =
      new RegExp(`<!-- ${name} -->\\n+\`\`\`\\w+\\n(.*?)\`\`\``, 's').exec(readFileSync(file, 'utf8')) ?? []
    if (!code) throw new Error(`${file} has no ${name}`)
    const script = path.join(server.dataDir, name)
    writeFileSync(script, code)
    return script
  }

  test('README.md: the whole way of a document, by curl', async () => {
    const env = { ...process.env, BASE: server.url, DEMO_PASSWORD: PASSWORD }
    const { stdout } = await run('sh', [block('README.md', 'way.sh')], { env })
    const lines = stdout.trim().split('\n')
    expect(lines.filter((line) => line === '一篇演示新闻。')).toHaveLength(3)
    expect(lines.filter((line) => /^[a-z]+$/.test(line))).toEqual([
      'second',
      'final',
      'released',
      'withdrawn',
    ])
    expect(stdout).toContain('"title":"老街巷的夜晚"')
  })

  test('README.md: each query', async () => {
    const readme = readFileSync('README.md', 'utf8')
    const queries = [...readme.matchAll(/-d '(\{"query":\n.*?)'$/gms)].map(([, body = '']) => body)
    expect(queries).toHaveLength(5)
    for (const body of queries) {
      const [, text = ''] = /"query":\s*"(.*)"\}$/s.exec(body) ?? []
      const response = await server.post('/graphql', { query: text.replaceAll('\\"', '"') })
      const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
      expect(errors, text).toBe(undefined)
      if (text.includes('RELEASE_ID')) continue
      const [answer] = Object.values(data)
      expect(answer, text).not.toBe(null)
      expect(answer, text).not.toMatchObject({ nodes: [] })
    }
  })

  test('docs/verify.md: twenty lines of Node prove a release, and refuse one that was changed', async () => {
    const { relics } = await query('{ relics(locale: en) { nodes { release { id } } } }')
    const [{ release }] = relics?.nodes as [{ release: { id: string } }]
    const script = block('docs/verify.md', 'proof.mjs')
    expect((await run('node', [script, server.url, release.id])).stdout).toMatch(
      /^ok: sha256:[0-9a-f]{64}, signed by/,
    )
    await expect(run('node', [script, server.url, 'no such release'])).rejects.toThrow()
  })

  test('npm run verify says ok', async () => {
    const env = {
      ...process.env,
      BALING_MODE: 'demo',
      DATABASE_URI: '',
      DATA_DIR: server.dataDir,
      PAYLOAD_SECRET: SECRET,
    }
    const { stdout } = await run('npm', ['run', '-s', 'verify'], { env })
    expect(stdout).toMatch(/\nok\n$/)
  })
})
