/** Whom Payload takes a caller for where no rule of content is asked. */
type Standing = 'nobody' | 'staff'

/** Method and path with a body, or a mutation of staff GraphQL with its data. */
export type Asked = readonly [request: string, body?: unknown] | { mutation: string; data?: object }

interface Request {
  name: string
  /** What is asked; `other` is an account, `news` a document, `own` the caller's account. */
  ask: (place: { other: string; news: string; own: string }) => Asked
  /** What it answers; all refusals of it are alike. */
  answers: Record<Standing, readonly number[]>
}

// 501 where a collection has no endpoints.
const refused = { nobody: [401, 403, 404, 501], staff: [403, 404, 501] } as const
// A field that one may not write is left out of what is written, without a word.
const ignored = { nobody: [401, 403], staff: [200, 403] } as const

/** Payload's own collections and endpoints, and accounts: none of them writes content, signs or makes a reviewer. */
const REQUESTS = [
  {
    name: 'first registered',
    ask: () => [
      'POST /users/first-register',
      { email: 'x@baling.example', password: 'a password for tests', roles: ['admin'], name: 'x' },
    ],
    answers: refused,
  },
  {
    name: 'account made',
    ask: () => ['POST /users', { email: 'y@baling.example', name: 'y', personNumber: 'y', roles: ['final'] }],
    answers: refused,
  },
  {
    name: 'roles of another',
    ask: ({ other }) => [`PATCH /users/${other}`, { roles: ['first', 'second', 'final'] }],
    answers: refused,
  },
  {
    name: 'password of another',
    ask: ({ other }) => [`PATCH /users/${other}`, { password: 'another password 1' }],
    answers: refused,
  },
  { name: 'account deleted', ask: ({ other }) => [`DELETE /users/${other}`], answers: refused },
  {
    name: 'own roles',
    ask: ({ own }) => [`PATCH /users/${own}`, { roles: ['first', 'second', 'final', 'admin'] }],
    answers: ignored,
  },
  {
    name: 'roles of another, GraphQL',
    ask: ({ other }) => ({
      mutation: `($data: mutationUserUpdateInput!) { result: updateUser(id: "${other}", data: $data) { id } }`,
      data: { roles: ['first', 'second', 'final'] },
    }),
    answers: refused,
  },
  {
    name: 'own roles, GraphQL',
    ask: ({ own }) => ({
      mutation: `($data: mutationUserUpdateInput!) { result: updateUser(id: "${own}", data: $data) { id } }`,
      data: { roles: ['first', 'second', 'final', 'admin'] },
    }),
    answers: ignored,
  },
  {
    name: 'account deleted, GraphQL',
    ask: ({ other }) => ({ mutation: `{ result: deleteUser(id: "${other}") { id } }` }),
    answers: refused,
  },
  {
    name: 'lock made',
    ask: ({ news, own }) => [
      'POST /payload-locked-documents',
      {
        document: { relationTo: 'news', value: news },
        user: { relationTo: 'users', value: own },
      },
    ],
    answers: { nobody: [401, 403], staff: [201] },
  },
  {
    name: 'lock removed',
    ask: ({ news }) => [`DELETE /payload-locked-documents?where[document.value][equals]=${news}`],
    answers: { nobody: [401, 403], staff: [200] },
  },
  {
    name: 'preference set',
    ask: () => ['POST /payload-preferences/news-list', { value: { sort: 'title' } }],
    answers: { nobody: [401, 403], staff: [200] },
  },
  { name: 'kv written', ask: () => ['POST /payload-kv', { key: 'x', data: {} }], answers: refused },
  { name: 'migration written', ask: () => ['POST /payload-migrations', { name: 'x' }], answers: refused },
  {
    name: 'ledger written',
    ask: () => ['POST /review-ledger', { seq: 1, subject: 'x', hash: 'x', entry: 'x' }],
    answers: refused,
  },
  {
    name: 'run written',
    ask: ({ news }) => [`PATCH /review-runs?where[document][equals]=${news}`, { stage: 'final' }],
    answers: refused,
  },
  {
    name: 'reorder',
    ask: ({ news }) => [
      'POST /reorder',
      {
        collectionSlug: 'news',
        docsToMove: [news],
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: {},
      },
    ],
    answers: refused,
  },
  // There are none: whoever asks is told so.
  {
    name: 'jobs run',
    ask: () => ['GET /payload-jobs/run'],
    answers: { nobody: [200, 401, 404], staff: [200, 404] },
  },
] as const satisfies readonly Request[]

export type RequestName = (typeof REQUESTS)[number]['name']
export const requests: readonly Request[] = REQUESTS
