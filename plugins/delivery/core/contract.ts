import { checkArguments, checkFields, checkReferrers, checkSpan } from './checks'
import { columnsOf, type Column, type Span } from './columns'
import { ContractError, readFields, type Field } from './fields'
import { leavesOf, type Leaf } from './leaves'
import { ordersOf, type Order } from './orders'
import { sidesOf, type Opening, type Sides } from './sides'
import type { Bilingual, ContractOptions, Json } from './types'

/** Documents of another type that refer to one of this: by one field of theirs, or in any way. */
export interface Referrer {
  name: string
  type: string
  about: Bilingual
  via?: string
}

/** A contract, read once at load. */
export interface Contract {
  type: string
  version: number
  about: Bilingual
  names: { type: string; one: string; many: string }
  fields: readonly Field[]
  /** Fields that are filters or orders. */
  leaves: readonly Leaf[]
  /** Columns of the read model that filters and orders go by. */
  columns: readonly Column[]
  /** What filters go by of which a content has any number. */
  sides: Sides
  orders: readonly Order[]
  span?: Span
  opening?: (content: Json) => Opening | null
  referrers: readonly Referrer[]
  /** The field that says where it is. */
  coordinates: string | null
  /** A content of version `from` as the current schema has it; throws where it doesn't fit. */
  read(content: unknown, from: number): Json
}

const NAME = /^[A-Za-z][A-Za-z0-9]*$/

/** Reads and checks all contracts; throws one ContractError that names every problem. */
export const readContracts = (given: readonly ContractOptions[]): Contract[] => {
  const problems: string[] = []
  const contracts = given.map((contract) => readContract(contract, problems))
  const unique = (what: string, names: readonly string[]) => {
    for (const name of names.filter((name, index) => names.indexOf(name) !== index))
      problems.push(`${name}: two contracts have this ${what}`)
  }
  unique(
    'type',
    contracts.map(({ type }) => type),
  )
  unique(
    'GraphQL type',
    contracts.map(({ names }) => names.type),
  )
  unique(
    'GraphQL field',
    contracts.flatMap(({ names }) => [names.one, names.many]),
  )
  const types = contracts.map(({ type }) => type)
  for (const { type, fields } of contracts)
    for (const target of refTargets(fields))
      if (!types.includes(target)) problems.push(`${type}: a ref leads to "${target}", which has no contract`)
  for (const contract of contracts)
    for (const problem of checkReferrers(contract, contracts)) problems.push(`${contract.type}: ${problem}`)
  if (problems.length > 0) throw new ContractError(problems)
  return contracts
}

const refTargets = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [...field.to, ...refTargets(field.fields)])

const readContract = (given: ContractOptions, problems: string[]): Contract => {
  const { type, version, about, names, schema, span, referrers = [], upgrade = {} } = given
  const wrong = (...found: string[]) => problems.push(...found.map((problem) => `${type}: ${problem}`))
  if (!/^[a-z][a-z0-9-]*$/.test(type)) wrong('type must be a slug')
  if (!Number.isInteger(version) || version < 1) wrong('version must be an integer from 1')
  for (let step = 1; step < version; step++) if (!upgrade[step]) wrong(`upgrade[${step}] is missing`)
  if (!Object.values(names).every((name) => NAME.test(name))) wrong('names must be GraphQL names')
  const fields = readFields(schema, { path: type, inList: false, problems })
  const leaves = leavesOf(fields)
  wrong(...checkFields(fields), ...checkSpan(fields, span), ...checkArguments(leaves))
  const steps = Object.entries(upgrade)
    .map(([step, change]) => [Number(step), change] as const)
    .sort(([a], [b]) => a - b)
  const read = (content: unknown, from: number): Json => {
    if (from > version) throw new RangeError(`${type}: version ${from} is newer than ${version}`)
    const due = steps.filter(([step]) => step >= from && step < version)
    return schema.parse(due.reduce((value, [, step]) => step(value), content as Json))
  }
  const orders = ordersOf(leaves)
  const opening = given.opening && ((content: Json) => given.opening?.(content) ?? null)
  const place = fields.find(({ kind, list }) => kind === 'coordinates' && !list)
  return {
    ...{ type, version, about, names, fields, leaves, orders, span, opening, referrers, read },
    columns: columnsOf(leaves, span),
    sides: sidesOf(leaves, opening),
    coordinates: place?.name ?? null,
  }
}
