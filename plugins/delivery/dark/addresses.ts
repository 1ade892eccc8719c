import { readCandidate } from '../core/candidate'
import type { Contract } from '../core/contract'
import { subjectParts } from '../core/entry'
import { referencesOf, type Reference } from '../core/references'
import { FORMATS, WIDTHS } from '../core/variants'
import type { Shape } from '../model/context'
import type { ReadModel } from '../model/ReadModel'
import type { Urls } from '../schema/context'
import { byId, bySlug, changesFrom, listOf, proofOf, referrersOf, referringFrom } from './queries'
import type { DarkAddress, DarkSubject } from './subject'

interface Showing {
  shape: Shape
  model: ReadModel
  /** Without an origin. */
  paths: Urls
}

type Released = DarkSubject['releases'][number]

/** What a release embedded and led to; nothing where its text is gone. */
const referencesIn = (
  contract: Contract,
  { type, id }: DarkSubject,
  { text, ...release }: Released,
): Reference[] => {
  const read = text === null ? null : readCandidate(text, { type, id, ...release }, contract)
  return read?.ok ? referencesOf(contract.fields, read.value) : []
}

/** The addresses that the API gives for a picture or file; of a picture, without those that have a height. */
const mediaOf = (paths: Urls, { kind, target, mime, name }: Reference): DarkAddress[] => {
  if (kind === 'file') return [{ kind, path: paths.media(target, { mime, name }) }]
  const whole = [mime, ''].map((one): DarkAddress => ({
    kind: 'file',
    path: paths.media(target, { mime: one }),
  }))
  const forms = WIDTHS.flatMap((width) => [
    paths.media(target, { mime: '', asked: `w=${width}` }),
    ...FORMATS.map((format) =>
      paths.media(target, { mime: `image/${format}`, asked: `w=${width}&format=${format}` }),
    ),
  ])
  return [...whole, ...forms.map((path): DarkAddress => ({ kind: 'variant', path }))]
}

/** Every public address of a subject, and every one that could lead to it, each once. */
export const addressesOf = (
  { shape: { contracts, locales }, model, paths }: Showing,
  subject: DarkSubject,
): DarkAddress[] => {
  const { type, id, slugs, releases, sequence } = subject
  const contract = contracts.get(type)
  if (!contract) return []
  const found = releases
    .filter(({ locale }) => locales.includes(locale))
    .flatMap((released): DarkAddress[] => {
      const { locale, release } = released
      const references = referencesIn(contract, subject, released)
      const files = references.filter(({ kind, target }) => kind !== 'ref' && !model.keeps(target))
      const back = references
        .filter(({ kind }) => kind === 'ref')
        .flatMap(({ target }) => {
          const to = subjectParts(target)
          const leads = contracts.get(to.type)
          return leads ? referrersOf(leads, { id: to.id, locale, type }) : []
        })
      const forth = model.pointingAt(`${type}:${id}`, locale).flatMap((from) => {
        const pointing = contracts.get(from.type)
        return pointing ? referringFrom(pointing, { ...from, locale }) : []
      })
      return [
        byId(id, locale),
        ...slugs.map((slug) => bySlug(contract, slug, locale)),
        listOf(contract, locale),
        ...forth,
        ...back,
        proofOf(release),
        ...files.flatMap((file) => mediaOf(paths, file)),
      ]
    })
  return [...new Map([changesFrom(sequence), ...found].map((one) => [one.path, one])).values()]
}
