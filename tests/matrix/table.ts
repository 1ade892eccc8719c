/** Every way in which a document can be written. */
export const PATHS = [
  'create',
  'create, status published',
  'update',
  'update, nothing changed',
  'update, draft',
  'update, status published',
  'update, status draft',
  'bulk update',
  'restore version',
  'duplicate',
  'trash',
  'untrash',
  'delete',
  'bulk delete',
  'update, publishSpecificLocale',
  'update, publishAllLocales',
  'update, unpublishAllLocales',
  'update, autosave',
  'restore version, draft',
] as const
/** The same below Payload's operations, where no hook is called. */
export const ADAPTER_PATHS = [
  'db.create',
  'db.updateOne',
  'db.updateOne by where',
  'db.updateOne, upsert',
  'db.updateMany',
  'db.upsert',
  'db.deleteOne',
  'db.deleteMany',
  'db.createVersion',
  'db.updateVersion',
  'db.deleteVersions',
] as const
/** What the admin calls on the server beside REST. */
export const SERVER_PATHS = ['copy to locale'] as const
/** What a queue runs later, as nobody. */
export const JOB_PATHS = ['job: create', 'job: update', 'job: delete'] as const
export type Path =
  | (typeof ADAPTER_PATHS)[number]
  | (typeof JOB_PATHS)[number]
  | (typeof PATHS)[number]
  | (typeof SERVER_PATHS)[number]

/**
 * Where a write comes in. The Local API has three doors: as a user whom access rules judge, as a user whom they
 * don't, and without anybody.
 */
export const SURFACES = ['REST', 'GraphQL', 'Local as user', 'Local override', 'Local nobody'] as const
/** The adapter's doors: with somebody's request, or without one. */
export const ADAPTER_DOORS = ['Adapter as user', 'Adapter nobody'] as const
export type Surface = 'Job' | 'Server function' | (typeof ADAPTER_DOORS)[number] | (typeof SURFACES)[number]

export const PEOPLE = [
  'anonymous',
  'disabled account',
  'first',
  'second',
  'final',
  'administrator',
  'editor',
  'author',
  'API key',
] as const
export type Who = (typeof PEOPLE)[number]

/** `live` was edited since its release, `released` wasn't. */
export const STATES = [
  'working',
  'first',
  'second',
  'final',
  'released',
  'live',
  'live, in review',
  'withdrawn',
  'trashed',
] as const
export type State = (typeof STATES)[number]
/** `none` where there is no document yet. */
export type Place = State | 'none'

/** What must come of a write. */
export interface Verdict {
  name: string
  /** 200 where it is allowed. */
  status: number
  code?: string
  /** Who counts as an author afterwards: whoever writes, he and the authors that he takes along, or nobody. */
  authors: 'carried' | 'nobody' | 'writer'
  /** Told to staff before the rules of access are asked. */
  early?: boolean
  /** Whether the document (or, for a duplicate, the list of documents) is another afterwards. */
  changes: boolean
}

const allowed = (name: string, more: Partial<Verdict> = {}): Verdict => ({
  name,
  status: 200,
  authors: 'nobody',
  changes: true,
  ...more,
})
const refused = (status: number, code?: string): Verdict => ({
  name: code ?? String(status),
  status,
  ...(code && { code }),
  authors: 'nobody',
  changes: false,
})

const writes = allowed('writes', { authors: 'writer' })
const carries = allowed('carries', { authors: 'carried' })
const keeps = allowed('keeps')
const misses = allowed('misses', { changes: false })
const locked = { ...refused(409, 'REVIEW_LOCKED'), early: true }
const live = refused(409, 'REVIEW_LIVE')
const option = refused(400, 'REVIEW_UNSUPPORTED')
const forbidden = refused(403)
const absent = refused(404)

/** What comes of a path in each state, for somebody who may write. */
type InStates = Record<State, Verdict>

