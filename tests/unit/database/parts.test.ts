import path from 'node:path'

import type { InValue } from '@libsql/client'
import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'

import { database, textIds } from '../../../src/lib/database'
import { sqliteFile } from '../../../src/lib/database/sqlite'
import { isBusy, whileBusy } from '../../../src/lib/database/sqlite/busy'
import { bindAll, readRow } from '../../../src/lib/database/sqlite/values'

const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

describe('database', () => {
  it('is chosen by the address', () => {
    expect(database({ uri: 'file:/tmp/baling.db' })).toMatchObject({ name: 'sqlite', defaultIDType: 'text' })
    expect(database({ uri: 'mongodb://127.0.0.1/baling' })).toMatchObject({ name: 'mongoose' })
    expect(database({ uri: 'mongodb+srv://example.org/baling' })).toMatchObject({ name: 'mongoose' })
  })

  it.each([
    ['file:/srv/data/baling.db', '/srv/data/baling.db'],
    ['file:///srv/data/baling.db', '/srv/data/baling.db'],
    ['file:///srv/%E6%95%B0%E6%8D%AE/baling.db', '/srv/数据/baling.db'],
    ['file:data/baling.db', path.resolve('data/baling.db')],
    ['file:./数据 1/baling.db', path.resolve('数据 1/baling.db')],
  ])('%s is %s', (uri, file) => expect(sqliteFile(uri)).toBe(file))

  it.each(['file::memory:', 'file:/tmp/a.db?mode=memory', 'http://example.org/a.db', '/tmp/a.db'])(
    '%s is refused',
    (uri) => expect(() => sqliteFile(uri)).toThrow(/file:/),
  )
})

describe('whileBusy', () => {
  it('repeats what meets a busy file, and nothing else', async () => {
    let tries = 0
    const third = () => {
      if (++tries < 3) throw busy()
      return 'done'
    }
    expect(await whileBusy(60_000, third)).toBe('done')
    expect(tries).toBe(3)
    const broken = () => {
      tries++
      throw new Error('broken')
    }
    await expect(whileBusy(60_000, broken)).rejects.toThrow('broken')
    expect(tries).toBe(4)
  })

  it('gives the last error when its time is over', async () => {
    const always = () => {
      throw busy()
    }
    await expect(whileBusy(0, always)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  })

  it('knows a busy file by its code', () => {
    expect([busy(), Object.assign(new Error(), { code: 'SQLITE_BUSY_SNAPSHOT' })].map(isBusy)).toEqual([
      true,
      true,
    ])
    const others = [new Error('SQLITE_BUSY'), Object.assign(new Error(), { code: 5 }), 'SQLITE_BUSY', null]
    expect(others.map(isBusy)).toEqual([false, false, false, false])
  })
})

describe('values', () => {
  it('are bound as what SQLite has', () => {
    const bytes = new Uint8Array([0, 1, 2, 3]).subarray(1, 3)
    const given = ['文', 1.5, 12n, null, true, false, new Date(5), bytes, new Uint8Array([7]).buffer]
    expect(bindAll(given)).toEqual(['文', 1.5, 12n, null, 1, 0, 5, Buffer.from([1, 2]), Buffer.from([7])])
    expect(bindAll({ $a: 1, ':b': true, '@c': 'c', d: null })).toEqual({ a: 1, b: 1, c: 'c', d: null })
  })

  it.each([[undefined], [NaN], [Infinity], [{}], [[1]]])(
    '%s is refused, which libsql would die of',
    (value) => expect(() => bindAll([value as InValue])).toThrow(TypeError),
  )

  it('are read by position and by name, the first of a name', () => {
    const row = readRow(['id', 'n', 'n', 'data'], ['a', 1n, 2n, Buffer.from([9])])
    expect(Array.prototype.slice.call(row)).toEqual(['a', 1, 2, new Uint8Array([9]).buffer])
    expect(Object.entries(row)).toEqual([
      ['id', 'a'],
      ['n', 1],
      ['data', new Uint8Array([9]).buffer],
    ])
    expect(() => readRow(['n'], [2n ** 60n])).toThrow(RangeError)
  })
})

describe('textIds', () => {
  const apply = async (collections: CollectionConfig[]) =>
    (await textIds()({ collections } as Config)).collections?.map(({ fields }) => fields) ?? []

  it('puts a hidden text id, that nobody may set, before the fields of every collection', async () => {
    const own = { name: 'title', type: 'text' } as const
    const [fields = []] = await apply([{ slug: 'a', fields: [own] }])
    expect(fields[1]).toBe(own)
    expect(fields[0]).toMatchObject({ name: 'id', type: 'text', admin: { hidden: true } })
    const { access } = fields[0] as { access: Record<string, () => boolean> }
    expect([access.create?.(), access.update?.()]).toEqual([false, false])
    expect(fields[0]).not.toHaveProperty('hidden')
    expect(fields[0]).not.toHaveProperty('required')
    expect(fields[0]).not.toHaveProperty('defaultValue')
  })

  it('leaves a collection with an id of its own alone', async () => {
    const fields = [{ name: 'id', type: 'number' } as const]
    expect(await apply([{ slug: 'a', fields }])).toEqual([fields])
  })
})
