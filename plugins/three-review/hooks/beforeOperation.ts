import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { refuse, subjectOf } from '../core'
import { ReviewError } from '../errors'
import { carry, noteUnlocked } from '../review/carry'
import { refuseOutdated } from '../review/conflict'
import type { Review } from '../review/context'
import { personOf } from '../review/people'
import { refuseHeld } from '../review/references'
import { lockRefusal } from '../review/settle'
import { lockOf } from '../store/lock'
import { slugOf } from '../store/raw'

interface Args {
  id?: unknown
  where?: Where
  trash?: boolean
  draft?: unknown
  overrideAccess?: boolean
  duplicateFromID?: unknown
  [option: string]: unknown
}

const UNSUPPORTED = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales', 'autosave'] as const

const refuseUnsupported = (args: Args, operation: string): void => {
  const option = UNSUPPORTED.find((name) => args[name])
  if (option) throw new ReviewError(refuse('REVIEW_UNSUPPORTED', { operation: option }))
  if (operation === 'restoreVersion' && args.draft)
    throw new ReviewError(refuse('REVIEW_UNSUPPORTED', { operation: 'draft' }))
}

interface VersionRow {
  parent: string
  updatedAt: string
}

const versionOf = async (req: PayloadRequest, type: string, id: unknown): Promise<VersionRow | null> => {
  const { docs } = await req.payload.db.findVersions<VersionRow>({
    collection: slugOf(type),
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs as unknown as { parent: unknown; updatedAt: unknown }[]
  return version ? { parent: String(version.parent), updatedAt: String(version.updatedAt) } : null
}

/** Ids of what a bulk operation would reach, as the caller may see it. */
const reached = async (req: PayloadRequest, type: string, args: Args): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: slugOf(type),
    where: args.where ?? {},
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: args.overrideAccess ?? false,
    trash: true,
    req,
    user: req.user,
  })
  return docs.map(({ id }) => String(id))
}

interface Call {
  id: string
  req: PayloadRequest
  /** What an update by id was given: it may say which save it started from. */
  update?: { data: unknown }
}

/** Throws the clean 409 for a document that is locked, or saved anew since. */
const refuseLocked = async (review: Review, type: string, call: Call) => {
  const { id, req } = call
  const [document] = await review.raw.find<Record<string, unknown>>(
    type,
    { id: { equals: id } },
    { limit: 1, locale: 'all', req },
  )
  const refusal = document && lockOf(document) && (await lockRefusal(review, { type, id, document }, req))
  if (refusal) throw refusal
  if (document && call.update) await refuseOutdated(review, { type, id }, { ...call.update, document, req })
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const WRITES = new Set(['update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion'])

/**
 * Refuses what governed content doesn't support and what is locked, before Payload does anything, and notes
 * whose authorship a duplicate or a restored version carries along.
 */
export const guardOperation =
  (type: string, review: () => Review): CollectionBeforeOperationHook =>
  async ({ args: given, operation, req }) => {
    const args = given as Args
    const name: string = operation
    refuseUnsupported(args, name)
    const source = text(args.duplicateFromID)
    if (source) carry(req, { collection: type, id: null }, { from: subjectOf(type, source) })
    // Whoever isn't staff learns nothing here: the rules of access refuse him.
    if (!WRITES.has(name) || !(args.overrideAccess || personOf(req, review().options.users))) return given
    if (name === 'restoreVersion') {
      const version = await versionOf(req, type, args.id)
      if (!version) return given
      const { parent, updatedAt } = version
      carry(req, { collection: type, id: parent }, { from: subjectOf(type, parent), until: updatedAt })
      await refuseLocked(review(), type, { id: parent, req })
      noteUnlocked(req, { collection: type, id: parent })
      return given
    }
    const id = text(args.id)
    const ids = id ? [id] : await reached(req, type, args)
    const update = id && name === 'update' ? { data: args.data } : undefined
    for (const id of ids) await refuseLocked(review(), type, { id, req, update })
    noteUnlocked(req, { collection: type, id })
    // Payload tells what stops one document of many without a code.
    if (!id && name === 'delete') for (const id of ids) await refuseHeld(review(), { collection: type, id })
    return given
  }
