import { columnsOf, type Column } from './columns'
import { ContractError, readFields, type Field } from './fields'
import { ordersOf, type Order } from './orders'
import type { Bilingual, ContractOptions, Json } from './types'

/** A contract, read once at load. */
export interface Contract {
  type: string
  version: number
  about: Bilingual
  names: { type: string; one: string; many: string }
  fields: readonly Field[]
  /** Columns of the read model that filters and orders go by. */
  columns: readonly Column[]
  orders: readonly Order[]
  /** A content of version `from` as the current schema has it; throws where it doesn't fit. */
  read(content: unknown, from: number): Json
}

const COMMON: Readonly<Record<string, Field['kind']>> = {
  title: 'text',
  slug: 'text',
  summary: 'text',
  cover: 'picture',
}
const RESERVED = ['id', 'locale', 'publishedAt', 'releasedAt', 'release', 'sequence']
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
  if (problems.length > 0) throw new ContractError(problems)
  return contracts
}

const refTargets = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [...field.to, ...refTargets(field.fields)])

const readContract = (given: ContractOptions, problems: string[]): Contract => {
  const { type, version, about, names, schema, upgrade = {} } = given
  const wrong = (problem: string) => problems.push(`${type}: ${problem}`)
  if (!/^[a-z][a-z0-9-]*$/.test(type)) wrong('type must be a slug')
  if (!Number.isInteger(version) || version < 1) wrong('version must be an integer from 1')
  for (let step = 1; step < version; step++) if (!upgrade[step]) wrong(`upgrade[${step}] is missing`)
  if (!Object.values(names).every((name) => NAME.test(name))) wrong('names must be GraphQL names')
  const fields = readFields(schema, { path: type, inList: false, problems })
  for (const [name, kind] of Object.entries(COMMON)) {
    const field = fields.find((field) => field.name === name)
    if (field?.kind !== kind || field.list) wrong(`needs the field ${name}, one ${kind}`)
  }
  for (const { name } of fields) if (RESERVED.includes(name)) wrong(`${name} is a name of the platform's own`)
  const labels = fields.filter(({ kind }) => kind === 'enum').map(({ name }) => `${name}Label`)
  for (const { name } of fields)
    if (labels.some((label) => name === label || name === `${label}s`))
      wrong(`${name} is the name of a label`)
  const steps = Object.entries(upgrade)
    .map(([step, change]) => [Number(step), change] as const)
    .sort(([a], [b]) => a - b)
  const read = (content: unknown, from: number): Json => {
    if (from > version) throw new RangeError(`${type}: version ${from} is newer than ${version}`)
    const due = steps.filter(([step]) => step >= from && step < version)
    return schema.parse(due.reduce((value, [, step]) => step(value), content as Json))
  }
  return { type, version, about, names, fields, columns: columnsOf(fields), orders: ordersOf(fields), read }
}
