import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { ROLES, type Role } from '../../../collections/access'
import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, drawPicture, rest, uploadPicture, type Account } from '../../helpers/review'

type Who = Role | 'anonymous'
const OPERATIONS = ['list', 'count', 'read', 'versions', 'create', 'update', 'delete'] as const
type Operation = (typeof OPERATIONS)[number]
const COLLECTIONS = ['relics', 'news', 'media', 'users'] as const
type Slug = (typeof COLLECTIONS)[number]

const EVERYBODY: readonly Who[] = ROLES
const NOBODY: readonly Who[] = []
const content: Record<Operation, readonly Who[]> = {
  list: EVERYBODY,
  count: EVERYBODY,
  read: EVERYBODY,
  versions: EVERYBODY,
  create: ['editor'],
  update: ['editor'],
  delete: ['editor'],
}

/** Who may do what. Accounts and media have no versions: Payload has no such address there, for anybody. */
const MAY: Record<Slug, Record<Operation, readonly Who[]>> = {
  relics: content,
  news: content,
  media: { ...content, versions: NOBODY },
  users: { ...content, versions: NOBODY, create: ['admin'], update: ['admin'], delete: NOBODY },
}

interface Case {
  slug: Slug
  operation: Operation
  who: Who
  may: boolean
}

describeEachDatabase('who may do what', (db) => {
  let app: TestApp
  const people = new Map<Who, Account | undefined>([['anonymous', undefined]])
  let editor: Account
  let admin: Account
  const targets = new Map<Slug, string>()

  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    for (const role of ROLES) people.set(role, await account(app, role))
    editor = people.get('editor') as Account
    admin = people.get('admin') as Account
    for (const slug of COLLECTIONS) targets.set(slug, await target(slug))
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const data = (slug: Slug) => {
    const unique = randomUUID().slice(0, 12)
    return slug === 'users'
      ? { email: `${unique}@bureau.example`, name: '某人', personNumber: unique }
      : { title: '某篇', slug: `some-${unique}` }
  }

  /** A document to work on. */
  const target = async (slug: Slug): Promise<string> => {
    if (slug === 'media') return uploadPicture(app, editor)
    const { status, body } = await rest(app, `POST /${slug}`, {
      as: slug === 'users' ? admin : editor,
      body: data(slug),
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return (body.doc as { id: string }).id
  }

  const attempt = async ({ slug, operation, who, may }: Case) => {
    const as = people.get(who)
    const caller = as && { as }
    const id = may && operation === 'delete' ? await target(slug) : targets.get(slug)
    switch (operation) {
      case 'list':
        return rest(app, `GET /${slug}`, caller)
      case 'count':
        return rest(app, `GET /${slug}/count`, caller)
      case 'read':
        return rest(app, `GET /${slug}/${id}`, caller)
      case 'versions':
        return rest(app, `GET /${slug}/versions`, caller)
      case 'create': {
        if (slug !== 'media') return rest(app, `POST /${slug}`, { ...caller, body: data(slug) })
        const form = new FormData()
        form.set('file', new File([new Uint8Array(await drawPicture())], 'a.png', { type: 'image/png' }))
        form.set('_payload', JSON.stringify({ alt: '图' }))
        return rest(app, 'POST /media', { ...caller, form })
      }
      case 'update': {
        const change = slug === 'media' ? { alt: '改' } : slug === 'users' ? { post: '改' } : { title: '改' }
        return rest(app, `PATCH /${slug}/${id}`, { ...caller, body: change })
      }
      case 'delete':
        return rest(app, `DELETE /${slug}/${id}`, caller)
    }
  }

  const cases = COLLECTIONS.flatMap((slug) =>
    OPERATIONS.flatMap((operation) =>
      [...EVERYBODY, 'anonymous' as const].map((who) => ({
        slug,
        operation,
        who,
        may: MAY[slug][operation].includes(who),
      })),
    ),
  )

  it.each(cases)('$who, $operation of $slug: $may', async (one) => {
    const { status, body } = await attempt(one)
    if (one.may) {
      expect(status).toBeLessThan(300)
      return
    }
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    for (const key of ['docs', 'doc', 'id', 'totalDocs']) expect(body).not.toHaveProperty(key)
  })

  it('a role more is a right more, and no right less', async () => {
    const both = await account(app, 'editor', 'admin')
    expect((await rest(app, 'POST /relics', { as: both, body: data('relics') })).status).toBe(201)
    expect((await rest(app, 'POST /users', { as: both, body: data('users') })).status).toBe(201)
  })

  it('nobody without a role may write', async () => {
    const plain = await account(app)
    expect((await rest(app, 'GET /relics', { as: plain })).status).toBe(200)
    expect((await rest(app, 'POST /relics', { as: plain, body: data('relics') })).status).toBe(403)
  })
})
