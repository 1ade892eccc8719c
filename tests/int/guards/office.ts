import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll } from 'vitest'

import type { TestDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import {
  account,
  codesOf,
  drawPicture,
  newsData,
  rest,
  team,
  uploadPicture,
  type Account,
  type Answer,
  type Team,
} from '../../helpers/review'

/** One application and its people, for a whole suite. Accounts of a test's own come from `hire`. */
export interface Office extends Team {
  app: TestApp
  uri: string
  /** By the editor; whoever embeds it has him as an author. */
  cover: string
}

export const office = (db: TestDatabase): Office => {
  const place = {} as Office
  beforeAll(async () => {
    const uri = db.uri()
    const app = await startPayload({ uri })
    const people = await team(app)
    Object.assign(place, { app, uri, ...people, cover: await uploadPicture(app, people.editor) })
  })
  afterAll(() => place.app[Symbol.asyncDispose]())
  return place
}

export const hire = ({ app }: Office, ...roles: string[]): Promise<Account> => account(app, ...roles)

const made = ({ status, body }: Answer): { id: string; slug: string } => {
  if (status !== 201) throw new Error(`Create: ${status} ${JSON.stringify(body)}`)
  return body.doc as { id: string; slug: string }
}

/** A complete article by somebody, with the office's cover. */
export const article = async (
  { app, cover }: Office,
  as: Account,
  more: Record<string, unknown> = {},
): Promise<{ id: string; slug: string }> =>
  made(await rest(app, 'POST /news', { as, body: newsData(cover, more) }))

export const edit = async (
  { app }: Office,
  as: Account,
  { id, locale = 'zh', ...body }: { id: string; locale?: string; [field: string]: unknown },
): Promise<Answer> => rest(app, `PATCH /news/${id}?locale=${locale}`, { as, body })

export const call = ({ app }: Office, id: string, { verb, as, body = {} }: Call): Promise<Answer> =>
  rest(app, `POST /news/${id}/review/${verb}`, { as, body })

interface Call {
  verb: 'approve' | 'recall' | 'reject' | 'submit' | 'withdraw'
  as: Account
  body?: unknown
}

const must = (what: string, answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

/** Submits in the office's name; `body` as the request has it. */
export const submit = async (office: Office, id: string, body: unknown = {}): Promise<Answer> =>
  must('Submit', await call(office, id, { verb: 'submit', as: office.editor, body }))

/** Tries to sign a stage. */
export const sign = async (office: Office, id: string, { stage, as }: { stage: string; as: Account }) => {
  const { body } = await rest(office.app, `GET /news/${id}/review`, { as })
  return call(office, id, { verb: 'approve', as, body: { stage, fingerprint: body.fingerprint } })
}

/** Signs stages with the office's own reviewers, up to and with `last`. */
export const signUpTo = async (office: Office, id: string, last: 'final' | 'first' | 'second') => {
  for (const stage of ['first', 'second', 'final'] as const) {
    must(stage, await sign(office, id, { stage, as: office[stage] }))
    if (stage === last) return
  }
}

/** An article that is live. */
export const released = async (office: Office, as: Account, more: Record<string, unknown> = {}) => {
  const doc = await article(office, as, more)
  await submit(office, doc.id)
  await signUpTo(office, doc.id, 'final')
  return doc
}

export const withdraw = async (office: Office, id: string) =>
  must(
    'Withdraw',
    await call(office, id, {
      verb: 'withdraw',
      as: office.final,
      body: { reason: '内容有误', reasonClass: 'error' },
    }),
  )

/** Status and codes of an answer. */
export const told = (answer: Answer): [number, string[]] => [answer.status, codesOf(answer)]

export const AUTHOR = [403, ['REVIEW_AUTHOR_CANNOT_SIGN']]

/** A picture that nobody uploaded, as a script brings it in. */
export const orphanPicture = async ({ app }: Office): Promise<string> => {
  const data = await drawPicture()
  const { id } = await app.payload.create({
    collection: 'media',
    data: { alt: '一幅图画' },
    file: { data, mimetype: 'image/png', name: `${randomUUID()}.png`, size: data.byteLength },
  })
  return id
}

/** Rich text that embeds a picture and links to a document. */
export const richText = ({ picture, link }: { picture?: string; link?: { type: string; id: string } }) => {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const text = { type: 'text', text: '一段正文', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const fields = link && {
    linkType: 'internal',
    doc: { relationTo: link.type, value: link.id },
  }
  const inner = fields
    ? [{ ...block, type: 'link', version: 3, id: randomUUID(), fields, children: [text] }]
    : [text]
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    id: randomUUID(),
    fields: null,
    relationTo: 'media',
  }
  return {
    root: {
      ...block,
      type: 'root',
      children: [
        { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: inner },
        ...(picture ? [{ ...upload, value: picture }] : []),
      ],
    },
  }
}
