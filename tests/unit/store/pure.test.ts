import { describe, expect, it } from 'vitest'

import { changedLocales, type GovernedType } from '../../../plugins/three-review/store/governed'
import { LOCK_AT, LOCK_RUN, lockOf } from '../../../plugins/three-review/store/lock'
import {
  KEPT_BY_REVIEW,
  ownData,
  PUBLICITY,
  RELEASED_AT,
  REVIEW_PUBLIC,
  REVIEW_STAGE,
  says,
  standingData,
  type Standing,
} from '../../../plugins/three-review/store/standing'
import { isUnavailable, troubleOf } from '../../../plugins/three-review/store/unavailable'

describe('an error means that the database can’t be reached', () => {
  it.each([
    'MongoServerSelectionError',
    'MongoNetworkError',
    'MongoNetworkTimeoutError',
    'MongoNotConnectedError',
    'MongoTopologyClosedError',
    'MongoExpiredSessionError',
    'PoolClearedError',
    'MongoPoolClearedError',
    'MongooseServerSelectionError',
  ])('by the name of MongoDB’s %s', (name) => {
    expect(isUnavailable(Object.assign(new Error('down'), { name }))).toBe(true)
  })

  it.each([
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_CANTOPEN',
    'SQLITE_IOERR_FSYNC',
    'SQLITE_READONLY',
    'EPIPE',
    'ECONNRESET',
    'ECONNREFUSED',
  ])('by the code %s', (code) => {
    expect(isUnavailable(Object.assign(new Error('down'), { code }))).toBe(true)
  })

  it('however deep it lies, under a cause or in GraphQL’s wrapping', () => {
    const down = Object.assign(new Error('down'), { code: 'SQLITE_BUSY' })
    expect(isUnavailable(new Error('outer', { cause: new Error('inner', { cause: down }) }))).toBe(true)
    expect(isUnavailable({ originalError: down })).toBe(true)
    expect(isUnavailable({ cause: new Error('another'), originalError: down })).toBe(false)
  })

  it.each([
    ['nothing', null],
    ['a word', 'SQLITE_BUSY'],
    ['a mistake', new TypeError('no')],
    ['a duplicate', Object.assign(new Error('twice'), { code: 'SQLITE_CONSTRAINT_UNIQUE' })],
    ['a number for a code', Object.assign(new Error('twice'), { code: 11000 })],
    ['a part of a code', Object.assign(new Error('?'), { code: 'SQLITE' })],
    ['a name that is no text', { name: ['MongoNetworkError'] }],
  ])('but not %s', (_, error) => {
    expect(isUnavailable(error)).toBe(false)
  })

  it.each([['SQLITE_FULL'], ['ENOSPC'], ['EDQUOT'], [14031]])('nor by %s: the disk is full', (code) => {
    const full = Object.assign(new Error('full'), { code })
    expect(isUnavailable(full)).toBe(false)
    expect(troubleOf(full)).toEqual({ ok: false, code: 'REVIEW_STORAGE_FULL' })
    expect(troubleOf(new Error('outer', { cause: full }))).toMatchObject({ code: 'REVIEW_STORAGE_FULL' })
    expect(troubleOf({ originalError: full })).toMatchObject({ code: 'REVIEW_STORAGE_FULL' })
  })

  it('and is told as such', () => {
    const down = Object.assign(new Error('down'), { code: 'EPIPE' })
    expect(troubleOf(down)).toEqual({ ok: false, code: 'REVIEW_UNAVAILABLE' })
    for (const other of [null, 'SQLITE_FULL', new TypeError('no')]) expect(troubleOf(other)).toBe(null)
  })

  it('and one that is its own cause comes to an end', () => {
    const error: Error = new Error('round')
    error.cause = error
    expect(isUnavailable(error)).toBe(false)
    expect(troubleOf(error)).toBe(null)
  })
})

