import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { DeliveryError, ERRORS, languageOf, messageOf } from '../../../plugins/delivery/core/errors'
import { FAULTS } from '../../../plugins/delivery/core/faults'

const readme = readFileSync('plugins/delivery/README.md', 'utf8')

/** First cells of the rows of the table under a heading. */
const table = (heading: string): string[][] => {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `(\w+)` +\|(.*)\|$/gm)].map(([, code = '', rest = '']) => [
    code,
    ...rest.split('|').map((cell) => cell.trim()),
  ])
}

describe('the registry and the README', () => {
  test('have the same errors, with the same status and messages', () => {
    expect(table('Errors')).toEqual(
      Object.entries(ERRORS).map(([code, { status, zh, en }]) => [code, String(status), zh, en]),
    )
  })

  test('have the same faults', () => {
    expect(table('Faults')).toEqual(Object.entries(FAULTS).map(([code, { zh, en }]) => [code, zh, en]))
  })
})

test('a message is filled with what it names', () => {
  expect(messageOf('BAD_FIRST', 'zh', { max: 100 })).toBe('first 必须是 1 到 100 的整数')
  expect(messageOf('BAD_FIRST', 'en')).toBe('first must be an integer from 1 to ')
  expect(new DeliveryError('BAD_ID', { argument: 'id' }).message).toBe('id is not a valid id')
})

test.for<[string | null, string]>([
  [null, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['fr', 'zh'],
  ['en;q=0.4, zh;q=0.5', 'zh'],
  ['en, zh', 'en'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['en;q=0', 'zh'],
  ['en;q=x', 'en'],
])('Accept-Language: %s → %s', ([header, language]) => {
  expect(languageOf(header)).toBe(language)
})
