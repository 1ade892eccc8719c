import { createHash } from 'node:crypto'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'

import mongoose from 'mongoose'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, createNews, releaseNews, rest, submitNews, team, type Account } from '../../helpers/review'

const fetchFile = (app: TestApp, hash: string, as?: Account): Promise<Response> =>
  handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.key,
    request: new Request(`http://127.0.0.1/api/review/files/${hash}`, {
      headers: as ? { Authorization: `JWT ${as.token}` } : {},
    }),
  })

const coverOf = async (app: TestApp, id: string, as: Account): Promise<string> => {
  const { body } = await rest(app, `GET /news/${id}/review/candidate?locale=zh`, { as })
  return (body.content as { cover: { sha256: string } }).cover.sha256
}

/** Puts a file under another hash, past the platform. */
const moveFile = async (app: TestApp, uri: string, { hash, other }: { hash: string; other: string }) => {
  if (uri.startsWith('mongodb')) {
    const connection = await mongoose.createConnection(uri).asPromise()
    await connection
      .collection('review_files.files')
      .updateOne({ filename: hash }, { $set: { filename: other } })
    await connection.close()
    return
  }
  const place = (name: string) => path.join(app.dataDir, 'files', name.slice(0, 2), name)
  await mkdir(path.dirname(place(other)), { recursive: true })
  await rename(place(hash), place(other))
}

const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as { errors: { code: string }[] }
  return [response.status, errors[0]?.code]
}

describeEachDatabase('files of a candidate', (db) => {
  it('are served to staff before they are public, and to nobody else', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const people = await team(app)
    const { id } = await createNews(app, people.editor)
    await submitNews(app, people.editor, { id })
    const hash = await coverOf(app, id, people.first)

    const response = await fetchFile(app, hash, people.first)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    expect((await sharp(bytes).metadata()).width).toBe(40)

    expect(await codeOf(await fetchFile(app, hash))).toEqual([401, 'REVIEW_NOT_SIGNED_IN'])
    for (const wrong of ['f'.repeat(64), 'x', '..%2f..%2fbaling.db', hash.toUpperCase()])
      expect(await codeOf(await fetchFile(app, wrong, people.first)), wrong).toEqual([
        404,
        'REVIEW_NOT_FOUND',
      ])
  })

  it('are refused where they are not what was submitted', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri })
    const people = await team(app)
    const { id } = await createNews(app, people.editor)
    await submitNews(app, people.editor, { id })
    const hash = await coverOf(app, id, people.first)
    const other = 'a'.repeat(64)
    await moveFile(app, uri, { hash, other })
    expect(await codeOf(await fetchFile(app, other, people.first))).toEqual([503, 'REVIEW_LEDGER_BROKEN'])
    expect(await codeOf(await fetchFile(app, hash, people.first))).toEqual([404, 'REVIEW_NOT_FOUND'])
  })
})

describeEachDatabase('what somebody has under review', (db) => {
  const own = async (app: TestApp, as: Account) => {
    const { body } = await rest(app, 'GET /review/mine', { as })
    return (body.docs as { id: string; stage: string | null; outcome: string }[]).map(
      ({ id, stage, outcome }) => [id, stage, outcome],
    )
  }

  it('lists what is open or came back, newest first, for its authors and submitter alone', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const people = await team(app)
    const other = await account(app, 'editor')
    await releaseNews(app, people)
    const [first, second] = [await createNews(app, people.editor), await createNews(app, people.editor)]
    await submitNews(app, people.editor, { id: first.id })
    await submitNews(app, other, { id: second.id })
    expect(await own(app, people.editor)).toEqual([
      [second.id, 'first', 'open'],
      [first.id, 'first', 'open'],
    ])
    expect(await own(app, other)).toEqual([[second.id, 'first', 'open']])
    expect(await own(app, people.first)).toEqual([])

    const { body } = await rest(app, `GET /news/${first.id}/review`, { as: people.first })
    await rest(app, `POST /news/${first.id}/review/reject`, {
      as: people.first,
      body: { stage: 'first', fingerprint: body.fingerprint, opinion: '请核对日期' },
    })
    expect(await own(app, people.editor)).toEqual([
      [second.id, 'first', 'open'],
      [first.id, null, 'rejected'],
    ])
    await submitNews(app, people.editor, { id: first.id })
    expect(await own(app, people.editor)).toEqual([
      [first.id, 'first', 'open'],
      [second.id, 'first', 'open'],
    ])
    expect((await rest(app, 'GET /review/mine')).status).toBe(401)
  })
})
