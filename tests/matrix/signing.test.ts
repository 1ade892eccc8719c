import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { rest } from '../helpers/review'
import { perform } from './calls'
import { isChosen } from './choice'
import { stored } from './judge'
import { ADAPTER_ROWS, ROWS, type Path, type Row, type Surface } from './table'
import { allRounder, buildWorld, documentIn, verb, type World } from './world'

/** Doors that somebody comes through; what he is called at all of them. */
const DOORS: readonly Surface[] = ['REST', 'GraphQL', 'Local as user', 'Local override', 'Adapter as user']

const verdictOf = (row: Row) => ('none' in row.in ? row.in.none : row.in.working)

/** Paths that an editor may take on a working document, and that leave one to be signed. */
const signable = [...ROWS, ...ADAPTER_ROWS].filter(
  (row) => verdictOf(row).status === 200 && !/delete|trash/.test(row.path),
)

const COMPLETE = ['summary', 'body', 'cover', 'column'] as const

describeEachDatabase('whoever wrote', (db) => {
  let world: World
  let source: Awaited<ReturnType<typeof stored>>
  beforeAll(async () => {
    const built = await buildWorld(db.uri(), [])
    source = await stored(built, await documentIn(built, 'working'))
    world = { ...built, people: { ...built.people, editor: await allRounder(built.app) } }
  })
  afterAll(() => world.app[Symbol.asyncDispose]())

  /** Everything that a document needs to be submitted, written by the author and not by whom the test is about. */
  const complete = async (id: string) => {
    const inChinese = (value: unknown) => (value as { zh?: unknown } | null)?.zh ?? value
    const rest = Object.fromEntries(COMPLETE.map((name) => [name, inChinese(source?.[name])]))
    const data = { ...rest, slug: `complete-${id.slice(0, 13)}` }
    const door = { collection: 'news' as const, user: world.people.author.user, overrideAccess: false }
    await world.app.payload.update({ ...door, id, data })
  }

  const attempt = async (path: Path, via: Surface): Promise<string> => {
    const id = await documentIn(world, 'working')
    const { docs } = await world.app.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const { title } = (await stored(world, id)) as { title: { zh: string } }
    const given = { id, title: `改 ${id}`, sameTitle: title.zh, version: String(docs[0]?.id), trashed: false }
    const outcome = await perform(world, via, { path, who: 'editor', ...given })
    expect(outcome.status).toBe(200)
    return /^(create|db\.create$|duplicate)/.test(path) ? (outcome.created ?? '') : id
  }

  for (const [place, row] of signable.entries())
    for (const via of row.via.filter((one) => DOORS.includes(one) && isChosen(place, DOORS.indexOf(one))))
      it(`${row.path} · ${via} · ${verdictOf(row).authors === 'nobody' ? 'may sign' : 'may not sign'}`, async () => {
        const reviser = world.people.editor
        const id = await attempt(row.path, via)
        await complete(id)
        await verb(world, `POST /news/${id}/review/submit`, { as: world.people.author, body: {} })
        const { fingerprint } = await verb(world, `GET /news/${id}/review`, { as: reviser })
        const answer = await rest(world.app, `POST /news/${id}/review/approve`, {
          headers: reviser.headers,
          body: { stage: 'first', fingerprint },
        })
        const code = (answer.body.errors as { code: string }[] | undefined)?.[0]?.code
        expect([answer.status, code]).toEqual(
          verdictOf(row).authors === 'nobody' ? [200, undefined] : [403, 'REVIEW_AUTHOR_CANNOT_SIGN'],
        )
      })
})
