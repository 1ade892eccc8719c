import type { Field } from 'payload'
import { z } from 'zod'

import { choice, decimal } from '../../src/lib/contract'
import { moneyUnit } from '../choices'
import { described, term, type Term } from '../words'
import { choiceField } from './simple'
import { filled } from './values'

const w = {
  amount: term(
    ['金额', 'Amount'],
    ['按后面的单位填写，可以有小数。', 'In the unit beside it; decimals allowed.'],
  ),
  unit: term(['单位', 'Unit'], ['金额的单位，人民币。', 'The unit of the amount, in renminbi.']),
}

/** An amount of renminbi in the unit in which it was reported: 279.52万元 stays 279.52 and 万元. */
export const moneyField = (name: string, words: Term): Field => ({
  name,
  type: 'group',
  ...described(words),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'amount', type: 'number', min: 0, ...described(w.amount) },
        { ...choiceField('unit', moneyUnit, w.unit), type: 'select', defaultValue: 'wan_yuan' } as Field,
      ],
    },
  ],
})

export const moneyShape = z.strictObject({
  amount: decimal({ about: w.amount.about }),
  unit: choice(moneyUnit, { about: w.unit.about }),
})

/** Nothing where there is no amount, whatever unit the form proposed. */
export const projectMoney = (
  value: { amount?: null | number; unit?: null | string } | null | undefined,
): z.infer<typeof moneyShape> | null =>
  typeof value?.amount === 'number' ? filled({ amount: value.amount, unit: value.unit ?? null }) : null
