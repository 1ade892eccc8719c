import { figureKind, figureUnit, indicator } from '../choices'
import { term, type Term } from '../words'
import { chinese } from './common'
import { rows } from './rows'
import { choice, decimal, local } from './scalars'

const w = {
  indicator: term(['指标', 'Indicator'], ['统计的是什么。', 'What was counted.']),
  value: term(
    ['数值', 'Value'],
    ['按后面的单位填写，可以有小数。', 'In the unit beside it; decimals allowed.'],
  ),
  unit: term(['单位', 'Unit'], ['数值的单位。', 'The unit of the value.']),
  kind: term(['性质', 'Kind'], ['完成数还是计划数。', 'What was reached, or what is planned.']),
  note: term(
    ['说明', 'Note'],
    ['如“余”“近”“以上”，或统计口径。', 'Such as "about", "more than", or how it was counted.'],
  ),
}

/** Figures: results of an event, or the sheet of a year. */
export const figureRows = (words: Term, use?: { required: typeof chinese }) =>
  rows(
    'Figure',
    {
      indicator: choice(indicator, w.indicator, { required: chinese, filter: true }),
      value: decimal(w.value),
      unit: choice(figureUnit, w.unit),
      kind: choice(figureKind, w.kind),
      note: local(w.note),
    },
    { words, row: ['数据', 'figure'], layout: [['indicator', 'value', 'unit', 'kind'], 'note'], use },
  )
