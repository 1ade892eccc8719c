import { district, openness, options, relicKind, relicLevel } from '../choices'
import { coordinatesField } from '../fields/coordinates'
import { designationsField } from '../fields/designations'
import { openingHoursField } from '../fields/openingHours'
import { coverField, picturesField } from '../fields/pictures'
import { richTextField } from '../fields/richText'
import { choiceField, countField, localText, localTextarea } from '../fields/simple'
import { slugField } from '../fields/slug'
import { titleField } from '../fields/title'
import { governed } from '../governed'
import { described, words } from '../words'
import { relicContract } from './contract'
import { projectsField } from './projects'
import { w } from './words'

/** 文物. What of it becomes public is decided by `contract.ts`. */
export const Relics = governed({
  slug: 'relics',
  labels: { singular: words('文物', 'Relic'), plural: words('文物', 'Relics') },
  description: words('不可移动文物及其保护工程。', 'Immovable relics with their conservation projects.'),
  columns: ['title', 'kind', 'level', 'district', 'updatedAt'],
  tabs: [
    {
      label: words('内容', 'Content'),
      fields: [
        titleField(w.title),
        localTextarea('summary', w.summary),
        coverField(),
        richTextField('body', w.body),
        picturesField(),
      ],
    },
    {
      label: words('文物信息', 'The relic'),
      fields: [
        {
          type: 'row',
          fields: [choiceField('kind', relicKind, w.kind), choiceField('level', relicLevel, w.level)],
        },
        { type: 'row', fields: [localText('era', w.era), choiceField('district', district, w.district)] },
        localText('address', w.address),
        coordinatesField(),
        designationsField(),
        localTextarea('protectionRange', w.protectionRange),
        localTextarea('controlZone', w.controlZone),
      ],
    },
    {
      label: words('开放', 'Visiting'),
      fields: [
        {
          type: 'select',
          name: 'openToPublic',
          defaultValue: 'unknown',
          options: options(openness),
          ...described(w.openToPublic),
        },
        openingHoursField(),
        countField('capacity', w.capacity),
      ],
    },
    { label: words('保护工程', 'Projects'), fields: [projectsField()] },
  ],
  sidebar: [slugField()],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const relics = { collection: Relics, contract: relicContract }
