import type { Field } from 'payload'
import { z } from 'zod'

import { choice, date, group, text, type ProjectionKit } from '../../src/lib/contract'
import { acceptance, fundingSource, projectStatus } from '../choices'
import { dateField } from '../fields/date'
import { moneyField, moneyShape, projectMoney } from '../fields/money'
import { choiceField, localText, localTextarea } from '../fields/simple'
import { plain } from '../fields/values'
import { rowsDescribed } from '../words'
import { p, w } from './words'

export const projectsField = (): Field => ({
  name: 'projects',
  type: 'array',
  ...rowsDescribed(w.projects, '工程', 'project'),
  interfaceName: 'ConservationProjects',
  fields: [
    localText('title', p.title),
    moneyField('budget', p.budget),
    {
      type: 'row',
      fields: [
        choiceField('source', fundingSource, p.source),
        choiceField('status', projectStatus, p.status),
        choiceField('acceptance', acceptance, p.acceptance),
      ],
    },
    { type: 'row', fields: [dateField('start', p.start), dateField('finish', p.finish)] },
    localTextarea('notes', p.notes),
  ],
})

export const projectShape = z.strictObject({
  title: text({ about: p.title.about }),
  budget: group('Money', moneyShape, { about: p.budget.about }),
  source: choice(fundingSource, { about: p.source.about }),
  status: choice(projectStatus, { about: p.status.about }),
  acceptance: choice(acceptance, { about: p.acceptance.about }),
  start: date({ about: p.start.about }),
  finish: date({ about: p.finish.about }),
  notes: text({ about: p.notes.about }),
})

export interface StoredProject {
  title?: null | string
  budget?: null | { amount?: null | number; unit?: null | string }
  source?: null | string
  status?: null | string
  acceptance?: null | string
  start?: null | string
  finish?: null | string
  notes?: null | string
}

export const projectProjects = (rows: null | StoredProject[] | undefined, kit: ProjectionKit) =>
  (rows ?? []).map((row) => ({
    title: plain(row.title),
    budget: projectMoney(row.budget),
    source: row.source ?? null,
    status: row.status ?? null,
    acceptance: row.acceptance ?? null,
    start: kit.date(row.start),
    finish: kit.date(row.finish),
    notes: plain(row.notes),
  }))
