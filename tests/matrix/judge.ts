import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { isChosen } from './choice'
import { perform, type Attempt, type Outcome } from './calls'
import { evidenceOf, type Evidence } from './evidence'
import {
  ADAPTER_DOORS,
  ADAPTER_PATHS,
  cellsOf,
  nameOf,
  PATHS,
  peopleAt,
  SERVER_PATHS,
  STATES,
  SURFACES,
  type Cell,
  type Row as TableRow,
  type State,
  type Surface,
} from './table'
import { documentAt, publicBytes, type World } from './world'

/** A cell that came out otherwise than the table says. */
export interface Bypass {
  cell: string
  what: string
}

type Row = Record<string, unknown>

const find = async (payload: Payload, collection: string, where: object): Promise<Row[]> => {
  const { docs } = await payload.db.find({
    collection: collection as 'news',
    where: where as never,
    locale: 'all',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** A document as it stands, all locales; null where there is none. */
export const stored = async ({ app }: World, id: string): Promise<Row | null> =>
  (await find(app.payload, 'news', { id: { equals: id } }))[0] ?? null

/** The latest versions: enough to tell that one was added, dropped or rewritten, and to go back to another title. */
interface Version {
  id: string
  updatedAt: unknown
  version: { title: Record<string, string> | null }
}

const versionsOf = async ({ app }: World, id: string): Promise<Version[]> => {
  const { docs } = await app.payload.db.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    locale: 'all',
    limit: 4,
    pagination: false,
    sort: '-createdAt',
    select: { updatedAt: true, version: { title: true } },
  })
  return docs as unknown as Version[]
}

/** Everything of a document that a refused write must leave alone. */
interface Picture {
  document: Row | null
  versions: Version[]
  countVersions: number
  documents: number
  /** Account of each record of authorship, by the record. */
  authors: ReadonlyMap<string, string>
}

/** Accounts on record as authors of a document. */
const authorsOf = async ({ app }: World, id: string): Promise<Map<string, string>> => {
  const rows = await find(app.payload, 'review-authors', { subject: { equals: `news:${id}` } })
  return new Map(rows.map((row) => [String(row.id), String(row.account)]))
}

/** Versions that are kept of a document. */
const KEPT = 50

const pictureOf = async (world: World, id: string | null): Promise<Picture> => {
  const { db } = world.app.payload
  const { totalDocs: documents } = await db.count({ collection: 'news' })
  if (!id) return { document: null, versions: [], countVersions: 0, documents, authors: new Map() }
  const [document, versions, { totalDocs: countVersions }, authors] = await Promise.all([
    stored(world, id),
    versionsOf(world, id),
    db.countVersions({ collection: 'news', where: { parent: { equals: id } } }),
    authorsOf(world, id),
  ])
  // Past the most that are kept, the next save drops what was put there beside it.
  return { document, versions, countVersions: Math.min(countVersions, KEPT), documents, authors }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const sameContent = (a: Picture, b: Picture): boolean =>
  same({ ...a, authors: null }, { ...b, authors: null })

/** What the copy of one cell put into the other language goes again, so that the next one has something to copy. */
const forgetCopy = async ({ app }: World, id: string, { document }: Picture): Promise<void> => {
  const { zh, en = null } = document?.title as { zh: string; en?: string | null }
  await app.payload.db.updateOne({ collection: 'news', id, data: { title: { zh, en } } })
}

const titleOf = ({ document }: Picture): string => {
  const title = document?.title as Record<string, string> | undefined
  return title?.zh ?? ''
}

const attemptOf = (cell: Cell, id: string | null, before: Picture): Attempt => {
  const sameTitle = titleOf(before)
  const other = before.versions.find(({ version }) => version.title?.zh !== sameTitle) ?? before.versions[0]
  return {
    path: cell.path,
    who: cell.who,
    id: id ?? '',
    trashed: cell.state === 'trashed',
    title: `改 ${randomUUID()}`,
    sameTitle,
    version: String(other?.id ?? ''),
  }
}

const told = (cell: Cell, outcome: Outcome): string[] => {
  const { status, code } = cell.expect
  if (outcome.status === status && outcome.code === code) return []
  const said = [outcome.status, outcome.code].filter(Boolean).join(' ')
  const wanted = [status, code].filter(Boolean).join(' ')
  return [`answers ${said} instead of ${wanted}`]
}

/** Tries cells that must be refused, all at once, on one document: each must say so, and nothing may change. */
const tryRefused = async (
  world: World,
  cells: readonly Cell[],
  before: Picture,
): Promise<{ found: Bypass[]; after: Picture }> => {
  const [first] = cells
  if (!first) return { found: [], after: before }
  const id = documentAt(world, first.state)
  const outcomes = cells.map(async (cell) => {
    const outcome = await perform(world, cell.via, attemptOf(cell, id, before))
    return told(cell, outcome).map((what) => ({ cell: nameOf(cell), what }))
  })
  const found = (await Promise.all(outcomes)).flat()
  const after = await pictureOf(world, id)
  const cell = cells.map(nameOf).join(' | ')
  if (!sameContent(before, after)) found.push({ cell, what: 'something changed although it was refused' })
  if (after.authors.size !== before.authors.size)
    found.push({ cell, what: 'somebody was recorded although it was refused' })
  return { found, after }
}

const accountOf = (world: World, { who, via }: Cell): string | null =>
  via === 'Local nobody' ? null : (world.people[who].user?.id ?? null)

const wantedAuthors = (world: World, cell: Cell, earlier: readonly string[]): Set<string> => {
  const writer = accountOf(world, cell)
  const own = writer ? [writer] : []
  switch (cell.expect.authors) {
    case 'nobody':
      return new Set()
    case 'writer':
      return new Set(own)
    case 'carried':
      return new Set([...own, ...earlier])
  }
}

const addVersion = async ({ app }: World, id: string, document: Row): Promise<void> => {
  const { updatedAt: _, ...version } = document
  const now = new Date().toISOString()
  await app.payload.db.createVersion({
    collectionSlug: 'news',
    parent: id,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: version as never,
  })
}

/** Brings a document back to its state after a write that was allowed. True where there was something to do. */
const putBack = async (
  world: World,
  id: string,
  { before, after }: { before: Picture; after: Picture },
): Promise<boolean> => {
  const { db } = world.app.payload
  const { document } = before
  if (!document) return false
  if (!after.document) {
    await db.create({ collection: 'news', data: { ...document } })
    for (const title of [{ zh: '旧标题' }, document.title])
      await addVersion(world, id, { ...document, title })
    return true
  }
  const deletedAt = document.deletedAt ?? null
  if ((after.document.deletedAt ?? null) === deletedAt) return false
  await db.updateOne({ collection: 'news', id, data: { deletedAt } })
  await addVersion(world, id, { ...after.document, deletedAt })
  return true
}

/** Tries a cell that must be allowed: it must do what it says and record whom it must. */
const tryAllowed = async (
  world: World,
  cell: Cell,
  before: Picture,
): Promise<{ found: Bypass[]; after: Picture }> => {
  const id = documentAt(world, cell.state)
  const outcome = await perform(world, cell.via, attemptOf(cell, id, before))
  const found = told(cell, outcome)
  const after = await pictureOf(world, id)
  if (sameContent(before, after) === cell.expect.changes)
    found.push(cell.expect.changes ? 'nothing was written' : 'something was written')
  const target = cell.path === 'duplicate' || cell.state === 'none' ? outcome.created : id
  const records = target === id || !target ? after.authors : await authorsOf(world, target)
  const fresh = [...records].filter(([record]) => !before.authors.has(record)).map(([, account]) => account)
  const recorded = [...new Set(fresh)].sort()
  const wanted = [...wantedAuthors(world, cell, [...before.authors.values()])].sort()
  if (!same(recorded, wanted))
    found.push(`${recorded.length} people became authors instead of ${wanted.length}`)
  const copied = id !== null && cell.path === 'copy to locale'
  if (copied) await forgetCopy(world, id, before)
  const moved = copied || (id !== null && (await putBack(world, id, { before, after })))
  return {
    found: found.map((what) => ({ cell: nameOf(cell), what })),
    after: moved ? await pictureOf(world, id) : after,
  }
}

/** What was last seen of a world: nothing else writes to it, so the next cells compare with this. */
interface Seen {
  public: string
  pictures: Map<State, Picture>
}
const seen = new WeakMap<World, Seen>()

const seenOf = async (world: World): Promise<Seen> => {
  const known = seen.get(world) ?? { public: await publicBytes(world), pictures: new Map<State, Picture>() }
  seen.set(world, known)
  return known
}

/** Tries cells of one row and one state. What the public gets must be the same afterwards, byte for byte. */
export const tryCells = async (world: World, cells: readonly Cell[]): Promise<Bypass[]> => {
  const [first] = cells
  if (!first) return []
  const { state } = first
  const known = await seenOf(world)
  const last = state !== 'none' && known.pictures.get(state)
  // Duplicates of other documents may have been made meanwhile.
  const before = last
    ? { ...last, documents: (await world.app.payload.db.count({ collection: 'news' })).totalDocs }
    : await pictureOf(world, documentAt(world, state))
  const { found, after } = await tryRefused(
    world,
    cells.filter(({ expect }) => expect.status !== 200),
    before,
  )
  let picture = after
  for (const cell of cells.filter(({ expect }) => expect.status === 200)) {
    const tried = await tryAllowed(world, cell, picture)
    found.push(...tried.found)
    picture = tried.after
  }
  if (state !== 'none') known.pictures.set(state, picture)
  if ((await publicBytes(world)) !== known.public)
    found.push({ cell: cells.map(nameOf).join(' | '), what: 'what the public gets has changed' })
  return found
}

const LISTS = {
  paths: [...PATHS, ...ADAPTER_PATHS, ...SERVER_PATHS],
  doors: [...SURFACES, ...ADAPTER_DOORS, 'Server function'],
  states: ['none', ...STATES],
} as const

/** Whether a cell is tried in this run. Where one person alone comes through a door, all are. */
const isTried = ({ path, via, state, who }: Cell): boolean => {
  const people = peopleAt(via)
  if (people.length === 1) return true
  const { paths, doors, states } = LISTS
  const at = (list: readonly string[], one: string) => list.indexOf(one)
  return isChosen(at(paths, path), at(doors, via), at(states, state), at(people, who))
}

const evidence = new WeakMap<World, Evidence>()

/** Tries every cell of a row at one door. Neither what is public nor what it rests on may have changed. */
export const tryRow = async (
  world: World,
  row: TableRow,
  via: Surface,
): Promise<{ tried: number; found: Bypass[] }> => {
  const before = evidence.get(world) ?? (await evidenceOf(world))
  evidence.set(world, before)
  const cells = cellsOf(row, via).filter((cell) => isTried(cell))
  const found: Bypass[] = []
  for (const state of new Set(cells.map((cell) => cell.state)))
    found.push(
      ...(await tryCells(
        world,
        cells.filter((cell) => cell.state === state),
      )),
    )
  const after = await evidenceOf(world)
  for (const part of Object.keys(before) as (keyof Evidence)[])
    if (!same(before[part], after[part]))
      found.push({ cell: `${row.path} · ${via}`, what: `the ${part} are not what they were` })
  return { tried: cells.length, found }
}
