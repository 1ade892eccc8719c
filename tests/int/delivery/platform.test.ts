import { createHash } from 'node:crypto'

import type { Delivery } from '@baling/delivery'
import type { ThreeReview } from '@baling/three-review'
import type { Config } from 'payload'
import { expect, test } from 'vitest'

import { delivery } from '../../../plugins/delivery'
import { describeEachDatabase } from '../../helpers/databases'
import { CONTRACTS, temporaryDir } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { startPayload, type TestApp } from '../../helpers/payload'
import { createNews, releaseNews, rest, signAll, submitNews, team } from '../../helpers/review'

const handleOf = (app: TestApp) => app.payload.config.custom.delivery as Delivery

const ask = async <T>(app: TestApp, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
  const request = new Request('http://public.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer = (await (await handleOf(app).handle(request)).json()) as { data: T; errors?: unknown }
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

const sha256 = (...parts: (Uint8Array | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `sha256:${hash.digest('hex')}`
}

interface Article {
  newsArticle: {
    id: string
    title: string
    columnLabel: string
    body: { html: string; text: string }
    cover: { url: string; sha256: string; alt: string }
    release: { id: string; fingerprint: string; sequence: number }
  } | null
}
const ARTICLE = `query ($slug: String!) {
  newsArticle(slug: $slug) {
    id title columnLabel body { html text } cover { url sha256 alt } release { id fingerprint sequence }
  }
}`

interface Proof {
  proof: {
    canonical: string | null
    fingerprint: string
    run: { fingerprint: string; locales: { locale: string; fingerprint: string }[] }
    entries: { canonical: string; hash: string }[]
  }
}
const PROOF = `query ($id: ID!) {
  proof(releaseId: $id) {
    canonical fingerprint run { fingerprint locales { locale fingerprint } } entries { canonical hash }
  }
}`

describeEachDatabase('the public side of the platform', (db) => {
  test('shows what three people signed in the very next read, proves it, and nothing of it once withdrawn', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const people = await team(app)
    const waiting = await createNews(app, people.editor)
    await submitNews(app, people.editor, { id: waiting.id })
    expect(await ask(app, ARTICLE, { slug: waiting.slug })).toEqual({ newsArticle: null })
    await signAll(app, people, waiting.id)
    const { newsArticle } = await ask<Article>(app, ARTICLE, { slug: waiting.slug })
    if (!newsArticle) throw new Error('not there')
    expect(newsArticle).toMatchObject({
      id: waiting.id,
      title: '洞庭渔火季开幕',
      body: { text: '一段正文。' },
    })

    const picture = await handleOf(app).handle(new Request(`http://public.test${newsArticle.cover.url}`))
    expect(picture.status).toBe(200)
    expect(sha256(new Uint8Array(await picture.arrayBuffer()))).toBe(`sha256:${newsArticle.cover.sha256}`)

    const { proof } = await ask<Proof>(app, PROOF, { id: newsArticle.release.id })
    expect(sha256(proof.canonical ?? '')).toBe(newsArticle.release.fingerprint)
    expect(proof.fingerprint).toBe(newsArticle.release.fingerprint)
    const map = Object.fromEntries(proof.run.locales.map(({ locale, fingerprint }) => [locale, fingerprint]))
    expect(sha256(JSON.stringify(map))).toBe(proof.run.fingerprint)
    for (const { canonical, hash } of proof.entries) expect(sha256(Uint8Array.of(0), canonical)).toBe(hash)
    expect(proof.entries.map(({ canonical }) => (JSON.parse(canonical) as { kind: string }).kind)).toEqual([
      'SUBMITTED',
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'RELEASED',
    ])

    const reason = { reason: '数字有误', reasonClass: 'error' }
    const withdrawn = await rest(app, `POST /news/${waiting.id}/review/withdraw`, {
      as: people.final,
      body: reason,
    })
    expect(withdrawn.status).toBe(200)
    expect(await ask(app, ARTICLE, { slug: waiting.slug })).toEqual({ newsArticle: null })
    const after = (await ask<Proof>(app, PROOF, { id: newsArticle.release.id })).proof
    expect([after.canonical, after.entries.length]).toEqual([null, 6])
    expect(
      (await handleOf(app).handle(new Request(`http://public.test${newsArticle.cover.url}`))).status,
    ).toBe(404)

    const status = handleOf(app).status()
    expect(status).toMatchObject({ head: status.position, behindMs: 0, fault: null })
    const { source } = app.payload.config.custom.threeReview as ThreeReview
    expect((await handleOf(app).verify(source)).faults).toEqual([])
  })

  test('a second process on the database sees it without being asked', async () => {
    const options = { uri: db.uri(), dataDir: temporaryDir() }
    await using first = await startPayload(options)
    await using second = await startPayload(options)
    const { slug } = await releaseNews(first, await team(first))
    const position = handleOf(first).status().position
    const caughtUp = async () => {
      while (handleOf(second).status().position < position)
        await new Promise((resolve) => setImmediate(resolve))
    }
    await caughtUp()
    expect((await ask<Article>(second, ARTICLE, { slug })).newsArticle?.title).toBe('洞庭渔火季开幕')
  })
})

test('in somebody else’s app: nothing of the config is lost, and it starts after what was there', async () => {
  const order: string[] = []
  const ledger = new MemoryLedger()
  const given: Config = {
    secret: 'a secret for tests only',
    custom: { mine: 1 },
    db: undefined as never,
    onInit: () => void order.push('mine'),
  }
  const source = () => {
    order.push('delivery')
    return ledger
  }
  const config = await delivery({ contracts: CONTRACTS, source, dataDir: temporaryDir() })(given)
  const handle = config.custom?.delivery as Delivery
  expect(config.custom?.mine).toBe(1)
  expect(handle.status()).toEqual({ position: 0, head: null, behindMs: 0, fault: null })
  await expect(handle.start()).rejects.toThrow('delivery starts with Payload')
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  await config.onInit?.({ logger: log } as never)
  await handle.start()
  expect(order).toEqual(['mine', 'delivery'])
  await handle.close()
  await handle.close()
})
