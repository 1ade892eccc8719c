import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import type { ProjectionKit, Ref } from '../../src/lib/contract'
import { described, type Term } from '../words'
import { meant, type Use } from './part'
import { isStored, listOf } from './values'

type Types = readonly [string, ...string[]]

/** Where a stored link leads: a link to several types has its type beside it. */
const refOf = (to: Types, value: unknown, kit: ProjectionKit): null | Ref => {
  if (to.length === 1) return kit.ref(to[0], value)
  if (!isStored(value) || typeof value.relationTo !== 'string' || !to.includes(value.relationTo)) return null
  return kit.ref(value.relationTo, value.value)
}

const relation = (to: Types, words: Term) => ({
  type: 'relationship' as const,
  relationTo: (to.length === 1 ? to[0] : [...to]) as never,
  ...described(words),
})

/** A link to one document. */
export const ref = (to: Types, words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, ...relation(to, words) }),
  schema: shown.ref(to, meant(words, use)),
  project: (value: unknown, kit: ProjectionKit) => refOf(to, value, kit),
})

/** Links to any number of documents. */
export const refs = (to: Types, words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, hasMany: true, ...relation(to, words) }),
  schema: shown.refs(to, meant(words, use)),
  project: (value: unknown, kit: ProjectionKit) => listOf(value).flatMap((one) => refOf(to, one, kit) ?? []),
})
