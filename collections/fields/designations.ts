import type { Field } from 'payload'
import { z } from 'zod'

import { choice, date, text, type ProjectionKit } from '../../src/lib/contract'
import { authorityLevel, designationScheme, designationStatus } from '../choices'
import { rowsDescribed, term } from '../words'
import { dateField } from './date'
import { choiceField, localText, textField } from './simple'
import { plain } from './values'

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

export const designationsField = (): Field => ({
  name: 'designations',
  type: 'array',
  ...rowsDescribed(w.designations, '公布或认定', 'designation'),
  interfaceName: 'Designations',
  fields: [
    {
      type: 'row',
      fields: [
        choiceField('scheme', designationScheme, w.scheme),
        choiceField('level', authorityLevel, w.level),
        choiceField('status', designationStatus, w.status),
      ],
    },
    {
      type: 'row',
      fields: [
        localText('authority', w.authority),
        localText('batch', w.batch),
        textField('noticeNumber', w.noticeNumber),
      ],
    },
    {
      type: 'row',
      fields: [
        dateField('date', w.date),
        dateField('validFrom', w.validFrom),
        dateField('validTo', w.validTo),
      ],
    },
  ],
})

export const designationShape = z.strictObject({
  scheme: choice(designationScheme, { about: w.scheme.about }),
  level: choice(authorityLevel, { about: w.level.about }),
  batch: text({ about: w.batch.about }),
  noticeNumber: text({ about: w.noticeNumber.about }),
  authority: text({ about: w.authority.about }),
  date: date({ about: w.date.about }),
  status: choice(designationStatus, { about: w.status.about }),
  validFrom: date({ about: w.validFrom.about }),
  validTo: date({ about: w.validTo.about }),
})

export interface StoredDesignation {
  scheme?: null | string
  level?: null | string
  batch?: null | string
  noticeNumber?: null | string
  authority?: null | string
  date?: null | string
  status?: null | string
  validFrom?: null | string
  validTo?: null | string
}

export const projectDesignations = (rows: null | StoredDesignation[] | undefined, kit: ProjectionKit) =>
  (rows ?? []).map((row) => ({
    scheme: row.scheme ?? null,
    level: row.level ?? null,
    batch: plain(row.batch),
    noticeNumber: plain(row.noticeNumber),
    authority: plain(row.authority),
    date: kit.date(row.date),
    status: row.status ?? null,
    validFrom: kit.date(row.validFrom),
    validTo: kit.date(row.validTo),
  }))

export const designationsAbout = w.designations.about
