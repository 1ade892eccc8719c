import { relicKind, relicLevel } from '../choices'
import { common } from '../fields/common'
import { designations } from '../fields/designations'
import { attachments, maps, videos } from '../fields/media'
import { openings } from '../fields/openings'
import { place } from '../fields/place'
import { projects } from '../fields/projects'
import { choice, local, localLines } from '../fields/scalars'
import { w } from './words'

export const parts = {
  ...common({ title: w.title }),
  kind: choice(relicKind, w.kind, { filter: true }),
  level: choice(relicLevel, w.level, { filter: true }),
  era: local(w.era, { filter: true }),
  ...place(),
  designations: designations(),
  protectionRange: localLines(w.protectionRange),
  controlZone: localLines(w.controlZone),
  ...openings(),
  maps: maps(),
  projects: projects(),
  videos: videos(),
  attachments: attachments(),
}
