import type { Field } from 'payload'

import { KNOWN_DESIGNATIONS } from '../admin/components'
import { authorityLevel, designationScheme, designationStatus } from '../choices'
import { term } from '../words'
import { rows } from './rows'
import { choice, day, local, text } from './scalars'

const w = {
  designations: term(
    ['公布与认定', 'Designations'],
    [
      '文物保护单位、A级景区、休闲街区等各次公布或认定。一处可以同时有几项。',
      'What it was declared or rated to be, and by whom. One place may hold several at once.',
    ],
  ),
  scheme: term(['类别', 'Scheme'], ['属于哪一类认定。', 'The programme under which it was designated.']),
  level: term(['级别', 'Level'], ['公布机关的级别。', 'The level at which it was designated.']),
  batch: term(['批次', 'Batch'], ['第几批公布。', 'The batch in which it was announced.']),
  noticeNumber: term(
    ['文号', 'Notice number'],
    ['公布文件的文号。', 'The number of the announcing document.'],
  ),
  authority: term(['公布机关', 'Authority'], ['由哪个机关公布。', 'The body that announced it.']),
  date: term(['公布日期', 'Date'], ['公布的日期。', 'The day of the announcement.']),
  status: term(['状态', 'Status'], ['目前是否有效。', 'Whether it is in force.']),
  validFrom: term(['有效期起', 'Valid from'], ['从哪一天起有效。', 'The first day on which it is in force.']),
  validTo: term(['有效期止', 'Valid to'], ['到哪一天为止有效。', 'The last day on which it is in force.']),
}

const list = () =>
  rows(
    'Designation',
    {
      scheme: choice(designationScheme, w.scheme),
      level: choice(authorityLevel, w.level),
      batch: local(w.batch),
      noticeNumber: text(w.noticeNumber),
      authority: local(w.authority),
      date: day(w.date),
      status: choice(designationStatus, w.status),
      validFrom: day(w.validFrom),
      validTo: day(w.validTo),
    },
    {
      words: w.designations,
      row: ['公布或认定', 'designation'],
      layout: [
        ['scheme', 'level', 'status'],
        ['authority', 'batch', 'noticeNumber'],
        ['date', 'validFrom', 'validTo'],
      ],
    },
  )

/** Fields of an array may be followed by tools of their own. */
const withTools = (field: Field): Field => {
  if (field.type !== 'array') return field
  return { ...field, admin: { ...field.admin, components: { afterInput: [KNOWN_DESIGNATIONS] } } }
}

/** What an authority declared it to be. */
export const designations = () => {
  const part = list()
  return { ...part, field: (name: string) => withTools(part.field(name)) }
}