/** The same verdict in every open stage, and wherever else nothing is named. */
const inStates = (
  review: Verdict,
  rest: Omit<InStates, 'final' | 'first' | 'live, in review' | 'second'>,
) => ({
  ...rest,
  first: review,
  second: review,
  final: review,
  'live, in review': review,
})
const everywhere = (verdict: Verdict, trashed = verdict): InStates =>
  inStates(verdict, { working: verdict, released: verdict, live: verdict, withdrawn: verdict, trashed })
const unlocked = (verdict: Verdict, trashed: Verdict): InStates =>
  inStates(locked, { working: verdict, released: verdict, live: verdict, withdrawn: verdict, trashed })

const deletes = inStates(locked, {
  working: keeps,
  released: live,
  live,
  withdrawn: keeps,
  trashed: keeps,
})

export interface Row {
  path: Path
  via: readonly Surface[]
  in: InStates | { none: Verdict }
}

/** Doors where the rules of access are asked. */
const judgedDoors = ['REST', 'GraphQL', 'Local as user', 'Server function'] as const
const openDoors = ['Local override', 'Local nobody'] as const
const notGraphql = ['REST', 'Local as user', ...openDoors] as const

/** Doors that have no such path. A test holds GraphQL's against its schema; the Local API drops `draft` on a restore. */
export const ABSENT: Partial<Record<Path, readonly Surface[]>> = {
  'create, status published': ['GraphQL'],
  'update, status published': ['GraphQL'],
  'update, status draft': ['GraphQL'],
  'bulk update': ['GraphQL'],
  'bulk delete': ['GraphQL'],
  'update, publishSpecificLocale': ['GraphQL'],
  'update, publishAllLocales': ['GraphQL'],
  'update, unpublishAllLocales': ['GraphQL'],
  'restore version, draft': ['Local as user', 'Local override', 'Local nobody'],
}

/** The table: what comes of every path at every door in every state. */
export const ROWS: readonly Row[] = [
  { path: 'create', via: SURFACES, in: { none: writes } },
  // Drafts are off: there is no status, and a write that names one is like any other.
  { path: 'create, status published', via: notGraphql, in: { none: writes } },
  { path: 'update', via: SURFACES, in: unlocked(writes, absent) },
  { path: 'update, nothing changed', via: SURFACES, in: unlocked(misses, absent) },
  { path: 'update, draft', via: SURFACES, in: unlocked(writes, absent) },
  { path: 'update, status published', via: notGraphql, in: unlocked(writes, absent) },
  { path: 'update, status draft', via: notGraphql, in: unlocked(writes, absent) },
  { path: 'bulk update', via: notGraphql, in: unlocked(writes, misses) },
  { path: 'restore version', via: SURFACES, in: unlocked(carries, forbidden) },
  { path: 'duplicate', via: SURFACES, in: everywhere(carries) },
  { path: 'trash', via: SURFACES, in: unlocked(keeps, absent) },
  { path: 'untrash', via: SURFACES, in: unlocked(misses, keeps) },
  { path: 'update, publishSpecificLocale', via: notGraphql, in: everywhere(option) },
  { path: 'update, publishAllLocales', via: notGraphql, in: everywhere(option) },
  { path: 'update, unpublishAllLocales', via: notGraphql, in: everywhere(option) },
  { path: 'update, autosave', via: SURFACES, in: everywhere(option) },
  { path: 'restore version, draft', via: ['REST', 'GraphQL'], in: everywhere(option) },
  { path: 'delete', via: SURFACES, in: deletes },
  {
    path: 'bulk delete',
    via: notGraphql,
    in: inStates(locked, {
      working: keeps,
      released: { ...live, early: true },
      live: { ...live, early: true },
      withdrawn: keeps,
      trashed: keeps,
    }),
  },
]

