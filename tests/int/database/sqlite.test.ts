import { readdirSync, readlinkSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { sqliteUri } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { sqliteOf } from '../../helpers/tables'
import { article, config } from './config'
import { loose } from './loose'

const start = async () => {
  const uri = sqliteUri()
  const app = await startPayload({ uri, config })
  const count = async (collection: string) => (await loose(app.payload).find({ collection })).totalDocs
  const { client } = sqliteOf(app.payload)
  return { app, api: loose(app.payload), db: app.payload.db, client, count, uri }
}

const openFiles = (part: string) =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes(part)
    } catch {
      return false
    }
  }).length

describe('transactions on SQLite', () => {
  it('a commit that fails is an error, and nothing of it is kept', async () => {
    const { app, api, client, count } = await start()
    await using _ = app
    await client.execute(
      'CREATE TABLE orphans (parent TEXT REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED)',
    )
    await client.execute(`CREATE TRIGGER orphan AFTER INSERT ON articles WHEN NEW.slug = 'article-7'
      BEGIN INSERT INTO orphans VALUES ('nobody'); END`)
    await expect(api.create({ collection: 'articles', data: article(7) })).rejects.toThrow(/FOREIGN KEY/)
    expect(await count('articles')).toBe(0)
    expect((await client.execute('SELECT * FROM articles_rows')).rows).toEqual([])
    await Promise.all([1, 2, 3].map((n) => api.create({ collection: 'articles', data: article(n) })))
    expect(await count('articles')).toBe(3)
  })

  it('a transaction that SQLite itself rolls back is an error, and nothing after it slips through', async () => {
    const { app, api, db, client, count } = await start()
    await using _ = app
    await client.execute(`CREATE TRIGGER stop AFTER INSERT ON articles_rows WHEN NEW.amount = 7
      BEGIN SELECT RAISE(ROLLBACK, 'stopped'); END`)
    await expect(api.create({ collection: 'articles', data: article(7) })).rejects.toThrow()
    expect(await count('articles')).toBe(0)

    const req = { transactionID: (await db.beginTransaction()) ?? '' }
    const rows = [{ id: 'row', amount: 7 }]
    await expect(api.db.create({ collection: 'articles', data: { rows }, req })).rejects.toThrow()
    await expect(api.db.create({ collection: 'articles', data: { slug: 'after' }, req })).rejects.toThrow()
    await expect(db.commitTransaction(req.transactionID)).rejects.toThrow()
    expect(await count('articles')).toBe(0)
    await api.create({ collection: 'articles', data: article(1) })
    expect(await count('articles')).toBe(1)
  })

  it('an outer save fails as a whole when a save inside of it failed, caught or not', async () => {
    const { app, api, count } = await start()
    await using _ = app
    const data = { name: 'someone', nested: 'failing' }
    await expect(api.create({ collection: 'people', data })).rejects.toThrow(/rolled back/)
    expect(await count('people')).toBe(0)
    await api.create({ collection: 'people', data: { name: 'someone' } })
  })

  it('committing what has ended is an error', async () => {
    const { app, db } = await start()
    await using _ = app
    const id = (await db.beginTransaction()) ?? ''
    await db.rollbackTransaction(id)
    await expect(db.commitTransaction(id)).rejects.toThrow(/nothing was committed/)
    await db.rollbackTransaction(id)
  })

  it('a failed write inside of a transaction undoes itself only', async () => {
    const { app, api, db, count } = await start()
    await using _ = app
    await api.create({ collection: 'articles', data: article(1) })
    const req = { transactionID: (await db.beginTransaction()) ?? '' }
    await api.db.create({ collection: 'articles', data: { slug: 'kept', tags: ['a'] }, req })
    const rows = [{ id: 'twice' }, { id: 'twice' }]
    await expect(
      api.db.create({ collection: 'articles', data: { slug: 'torn', rows }, req }),
    ).rejects.toThrow()
    await db.commitTransaction(req.transactionID)
    const { docs } = await api.find({ collection: 'articles', sort: 'slug' })
    expect(docs.map(({ slug }) => slug)).toEqual(['article-1', 'kept'])
    expect(await count('articles')).toBe(2)
  })

  it('writes in one transaction at once do not mix', async () => {
    const { app, api, db } = await start()
    await using _ = app
    const req = { transactionID: (await db.beginTransaction()) ?? '' }
    const write = (n: number) => {
      const rows = n % 3 ? [{ id: `${n}a` }, { id: `${n}b` }] : [{ id: `${n}` }, { id: `${n}` }]
      return api.db.create({ collection: 'articles', data: { slug: `${n}`, rows }, req })
    }
    const done = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => write(n)))
    await db.commitTransaction(req.transactionID)
    const { docs } = await api.find({ collection: 'articles', pagination: false })
    expect(docs).toHaveLength(done.filter(({ status }) => status === 'fulfilled').length)
    expect(docs).toHaveLength(8)
    for (const doc of docs) expect(doc.rows).toHaveLength(2)
  })

  it('saves of different locales at once lose nothing', async () => {
    const { app, api } = await start()
    await using _ = app
    const { id } = await api.create({ collection: 'articles', data: article(1) })
    await Promise.all([
      api.update({ collection: 'articles', id, locale: 'en', data: { title: 'A title' } }),
      api.update({ collection: 'articles', id, locale: 'zh', data: { title: '题' } }),
      api.update({ collection: 'articles', id, data: { revision: 9 } }),
    ])
    const found = await api.findByID({ collection: 'articles', id, locale: 'all' })
    expect(found).toMatchObject({ title: { en: 'A title', zh: '题' }, revision: 9 })
  })
})

