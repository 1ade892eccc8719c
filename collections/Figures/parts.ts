import { workField } from '../choices'
import { chinese, common } from '../fields/common'
import { figureRows } from '../fields/figureRows'
import { choice, year } from '../fields/scalars'
import { w } from './words'

export const parts = {
  ...common({ title: w.title, body: w.body }),
  year: year(w.year, { required: chinese, filter: 'argument', sort: true }),
  field: choice(workField, w.field, { required: chinese, filter: true }),
  rows: figureRows(w.rows, { required: chinese }),
}
