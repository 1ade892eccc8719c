import { venueKind } from '../choices'
import { chinese, common } from '../fields/common'
import { contacts } from '../fields/contacts'
import { attachments, videos } from '../fields/media'
import { openings } from '../fields/openings'
import { place } from '../fields/place'
import { projects } from '../fields/projects'
import { choice, localLines } from '../fields/scalars'
import { w } from './words'

export const parts = {
  ...common({ title: w.title }),
  kind: choice(venueKind, w.kind, { required: chinese, filter: true }),
  ...place(),
  ...openings(),
  facilities: localLines(w.facilities),
  projects: projects(),
  contacts: contacts(),
  attachments: attachments(),
  videos: videos(),
}
