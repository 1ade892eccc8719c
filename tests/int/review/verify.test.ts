import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { ThreeReview } from '@baling/three-review'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { createNews, releaseNews, rest, submitNews, team, untilDark } from '../../helpers/review'
import { changed, tamper } from '../../helpers/tamper'

const verify = (app: TestApp) => (app.payload.config.custom.threeReview as ThreeReview).verify()

/** A ledger with every kind of entry and text. */
const fill = async (app: TestApp) => {
  const people = await team(app)
  const { id } = await releaseNews(app, people)
  await submitNews(app, people.editor, { id, note: '修订说明' })
  const { body } = await rest(app, `GET /news/${id}/review`, { as: people.editor })
  const rejection = { stage: 'first', fingerprint: body.fingerprint, opinion: '请核对数字' }
  await rest(app, `POST /news/${id}/review/reject`, { as: people.first, body: rejection })
  const other = await createNews(app, people.editor)
  await submitNews(app, people.editor, { id: other.id })
  await rest(app, `POST /news/${other.id}/review/recall`, { as: people.editor, body: { reason: '再改' } })
  const reason = { reason: '内容有误', reasonClass: 'error' }
  await rest(app, `POST /news/${id}/review/withdraw`, { as: people.final, body: reason })
  await untilDark(app, id, { as: people.editor })
}

const TABLES = {
  'review-ledger': 'entry',
  'review-candidates': 'candidate',
  'review-texts': 'name or opinion or account',
}

describeEachDatabase('verify', (db) => {
  it('says ok, and names whatever byte is changed in ledger, candidates, opinions and names', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri })
    await fill(app)
    expect(await verify(app)).toMatchObject({ entries: 15, candidates: 3, files: 2, faults: [] })

    await using client = await tamper(uri)
    for (const [collection, part] of Object.entries(TABLES)) {
      const rows = await client.rows(collection)
      for (const row of rows)
        for (const [column, value] of Object.entries(row)) {
          let other = changed(value)
          while (rows.some((one) => one[column] === other)) other = changed(value)
          await client.set(collection, row.id ?? '', { [column]: other })
          const { faults } = await verify(app)
          const told = faults.map((one) => `${one.part} ${one.id}: ${one.problem}`).join('\n')
          expect(told, `${collection}.${column}`).toMatch(new RegExp(column === 'seq' ? 'seq' : column))
          expect(part.split(' or ')).toContain(faults[0]?.part)
          await client.set(collection, (column === 'id' ? other : row.id) ?? '', { [column]: value })
        }
    }
    expect((await verify(app)).faults).toEqual([])
  })

  it('names a changed file', async () => {
    await using app = await startPayload({ uri: db.uri() })
    await fill(app)
    if (db.name === 'mongodb') {
      const { connection } = app.payload.db as unknown as MongoAdapter
      // Signed files have their hash for a name; originals stand beside them.
      const kept = await connection.collection('review_files.files').find({}).toArray()
      const file = kept.find(({ filename }) => /^[0-9a-f]{64}$/.test(filename ?? ''))
      const chunk = { files_id: file?._id }
      await connection
        .collection('review_files.chunks')
        .updateOne(chunk, { $set: { data: Buffer.from('else') } })
      expect((await verify(app)).faults).toMatchObject([{ part: 'file', problem: /bytes/ }].map(matching))
      return
    }
    const folder = path.join(app.dataDir, 'files')
    const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      /[0-9a-f]{64}$/.test(one),
    )
    const bytes = readFileSync(path.join(folder, name))
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(path.join(folder, name), bytes)
    expect((await verify(app)).faults).toMatchObject([{ part: 'file', problem: /bytes/ }].map(matching))
  })
})

interface MongoAdapter {
  connection: {
    collection(name: string): {
      find(filter: object): { toArray(): Promise<{ _id: unknown; filename?: string }[]> }
      updateOne(filter: object, change: object): Promise<unknown>
    }
  }
}

const matching = ({ part, problem }: { part: string; problem: RegExp }): unknown => ({
  part,
  problem: expect.stringMatching(problem) as unknown,
})
