import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { ThreeReview } from '@baling/three-review'
import { writeArchive } from '@baling/transparency/archive'
import { beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { transparencyOf } from '../../helpers/proof'
import { askPublic } from '../../helpers/public'
import { rest, signAll, uploadPicture, type Account, type Answer } from '../../helpers/review'
import { edit, hire, office, released, submit, told } from '../guards/office'
import { takeDown } from './tools'

interface View {
  actions: Record<'confirm' | 'drop' | 'seal', { allowed: boolean; code?: string }>
  frozen: { release: string; standing: string; title: string | null }[]
  plan: { releases: string[]; files: string[]; keptFiles: string[]; texts: string[] }
  waiting: { request: string; basis: string } | null
  done: { request: string; basis: string; files: number; texts: number }[]
}

const BASIS = '岳阳楼区人民法院（2026）湘 0602 民初 1 号判决'

describeEachDatabase('sealing', (db) => {
  const place = office(db)
  let other: Account
  let admin: Account
  beforeAll(async () => {
    other = await hire(place, 'final')
    admin = await hire(place, 'admin')
  })

  const review = () => place.app.payload.config.custom.threeReview as ThreeReview
  const call = (id: string, verb: string, { as, ...body }: { as: Account; [name: string]: unknown }) =>
    rest(place.app, `POST /news/${id}/review/seal${verb}`, { as, body })
  const view = async (id: string, query = '', as = place.final) =>
    (await rest(place.app, `GET /news/${id}/review/seal${query}`, { as })).body as unknown as View
  const viewIn = ({ status, body }: Answer): View => {
    if (status !== 200) throw new Error(`Seal: ${status} ${JSON.stringify(body)}`)
    return body as unknown as View
  }
  const fileOf = async (release: string): Promise<string> => {
    const { content } = JSON.parse((await review().source.candidate(release)) ?? '{}') as {
      content: { cover: { sha256: string } }
    }
    return content.cover.sha256
  }
  const bytes = async (release: string, file: string) => [
    (await review().source.candidate(release)) !== null,
    (await review().source.file(file)) !== null,
  ]
  const own = async () => ({ cover: await uploadPicture(place.app, place.editor) })

  it('takes two people; then the bytes are gone, everywhere, and what proves them is not', async () => {
    const shared = await own()
    const { id } = await released(place, place.editor, await own())
    await edit(place, place.editor, { id, summary: '改过的摘要', ...shared })
    await submit(place, id, { note: '更换图片' })
    await signAll(place.app, place, id)
    const staying = await released(place, place.editor, shared)
    await takeDown(place.app, place.final, { id })

    const { plan, frozen, actions } = await view(id, '?words=true')
    expect(frozen.map(({ standing }) => standing)).toEqual(['kept', 'kept'])
    expect(actions.seal).toEqual({ allowed: true })
    expect(plan).toMatchObject({ files: [expect.any(String)], keptFiles: [expect.any(String)] })
    const [first = '', second = ''] = frozen.map(({ release }) => release)
    const [file, kept] = [await fileOf(first), await fileOf(second)]
    expect([plan.files, plan.keptFiles]).toEqual([[file], [kept]])

    const { waiting } = viewIn(await call(id, '', { as: place.final, words: true, basis: BASIS }))
    const request = waiting?.request ?? ''
    expect(waiting).toMatchObject({ basis: BASIS, releases: 2, files: 1, texts: plan.texts.length })
    expect(await bytes(first, file)).toEqual([true, true])
    expect(told(await call(id, '/confirm', { as: place.final, request }))).toEqual([
      403,
      ['REVIEW_SEAL_SAME_PERSON'],
    ])
    expect(told(await call(id, '', { as: other, basis: BASIS }))).toEqual([409, ['REVIEW_SEAL_OPEN']])

    const { done } = viewIn(await call(id, '/confirm', { as: admin, request }))
    expect(done).toMatchObject([{ request, basis: BASIS, releases: 2, files: 1, texts: plan.texts.length }])
    expect(await bytes(first, file)).toEqual([false, false])
    expect(await bytes(second, kept)).toEqual([false, true])
    for (const text of plan.texts) expect(await review().source.text(text)).toBe(null)
    expect((await call(id, '/confirm', { as: admin, request })).status).toBe(200)
    expect(told(await call(id, '/confirm', { as: other, request }))).toEqual([409, ['REVIEW_SEAL_NOT_OPEN']])

    expect(told(await rest(place.app, `GET /news/${id}/review/candidate`, { as: place.first }))).toEqual([
      410,
      ['REVIEW_SEALED'],
    ])
    const { proof, content } = await askPublic<{ proof: unknown; content: unknown }>(
      place.app,
      `{ proof(releaseId: "${second}") { canonical sealed } content(id: "${staying.id}") { id } }`,
    )
    expect(proof).toEqual({ canonical: null, sealed: true })
    expect(content).toEqual({ id: staying.id })
    const report = await review().verify()
    expect(report.faults).toEqual([])
    expect(report.sealed).toEqual({ candidates: 2, files: 1, texts: plan.texts.length })

    const archive = path.join(place.app.dataDir, 'archive.tar')
    const transparency = transparencyOf(place.app)
    await writeArchive(archive, {
      source: review().source,
      snapshot: await transparency.checkpoint(),
      year: 2100,
      isPublic: false,
      verifier: readFileSync('verify-archive.mjs', 'utf8'),
    })
    const checked = spawnSync('node', ['verify-archive.mjs', archive], { encoding: 'utf8' })
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringMatching(/sealed/i)])
  })

  it('is refused for what is live, unknown or without a basis, and for whoever may not', async () => {
    const { id } = await released(place, place.editor, await own())
    const { frozen, plan } = await view(id)
    const live = frozen[0]?.release ?? ''
    expect([frozen[0]?.standing, plan.releases]).toEqual(['live', []])
    const ask = async (as: Account, more: object = {}) =>
      told(await call(id, '', { as, basis: BASIS, ...more }))
    expect(await ask(place.final, { releases: [live] })).toEqual([409, ['REVIEW_SEAL_LIVE']])
    expect(await ask(place.final)).toEqual([422, ['REVIEW_SEAL_UNKNOWN']])
    await takeDown(place.app, place.final, { id })
    expect(await ask(place.final, { releases: ['none'] })).toEqual([422, ['REVIEW_SEAL_UNKNOWN']])
    expect(await ask(place.final, { basis: ' ' })).toEqual([422, ['REVIEW_BASIS_REQUIRED']])
    for (const as of [place.editor, place.first, admin])
      expect(await ask(as)).toEqual([403, ['REVIEW_FORBIDDEN']])
    expect(told(await rest(place.app, `POST /news/${id}/review/seal`, { body: { basis: BASIS } }))).toEqual([
      401,
      ['REVIEW_NOT_SIGNED_IN'],
    ])

    const { waiting } = viewIn(await call(id, '', { as: place.final, basis: BASIS }))
    const request = waiting?.request ?? ''
    expect(told(await call(id, '/confirm', { as: place.second, request }))).toEqual([
      403,
      ['REVIEW_FORBIDDEN'],
    ])
    expect(told(await call(id, '/drop', { as: place.editor, request }))).toEqual([403, ['REVIEW_FORBIDDEN']])
    expect(told(await call(id, '/confirm', { as: other, request: 'none' }))).toEqual([
      409,
      ['REVIEW_SEAL_NOT_OPEN'],
    ])
    expect(viewIn(await call(id, '/drop', { as: other, request })).waiting).toBe(null)
    expect(told(await call(id, '/confirm', { as: other, request }))).toEqual([409, ['REVIEW_SEAL_NOT_OPEN']])
    expect((await review().verify()).faults).toEqual([])
    expect(await review().source.candidate(live)).not.toBe(null)
  })

  it('does not touch what is submitted anew, and a new start neither', async () => {
    const { id } = await released(place, place.editor, await own())
    const release = (await view(id)).frozen[0]?.release ?? ''
    const file = await fileOf(release)
    await takeDown(place.app, place.final, { id })
    const asked = viewIn(await call(id, '', { as: place.final, words: true, basis: BASIS }))

    // The picture is wanted again before the second person comes: it stays.
    await submit(place, id)
    const early = await call(id, '/confirm', { as: other, request: asked.waiting?.request })
    expect(told(early)).toEqual([409, ['REVIEW_SEAL_SHARED']])
    await rest(place.app, `POST /news/${id}/review/recall`, { as: place.editor, body: {} })
    viewIn(await call(id, '/drop', { as: place.final, request: asked.waiting?.request }))

    const again = viewIn(await call(id, '', { as: place.final, words: true, basis: BASIS }))
    viewIn(await call(id, '/confirm', { as: other, request: again.waiting?.request }))
    expect(await bytes(release, file)).toEqual([false, false])
    await submit(place, id)
    await signAll(place.app, place, id)
    expect(await review().source.file(file)).not.toBe(null)
    await using restarted = await startPayload({ uri: place.uri, dataDir: place.app.dataDir })
    const { faults } = await (restarted.payload.config.custom.threeReview as ThreeReview).verify()
    expect(faults).toEqual([])
    expect(await review().source.file(file)).not.toBe(null)
  })
})
