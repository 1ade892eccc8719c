import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'

import { parseEntry, ZERO_HASH } from '../../../plugins/three-review/core'
import { createAuthorship } from '../../../plugins/three-review/store/authorship'
import { createCandidates, createTexts } from '../../../plugins/three-review/store/beside'
import { createLedger } from '../../../plugins/three-review/store/ledger'
import { insertMany } from '../../../plugins/three-review/store/many'
import { sqliteUri } from '../../helpers/databases'
import { bareStore, note, refusalOf, rowOf } from './bare'
import { submitted } from './drafts'

// What only SQLite has: triggers that make the database itself fail, and transactions.
describe('a store whose database fails', () => {
  const bare = bareStore({ name: 'sqlite', uri: sqliteUri })

  /** Makes every insert into a table fail, as a full disk would, while something is done. */
  const failing = async (table: string, work: () => Promise<void>) => {
    const client = createClient({ url: bare.uri })
    const message = `No room in ${table}`
    await client.execute(
      `CREATE TRIGGER no_room BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, '${message}'); END`,
    )
    try {
      await work()
    } finally {
      await client.execute('DROP TRIGGER no_room')
      client.close()
    }
  }

  it('says so where a text or a candidate can’t be kept', async () => {
    const texts = createTexts(bare.raw, 'secret')
    await failing('review_texts', async () => {
      await expect(texts.put('同意')).rejects.toThrow()
    })
    await failing('review_candidates', async () => {
      const candidate = { id: 'r1', subject: 'notes:a', locale: 'zh', fingerprint: ZERO_HASH, text: 'x' }
      await expect(createCandidates(bare.raw).put(candidate)).rejects.toThrow()
    })
    expect(await bare.raw.find('review-texts', {})).toEqual([])
    const id = await texts.put('同意')
    // What is there is not put again.
    await failing('review_texts', async () => {
      expect(await texts.put('同意')).toBe(id)
    })
  })

  it('appends nothing and says so at once: that is no lost race', async () => {
    const ledger = createLedger(bare.raw, () => 0)
    let asked = 0
    let told = 0
    ledger.onAppend(() => {
      told += 1
      return Promise.resolve()
    })
    const append = () =>
      ledger.append({ type: 'notes', id: 'd1' }, () => {
        asked += 1
        return { ok: true, draft: submitted() }
      })
    await append()
    expect([asked, told]).toEqual([1, 1])
    const head = await ledger.head()
    await failing('review_ledger', async () => {
      await expect(append()).rejects.toThrow()
    })
    expect([asked, told]).toEqual([2, 1])
    expect(await ledger.head()).toEqual(head)
    await append()
    expect([asked, told]).toEqual([3, 2])
    const [row] = await ledger.since(0, 1)
    expect(parseEntry(row?.entry ?? '')).toMatchObject({ at: '1970-01-01T00:00:00.000Z', prev: ZERO_HASH })
  })

  it('gives up on a place that is taken by a row that its stream doesn’t show', async () => {
    // At a low number, so that it isn't the head.
    const row = { id: 'notes:d2#1', seq: -1, subject: 'notes:elsewhere', hash: 'x', entry: 'x' }
    await bare.raw.create('review-ledger', row)
    let asked = 0
    const answer = createLedger(bare.raw, () => 0).append({ type: 'notes', id: 'd2' }, () => {
      asked += 1
      return { ok: true, draft: submitted() }
    })
    expect(await refusalOf(answer)).toBe('REVIEW_LEDGER_BROKEN')
    expect(asked).toBe(200)
  })

  it('writes many rows in as many inserts as they need, each row once', async () => {
    for (const count of [1, 499, 500, 1000, 1201]) {
      const rows = Array.from({ length: count }, (_, at) => ({
        id: `${count}-${at}`,
        salt: 's',
        text: `${count}`,
      }))
      await bare.raw.createMany('review-texts', rows)
      const found = await bare.raw.find<{ id: string }>('review-texts', { text: { equals: `${count}` } })
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)))
      expect(found).toHaveLength(count)
    }
    await bare.raw.createMany('review-texts', [])
    // A beginning without a gap: the first insert stands, the one with a row that is there already doesn't.
    const rows = Array.from({ length: 700 }, (_, at) => ({ id: `part-${at}`, salt: 's', text: 'part' }))
    await bare.raw.create('review-texts', { id: 'part-600', salt: 's', text: 'other' })
    await expect(bare.raw.createMany('review-texts', rows)).rejects.toThrow()
    const left = await bare.raw.find<{ id: string }>('review-texts', { text: { equals: 'part' } })
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set(rows.slice(0, 500).map(({ id }) => id)))
  })

  it('knows two kinds of adapters, and says so of another', async () => {
    for (const other of [{ name: 'other' }, { name: 'other', drizzle: {} }, { name: 'other', tables: {} }]) {
      const written = insertMany(other as never, 'review-texts', [{ id: 'a' }, { id: 'b' }])
      await expect(written).rejects.toThrow("other can't write many rows at once")
    }
  })

  it('writes in the transaction of the request, and reads what it has written', async () => {
    const transaction = async () => {
      const transactionID = await bare.app.payload.db.beginTransaction()
      return { transactionID: transactionID ?? '' }
    }
    const id = await note(bare, { rank: 1 })
    const req = await transaction()
    const made = await bare.db.create({ collection: 'notes', data: { rank: 7 }, req })
    expect(
      await bare.all.updateOne({ collection: 'notes', id: made.id, data: { rank: 8 }, req }),
    ).toMatchObject({
      rank: 8,
    })
    const where = { rank: { equals: 8 } }
    expect(await bare.all.updateMany({ collection: 'notes', where, data: { rank: 9 }, req })).toHaveLength(1)
    const authorship = createAuthorship(bare.raw, () => 0)
    const who = { account: 'a', person: 'p' }
    await authorship.record({ subject: 's', who, locales: ['zh'], seq: 1, req })
    expect(await authorship.of(['s'], req)).toEqual([{ ...who, locale: 'zh', seq: 1 }])
    await bare.raw.create('places', { id: 'p1', name: 'a' }, req)
    const rename = { collection: 'places', where: { id: { equals: 'p1' } }, data: { name: 'b' } }
    expect(await bare.raw.update(rename, req)).toBe(true)
    expect(await bare.raw.find('places', {}, { req })).toMatchObject([{ name: 'b' }])
    await bare.all.deleteOne({ collection: 'notes', where: { id: { equals: id } }, req })
    await bare.app.payload.db.rollbackTransaction(req.transactionID)
    expect(await rowOf(bare, 'notes', made.id)).toBe(undefined)
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: 1 })
    expect(await bare.raw.find('places', {})).toEqual([])
    expect(await authorship.of(['s'])).toEqual([])
  })
})
