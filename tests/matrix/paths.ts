import type { BaseDatabaseAdapter } from 'payload'

import type { MediaPath } from './mediaTable'
import type { RequestName } from './requests'
import type { Path } from './table'
import type { Unfit } from './unfit'

/** A way in which Payload can be made to write, and what tries it. */
export interface WritePath {
  path: string
  /** Rows of the tables of documents, of media, of requests. */
  rows?: readonly Path[]
  media?: readonly MediaPath[]
  requests?: readonly RequestName[]
  /** Tests of what can't be stopped, only found: file and title. */
  shown?: readonly [file: string, title: string][]
  /** Configurations that have such a path and are refused at the start. */
  refusedAtStart?: readonly Unfit[]
}

/**
 * Every write path of Payload 3.90, as read from its source: its operations, what its admin and its queue call, its
 * own collections, and its adapter. A test holds each against a row that tries it, and each row against a path.
 */
export const WRITE_PATHS: readonly WritePath[] = [
  { path: 'create', rows: ['create'], media: ['create'] },
  { path: 'create with a status', rows: ['create, status published'] },
  { path: 'update by id', rows: ['update', 'update, nothing changed'], media: ['words'] },
  { path: 'update by id as a draft', rows: ['update, draft'] },
  { path: 'update by id that publishes', rows: ['update, status published'] },
  { path: 'update by id that unpublishes', rows: ['update, status draft'] },
  { path: 'unpublishAllLocales', rows: ['update, unpublishAllLocales'] },
  { path: 'autosave', rows: ['update, autosave'] },
  { path: 'bulk update', rows: ['bulk update'], media: ['bulk words'] },
  { path: 'publishSpecificLocale', rows: ['update, publishSpecificLocale'] },
  { path: 'publishAllLocales', rows: ['update, publishAllLocales'] },
  { path: 'localizeStatus', refusedAtStart: ['localized status'] },
  { path: 'restore of a version', rows: ['restore version'] },
  { path: 'restore of a version as a draft', rows: ['restore version, draft'] },
  { path: 'globals, their versions and their restore', refusedAtStart: ['a global'] },
  { path: 'duplicate', rows: ['duplicate'], media: ['duplicate'] },
  { path: 'scheduled publish', refusedAtStart: ['drafts', 'scheduled publishing'] },
  { path: 'copy to locale', rows: ['copy to locale'] },
  { path: 'trash and untrash', rows: ['trash', 'untrash'] },
  { path: 'delete', rows: ['delete'], media: ['delete'] },
  { path: 'bulk delete', rows: ['bulk delete'], media: ['bulk delete'] },
  { path: 'file replaced', media: ['file replaced'], refusedAtStart: ['files of its own'] },
  { path: 'crop and focal point', media: ['cut', 'focal point'] },
  { path: 'reorder', requests: ['reorder'], refusedAtStart: ['an order', 'an order of a join field'] },
  { path: 'folders and their delete', refusedAtStart: ['folders'] },
  { path: 'jobs and imports', rows: ['job: create', 'job: update', 'job: delete'], requests: ['jobs run'] },
  { path: 'db.create', rows: ['db.create'], media: ['db.create'] },
  {
    path: 'db.updateOne',
    rows: ['db.updateOne', 'db.updateOne by where', 'db.updateOne, upsert'],
    media: ['db.updateOne'],
  },
  { path: 'db.updateMany', rows: ['db.updateMany'], media: ['db.updateMany'] },
  { path: 'db.upsert', rows: ['db.upsert'], media: ['db.upsert'] },
  { path: 'db.deleteOne', rows: ['db.deleteOne'], media: ['db.deleteOne'] },
  { path: 'db.deleteMany', rows: ['db.deleteMany'], media: ['db.deleteMany'] },
  {
    path: 'versions of the adapter',
    rows: ['db.createVersion', 'db.updateVersion', 'db.deleteVersions'],
  },
  { path: 'edit locks', requests: ['lock made', 'lock removed'] },
  { path: 'preferences', requests: ['preference set'] },
  { path: 'key-value store and migrations', requests: ['kv written', 'migration written'] },
  { path: 'first registration', requests: ['first registered'] },
  {
    path: 'accounts',
    requests: [
      'account made',
      'roles of another',
      'roles of another, GraphQL',
      'password of another',
      'account deleted',
      'account deleted, GraphQL',
    ],
  },
  { path: 'own account', requests: ['own roles', 'own roles, GraphQL'] },
  {
    path: 'migrations and drivers, below every hook',
    shown: [
      ['tests/matrix/guards.test.ts', 'keeps from the public what was changed, though three have signed it'],
      ['tests/int/review/verify.test.ts', 'names whatever byte is changed'],
    ],
  },
  { path: 'review’s own collections', requests: ['ledger written', 'run written'] },
]

type Method = {
  [K in keyof BaseDatabaseAdapter]-?: NonNullable<BaseDatabaseAdapter[K]> extends (
    ...args: never[]
  ) => unknown
    ? K
    : never
}[keyof BaseDatabaseAdapter]

/**
 * Every method of a database adapter: the guard is on it; it writes what no governed content is (globals, of which
 * there are none, the queue, files of migrations); or it is how the database is made, read and left. One that a new
 * version of Payload adds doesn't compile until it is judged.
 */
export const METHODS: Readonly<Record<Method, 'guarded' | 'harmless' | 'other'>> = {
  create: 'guarded',
  createVersion: 'guarded',
  deleteMany: 'guarded',
  deleteOne: 'guarded',
  deleteVersions: 'guarded',
  updateMany: 'guarded',
  updateOne: 'guarded',
  updateVersion: 'guarded',
  upsert: 'guarded',
  createGlobal: 'other',
  createGlobalVersion: 'other',
  createMigration: 'other',
  updateGlobal: 'other',
  updateGlobalVersion: 'other',
  updateJobs: 'other',
  beginTransaction: 'harmless',
  commitTransaction: 'harmless',
  connect: 'harmless',
  count: 'harmless',
  countGlobalVersions: 'harmless',
  countVersions: 'harmless',
  destroy: 'harmless',
  find: 'harmless',
  findDistinct: 'harmless',
  findGlobal: 'harmless',
  findGlobalVersions: 'harmless',
  findOne: 'harmless',
  findVersions: 'harmless',
  generateSchema: 'harmless',
  init: 'harmless',
  migrate: 'harmless',
  migrateDown: 'harmless',
  migrateFresh: 'harmless',
  migrateRefresh: 'harmless',
  migrateReset: 'harmless',
  migrateStatus: 'harmless',
  queryDrafts: 'harmless',
  rollbackTransaction: 'harmless',
}