describe('a write changes the public content', () => {
  const notes: GovernedType = {
    type: 'notes',
    content: ({ title, by }, locale) => {
      if (by === 'unknown') throw new Error('There is no such shape')
      return { title: (title as Record<string, unknown>)[locale] ?? null }
    },
  }
  const locales = ['zh', 'en']
  const of = (zh: string, en: string, more = {}) => ({ title: { zh, en }, ...more })

  it('of the locales in which it reads otherwise', () => {
    const before = of('塔', 'tower')
    expect(changedLocales(notes, { before, after: of('塔', 'tower', { by: 'a' }) }, locales)).toEqual([])
    expect(changedLocales(notes, { before, after: of('楼', 'tower') }, locales)).toEqual(['zh'])
    expect(changedLocales(notes, { before, after: of('塔', 'pavilion') }, locales)).toEqual(['en'])
    expect(changedLocales(notes, { before, after: of('楼', 'pavilion') }, locales)).toEqual(locales)
  })

  it('of every locale where the document is new, or was of no public shape', () => {
    expect(changedLocales(notes, { before: null, after: of('塔', 'tower') }, locales)).toEqual(locales)
    const shapeless = of('塔', 'tower', { by: 'unknown' })
    expect(changedLocales(notes, { before: shapeless, after: of('塔', 'tower') }, locales)).toEqual(locales)
  })

  it('of all there are where it can’t be told', () => {
    const shapeless = of('塔', 'tower', { by: 'unknown' })
    expect(changedLocales(notes, { before: of('塔', 'tower'), after: shapeless }, locales)).toEqual(['*'])
    expect(changedLocales(notes, { before: shapeless, after: shapeless }, locales)).toEqual(['*'])
  })
})

describe('what the review keeps in a document', () => {
  const standing: Standing = {
    [REVIEW_STAGE]: 'second',
    [REVIEW_PUBLIC]: 'live',
    [RELEASED_AT]: '2026-01-02T03:04:05.000Z',
  }

  it('is five fields, which are no part of a write', () => {
    expect([...KEPT_BY_REVIEW].sort()).toEqual([
      'reviewLock',
      'reviewLockAt',
      'reviewPublic',
      'reviewReleasedAt',
      'reviewStage',
    ])
    const forged = Object.fromEntries(KEPT_BY_REVIEW.map((name) => [name, 'forged']))
    expect(ownData({ title: '塔', rank: null, ...forged })).toEqual({ title: '塔', rank: null })
  })

  it('says where it stands, absent and null alike', () => {
    expect(PUBLICITY).toEqual(['never', 'live', 'changed', 'withdrawn'])
    expect(says({ title: '塔', ...standing }, standing)).toBe(true)
    for (const name of Object.keys(standing))
      expect(says({ ...standing, [name]: 'otherwise' }, standing)).toBe(false)
    const working: Standing = { [REVIEW_STAGE]: null, [REVIEW_PUBLIC]: 'never', [RELEASED_AT]: null }
    expect(says({ [REVIEW_PUBLIC]: 'never' }, working)).toBe(true)
    expect(says({ [REVIEW_PUBLIC]: 'never', [REVIEW_STAGE]: '' }, working)).toBe(false)
  })

  it('is written without touching the day of the last save', () => {
    expect(standingData(standing)).toEqual({ ...standing, updatedAt: null })
  })
})

describe('a document is locked', () => {
  it('by a run, since a time', () => {
    expect(lockOf({ [LOCK_RUN]: 'r1', [LOCK_AT]: 5, title: '塔' })).toEqual({ run: 'r1', at: 5 })
    expect(lockOf({ [LOCK_RUN]: 'r1' })).toEqual({ run: 'r1', at: 0 })
    expect(lockOf({ [LOCK_RUN]: 'r1', [LOCK_AT]: '5' })).toEqual({ run: 'r1', at: 0 })
  })

  it.each([[undefined], [null], [''], [7]])('not by %s', (run) => {
    expect(lockOf({ [LOCK_RUN]: run, [LOCK_AT]: 5 })).toBe(null)
  })
})
