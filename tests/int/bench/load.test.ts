import type { Delivery } from '@baling/delivery'
import type { ThreeReview } from '@baling/three-review'
import { expect, it } from 'vitest'

import { load } from '../../../bench/load/index'
import { openStore } from '../../../scripts/lib/store'
import { parseEnv } from '../../../src/env'
import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { layDown } from '../../helpers/template'

const TYPES = 'heritageItems relics attractions venues oldBrands routes events figures newsArticles'.split(
  ' ',
)

describeEachDatabase('a load for measuring', (db) => {
  it('is what the rule allows, goes on where it was, and can be served', async () => {
    const [uri, dataDir] = [db.uri(), temporaryFolder()]
    const env = parseEnv({ BALING_MODE: 'development', DATABASE_URI: uri, DATA_DIR: dataDir })
    await layDown(uri)
    const written: number[] = []
    // Ended after ten, gone on with, and once more where nothing is missing.
    for (const releases of [10, 60, 60]) {
      await using store = await openStore(env)
      written.push(await load(store.review, { releases, pictures: 1 }))
    }
    // Five entries a release; five were sent back once, one was withdrawn.
    expect(written).toEqual([50, 60 * 5 + 5 * 2 + 1 - 50, 0])

    await using app = await startPayload({ uri, dataDir })
    const { threeReview, delivery } = app.payload.config.custom as {
      threeReview: ThreeReview
      delivery: Delivery
    }
    expect(await threeReview.verify()).toMatchObject({ entries: 311, files: 1, faults: [] })
    expect((await delivery.verify(threeReview.source)).faults).toEqual([])
    const query = TYPES.map((many) => `${many}: ${many}(locale: zh) { totalCount }`).join(' ')
    const counts = await askPublic<Record<string, { totalCount: number }>>(app, `{ ${query} }`)
    const total = Object.values(counts).reduce((sum, { totalCount }) => sum + totalCount, 0)
    expect(total).toBe(59)
  })
})
