import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'
import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, story, temporaryDir, until, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

const ALL = `fragment all on Content {
  id slug title summary locale publishedAt releasedAt release { id fingerprint sequence } cover { url }
}`
const QUERIES = {
  place: `query ($slug: String!) { place(slug: $slug) { ...all } } ${ALL}`,
  content: `query ($id: ID!) { content(id: $id) { ...all } } ${ALL}`,
  places: `{ places(first: 100, orderBy: RANK_ASC) { nodes { ...all } } } ${ALL}`,
  stories: `{ stories { nodes { slug place { ...all } related { ...all } } } } ${ALL}`,
  changes: '{ changes { sequence kind type id locale reasonClass at } }',
  proof: `query ($release: ID!) { proof(releaseId: $release) {
    canonical fingerprint run { fingerprint locales { locale fingerprint } } entries { canonical hash } } }`,
}
type Name = keyof typeof QUERIES
const NAMES = Object.keys(QUERIES) as Name[]

/** A ledger of four places and a story that refers to two of them; one place had another slug before. */
const makeLedger = () => {
  const ledger = new MemoryLedger()
  const sha256 = ledger.addFile(Buffer.from('a picture of a tower'))
  const cover = { sha256, mime: 'image/png', width: 1, height: 1, alt: null, credit: null }
  const ids = Array.from({ length: 4 }, newId)
  const refs = ids.slice(0, 2).map((id) => ({ type: 'places', id }))
  ledger.putRelease({ type: 'places', id: ids[0] ?? '', contents: { zh: place('old-name') } })
  const releases = ids.map((id, index) =>
    ledger.putRelease({
      type: 'places',
      id,
      contents: { zh: place(`p${index}`, { rank: 3 - index, cover }) },
    }),
  )
  ledger.putRelease({
    type: 'stories',
    id: newId(),
    contents: { zh: story('s', { place: refs[0], related: refs }) },
  })
  ledger.putWithdrawal(`places:${ids[3]}`, releases[3]?.releases ?? {})
  return { ledger, sha256, variables: { slug: 'old-name', id: ids[0], release: releases[0]?.releases.zh } }
}

const modelFile = (dataDir: string) => {
  const dir = path.join(dataDir, 'delivery/model')
  const name = readdirSync(dir).find((file) => file.endsWith('.db'))
  return path.join(dir, name ?? '')
}

type Answers = Record<string, unknown>

/** Each field's answer: its value, or that it is an error. */
const askEach = async (app: Running, variables: Answers): Promise<Answers> => {
  const answers: Answers = {}
  for (const name of NAMES) {
    const { data, errors } = await app.ask(QUERIES[name], variables)
    answers[name] = errors ? 'error' : data[name]
  }
  return answers
}

/** An answer is the true one, or an error, or nothing; a list may lack items, and every item of it is true. */
const expectTrue = (value: unknown, truth: unknown): void => {
  if (value === null || value === 'error') return
  const nodes = (value as { nodes?: unknown[] }).nodes
  if (!nodes) expect(value).toEqual(truth)
  for (const node of nodes ?? []) expect((truth as { nodes: unknown[] }).nodes).toContainEqual(node)
}

/** Rows whose every cell is changed in turn: SQL that finds each by its rowid or key. */
const TABLES: Record<string, string[]> = {
  live: [
    'id',
    'locale',
    'type',
    'release',
    'fingerprint',
    'contract',
    'sequence',
    'slug',
    'published',
    'released',
    'seal',
    'text',
  ],
  d_places: ['locale', 'id', 'slug', 'published', 'released', 's_title', 's_rank'],
  slugs: ['type', 'slug', 'id', 'seal'],
  changes: ['n', 'sequence', 'kind', 'type', 'id', 'locale', 'reason', 'at', 'seal'],
  releases: ['release', 'type', 'id', 'locale', 'seq', 'at', 'run', 'withdrawn', 'seal'],
  entries: ['seq', 'hash', 'subject', 'run', 'text', 'seal'],
  refs: ['target', 'kind', 'type', 'id', 'locale'],
}
const CELLS = Object.entries(TABLES).flatMap(([table, columns]) =>
  columns.map((column) => [table, column] as const),
)

describe('a changed cell of the read model', () => {
  test.for(CELLS)('%s.%s is never an answer, and is mended', async ([table, column]) => {
    const { ledger, variables, sha256 } = makeLedger()
    await using app = await startDelivery(ledger, { cacheBytes: 0 })
    const truth = await askEach(app, variables)
    expect(Object.values(truth)).not.toContain('error')
    const media = `/media/${sha256}/picture.png`
    const picture = await (await app.get(media)).text()

    const db = new Database(modelFile(app.dataDir))
    const value = `typeof("${column}") = 'integer' OR typeof("${column}") = 'real' THEN "${column}" + 1000
      WHEN typeof("${column}") = 'null' THEN 5
      WHEN typeof("${column}") = 'blob' THEN CAST(replace(CAST("${column}" AS TEXT), 'p', 'q') AS BLOB)
      ELSE substr("${column}", 1, 2) || char(unicode(substr("${column}", 3, 1)) + 1) || substr("${column}", 4)`
    const keys: Record<string, string> = {
      d_places: 'id',
      slugs: 'slug',
      releases: 'release',
      refs: 'target',
    }
    const key = keys[table] ?? 'rowid'
    const some = `SELECT "${key}" FROM "${table}" ORDER BY "${key}" LIMIT 1 OFFSET 1`
    db.exec(`UPDATE "${table}" SET "${column}" = CASE WHEN ${value} END WHERE "${key}" = (${some})`)
    db.exec('PRAGMA wal_checkpoint(PASSIVE)')
    db.close()

    const found = await askEach(app, variables)
    for (const name of NAMES) expectTrue(found[name], truth[name])
    const served = await app.get(media)
    if (served.status === 200) expect(await served.text()).toBe(picture)

    if (Object.values(found).includes('error')) {
      await until(async () => !Object.values(await askEach(app, variables)).includes('error'))
      expect(await askEach(app, variables)).toEqual(truth)
    }
  })
})

test('random bytes in the file: the true answer, or an error, or nothing', async () => {
  const { ledger, variables } = makeLedger()
  const dataDir = temporaryDir()
  const dir = path.join(dataDir, 'delivery/model')
  const first = await startDelivery(ledger, { dataDir })
  const truth = await askEach(first, variables)
  const file = modelFile(dataDir)
  await first[Symbol.asyncDispose]()
  const original = readFileSync(file)
  let seed = 7
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
  for (let round = 0; round < 60; round++) {
    const bytes = Buffer.from(original)
    for (let count = 1 + random(4); count > 0; count--) bytes[random(bytes.length)] = random(256)
    for (const name of readdirSync(dir)) if (name.includes('.db')) rmSync(path.join(dir, name))
    writeFileSync(file, bytes)
    const app = await startDelivery(ledger, { dataDir, cacheBytes: 0 })
    const found = await askEach(app, variables)
    for (const name of NAMES) expectTrue(found[name], truth[name])
    await app[Symbol.asyncDispose]()
  }
  rmSync(dataDir, { recursive: true })
})
