import type { Where } from 'payload'

import { refuse, type Hash, type ReasonClass, type Refusal, type Stage } from '../core'
import { SLUGS } from '../collections/protected'
import { refusalsOf, ReviewError } from '../errors'
import type { Review, Target } from './context'
import type { Followed } from './followed'
import { makeOne, type MediaRow } from './masters'
import type { Person } from './people'
import { withdraw } from './withdraw'

/** A live release that embeds a master of the file. */
export interface LiveEmbedding extends Target {
  locale: string
  release: string
  title: string | null
  slug: string | null
  /** Hex hash of the master. */
  file: string
}

/** An open run that would publish it. */
export interface OpenEmbedding extends Target {
  run: string
  stage: Stage | 'release' | null
  slug: string
}

export interface FileUses {
  live: LiveEmbedding[]
  open: OpenEmbedding[]
}

interface Found extends FileUses {
  /** Releases that were withdrawn because of one of the masters. */
  gone: string[]
}

/** Hex hashes of every master that was ever made of a media document. */
const mastersOf = async (review: Review, media: string): Promise<string[]> => {
  const { masters, options, raw } = review
  const where: Where = { id: { equals: media } }
  const [row] = await raw.find<MediaRow>(options.media, where, { locale: 'all', limit: 1 })
  if (!row) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  const noted = async () => (await masters.of(media)).map(({ master }) => master)
  const found = await noted()
  if (found.length > 0) return [...new Set(found)]
  // Of before masters were noted: the one of today's bytes, which notes itself.
  await makeOne(review, row)
  return [...new Set(await noted())]
}

/** Documents in whose entries one of the masters stands. */
const documentsWith = async ({ raw, contracts }: Review, files: readonly string[]): Promise<Target[]> => {
  if (files.length === 0) return []
  const or: Where[] = files.map((file) => ({ entry: { contains: file } }))
  const rows = await raw.find<{ subject: string }>(SLUGS.ledger, { or }, { sort: 'seq' })
  return [...new Set(rows.map(({ subject }) => subject))].flatMap((subject) => {
    const [type = '', id = ''] = subject.split(':')
    return contracts.has(type) ? [{ type, id }] : []
  })
}

const usesIn = async ({ ledger, candidates }: Review, target: Target, files: readonly string[]) => {
  const { live, run, kept, withdrawals } = await ledger.state(target.type, target.id, true)
  const uses: Found = { live: [], open: [], gone: [] }
  for (const [locale, { release }] of Object.entries(live)) {
    const text = await candidates.get(release)
    const embeds = (file: string) =>
      text === null ? kept.frozen[release]?.files.includes(file) : text.includes(file)
    const file = files.find(embeds)
    if (!file) continue
    const { content } = JSON.parse(text ?? '{}') as { content?: { title?: string; slug?: string } }
    const named = { title: content?.title ?? null, slug: content?.slug ?? null }
    uses.live.push({ ...target, locale, release, ...named, file })
  }
  if (run?.outcome === 'open' && run.entry.body.files.some((file) => files.includes(file)))
    uses.open.push({ ...target, run: run.entry.body.run, stage: run.stage, slug: run.entry.body.slug })
  for (const { file, releases } of withdrawals)
    if (file && files.includes(file)) uses.gone.push(...Object.values(releases))
  return uses
}

const find = async (review: Review, media: string): Promise<Found> => {
  const files = await mastersOf(review, media)
  const found: Found = { live: [], open: [], gone: [] }
  for (const target of await documentsWith(review, files)) {
    const { live, open, gone } = await usesIn(review, target, files)
    found.live.push(...live)
    found.open.push(...open)
    found.gone.push(...gone)
  }
  return found
}

/** Every live release and open run that embeds anything ever made of a media document. Reads broken chains, too. */
export const fileUsesOf = async (review: Review, media: string): Promise<FileUses> => {
  const { live, open } = await find(review, media)
  return { live, open }
}

export interface ByFile {
  person: Person
  reasonClass: ReasonClass
  reason: string
  notice?: string
  /** Ids of the releases that whoever asks has seen in the list. */
  releases: readonly string[]
}

export interface WithdrawnByFile {
  withdrawn: (Target & { locales: string[]; entry: Hash })[]
  failed: (Target & { refusals: readonly Refusal[] })[]
  followers: Followed
}

/** The list differs: something is live that wasn't in it, or something in it went for another cause. */
export class UsesChanged extends ReviewError {
  constructor(readonly uses: FileUses) {
    super(refuse('REVIEW_USES_CHANGED', undefined, 'releases'))
  }
}

const isConfirmed = ({ live, gone }: Found, releases: readonly string[]): boolean => {
  const now = live.map(({ release }) => release)
  return (
    now.every((release) => releases.includes(release)) &&
    releases.every((release) => now.includes(release) || gone.includes(release))
  )
}

/**
 * Withdraws whatever embeds a file, each document with an entry of its own. What fails is told beside what went;
 * the same call again does the rest. Throws where nothing could be withdrawn.
 */
export const withdrawByFile = async (
  review: Review,
  media: string,
  { releases, ...input }: ByFile,
): Promise<WithdrawnByFile> => {
  const found = await find(review, media)
  if (found.live.length + releases.length === 0) throw new ReviewError(refuse('REVIEW_NOT_LIVE'))
  if (!isConfirmed(found, releases)) throw new UsesChanged({ live: found.live, open: found.open })
  const documents = new Map<string, LiveEmbedding[]>()
  for (const use of found.live)
    documents.set(`${use.type}:${use.id}`, [...(documents.get(`${use.type}:${use.id}`) ?? []), use])
  const answer: WithdrawnByFile = { withdrawn: [], failed: [], followers: { ms: 0, behind: [] } }
  const one = async (uses: readonly LiveEmbedding[]) => {
    const [first] = uses
    if (!first) return
    const { type, id, file } = first
    const locales = uses.map(({ locale }) => locale)
    try {
      const { entry, followers } = await withdraw(review, { type, id }, { ...input, locales, file })
      answer.withdrawn.push({ type, id, locales, entry })
      if (followers.ms >= answer.followers.ms) answer.followers = followers
    } catch (error) {
      const refusals = refusalsOf(error)
      if (!refusals) review.payload.logger.error({ err: error, msg: `${type}:${id} was not withdrawn` })
      answer.failed.push({ type, id, refusals: refusals ?? [refuse('REVIEW_UNAVAILABLE')] })
    }
  }
  await Promise.all([...documents.values()].map(one))
  const [refused] = answer.failed.flatMap(({ refusals }) => refusals)
  if (refused && answer.withdrawn.length === 0) throw new ReviewError(refused)
  return answer
}