describe('connections on SQLite', () => {
  it('reads neither wait for a writer nor see what it has not committed, and are fresh after it', async () => {
    const { app, api, client } = await start()
    await using _ = app
    const transaction = await client.transaction()
    await transaction.execute("INSERT INTO people (id, name) VALUES ('p', 'someone')")
    expect((await api.find({ collection: 'people' })).docs).toEqual([])
    await transaction.commit()
    expect((await api.find({ collection: 'people' })).docs).toMatchObject([{ id: 'p' }])
  })

  it('stay as many, however much is written and however often it fails', async () => {
    const { app, api, uri } = await start()
    await using _ = app
    const folder = uri.replace(/^file:|\/[^/]*$/g, '')
    await api.create({ collection: 'people', data: { name: 'first' } })
    const before = openFiles(folder)
    expect(before).toBeGreaterThan(0)
    const names = Array.from({ length: 60 }, (_, n) => `${n % 30}`)
    const done = await Promise.allSettled(
      names.map((name) => api.create({ collection: 'people', data: { name } })),
    )
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(30)
    expect(openFiles(folder)).toBe(before)
  })

  it('are refused once destroyed, and an open transaction is rolled back', async () => {
    const { app, api, db, client, uri } = await start()
    const req = { transactionID: (await db.beginTransaction()) ?? '' }
    await api.db.create({ collection: 'people', data: { name: 'lost' }, req })
    await app[Symbol.asyncDispose]()
    expect(client.closed).toBe(true)
    await expect(client.transaction()).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    await using again = await startPayload({ uri, config })
    expect((await loose(again.payload).find({ collection: 'people' })).totalDocs).toBe(0)
  })

  it('have their pragmas, in and out of transactions', async () => {
    const { app, client } = await start()
    await using _ = app
    const pragmas = ['journal_mode', 'foreign_keys', 'synchronous', 'busy_timeout']
    type Run = (sql: string) => Promise<{ rows: object[] }>
    const read = async (run: Run) =>
      (await Promise.all(pragmas.map((pragma) => run(`PRAGMA ${pragma}`)))).map(
        ({ rows: [row] }) => Object.values(row ?? {})[0] as unknown,
      )
    const expected = ['wal', 1, 2, 5000]
    expect(await read((sql) => client.execute(sql))).toEqual(expected)
    const transaction = await client.transaction()
    expect(await read((sql) => transaction.execute(sql))).toEqual(expected)
    await transaction.rollback()
  })
})
