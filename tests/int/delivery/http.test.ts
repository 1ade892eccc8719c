import { auditServer } from 'graphql-http'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

interface Errors {
  errors: { code?: string; message: string; extensions?: { code: string } }[]
  data?: unknown
}

const post = (app: Running, body: BodyInit, headers: Record<string, string> = {}) =>
  app.get('/graphql', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
const query = (text: string) => JSON.stringify({ query: text })
const errorsOf = async (response: Response) => ((await response.json()) as Errors).errors

describe('GraphQL over HTTP', () => {
  test('every check of the specification’s audit passes', async () => {
    await using app = await startDelivery(new MemoryLedger())
    const fetchFn = (url: string, init?: RequestInit) => app.get(url.replace('http://audit', ''), init)
    const results = await auditServer({ url: 'http://audit/graphql', fetchFn })
    const failed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name)
    expect(failed).toEqual([])
    expect(results.length).toBeGreaterThanOrEqual(61)
  })

  test('by GET and by POST, again and again, with and without variables', async () => {
    const ledger = new MemoryLedger()
    const id = newId()
    await using app = await startDelivery(ledger)
    await ledger.release({ type: 'places', id, contents: { zh: place('p') } })
    const text = 'query A($id: ID!) { content(id: $id) { slug } } query B { places { totalCount } }'
    for (let round = 0; round < 3; round++) {
      const search = new URLSearchParams({
        query: text,
        operationName: 'A',
        variables: JSON.stringify({ id }),
      })
      expect(await (await app.get(`/graphql?${search}`)).json()).toEqual({ data: { content: { slug: 'p' } } })
      const answer = await post(app, JSON.stringify({ query: text, operationName: 'B' }))
      expect(await answer.json()).toEqual({ data: { places: { totalCount: 1 } } })
    }
  })

  test('a mutation is refused, introspection is answered', async () => {
    await using app = await startDelivery(new MemoryLedger())
    expect((await errorsOf(await post(app, query('mutation { x }'))))[0]?.extensions?.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
    const { data } = await app.ask(
      '{ __schema { queryType { name } types { name fields { name type { ofType { ofType { ofType { name } } } } } } } }',
    )
    expect(data.__schema).toMatchObject({ queryType: { name: 'Query' } })
  })
})

describe('errors', () => {
  test('speak the caller’s language, Chinese unless English is asked for', async () => {
    await using app = await startDelivery(new MemoryLedger())
    const ask = async (language?: string) => {
      const answer = await post(
        app,
        query('{ places(first: 0) { totalCount } }'),
        language ? { 'accept-language': language } : {},
      )
      const [error] = await errorsOf(answer)
      return [error?.extensions?.code, error?.message]
    }
    const zh = ['BAD_FIRST', 'first 必须是 1 到 100 的整数']
    const en = ['BAD_FIRST', 'first must be an integer from 1 to 100']
    expect(await ask()).toEqual(zh)
    expect(await ask('zh-CN,en;q=0.5')).toEqual(zh)
    expect(await ask('en-GB,zh;q=0.5')).toEqual(en)
    expect(await ask('fr, en;q=0.2, zh;q=0.1')).toEqual(en)
  })

  test.for<[string, string, string]>([
    ['first', '{ places(first: -1) { totalCount } }', 'BAD_FIRST'],
    ['changes: first', '{ changes(first: 1001) { sequence } }', 'BAD_FIRST'],
    ['since', '{ changes(since: -1) { sequence } }', 'BAD_SINCE'],
    ['id', '{ content(id: "<script>") { id } }', 'BAD_ID'],
    ['releaseId', '{ proof(releaseId: "") { fingerprint } }', 'BAD_ID'],
    ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['too long', `{ places { totalCount } } #${'x'.repeat(100_000)}`, 'QUERY_TOO_LONG'],
    ['too deep', `{ places { nodes ${'{ near '.repeat(10)} { id } ${'}'.repeat(11)} }`, 'QUERY_TOO_DEEP'],
    [
      'too deep, by fragments',
      `{ places { nodes { ...a } } } fragment a on Place { near { near { near { near { ...b } } } } } fragment b on Place { near { near { near { near { id } } } } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'fragments in a circle',
      '{ places { nodes { ...a } } } fragment a on Place { near { ...a } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async ([, text, code]) => {
    await using app = await startDelivery(new MemoryLedger())
    expect(
      (await errorsOf(await post(app, query(text)))).map(({ extensions }) => extensions?.code),
    ).toContain(code)
  })

  test('an error within the server says nothing of itself', async () => {
    const ledger = new MemoryLedger()
    const page = () => {
      throw new Error('a secret path')
    }
    await using app = await startDelivery(ledger, { page })
    const [target, source] = [newId(), newId()]
    ledger.putRelease({ type: 'places', id: target, contents: { zh: place('target') } })
    const body = { lexical: null, html: `<a data-ref="places:${target}">x</a>`, text: 'x' }
    await ledger.release({ type: 'places', id: source, contents: { zh: place('source', { body }) } })
    const answer = await app.ask('{ place(slug: "source") { slug body { html } } }')
    expect(answer.data).toEqual({ place: { slug: 'source', body: null } })
    expect(answer.errors).toMatchObject([
      { message: 'Internal server error', path: ['place', 'body', 'html'], extensions: { code: 'INTERNAL' } },
    ])
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(app.log.join()).toContain('A public request failed')
  })

  test.for<[string, string, RequestInit, number, string]>([
    ['another method', '/graphql', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'another type of body',
      '/graphql',
      { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'another type of answer',
      '/graphql?query={x}',
      { headers: { accept: 'text/html' } },
      406,
      'NOT_ACCEPTABLE',
    ],
    ['another address', '/nothing', {}, 404, 'NOT_FOUND'],
    ['an address below', '/graphql/nothing', {}, 404, 'NOT_FOUND'],
    [
      'a large body',
      '/graphql',
      { method: 'POST', body: 'x'.repeat(1_000_001), headers: { 'content-type': 'application/json' } },
      413,
      'BODY_TOO_LARGE',
    ],
    ['a method for the schema', '/graphql/schema.graphql', { method: 'POST' }, 405, 'METHOD_NOT_ALLOWED'],
  ])('%s', async ([, url, init, status, code]) => {
    await using app = await startDelivery(new MemoryLedger())
    const response = await app.get(url, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect((await errorsOf(response))[0]).toMatchObject({
      code,
      message: expect.stringMatching(/\p{Script=Han}/u) as string,
    })
  })

  test('a body that does not say its size, or never ends', async () => {
    await using app = await startDelivery(new MemoryLedger(), { limits: { maxBody: 1000, bodyMs: 20 } })
    const chunk = new TextEncoder().encode('x'.repeat(100))
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk) })
    expect((await post(app, endless)).status).toBe(413)
    const silent = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(chunk) })
    expect((await post(app, silent)).status).toBe(408)
  })

  test('a query that takes too long', async () => {
    await using app = await startDelivery(new MemoryLedger(), { limits: { queryMs: -1 } })
    const { errors } = await app.ask('{ places { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TIMEOUT')
  })
})

describe('the schema', () => {
  test('is served as it is, with a tag', async () => {
    await using app = await startDelivery(new MemoryLedger())
    const response = await app.get('/graphql/schema.graphql')
    const text = await response.text()
    expect(text).toBe(app.delivery.sdl())
    const tag = response.headers.get('etag') ?? ''
    const again = await app.get('/graphql/schema.graphql', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await app.get('/graphql/schema.graphql', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', tag])
    const schema = buildSchema(text)
    expect(validate(schema, parse('{ place(slug: "x") { ... on Content { title } } }'))).toEqual([])
  })
})
