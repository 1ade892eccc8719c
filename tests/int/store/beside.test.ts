import { createHmac } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { canonical, freeze, hashOf, hashText, type Hash } from '../../../plugins/three-review/core'
import { createAuthorship } from '../../../plugins/three-review/store/authorship'
import {
  createCandidates,
  createClaims,
  createMasterNotes,
  createTexts,
  type StoredCandidate,
} from '../../../plugins/three-review/store/beside'
import { describeEachDatabase } from '../../helpers/databases'
import { tamper } from '../../helpers/tamper'
import { bareStore, refusalOf } from './bare'

describeEachDatabase('what stands beside the chain', (db) => {
  const bare = bareStore(db)
  const count = async (collection: string) => (await bare.raw.find(collection, {})).length

  describe('a text', () => {
    it('is bound by the hash of itself and its salt, which nobody outside can make', async () => {
      const texts = createTexts(bare.raw, 'secret')
      const id = await texts.put('同意')
      const salt = createHmac('sha256', 'secret').update('同意').digest('base64url')
      expect(id).toBe(hashText({ salt, text: '同意' }))
      expect(await bare.raw.find('review-texts', { id: { equals: id } })).toEqual([
        { id, salt, text: '同意' },
      ])
      expect(await createTexts(bare.raw, 'another').put('同意')).not.toBe(id)
    })

    it('is one row, however often and however many at once put it', async () => {
      const texts = createTexts(bare.raw, 'secret')
      const before = await count('review-texts')
      const ids = await Promise.all([1, 2, 3, 4].map(() => texts.put('请修改标题')))
      expect(new Set([...ids, await texts.put('请修改标题')]).size).toBe(1)
      expect(await count('review-texts')).toBe(before + 1)
    })

    it('is given by its hash, unless it was changed', async () => {
      const texts = createTexts(bare.raw, 'secret')
      const [one, two] = [await texts.put('一'), await texts.put('二')]
      const unknown = hashText({ salt: '', text: '无' })
      expect(await texts.get([])).toEqual(new Map())
      expect(await texts.get([one, two, one, unknown])).toEqual(
        new Map([
          [one, '一'],
          [two, '二'],
        ]),
      )
      expect(JSON.parse((await texts.whole(one)) ?? '')).toEqual({
        salt: expect.any(String) as string,
        text: '一',
      })
      expect(hashOf((await texts.whole(one)) ?? '')).toBe(one)
      expect(await texts.whole(unknown)).toBe(null)
      expect(await texts.get([two])).toEqual(new Map([[two, '二']]))
      await using client = await tamper(bare.uri)
      await client.set('review-texts', two, { text: '三' })
      expect(await texts.get([one, two])).toEqual(new Map([[one, '一']]))
    })
  })

  it('a text or a candidate that was sealed goes, and no other', async () => {
    const [texts, candidates] = [createTexts(bare.raw, 'secret'), createCandidates(bare.raw)]
    const [one, two] = [await texts.put('要封存的'), await texts.put('不封存的')]
    const row = (id: string) => ({ id, subject: 'notes:d1', locale: 'zh', ...freeze({ title: id } as never) })
    for (const id of ['s1', 's2', 's3']) await candidates.put(row(id))
    await texts.remove(one)
    await candidates.remove(['s1', 's3'])
    expect([...(await texts.get([one, two])).keys()]).toEqual([two])
    const left = await Promise.all(['s1', 's2', 's3'].map((id) => candidates.get(id)))
    expect(left.map((text) => text !== null)).toEqual([false, true, false])
  })

  describe('a candidate', () => {
    const frozen = (id: string, title: string): StoredCandidate => {
      const candidate = { type: 'notes', id: 'd1', locale: 'zh', contract: 1, content: { title } }
      return { id, subject: 'notes:d1', locale: 'zh', ...freeze(candidate) }
    }

    it('is given as it was signed', async () => {
      const candidates = createCandidates(bare.raw)
      const [one, two] = [frozen('r1', '塔'), frozen('r2', '楼')]
      await candidates.put(one)
      await candidates.put(two)
      expect(await bare.raw.find('review-candidates', { id: { equals: 'r1' } })).toEqual([one])
      expect(await candidates.get('r1')).toBe(one.text)
      expect(await candidates.get('r2')).toBe(two.text)
      expect(await candidates.get('r3')).toBe(null)
      expect(await candidates.signed('r1', one.fingerprint)).toBe(one.text)
    })

    it('is never written over', async () => {
      const candidates = createCandidates(bare.raw)
      await candidates.put(frozen('r4', '塔'))
      await candidates.put(frozen('r4', '楼'))
      expect(await candidates.get('r4')).toBe(frozen('r4', '塔').text)
    })

    it('is not given for signed where it is missing or another', async () => {
      const candidates = createCandidates(bare.raw)
      const { fingerprint } = frozen('r5', '塔')
      await candidates.put(frozen('r5', '塔'))
      const broken = (id: string, expected: Hash) => refusalOf(candidates.signed(id, expected))
      expect(await broken('r6', fingerprint)).toBe('REVIEW_LEDGER_BROKEN')
      expect(await broken('r5', frozen('r5', '楼').fingerprint)).toBe('REVIEW_LEDGER_BROKEN')
      await using client = await tamper(bare.uri)
      await client.set('review-candidates', 'r5', { text: frozen('r5', '楼').text })
      expect(await broken('r5', fingerprint)).toBe('REVIEW_LEDGER_BROKEN')
      // What stands there is still given to whoever compares it himself.
      expect(await candidates.get('r5')).toBe(frozen('r5', '楼').text)
    })
  })

  it('a slug of a type belongs to whoever claimed it first, for good', async () => {
    const claims = createClaims(bare.raw)
    expect(await claims.claim('notes', 'ta', 'notes:d1')).toBe(true)
    expect(await claims.claim('notes', 'ta', 'notes:d1')).toBe(true)
    expect(await claims.claim('notes', 'ta', 'notes:d2')).toBe(false)
    expect(await claims.claim('relics', 'ta', 'relics:d2')).toBe(true)
    expect(await claims.claim('notes', 'lou', 'notes:d2')).toBe(true)
    const rows = await bare.raw.find<{ id: string }>('review-claims', {}, { sort: 'id' })
    expect(rows).toEqual([
      { id: 'notes:lou', subject: 'notes:d2' },
      { id: 'notes:ta', subject: 'notes:d1' },
      { id: 'relics:ta', subject: 'relics:d2' },
    ])
  })

  it('a slug that many claim at once belongs to one of them', async () => {
    const claims = createClaims(bare.raw)
    const subjects = ['notes:a', 'notes:b', 'notes:c']
    const won = await Promise.all(subjects.map((subject) => claims.claim('notes', 'same', subject)))
    expect(won.filter(Boolean)).toHaveLength(1)
    const [row] = await bare.raw.find<{ subject: string }>('review-claims', { id: { equals: 'notes:same' } })
    expect(row?.subject).toBe(subjects[won.indexOf(true)])
  })

  it('masters are noted by upload and bytes, once each', async () => {
    const masters = createMasterNotes(bare.raw)
    const one = { media: 'm1', original: 'a', master: 'A' }
    const two = { media: 'm1', original: 'b', master: 'B' }
    const other = { media: 'm2', original: 'a', master: 'A' }
    for (const note of [one, two, other, one]) await masters.note(note)
    const found = await masters.of('m1')
    expect(found).toHaveLength(2)
    expect(found).toEqual(
      expect.arrayContaining([one, two].map((note) => ({ id: hashOf(canonical(note)), ...note }))),
    )
    expect(await masters.of('m2')).toEqual([{ id: hashOf(canonical(other)), ...other }])
    expect(await masters.of('m3')).toEqual([])
    // Whatever else the caller's object holds is no part of the note.
    await masters.note({ ...one, more: 'x' } as typeof one)
    expect(await masters.of('m1')).toHaveLength(2)
  })

  describe('authorship', () => {
    const DAY = 86_400_000
    const start = Date.parse('2026-01-01T00:00:00.000Z')
    let clock = start
    const authorship = () => createAuthorship(bare.raw, () => clock)
    const who = (name: string) => ({ account: `a-${name}`, person: `p-${name}` })

    it('is a row for each language, with place and day', async () => {
      clock = start
      await authorship().record({ subject: 's1', who: who('a'), locales: ['zh', 'en'], seq: 7 })
      await authorship().record({ subject: 's1', who: who('b'), locales: [], seq: 8 })
      const rows = await bare.raw.find<{ id: string }>('review-authors', { subject: { equals: 's1' } })
      const row = (locale: string) => ({
        id: expect.any(String) as string,
        subject: 's1',
        ...who('a'),
        locale,
        seq: 7,
        at: '2026-01-01T00:00:00.000Z',
      })
      expect(rows).toHaveLength(2)
      expect(rows).toEqual(expect.arrayContaining([row('zh'), row('en')]))
      expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
    })

    it('is told of some subjects, every record as often as it was made', async () => {
      await authorship().record({ subject: 's2', who: who('a'), locales: ['zh'], seq: 1 })
      await authorship().record({ subject: 's2', who: who('a'), locales: ['zh'], seq: 1 })
      await authorship().record({ subject: 's3', who: who('b'), locales: ['*'], seq: 2 })
      await authorship().record({ subject: 's4', who: who('c'), locales: ['*'], seq: 2 })
      const record = { ...who('a'), locale: 'zh', seq: 1 }
      expect(await authorship().of(['s2'])).toEqual([record, record])
      const both = await authorship().of(['s2', 's3'])
      expect(both).toHaveLength(3)
      expect(both).toEqual(expect.arrayContaining([record, { ...who('b'), locale: '*', seq: 2 }]))
      expect(await authorship().of(['nothing'])).toEqual([])
    })

    it('names people once, up to a day and the day after it', async () => {
      const write = async (name: string, at: number) => {
        clock = at
        await authorship().record({ subject: 's5', who: who(name), locales: ['zh', 'en'], seq: 1 })
      }
      await write('b', start)
      await write('a', start + DAY)
      await write('c', start + DAY + 1)
      await write('b', start + 9 * DAY)
      expect(await authorship().people('s5')).toEqual([who('a'), who('b'), who('c')])
      expect(await authorship().people('s5', new Date(start).toISOString())).toEqual([who('a'), who('b')])
      expect(await authorship().people('s5', '2020-01-01T00:00:00.000Z')).toEqual([])
    })
  })
})
