import { SPAN_END, SPAN_START, emptyColumn, filterColumn } from './columns'
import type { Contract } from './contract'
import { DeliveryError } from './errors'
import type { Condition } from './filter'
import { checkId } from './id'
import { stored, type Leaf } from './leaves'
import { CLOSURES, WEEKDAYS, sideName, weekdayOf } from './sides'
import type { Json } from './types'

/** What a list is asked for. Nulls are as if they had been left out. */
export interface Asked {
  /** Filters by the way to their field: `{ level: { eq: 'county' }, rows: { indicator: { has: 'visitors' } } }`. */
  where?: Json | null
  between?: { from?: string | null; to?: string | null } | null
  openOn?: string | null
  /** Fields that are arguments of the list. */
  [field: string]: unknown
}

/** Values that one filter may have. */
export const MAX_VALUES = 100

const isGiven = (value: unknown): boolean => value !== null && value !== undefined

/** All conditions of a list; throws a DeliveryError that names the argument where one makes no sense. */
export const conditionsOf = ({ leaves, span, opening }: Contract, asked: Asked): Condition[] => [
  ...leaves
    .filter(({ field }) => field.filter)
    .flatMap((leaf) => [...ofArgument(leaf, asked), ...ofWhere(leaf, asked.where)]),
  ...(span && asked.between ? ofSpan(asked.between) : []),
  ...(opening && asked.openOn ? ofDay(asked.openOn) : []),
]

const ofArgument = (leaf: Leaf, asked: Asked): Condition[] => {
  const { name, filter } = leaf.field
  if (filter !== 'argument' || !isGiven(asked[name])) return []
  return ofLeaf(leaf, { [leaf.many ? 'has' : 'eq']: asked[name] }, () => name)
}

const ofWhere = (leaf: Leaf, where: Json | null | undefined): Condition[] => {
  const given = leaf.path.reduce<unknown>((value, step) => (value as Json | null | undefined)?.[step], where)
  return isGiven(given) ? ofLeaf(leaf, given as Json, (op) => ['where', ...leaf.path, op].join('.')) : []
}

type NameOf = (op: string) => string

const ofLeaf = (leaf: Leaf, given: Json, nameOf: NameOf): Condition[] => {
  const operators = Object.entries(given).filter(([, value]) => isGiven(value))
  const found = operators.map(([op, value]) => ofOperator(leaf, { op, value, argument: nameOf(op) }))
  checkRange(found, nameOf)
  return found
}

interface Operator {
  op: string
  value: unknown
  argument: string
}

const ofOperator = (leaf: Leaf, { op, value, argument }: Operator): Condition => {
  const read = (one: unknown) =>
    stored(leaf.field, leaf.field.kind === 'ref' ? { id: checkId(String(one), argument) } : one)
  const readAll = (all: unknown) => checkValues(all as unknown[], argument).map(read)
  const [column, side] = [filterColumn(leaf), sideName(leaf)]
  switch (op) {
    case 'isEmpty':
      return { op: 'eq', column: emptyColumn(leaf), value: Number(value) }
    case 'has':
      return { op, side, values: [read(value)] }
    case 'hasAny':
      return { op: 'has', side, values: readAll(value) }
    case 'isNull':
      return { op: 'null', column, is: Boolean(value) }
    case 'in':
      return { op, column, values: readAll(value) }
    case 'eq':
    case 'ne':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return { op, column, value: read(value) }
    default:
      throw new TypeError(`${argument}: there is no such filter`)
  }
}

const checkValues = (values: unknown[], argument: string): unknown[] => {
  if (values.length === 0) throw new DeliveryError('FILTER_EMPTY', { argument })
  if (values.length > MAX_VALUES) throw new DeliveryError('FILTER_TOO_LONG', { argument, max: MAX_VALUES })
  return [...new Set(values)]
}

/** Nothing can be above what it must be below. */
const checkRange = (conditions: readonly Condition[], nameOf: NameOf): void => {
  for (const low of conditions)
    for (const high of conditions)
      if ((low.op === 'gt' || low.op === 'gte') && (high.op === 'lt' || high.op === 'lte'))
        if (low.value > high.value) throw new DeliveryError('FILTER_RANGE', { argument: nameOf(low.op) })
}

const ofSpan = ({ from, to }: { from?: string | null; to?: string | null }): Condition[] => {
  if (from && to && from > to) throw new DeliveryError('FILTER_RANGE', { argument: 'between.from' })
  return [
    ...(to ? [{ op: 'lte' as const, column: SPAN_START, value: to }] : []),
    ...(from ? [{ op: 'gte' as const, column: SPAN_END, value: from }] : []),
  ]
}

const ofDay = (day: string): Condition[] => [
  { op: 'has', side: WEEKDAYS, values: [weekdayOf(day)] },
  { op: 'outside', side: CLOSURES, day },
]
