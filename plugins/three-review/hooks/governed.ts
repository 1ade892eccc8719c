import type { Access, CollectionConfig, Field, Where } from 'payload'

import { NO_DIFF, STANDING_CELL, withReviewTab } from '../admin/wire'
import { byFileEndpoints } from '../endpoints/byFile'
import { usesEndpoint } from '../endpoints/files'
import { exportEndpoint } from '../endpoints/export'
import { reviewEndpoints } from '../endpoints/review'
import { takeUnlocked } from '../review/carry'
import type { Review } from '../review/context'
import { LOCK_AT, LOCK_RUN, UNLOCKED } from '../store/lock'
import { RELEASED_AT, REVIEW_PUBLIC, REVIEW_STAGE } from '../store/standing'
import { PUBLICITY_OPTIONS, STAGE_OPTIONS } from './standingWords'
import { guardDelete } from './beforeDelete'
import { guardOperation } from './beforeOperation'
import { refuseUnfit } from './refuseConfig'

const never = { create: () => false, update: () => false }
const unseen = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
} as const

const lockFields: Field[] = [
  { name: LOCK_RUN, type: 'text', index: true, hidden: true, access: never, admin: unseen },
  { name: LOCK_AT, type: 'number', hidden: true, access: never, admin: unseen },
]

const inListsOnly = { hidden: true, disableBulkEdit: true, readOnly: true } as const

/** Where a document stands, for lists: derived from the ledger, and trusted by nothing. */
const standingFields: Field[] = [
  {
    name: REVIEW_PUBLIC,
    type: 'select',
    index: true,
    label: { zh: '发布情况', en: 'Publication' },
    options: PUBLICITY_OPTIONS,
    access: never,
    admin: { ...inListsOnly, components: { Cell: STANDING_CELL, Diff: NO_DIFF } },
  },
  {
    name: REVIEW_STAGE,
    type: 'select',
    index: true,
    label: { zh: '审核环节', en: 'Stage of review' },
    options: STAGE_OPTIONS,
    access: never,
    admin: { ...inListsOnly, components: { Cell: STANDING_CELL, Diff: NO_DIFF } },
  },
  {
    name: RELEASED_AT,
    type: 'date',
    index: true,
    label: { zh: '最近发布', en: 'Last release' },
    access: never,
    admin: { ...inListsOnly, date: { displayFormat: 'yyyy-MM-dd HH:mm' }, components: { Diff: NO_DIFF } },
  },
]

/**
 * Whoever may update may do so while no lock is on it: the admin's form is then read-only. An operation that
 * found no lock is left to the write, which refuses by name what was locked in between.
 */
const whileUnlocked =
  (collection: string, access: Access | undefined): Access =>
  async (args) => {
    const given = access ? await access(args) : Boolean(args.req.user)
    const id = args.id === undefined ? null : String(args.id)
    if (takeUnlocked(args.req, { collection, id }) || given === false) return given
    return given === true ? UNLOCKED : ({ and: [given, UNLOCKED] } satisfies Where)
  }

/** A collection under the rule: lock fields, guards and the review's endpoints beside what it has. */
export const governCollection = (collection: CollectionConfig, review: () => Review): CollectionConfig => {
  refuseUnfit(collection)
  const { slug, hooks = {}, access = {}, endpoints } = collection
  return {
    ...collection,
    ...withReviewTab(collection, [...standingFields, ...lockFields]),
    access: { ...access, update: whileUnlocked(slug, access.update) },
    endpoints: [...(endpoints || []), ...reviewEndpoints(slug, review), exportEndpoint(slug, review)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), guardOperation(slug, review)],
      beforeDelete: [...(hooks.beforeDelete ?? []), guardDelete(slug, review)],
    },
  }
}

/** The upload collection: what live or reviewed content embeds can't be deleted, and it is told where it is used. */
export const guardMedia = (collection: CollectionConfig, review: () => Review): CollectionConfig => {
  const { slug, hooks = {}, endpoints } = collection
  return {
    ...collection,
    endpoints: [...(endpoints || []), usesEndpoint(review), ...byFileEndpoints(review)],
    hooks: { ...hooks, beforeDelete: [...(hooks.beforeDelete ?? []), guardDelete(slug, review)] },
  }
}
