import { rmSync } from 'node:fs'

import type { ThreeReview } from '@baling/three-review'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload, type TestApp } from '../../helpers/payload'
import { codeOf, transparencyOf } from '../../helpers/proof'
import { codesOf, createNews, releaseNews, signAll, submitNews, team } from '../../helpers/review'
import { copyHistory, rewriteHistory, truncateHistory } from '../../helpers/rewrite'

const ask = (app: TestApp, address: string) =>
  transparencyOf(app).handle(new Request(`http://127.0.0.1/ledger/${address}`))

describeEachDatabase('an operator who rewrites history', (db) => {
  it('has a chain that verifies, and no checkpoint: nothing is released until the history is put right', async () => {
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    const first = await startPayload(place)
    const people = await team(first)
    await releaseNews(first, people)
    const open = await createNews(first, people.editor)
    await submitNews(first, people.editor, { id: open.id })
    const { note } = await transparencyOf(first).checkpoint()
    await first[Symbol.asyncDispose]()
    const putRight = await copyHistory(place.uri)
    await rewriteHistory(place.uri, { from: 2, change: (entry) => entry.replace('科员', '科长') })

    await using app = await startPayload(place)
    const review = app.payload.config.custom.threeReview as ThreeReview
    expect((await review.verify()).faults).toEqual([])
    expect(await transparencyOf(app).verify(review.source)).toMatchObject({
      size: 6,
      signed: 6,
      faults: [{ part: 'checkpoint', id: 'size 6', problem: 'entries that were signed have been rewritten' }],
    })
    for (const address of ['checkpoint', 'tile/0/000.p/6', 'proof/x']) {
      const answer = await ask(app, address)
      expect([answer.status, await codeOf(answer)]).toEqual([503, 'NOT_CONSISTENT'])
    }
    expect(transparencyOf(app).status().fault).toContain('REWRITTEN (6)')
    const refused = await signAll(app, people, open.id)
    expect([refused.status, codesOf(refused)]).toEqual([503, ['REVIEW_LEDGER_BROKEN']])

    await truncateHistory(place.uri, 6)
    await putRight()
    expect((await transparencyOf(app).checkpoint()).note).toBe(note)
    rmSync(place.dataDir, { recursive: true })
  })
})
