import { z } from 'zod'

import {
  choice,
  group,
  integer,
  picture,
  richText,
  rows,
  text,
  type Contract,
  type Finding,
} from '../../src/lib/contract'
import type { Relic } from '../../src/payload-types'
import { district, openness, relicKind, relicLevel } from '../choices'
import { coordinatesAbout, coordinatesShape, projectCoordinates } from '../fields/coordinates'
import { designationsAbout, designationShape, projectDesignations } from '../fields/designations'
import { openingHoursAbout, openingHoursShape, projectOpeningHours } from '../fields/openingHours'
import {
  captionedPictureShape,
  checkAlternativeTexts,
  coverTerm,
  picturesAbout,
  projectPictures,
} from '../fields/pictures'
import { slugTerm } from '../fields/terms'
import { plain } from '../fields/values'
import { words } from '../words'
import { projectProjects, projectShape } from './projects'
import { w } from './words'

const always = ['zh', 'en'] as const
const chinese = ['zh'] as const

const schema = z.strictObject({
  title: text({ about: w.title.about, required: always }),
  slug: text({ about: slugTerm.about, required: always, sort: true }),
  summary: text({ about: w.summary.about, required: always }),
  cover: picture({ about: coverTerm.about, required: always }),
  body: richText({ about: w.body.about, required: chinese }),
  pictures: rows('CaptionedPicture', captionedPictureShape, { about: picturesAbout }),
  kind: choice(relicKind, { about: w.kind.about, filter: true }),
  level: choice(relicLevel, { about: w.level.about, filter: true }),
  era: text({ about: w.era.about }),
  district: choice(district, { about: w.district.about, filter: true }),
  address: text({ about: w.address.about }),
  coordinates: group('Coordinates', coordinatesShape, { about: coordinatesAbout }),
  designations: rows('Designation', designationShape, { about: designationsAbout }),
  protectionRange: text({ about: w.protectionRange.about }),
  controlZone: text({ about: w.controlZone.about }),
  openToPublic: choice(openness, { about: w.openToPublic.about, required: chinese, filter: true }),
  openingHours: rows('OpeningHours', openingHoursShape, { about: openingHoursAbout }),
  capacity: integer({ about: w.capacity.about }),
  projects: rows('ConservationProject', projectShape, { about: w.projects.about }),
})

export type RelicContent = z.infer<typeof schema>

/** 文物保护法 (2024) §37: an open relic says when, and how many it can hold. */
const checkOpen = ({ openToPublic, openingHours, capacity }: RelicContent): Finding[] => {
  if (openToPublic !== 'yes') return []
  const hours = openingHours.some((row) => (row.opens && row.closes) || row.note)
  return [
    ...(hours
      ? []
      : [
          {
            field: 'openingHours',
            message: words(
              '对外开放的文物必须公布开放时间（《文物保护法》第三十七条）。',
              'An open relic must publish its opening hours (Cultural Relics Protection Law, Article 37).',
            ),
          },
        ]),
    ...(capacity
      ? []
      : [
          {
            field: 'capacity',
            message: words(
              '对外开放的文物必须公布游客承载量（《文物保护法》第三十七条）。',
              'An open relic must publish how many visitors it can hold (Cultural Relics Protection Law, Article 37).',
            ),
          },
        ]),
  ]
}

const checkPosition = ({ coordinates }: RelicContent): Finding[] =>
  !coordinates ||
  coordinates.precision === 'withheld' ||
  (coordinates.lat !== null && coordinates.lng !== null && coordinates.system !== null)
    ? []
    : [
        {
          field: 'coordinates',
          message: words(
            '坐标要写全纬度、经度和坐标系。',
            'Coordinates need latitude, longitude and their system.',
          ),
        },
      ]

/** 文物: an immovable relic or protected site with its conservation projects. */
export const relicContract = {
  type: 'relics',
  version: 1,
  about: words(
    '不可移动文物及其保护工程。',
    'An immovable relic or protected site, with its conservation projects.',
  ),
  names: { type: 'Relic', one: 'relic', many: 'relics' },
  schema,
  project: (relic, kit) => ({
    title: plain(relic.title),
    slug: plain(relic.slug),
    summary: plain(relic.summary),
    cover: kit.picture(relic.cover),
    body: kit.richText(relic.body),
    pictures: projectPictures(relic.pictures, kit),
    kind: relic.kind ?? null,
    level: relic.level ?? null,
    era: plain(relic.era),
    district: relic.district ?? null,
    address: plain(relic.address),
    coordinates: projectCoordinates(relic.coordinates),
    designations: projectDesignations(relic.designations, kit),
    protectionRange: plain(relic.protectionRange),
    controlZone: plain(relic.controlZone),
    openToPublic: relic.openToPublic ?? null,
    openingHours: projectOpeningHours(relic.openingHours),
    capacity: relic.capacity ?? null,
    projects: projectProjects(relic.projects, kit),
  }),
  check: (content) => {
    const relic = schema.parse(content)
    return [...checkOpen(relic), ...checkPosition(relic), ...checkAlternativeTexts(relic)]
  },
} satisfies Contract<Relic>
