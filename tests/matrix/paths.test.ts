import { readFileSync } from 'node:fs'

import { threeReview, type ReviewContract } from '@baling/three-review'
import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { describeEachDatabase } from '../helpers/databases'
import { temporaryFolder } from '../helpers/folders'
import { startPayload } from '../helpers/payload'
import { MEDIA_PATHS } from './mediaTable'
import { WRITE_PATHS } from './paths'
import { requests } from './requests'
import { ADAPTER_PATHS, JOB_PATHS, PATHS, SERVER_PATHS } from './table'
import { UNFIT, unfitCases } from './unfit'

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

describe('the list of write paths', () => {
  it.each(WRITE_PATHS)('has something that tries “$path”', ({ shown = [], ...tried }) => {
    const { rows = [], media = [], requests = [], refusedAtStart = [] } = tried
    expect([...rows, ...media, ...requests, ...refusedAtStart, ...shown].length).toBeGreaterThan(0)
    for (const [file, title] of shown) expect(readFileSync(file, 'utf8')).toContain(title)
  })

  it('names every row of every table, and each of its names has one', () => {
    const named = (kind: 'media' | 'refusedAtStart' | 'requests' | 'rows') =>
      sorted(WRITE_PATHS.flatMap((one) => one[kind] ?? []))
    expect(named('rows')).toEqual(sorted([...PATHS, ...ADAPTER_PATHS, ...SERVER_PATHS, ...JOB_PATHS]))
    expect(named('media')).toEqual(sorted(MEDIA_PATHS))
    expect(named('requests')).toEqual(sorted(requests.map(({ name }) => name)))
    const variants = ['drafts of a later plugin']
    expect(sorted([...named('refusedAtStart'), ...variants])).toEqual(sorted(Object.keys(UNFIT)))
  })
})

describeEachDatabase('a configuration that can’t be guarded', (db) => {
  it.each(unfitCases)('%s: is refused at the start, with its name and the cure', async (name, unfit) => {
    const contract: ReviewContract = {
      type: unfit.type ?? 'articles',
      version: 1,
      about: { zh: '文章', en: 'Articles' },
      schema: z.strictObject({}),
      project: () => ({}),
    }
    const config: Omit<Config, 'db' | 'secret'> = {
      collections: [
        { slug: 'articles', fields: [], ...unfit.articles },
        { slug: 'media', upload: true, fields: [] },
        { slug: 'users', auth: true, fields: [] },
        ...(unfit.more ?? []),
      ],
      globals: unfit.globals,
      admin: { user: 'users' },
      plugins: unfit.plugin ? [unfit.plugin] : [],
      localization: { locales: ['zh', 'en'], defaultLocale: 'zh' },
    }
    const review = threeReview({ contracts: [contract], filesDir: temporaryFolder(), sweepEvery: 0 })
    const governed = { ...config, plugins: [review, ...(config.plugins ?? [])] }
    await expect(startPayload({ uri: db.uri(), config: governed })).rejects.toThrow(unfit.told)
    // Nothing else refuses it.
    await using alone = await startPayload({ uri: db.uri(), config })
    expect(Object.keys(alone.payload.collections), name).toContain('articles')
  })
})
