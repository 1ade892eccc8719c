import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { ThreeReview } from '@baling/three-review'
import { writeArchive } from '@baling/transparency/archive'
import { parseVerifierKey, type VerifierKey } from '@baling/transparency/core'
import { Alarm, look } from '@baling/transparency/witness'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload, type TestApp } from '../../helpers/payload'
import { codeOf, transparencyOf } from '../../helpers/proof'
import { codesOf, createNews, releaseNews, signAll, submitNews, team } from '../../helpers/review'
import { rewriteHistory, truncateHistory } from '../../helpers/rewrite'

const ask = (app: TestApp, address: string) =>
  transparencyOf(app).handle(new Request(`http://127.0.0.1/ledger/${address}`))

const witness = (app: TestApp, key: VerifierKey, kept: string | null) =>
  look(
    {
      key,
      async fetch(address) {
        const answer = await ask(app, address)
        if (!answer.ok) throw new Error(await codeOf(answer))
        return new Uint8Array(await answer.arrayBuffer())
      },
    },
    kept,
  )

/** Entries of the team's accounts, which come first. */
const ACCOUNTS = 4

describeEachDatabase('an operator who rewrites history', (db) => {
  it('has a chain that verifies, and no checkpoint: nothing is released, and a witness raises the alarm', async () => {
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    const first = await startPayload(place)
    const people = await team(first)
    await releaseNews(first, people)
    const open = await createNews(first, people.editor)
    await submitNews(first, people.editor, { id: open.id })
    const snapshot = await transparencyOf(first).checkpoint()
    const { note, keys } = snapshot
    const key = parseVerifierKey(keys[0] ?? '') as VerifierKey
    expect((await witness(first, key, null)).note).toBe(note)
    const archive = path.join(place.dataDir, 'archive.tar')
    const { source } = first.payload.config.custom.threeReview as ThreeReview
    const verifier = readFileSync('verify-archive.mjs', 'utf8')
    const year = new Date().getUTCFullYear() + 1
    await writeArchive(archive, { source, snapshot, year, isPublic: false, verifier })
    const checked = spawnSync(process.execPath, ['verify-archive.mjs', archive, '--key', key.text])
    expect(String(checked.stdout)).toMatch(/releases +1\ncandidates +2\n[\s\S]*ok\n$/)
    await first[Symbol.asyncDispose]()
    await rewriteHistory(place.uri, { from: ACCOUNTS + 2, change: (entry) => entry.replace('科员', '科长') })

    await using app = await startPayload(place)
    const review = app.payload.config.custom.threeReview as ThreeReview
    expect((await review.verify()).faults).toEqual([])
    expect(await transparencyOf(app).verify(review.source)).toMatchObject({
      size: ACCOUNTS + 6,
      signed: ACCOUNTS + 6,
      faults: [
        {
          part: 'checkpoint',
          id: `size ${ACCOUNTS + 6}`,
          problem: 'entries that were signed have been rewritten',
        },
      ],
    })
    for (const address of ['checkpoint', `tile/0/000.p/${ACCOUNTS + 6}`, 'proof/x']) {
      const answer = await ask(app, address)
      expect([answer.status, await codeOf(answer)]).toEqual([503, 'NOT_CONSISTENT'])
    }
    expect(transparencyOf(app).status().fault).toContain(`REWRITTEN (${ACCOUNTS + 6})`)
    const refused = await signAll(app, people, open.id)
    expect([refused.status, codesOf(refused)]).toEqual([503, ['REVIEW_LEDGER_BROKEN']])

    // One that makes his server forget what it signed is caught by the witness.
    await expect(witness(app, key, note)).rejects.toThrow('NOT_CONSISTENT')
    await transparencyOf(app).close()
    rmSync(path.join(place.dataDir, 'transparency/signed'), { recursive: true })
    await transparencyOf(app).start()
    expect(transparencyOf(app).status().fault).toBeNull()
    await expect(witness(app, key, note)).rejects.toThrow(new Alarm('FORK', { kept: note, seen: '' }).message)

    await transparencyOf(app).close()
    rmSync(path.join(place.dataDir, 'transparency/signed'), { recursive: true })
    await truncateHistory(place.uri, ACCOUNTS + 5)
    await transparencyOf(app).start()
    await expect(witness(app, key, note)).rejects.toThrow(/^ROLLBACK/)
    rmSync(place.dataDir, { recursive: true })
  })
})
