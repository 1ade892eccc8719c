import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'

import { handleEndpoints } from 'payload'
import sharp from 'sharp'

import { PASSWORD } from './password'
import type { TestApp } from './payload'

export interface Account {
  id: string
  token: string
}

/** What REST answers; tests look into it freely. */
export interface Answer {
  status: number
  body: Record<string, unknown>
}

interface Call {
  as?: Account
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
}

/** Calls the platform's REST without a port, as somebody or as nobody. `path` begins after `/api`. */
export const rest = async (app: TestApp, request: string, call: Call = {}): Promise<Answer> => {
  const [method = 'GET', path = '/'] = request.split(' ')
  const headers = new Headers(call.headers)
  if (call.body !== undefined) headers.set('Content-Type', 'application/json')
  if (call.as) headers.set('Authorization', `JWT ${call.as.token}`)
  const response = await handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.key,
    request: new Request(`http://127.0.0.1/api${path}`, {
      method,
      headers,
      body: call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body)),
    }),
  })
  const text = await response.text()
  return { status: response.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> }
}

/** Waits for the entry that follows a withdrawal of news by itself: nothing else is written after that. */
export const untilDark = async (app: TestApp, id: string, call: Call): Promise<void> => {
  for (;;) {
    const { body } = await rest(app, `GET /news/${id}/review`, call)
    if ((body.withdrawal as { dark: unknown }).dark) return
    await delay(20)
  }
}

/** The codes of an answer that refuses. */
export const codesOf = ({ body }: Answer): string[] =>
  ((body.errors ?? []) as { code?: string }[]).map(({ code }) => code ?? 'none')

/** An account with those roles, signed in. */
export const account = async (app: TestApp, ...roles: string[]): Promise<Account> => {
  const name = `${roles.join('-')}-${randomUUID().slice(0, 8)}`
  const email = `${name}@baling.example`
  const data = {
    email,
    password: PASSWORD,
    name,
    post: '科员',
    department: '办公室',
    personNumber: randomUUID(),
    roles,
  }
  const { id } = await app.payload.create({ collection: 'users', data: data as never })
  const { token } = await app.payload.login({ collection: 'users', data: { email, password: PASSWORD } })
  return { id, token: token ?? '' }
}

export interface Team {
  editor: Account
  first: Account
  second: Account
  final: Account
}

export const team = async (app: TestApp): Promise<Team> => ({
  editor: await account(app, 'editor'),
  first: await account(app, 'first'),
  second: await account(app, 'second'),
  final: await account(app, 'final'),
})

/** A small picture of its own colour, so that no two are alike. */
export const drawPicture = async (): Promise<Buffer> => {
  const [red = 0, green = 0, blue = 0] = Buffer.from(randomUUID().replaceAll('-', ''), 'hex')
  const background = { r: red, g: green, b: blue }
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
}

export const uploadPicture = async (app: TestApp, as: Account): Promise<string> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await drawPicture())], 'picture.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: '一幅图画', credit: '测试' }))
  const { status, body } = await rest(app, 'POST /media', { as, form })
  if (status !== 201) throw new Error(`Upload: ${status} ${JSON.stringify(body)}`)
  return (body.doc as { id: string }).id
}

export const lexical = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** A news article that is complete in Chinese. */
export const newsData = (cover: string, more: Record<string, unknown> = {}) => ({
  title: '洞庭渔火季开幕',
  slug: `news-${randomUUID().slice(0, 12)}`,
  summary: '一段摘要。',
  body: lexical('一段正文。'),
  cover,
  column: 'culture',
  ...more,
})

export const createNews = async (app: TestApp, as: Account, more: Record<string, unknown> = {}) => {
  const cover = await uploadPicture(app, as)
  const { status, body } = await rest(app, 'POST /news', { as, body: newsData(cover, more) })
  if (status !== 201) throw new Error(`Create: ${status} ${JSON.stringify(body)}`)
  return body.doc as { id: string; slug: string }
}

const review = (id: string, verb: string) => `POST /news/${id}/review/${verb}`

export const submitNews = (
  app: TestApp,
  as: Account,
  { id, ...body }: { id: string; [field: string]: unknown },
) => rest(app, review(id, 'submit'), { as, body })

/** Signs every stage that is still to be signed. */
export const signAll = async (app: TestApp, people: Team, id: string): Promise<Answer> => {
  let last = await rest(app, `GET /news/${id}/review`, { as: people.editor })
  for (const stage of ['first', 'second', 'final'] as const) {
    if (last.body.stage !== stage) continue
    const body = { stage, fingerprint: last.body.fingerprint, opinion: '同意' }
    last = await rest(app, review(id, 'approve'), { as: people[stage], body })
    if (last.status !== 200) return last
  }
  return last
}

export const releaseNews = async (app: TestApp, people: Team, more: Record<string, unknown> = {}) => {
  const made = await createNews(app, people.editor, more)
  const submitted = await submitNews(app, people.editor, { id: made.id })
  if (submitted.status !== 200) throw new Error(`Submit: ${JSON.stringify(submitted.body)}`)
  const signed = await signAll(app, people, made.id)
  if (signed.status !== 200) throw new Error(`Sign: ${JSON.stringify(signed.body)}`)
  return made
}
