import { authorityLevel, bearerStatus, heritageCategory, heritageClass, inscription } from '../choices'
import { common } from '../fields/common'
import { contacts } from '../fields/contacts'
import { designations } from '../fields/designations'
import { attachments, videos } from '../fields/media'
import { seat } from '../fields/place'
import { rows } from '../fields/rows'
import { choice, day, local, text } from '../fields/scalars'
import { b, w } from './words'

const bearers = rows(
  'Bearer',
  {
    name: local(b.name),
    level: choice(authorityLevel, b.level),
    batch: local(b.batch),
    status: choice(bearerStatus, b.status),
    withdrawnOn: day(b.withdrawnOn),
  },
  {
    words: w.bearers,
    row: ['传承人', 'bearer'],
    layout: [
      ['name', 'level', 'batch'],
      ['status', 'withdrawnOn'],
    ],
  },
)

export const parts = {
  ...common({ title: w.title }),
  category: choice(heritageCategory, w.category, { filter: true }),
  lawClass: choice(heritageClass, w.lawClass, { filter: true }),
  level: choice(authorityLevel, w.level, { filter: true }),
  projectNumber: text(w.projectNumber),
  inscription: choice(inscription, w.inscription, { filter: true }),
  applicant: local(w.applicant),
  protectingUnit: local(w.protectingUnit),
  ...seat(),
  designations: designations(),
  bearers,
  videos: videos(),
  attachments: attachments(),
  contacts: contacts(),
}
