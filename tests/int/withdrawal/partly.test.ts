import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { codesOf, rest, team, uploadPicture } from '../../helpers/review'
import { hire, released, type Office } from '../guards/office'

interface Uses {
  live: { id: string; release: string }[]
}

describeEachDatabase('a withdrawal by file', (db) => {
  const place = {} as Office
  /** Withdrawals that may go on before one breaks off. */
  let good = Infinity
  beforeAll(async () => {
    const onStep = (step: string) => {
      if (step !== 'withdraw:texts') return
      good -= 1
      if (good < 0) throw new Error('The line is cut')
    }
    const app = await startPayload({ uri: db.uri(), onStep })
    const people = await team(app)
    Object.assign(place, { app, ...people, cover: await uploadPicture(app, people.editor) })
  })
  afterAll(() => place.app[Symbol.asyncDispose]())

  it('says what went and what did not, and the same call does the rest; only a final reviewer may', async () => {
    const [one, other] = [await released(place, place.editor), await released(place, place.editor)]
    const path = `/media/${place.cover}/review`
    const { body: listed } = await rest(place.app, `GET ${path}/uses`, { as: place.editor })
    const releases = (listed as unknown as Uses).live.map(({ release }) => release)
    expect(releases).toHaveLength(2)
    const body = { reasonClass: 'rights', reason: '图片侵权', releases }
    const withdraw = (as?: Office['final']) => rest(place.app, `POST ${path}/withdraw`, { as, body })
    const admin = await hire(place, 'admin')
    for (const as of [place.editor, place.first, place.second, admin])
      expect(codesOf(await withdraw(as))).toEqual(['REVIEW_FORBIDDEN'])
    expect(codesOf(await withdraw())).toEqual(['REVIEW_NOT_SIGNED_IN'])

    good = 1
    const partly = await withdraw(place.final)
    expect(partly.status).toBe(207)
    const { withdrawn, failed, uses } = partly.body as unknown as {
      withdrawn: { id: string }[]
      failed: { id: string; errors: { code: string }[] }[]
      uses: Uses
    }
    expect([...withdrawn, ...failed].map(({ id }) => id).sort()).toEqual([one.id, other.id].sort())
    expect(failed).toMatchObject([{ errors: [{ code: 'REVIEW_UNAVAILABLE' }] }])
    expect(uses.live.map(({ id }) => id)).toEqual(failed.map(({ id }) => id))

    good = Infinity
    const again = await withdraw(place.final)
    expect([again.status, again.body.failed]).toEqual([200, []])
    expect(again.body.withdrawn).toMatchObject([{ id: failed[0]?.id }])
  })
})
