import type { Contract, Referrer } from './contract'
import { addedNames } from './derived'
import type { Field } from './fields'
import type { Span } from './columns'
import type { Leaf } from './leaves'

/** Arguments that every list has or may have. */
const ARGUMENTS = ['first', 'after', 'locale', 'orderBy', 'where', 'between', 'openOn']

/** Names that are taken beside a contract's own fields. */
export const RESERVED = ['id', 'locale', 'publishedAt', 'releasedAt', 'release', 'sequence']

const COMMON: Readonly<Record<string, Field['kind']>> = {
  title: 'text',
  slug: 'text',
  summary: 'text',
  cover: 'picture',
}

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

/** Fields that every contract has, and names that none may have. */
export const checkFields = (fields: readonly Field[]): string[] => [
  ...Object.entries(COMMON).flatMap(([name, kind]) => {
    const field = fields.find((field) => field.name === name)
    return field?.kind === kind && !field.list ? [] : [`needs the field ${name}, one ${kind}`]
  }),
  ...[...fields.map(({ name }) => name), ...addedNames(fields)]
    .filter((name) => RESERVED.includes(name))
    .map((name) => `${name} is a name of the platform's own`),
]

export const checkSpan = (fields: readonly Field[], span: Span | undefined): string[] =>
  Object.values(span ?? {})
    .filter(
      (date: string) => !fields.some(({ name, kind, list }) => name === date && kind === 'date' && !list),
    )
    .map((date: string) => `span: ${date} is no date`)

export const checkArguments = (leaves: readonly Leaf[]): string[] => {
  const names = leaves.filter(({ field }) => field.filter === 'argument').map(({ field }) => field.name)
  return [
    ...names.filter((name) => ARGUMENTS.includes(name)).map((name) => `${name} is an argument of every list`),
    ...repeated(names).map((name) => `two fields are the argument ${name}`),
  ]
}

/** A referrer is of a type that there is, under a name that is free, by a field that leads here. */
export const checkReferrers = (contract: Contract, contracts: readonly Contract[]): string[] => {
  const { referrers, fields } = contract
  const names = referrers.map(({ name }) => name)
  const taken = [...RESERVED, ...fields.map(({ name }) => name), ...addedNames(fields)]
  return [
    ...names
      .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
      .map((name) => `referrers: ${name} is no name`),
    ...names.filter((name) => taken.includes(name)).map((name) => `referrers: the name ${name} is taken`),
    ...repeated(names).map((name) => `referrers: two are called ${name}`),
    ...referrers.flatMap((referrer) => checkReferrer(contract, { referrer, contracts })),
  ]
}

const checkReferrer = (
  { type }: Contract,
  { referrer, contracts }: { referrer: Referrer; contracts: readonly Contract[] },
): string[] => {
  const { name, via } = referrer
  const found = contracts.find((contract) => contract.type === referrer.type)
  if (!found) return [`referrers: ${name} are of "${referrer.type}", which has no contract`]
  const fields = via ? found.fields.filter((field) => field.name === via) : found.fields
  return canLead(fields, type)
    ? []
    : [`referrers: ${name} can't lead here: ${referrer.type}${via ? `.${via}` : ''} has no such ref`]
}

const canLead = (fields: readonly Field[], type: string): boolean =>
  fields.some((field) => field.to.includes(type) || field.kind === 'richText' || canLead(field.fields, type))
