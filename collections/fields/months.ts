import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import { month, options } from '../choices'
import { described, type Term } from '../words'
import { meant, type Use } from './part'
import { listOf } from './values'

const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12

/** Months from 1 to 12, in order. A select stores them as texts. */
export const months = (words: Term, use?: Use) => ({
  field: (name: string): Field => ({
    name,
    type: 'select',
    hasMany: true,
    options: options(month),
    ...described(words),
  }),
  schema: shown.integers(meant(words, use)),
  project: (value: unknown) => [...new Set(listOf(value).map(Number).filter(isMonth))].sort((a, b) => a - b),
})
