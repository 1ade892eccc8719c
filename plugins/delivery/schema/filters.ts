import {
  GraphQLBoolean,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  isInputType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputFieldConfig,
  type GraphQLInputType,
} from 'graphql'

import type { Contract } from '../core/contract'
import type { Field } from '../core/fields'
import { MAX_VALUES } from '../core/where'
import { DateScalar } from './scalars'
import type { Types } from './types'
import { say, sayBoth } from './words'

type Inputs = Record<string, GraphQLInputFieldConfig>

/** Names of the filters of values that aren't enumerations. */
const NAMES: Partial<Record<Field['kind'], string>> = {
  text: 'Text',
  ref: 'Id',
  flag: 'Flag',
  integer: 'Int',
  decimal: 'Float',
  date: 'Date',
  dateTime: 'DateTime',
}
const ORDERED: readonly Field['kind'][] = ['integer', 'decimal', 'date', 'dateTime']

const described = (type: GraphQLInputType, zh: string, en: string): GraphQLInputFieldConfig => ({
  type,
  description: say(zh, en),
})

const several = (type: GraphQLInputType, zh: string, en: string) =>
  described(
    new GraphQLList(new GraphQLNonNull(type)),
    `${zh}，1 到 ${MAX_VALUES} 个。`,
    `${en}, 1 to ${MAX_VALUES}.`,
  )

const oneValue = (type: GraphQLInputType, kind: Field['kind']): Inputs => ({
  eq: described(type, '等于。', 'Equal to.'),
  ne: described(type, '不等于，没有值的也算。', 'Other than; what has no value is other too.'),
  in: several(type, '是其中之一', 'One of these'),
  isNull: described(GraphQLBoolean, 'true：没有值；false：有值。', 'true: has no value; false: has one.'),
  ...(ORDERED.includes(kind) && {
    lt: described(type, '小于（早于）。', 'Less than, or before.'),
    lte: described(type, '不大于（不晚于）。', 'At most, or not after.'),
    gt: described(type, '大于（晚于）。', 'More than, or after.'),
    gte: described(type, '不小于（不早于）。', 'At least, or not before.'),
  }),
})

const manyValues = (type: GraphQLInputType): Inputs => ({
  has: described(type, '其中有此值。', 'Has this value.'),
  hasAny: several(type, '至少有其中之一', 'Has at least one of these'),
  isEmpty: described(GraphQLBoolean, 'true：一个值也没有。', 'true: has no value at all.'),
})

/** A value of a field as it is asked for: a reference by its id. */
const valueType = (field: Field, types: Types): GraphQLInputType => {
  const type = types.valueOf(field)
  if (!isInputType(type)) throw new TypeError(`A ${field.kind} can't be a filter`)
  return type
}

const operators = (field: Field, { many, types }: { many: boolean; types: Types }): GraphQLInputType => {
  const value = valueType(field, types)
  const name = `${NAMES[field.kind] ?? field.typeName}${many ? 'List' : ''}Filter`
  return types.once(
    name,
    [field.kind, field.typeName],
    () =>
      new GraphQLInputObjectType({
        name,
        description: many
          ? say('对列表的条件，各条件同时成立。', 'Conditions on a list; all of them hold.')
          : say('对值的条件，各条件同时成立。', 'Conditions on a value; all of them hold.'),
        fields: many ? manyValues(value) : oneValue(value, field.kind),
      }),
  )
}

interface Above {
  name: string
  many: boolean
  types: Types
}

/** Filters by field, those of groups and rows under the names of these. */
const inputsOf = (fields: readonly Field[], above: Above): Inputs =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const many = above.many || field.list
      const description = sayBoth(field.about)
      if (field.filter)
        return [[field.name, { type: operators(field, { many, types: above.types }), description }]]
      const type = whereOf(field, { ...above, many })
      return type ? [[field.name, { type, description }]] : []
    }),
  )

const whereOf = ({ name, list, fields }: Field, above: Above): GraphQLInputObjectType | null => {
  const path = `${above.name}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const inputs = inputsOf(fields, { ...above, name: path })
  return Object.keys(inputs).length === 0
    ? null
    : new GraphQLInputObjectType({
        name: `${path}Where`,
        description: list
          ? say(
              '对各行的条件：每个条件都至少有一行符合，不必是同一行。',
              'Conditions on rows: each holds for some row, not necessarily for the same.',
            )
          : say('各条件同时成立。', 'All conditions hold.'),
        fields: inputs,
      })
}

/** An interval of calendar dates. */
const dateRange = (types: Types): GraphQLInputType =>
  types.once(
    'DateRange',
    [],
    () =>
      new GraphQLInputObjectType({
        name: 'DateRange',
        description: say('一段日期，首尾两日都算。', 'A stretch of calendar dates, both ends included.'),
        fields: {
          from: described(
            DateScalar,
            '从这一天起；留空则没有起点。',
            'From this day on; without it there is no beginning.',
          ),
          to: described(
            DateScalar,
            '到这一天止；留空则没有终点。',
            'Up to this day; without it there is no end.',
          ),
        },
      }),
  )

/** Arguments of a list that say which of it is wanted. */
export const filterArgs = (contract: Contract, types: Types): GraphQLFieldConfigArgumentMap => {
  const { names, fields, leaves, span, opening } = contract
  const inputs = inputsOf(fields, { name: names.type, many: false, types })
  const where = () =>
    new GraphQLInputObjectType({
      name: `${names.type}Where`,
      description: say('各条件同时成立；null 等于未给。', 'All conditions hold; a null is as if left out.'),
      fields: inputs,
    })
  return {
    ...(Object.keys(inputs).length > 0 && {
      where: { type: where(), description: say('只取符合条件的内容。', 'Only what fits these conditions.') },
    }),
    ...Object.fromEntries(
      leaves
        .filter(({ field }) => field.filter === 'argument')
        .map(({ field }) => [
          field.name,
          {
            type: valueType(field, types),
            description: say(`只取：${field.about.zh}`, `Only with this: ${field.about.en}`),
          },
        ]),
    ),
    ...(span && {
      between: {
        type: dateRange(types),
        description: say(
          '只取在此期间进行的内容；只有一个日期的，即当日。',
          'Only what takes place in this stretch of time; what has one date only is that day.',
        ),
      },
    }),
    ...(opening && {
      openOn: {
        type: DateScalar,
        description: say(
          '只取这一天开放的内容；不知何时开放的不取。',
          'Only what is open on this day; not what is not known to be open.',
        ),
      },
    }),
  }
}
