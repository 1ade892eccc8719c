import type { Surface, Who } from './table'

/** Every way in which a picture of the media library can be written. */
export const MEDIA_PATHS = [
  'create',
  'words',
  'bulk words',
  'file replaced',
  'cut',
  'focal point',
  'duplicate',
  'db.create',
  'db.updateOne',
  'db.updateMany',
  'db.upsert',
  'delete',
  'bulk delete',
  'db.deleteOne',
  'db.deleteMany',
] as const
export type MediaPath = (typeof MEDIA_PATHS)[number]

/** By what a picture is embedded. */
export const EMBEDDED = ['nothing', 'a working copy', 'an open review', 'a live release'] as const
export type Embedded = (typeof EMBEDDED)[number]

export interface MediaVerdict {
  status: number
  code?: string
  /** Whether the picture's row says something else afterwards, or is gone. */
  changes: boolean
  /** Whether whoever writes is recorded as its author. */
  records: boolean
}

const writes: MediaVerdict = { status: 200, changes: true, records: true }
const goes: MediaVerdict = { status: 200, changes: true, records: false }
const forbidden: MediaVerdict = { status: 403, changes: false, records: false }
const held: MediaVerdict = { status: 409, code: 'REVIEW_REFERENCED', changes: false, records: false }

type InPlaces = Record<Embedded, MediaVerdict>
const everywhere = (verdict: MediaVerdict): InPlaces => ({
  nothing: verdict,
  'a working copy': verdict,
  'an open review': verdict,
  'a live release': verdict,
})
// Nothing duplicates a picture: no endpoint, no mutation, and the Local API says that it is off.
const nowhere: MediaVerdict = { status: 404, changes: false, records: false }
const off: MediaVerdict = { status: 400, changes: false, records: false }
const deletes: InPlaces = { ...everywhere(held), nothing: goes, 'a working copy': goes }

// Told of each document, with its message.
const some: MediaVerdict = { status: 400, changes: false, records: false }
const bulkDeletes: InPlaces = { ...deletes, 'an open review': some, 'a live release': some }

export interface MediaRow {
  path: MediaPath
  via: readonly Surface[]
  in: InPlaces
}

const local = ['Local as user', 'Local override', 'Local nobody'] as const
const adapter = ['Adapter as user', 'Adapter nobody'] as const

/** What comes of each, for somebody who may write. */
export const MEDIA_ROWS: readonly MediaRow[] = [
  { path: 'create', via: ['REST', ...local], in: everywhere(writes) },
  { path: 'words', via: ['REST', 'GraphQL', ...local], in: everywhere(writes) },
  // The rules of access refuse it: bulk edits are off.
  { path: 'bulk words', via: ['REST', 'Local as user'], in: everywhere(forbidden) },
  { path: 'bulk words', via: ['Local override', 'Local nobody'], in: everywhere(writes) },
  { path: 'file replaced', via: ['REST', ...local], in: everywhere(writes) },
  { path: 'cut', via: ['REST'], in: everywhere(writes) },
  { path: 'focal point', via: ['REST'], in: everywhere(writes) },
  { path: 'duplicate', via: ['REST'], in: everywhere(nowhere) },
  { path: 'duplicate', via: local, in: everywhere(off) },
  { path: 'db.create', via: adapter, in: everywhere(writes) },
  { path: 'db.updateOne', via: adapter, in: everywhere(writes) },
  { path: 'db.updateMany', via: adapter, in: everywhere(writes) },
  { path: 'db.upsert', via: adapter, in: everywhere(writes) },
  { path: 'delete', via: ['REST', 'GraphQL', ...local], in: deletes },
  { path: 'bulk delete', via: ['REST', ...local], in: bulkDeletes },
  { path: 'db.deleteOne', via: adapter, in: deletes },
  { path: 'db.deleteMany', via: adapter, in: deletes },
]

const JUDGED: readonly Surface[] = ['REST', 'GraphQL', 'Local as user']
const WRITERS: readonly Who[] = ['editor', 'author', 'API key']

/** What somebody gets at a door. */
export const verdictFor = (verdict: MediaVerdict, via: Surface, who: Who): MediaVerdict => {
  if (verdict === nowhere || verdict === off) return verdict
  if (JUDGED.includes(via) && !WRITERS.includes(who)) return forbidden
  return who === 'anonymous' ? { ...verdict, records: false } : verdict
}
