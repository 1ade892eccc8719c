import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { readContracts } from '../../../plugins/delivery/core/contract'
import { types } from './types'

type Json = Record<string, unknown>

const FOLDER = path.join(import.meta.dirname, 'golden')

/** Signed contents as they were released: never edited; a version of a contract that is left behind keeps its own. */
const goldens = readdirSync(FOLDER).map((file) => {
  const [, type = '', version = ''] = /^([a-z-]+)\.v(\d+)\.json$/.exec(file) ?? []
  const { full, sparse } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, Json>
  if (!full || !sparse) throw new Error(`${file} has not both contents`)
  return { file, type, version: Number(version), full, sparse }
})

const contracts = readContracts(types.map(({ contract }) => contract))
const contractOf = (type: string) => {
  const contract = contracts.find((one) => one.type === type)
  if (!contract) throw new Error(`No contract ${type}`)
  return contract
}

/** Paths of what is empty. */
const emptyIn = (value: unknown, at: string): string[] => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [at]
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyIn(item, `${at}.${index}`))
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'lexical' ? [] : emptyIn(item, `${at}.${name}`),
  )
}

/** What was there is there still, whatever came beside it. */
const expectKept = (before: unknown, after: unknown, at: string): void => {
  if (typeof before !== 'object' || before === null) return expect(after, at).toEqual(before)
  if (Array.isArray(before)) expect(after, at).toHaveLength(before.length)
  for (const [name, value] of Object.entries(before))
    expectKept(value, (after as Json)[name], `${at}.${name}`)
}

describe('released contents', () => {
  it('are kept of every version of every contract', () => {
    const wanted = contracts.flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, step) => `${type}.v${step + 1}.json`),
    )
    expect(goldens.map(({ file }) => file).sort()).toEqual(wanted.sort())
  })

  it.each(goldens)('$file is read as the contract has it today', ({ type, version, full, sparse }) => {
    const contract = contractOf(type)
    for (const content of [full, sparse]) {
      const read = contract.read(content, version)
      expectKept(content, read, type)
      if (version === contract.version) expect(read).toEqual(content)
      else expect(Object.keys(read).length).toBeGreaterThan(Object.keys(content).length)
    }
  })

  it.each(goldens)('$file fills every field that its version had', ({ full }) => {
    expect(emptyIn(full, 'full')).toEqual([])
  })

  it('of an older version are not taken for the newest', () => {
    const [old] = goldens.filter(({ type, version }) => version < contractOf(type).version)
    if (!old) throw new Error('No older version is kept')
    expect(() => contractOf(old.type).read(old.full, old.version + 1)).toThrow()
    expect(() => contractOf(old.type).read(old.full, 99)).toThrow(RangeError)
  })
})
