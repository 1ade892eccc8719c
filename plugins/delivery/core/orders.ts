import { sortColumn } from './columns'
import type { Key } from './cursor'
import type { Leaf } from './leaves'
import type { Bilingual } from './types'

/** One order of a list. Rows with equal values go by their id, so that every order is total. */
export interface Order {
  /** Value of the GraphQL enumeration: `PUBLISHED_AT_DESC`. */
  name: string
  column: string
  desc: boolean
  /** The column may be NULL; such rows come last, whichever way. */
  nullable: boolean
  about: Bilingual
}

const TIMES = [
  ['PUBLISHED_AT', 'published', { zh: '首次发布时间', en: 'Time of the first release' }],
  ['RELEASED_AT', 'released', { zh: '本次发布时间', en: 'Time of this release' }],
] as const

const constantCase = (path: readonly string[]) =>
  path.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()).join('_')

const both = (base: { name: string; column: string; nullable: boolean; about: Bilingual }): Order[] => [
  {
    ...base,
    name: `${base.name}_ASC`,
    desc: false,
    about: { zh: `${base.about.zh}，升序`, en: `${base.about.en}, ascending` },
  },
  {
    ...base,
    name: `${base.name}_DESC`,
    desc: true,
    about: { zh: `${base.about.zh}，降序`, en: `${base.about.en}, descending` },
  },
]

/** Orders of a contract: its two times, and every field that it declares as one. */
export const ordersOf = (leaves: readonly Leaf[]): Order[] => [
  ...TIMES.flatMap(([name, column, about]) => both({ name, column, nullable: false, about })),
  ...leaves
    .filter(({ field }) => field.sort)
    .flatMap((leaf) =>
      both({
        name: constantCase(leaf.path),
        column: sortColumn(leaf),
        nullable: true,
        about: leaf.field.about,
      }),
    ),
]

/** What was published last comes first. */
export const defaultOrder = (orders: readonly Order[]): Order => {
  const order = orders.find(({ name }) => name === 'PUBLISHED_AT_DESC')
  if (!order) throw new TypeError('Every contract has the order of publication')
  return order
}

/** A walk along one index: a condition with its values, and the direction. */
export interface Segment {
  where: string
  args: Key[]
  orderBy: string
}

interface After {
  key: Key
  id: string
}

/** The walks that together give the rows after `after`, in order: those with a value, then those without. */
export const segmentsAfter = ({ column, desc, nullable }: Order, after: After | null): Segment[] => {
  const [sign, way] = desc ? ['<', 'DESC'] : ['>', 'ASC']
  const orderBy = `${column} ${way}, id ${way}`
  const nulls = (where: string, args: Key[]): Segment => ({ where, args, orderBy: `id ${way}` })
  if (after && after.key === null) return [nulls(`${column} IS NULL AND id ${sign} ?`, [after.id])]
  const valued: Segment = after
    ? { where: `(${column}, id) ${sign} (?, ?)`, args: [after.key, after.id], orderBy }
    : { where: `${column} IS NOT NULL`, args: [], orderBy }
  return nullable ? [valued, nulls(`${column} IS NULL`, [])] : [valued]
}

/** The walks that find a row up to and including `after`: there is a page before. */
export const segmentsUpTo = ({ column, desc }: Order, after: After): Segment[] => {
  const [sign, way] = desc ? ['>=', 'ASC'] : ['<=', 'DESC']
  const orderBy = `${column} ${way}, id ${way}`
  if (after.key !== null)
    return [{ where: `(${column}, id) ${sign} (?, ?)`, args: [after.key, after.id], orderBy }]
  return [
    { where: `${column} IS NOT NULL`, args: [], orderBy },
    { where: `${column} IS NULL AND id ${sign} ?`, args: [after.id], orderBy: `id ${way}` },
  ]
}
