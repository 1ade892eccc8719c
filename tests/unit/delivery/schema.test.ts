import {
  assertValidSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readContracts } from '../../../plugins/delivery/core/contract'
import { buildSchema } from '../../../plugins/delivery/schema'
import { DateScalar, DateTimeScalar, JsonScalar } from '../../../plugins/delivery/schema/scalars'
import * as build from '../../../src/lib/contract'
import { CONTRACTS, PLACES, STORIES } from '../../helpers/delivery'
import { types } from '../collections/types'

/** Every place that has no description in both languages, one line each. */
const undescribed = (schema: GraphQLSchema): string[] => {
  const missing: string[] = []
  const check = (place: string, description: string | null | undefined) => {
    const [zh = '', ...en] = (description ?? '').split('\n')
    // AAAA is one sign in both languages.
    if (!/\p{Script=Han}/u.test(zh) || !/[a-z]|^A+$/.test(en.join(''))) missing.push(place)
  }
  check('schema', schema.description)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    check(type.name, type.description)
    if (isEnumType(type))
      for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        check(`${type.name}.${field.name}`, field.description)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description)
      for (const argument of field.args)
        check(`${type.name}.${field.name}(${argument.name})`, argument.description)
    }
  }
  return missing
}

describe('the schema', () => {
  test.for([
    ['of the tests', CONTRACTS],
    ['of the platform', types.map(({ contract }) => contract)],
  ] as const)(
    '%s: valid, and every type, field, argument and value is described in both languages',
    ([, contracts]) => {
      const schema = buildSchema(readContracts(contracts), ['zh', 'en'])
      assertValidSchema(schema)
      expect(undescribed(schema)).toEqual([])
    },
  )

  test('a language that is not known stands by its code', () => {
    const schema = buildSchema(readContracts(CONTRACTS), ['zh', 'fr'])
    const type = schema.getType('Locale')
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(['zh', 'fr'])
  })

  test('one name with two shapes is refused', () => {
    const about = { zh: '字段。', en: 'A field.' }
    const contact = build.group('Contact', z.strictObject({ street: build.text({ about }) }), { about })
    const contracts = readContracts([PLACES, { ...STORIES, schema: STORIES.schema.extend({ contact }) }])
    expect(() => buildSchema(contracts, ['zh'])).toThrow(
      'Contact: two contracts give this type different shapes',
    )
  })

  test('the same type of two contracts is one', () => {
    const level = PLACES.schema.shape.level as z.ZodType
    const contracts = readContracts([PLACES, { ...STORIES, schema: STORIES.schema.extend({ level }) }])
    assertValidSchema(buildSchema(contracts, ['zh']))
  })
})

test('scalars take and give what they are', () => {
  expect(DateScalar.serialize('2026-01-02')).toBe('2026-01-02')
  expect(DateScalar.parseValue('2026-01-02')).toBe('2026-01-02')
  expect(() => DateScalar.serialize('2026-1-2')).toThrow('Date cannot represent "2026-1-2"')
  expect(DateTimeScalar.serialize('2026-01-02T03:04:05+08:00')).toBe('2026-01-02T03:04:05+08:00')
  expect(() => DateTimeScalar.parseValue(5)).toThrow('DateTime cannot represent 5')
  expect(JsonScalar.parseValue({ a: [1] })).toEqual({ a: [1] })
})