/** The table of the adapter, which knows no access and no trash. */
export const ADAPTER_ROWS: readonly Row[] = [
  { path: 'db.create', via: ADAPTER_DOORS, in: { none: writes } },
  { path: 'db.updateOne', via: ADAPTER_DOORS, in: unlocked(writes, writes) },
  { path: 'db.updateOne by where', via: ADAPTER_DOORS, in: unlocked(writes, writes) },
  { path: 'db.updateOne, upsert', via: ADAPTER_DOORS, in: everywhere(option) },
  { path: 'db.updateMany', via: ADAPTER_DOORS, in: unlocked(writes, writes) },
  { path: 'db.upsert', via: ADAPTER_DOORS, in: unlocked(writes, writes) },
  { path: 'db.deleteOne', via: ADAPTER_DOORS, in: deletes },
  { path: 'db.deleteMany', via: ADAPTER_DOORS, in: deletes },
  // A version that says something else than its document is a write: a restore would bring it back.
  { path: 'db.createVersion', via: ADAPTER_DOORS, in: unlocked(writes, writes) },
  { path: 'db.updateVersion', via: ADAPTER_DOORS, in: everywhere(option) },
  { path: 'db.deleteVersions', via: ADAPTER_DOORS, in: unlocked(keeps, keeps) },
]

/** The admin's copy to another language is a server function, which updates as its caller. */
export const SERVER_ROWS: readonly Row[] = [
  {
    path: 'copy to locale',
    via: ['Server function'],
    in: unlocked(writes, { ...absent, early: true }),
  },
]

const unnoticed = (verdict: Verdict): Verdict => ({ ...verdict, authors: 'nobody' })

/** Jobs run through the Local API, as nobody whom the rules of access judge. */
export const JOB_ROWS: readonly Row[] = [
  { path: 'job: create', via: ['Job'], in: { none: unnoticed(writes) } },
  { path: 'job: update', via: ['Job'], in: unlocked(unnoticed(writes), absent) },
  { path: 'job: delete', via: ['Job'], in: deletes },
]

/** How the rules of access take somebody: as nobody, as staff that may only read, or as one who may write. */
const STANDING: Record<Who, 'nobody' | 'reads' | 'writes'> = {
  anonymous: 'nobody',
  'disabled account': 'nobody',
  first: 'reads',
  second: 'reads',
  final: 'reads',
  administrator: 'reads',
  editor: 'writes',
  author: 'writes',
  'API key': 'writes',
}

export interface Cell {
  path: Path
  via: Surface
  who: Who
  state: Place
  expect: Verdict
}

export const nameOf = ({ path, via, who, state }: Cell): string => `${path} · ${via} · ${who} · ${state}`

/** What somebody gets whom access rules judge. */
const judged = (verdict: Verdict, who: Who): Verdict => {
  if (verdict === option || STANDING[who] === 'writes') return verdict
  return STANDING[who] === 'reads' && verdict.early ? verdict : forbidden
}

const expected = (verdict: Verdict, via: Surface, who: Who): Verdict => {
  if (via === 'Server function' && STANDING[who] === 'nobody') return refused(401)
  if (judgedDoors.some((one) => one === via)) return judged(verdict, who)
  return who === 'anonymous' && verdict.authors === 'writer' ? { ...verdict, authors: 'nobody' } : verdict
}

/** Where access isn't asked, roles make no difference. */
const OVERRIDING: readonly Who[] = ['disabled account', 'final', 'administrator', 'author']

/** Who comes through a door. */
export const peopleAt = (via: Surface): readonly Who[] => {
  if (via === 'Local nobody' || via === 'Adapter nobody' || via === 'Job') return ['anonymous']
  return via === 'Local override' || via === 'Adapter as user' ? OVERRIDING : PEOPLE
}

/** The cells of a row at one door, state by state. */
export const cellsOf = (row: Row, via: Surface): Cell[] =>
  Object.entries(row.in).flatMap(([state, verdict]) =>
    peopleAt(via).map((who) => ({
      path: row.path,
      via,
      who,
      state: state as Place,
      expect: expected(verdict, via, who),
    })),
  )
