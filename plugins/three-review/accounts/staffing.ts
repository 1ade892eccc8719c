import {
  includesPerson,
  STAGES,
  uniquePeople,
  unstaffed,
  type AuthorRef,
  type Member,
  type Stage,
} from '../core'
import { SLUGS } from '../collections/protected'
import type { Review } from '../review/context'
import { findAltered, type Altered } from './heal'
import { compareAll, heldRoles, isAltered } from './present'
import { governedOf } from './row'

const EDITOR = 'editor'

interface Holder extends Member {
  name: string | null
}

/** Everyone in force, with the roles that both his account and the ledger give him. */
const holders = async (review: Review): Promise<Holder[]> =>
  (await compareAll(review)).flatMap((one) => {
    const roles = heldRoles(one)
    if (isAltered(one) || roles.length === 0) return []
    const { person, name } = governedOf(one.row)
    return [{ account: one.row.id, person: person ?? one.row.id, name, roles }]
  })

/** Everyone who may sign some stage. */
export const members = async (review: Review): Promise<Member[]> =>
  (await holders(review))
    .filter(({ roles }) => STAGES.some((stage) => roles.includes(stage)))
    .map(({ account, person, roles }) => ({ account, person, roles }))

/** Somebody whose texts can't be signed: the stages that three others can't staff together. */
export interface Shortage {
  account: string
  name: string | null
  missing: Stage[]
}

export interface TypeStaffing {
  type: string
  label: { zh: string; en: string }
  /** Writers of it, in force, whose texts could not be signed by three other people. */
  shortages: Shortage[]
}

export interface Staffing {
  /** The stages that can't be staffed together whoever wrote a text; null where three people can sign. */
  missing: Stage[] | null
  types: TypeStaffing[]
  altered: Altered[]
}

/** How many of the latest records of a type say who writes it. */
const LOOKED_AT = 2_000

/** Who writes a type lately. */
const writersOf = async ({ raw }: Review, type: string): Promise<AuthorRef[]> => {
  const where = { and: [{ subject: { greater_than: `${type}:` } }, { subject: { less_than: `${type};` } }] }
  const select = { account: true as const, person: true as const }
  return uniquePeople(
    await raw.find<AuthorRef>(SLUGS.authors, where, { select, sort: '-seq', limit: LOOKED_AT }),
  )
}

/**
 * Whether three other people can sign what somebody writes, for each type and for each who writes it; where nobody
 * in force has written any, for every editor.
 */
export const staffing = async (review: Review): Promise<Staffing> => {
  const all = await holders(review)
  const editors = all.filter(({ roles }) => roles.includes(EDITOR))
  const types: TypeStaffing[] = []
  for (const { type, about: label } of review.contracts.values()) {
    const writers = await writersOf(review, type)
    const own = all.filter((one) => includesPerson(writers, one))
    const shortages = (own.length > 0 ? own : editors).flatMap((one) => {
      const missing = unstaffed(all, [one])
      return missing ? [{ account: one.account, name: one.name, missing }] : []
    })
    types.push({ type, label, shortages })
  }
  return { missing: unstaffed(all, []), types, altered: await findAltered(review) }
}
