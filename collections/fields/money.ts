import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import { moneyUnit } from '../choices'
import { described, term, type Term } from '../words'
import { laidOut, meant, projectParts, schemaOf } from './part'
import { choice, decimal, proposed } from './scalars'

const w = {
  amount: term(
    ['金额', 'Amount'],
    ['按后面的单位填写，可以有小数。', 'In the unit beside it; decimals allowed.'],
  ),
  unit: term(['单位', 'Unit'], ['金额的单位，人民币。', 'The unit of the amount, in renminbi.']),
}

const parts = { amount: decimal(w.amount), unit: proposed('wan_yuan', choice(moneyUnit, w.unit)) }

/**
 * An amount of renminbi in the unit in which it was reported: 279.52万元 stays 279.52 and 万元. Nothing where
 * there is no amount, whatever unit the form proposed.
 */
export const money = (words: Term) => ({
  field: (name: string): Field => ({
    name,
    type: 'group',
    ...described(words),
    fields: laidOut(parts, [['amount', 'unit']]),
  }),
  schema: shown.group('Money', schemaOf(parts), meant(words)),
  project: (value: unknown, kit: shown.ProjectionKit) => {
    const found = projectParts(parts, value, kit)
    return found.amount === null ? null : found
  },
})
