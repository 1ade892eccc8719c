import { actorOf, isActor, type Caller } from './caller'
import type { Hash } from './canonical'
import type { Ruling } from './decide'
import { refuse, type Refusal } from './refusals'
import type { DocumentState } from './run'

/** What else refers to any of it, outside the document's sealed releases: the adapter looks, the rule judges. */
interface Shared {
  shared?: readonly string[]
}

interface Sealing {
  releases: readonly string[]
  files: readonly string[]
  texts: readonly Hash[]
}

export type SealCommand =
  | ({ verb: 'seal'; basis: Hash | null } & Sealing & Shared)
  | ({ verb: 'confirmSeal'; request: string } & Shared)
  | { verb: 'dropSeal'; request: string }

/** Why these bytes may not be destroyed; null if they may. */
const unsealable = (state: DocumentState, { releases, files, texts }: Sealing): Refusal | null => {
  const { frozen, texts: words } = state.kept
  const chosen = releases.flatMap((release) => frozen[release] ?? [])
  if (chosen.length === 0 || chosen.length < releases.length)
    return refuse('REVIEW_SEAL_UNKNOWN', undefined, 'releases')
  const live = Object.values(state.live).map(({ release }) => release)
  const open = state.run?.outcome === 'open' ? Object.values(state.run.entry.body.locales) : []
  const held = [...live, ...open.map(({ release }) => release)]
  if (releases.some((release) => held.includes(release)))
    return refuse('REVIEW_SEAL_LIVE', undefined, 'releases')
  if (chosen.some(({ sealed }) => sealed)) return refuse('REVIEW_SEALED', undefined, 'releases')
  const embedded = chosen.flatMap((one) => one.files)
  if (files.some((file) => !embedded.includes(file))) return refuse('REVIEW_SEAL_UNKNOWN', undefined, 'files')
  if (texts.some((text) => !words.includes(text))) return refuse('REVIEW_SEAL_UNKNOWN', undefined, 'texts')
  return null
}

const isShared = ({ files, texts }: Sealing, { shared = [] }: Shared): boolean =>
  [...files, ...texts].some((one) => shared.includes(one))

const sorted = <T extends string>(names: readonly T[]): T[] => [...new Set(names)].sort()

const request = (
  state: DocumentState,
  command: Extract<SealCommand, { verb: 'seal' }>,
  caller: Caller,
): Ruling => {
  if (!caller.roles.includes('final')) return refuse('REVIEW_FORBIDDEN')
  if (!command.basis) return refuse('REVIEW_BASIS_REQUIRED', undefined, 'basis')
  const { releases, files, texts } = command
  const wrong = unsealable(state, { releases, files, texts })
  if (wrong) return wrong
  if (state.kept.seals.some(({ outcome }) => outcome === 'open')) return refuse('REVIEW_SEAL_OPEN')
  if (isShared(command, command)) return refuse('REVIEW_SEAL_SHARED')
  const body = {
    releases: sorted(releases),
    files: sorted(files),
    texts: sorted(texts),
    basis: command.basis,
  }
  return { ok: true, draft: { kind: 'SEAL_REQUESTED', actor: actorOf(caller), body } }
}

const mayEnd = ({ roles }: Caller): boolean => roles.includes('final') || roles.includes('admin')

const confirm = (
  state: DocumentState,
  command: Extract<SealCommand, { verb: 'confirmSeal' }>,
  caller: Caller,
): Ruling => {
  if (!mayEnd(caller)) return refuse('REVIEW_FORBIDDEN')
  const found = state.kept.seals.find(({ hash }) => hash === command.request)
  if (found?.outcome === 'sealed' && found.end && found.by && isActor(found.by.actor, caller))
    return { ok: true, existing: found.end }
  if (found?.outcome !== 'open') return refuse('REVIEW_SEAL_NOT_OPEN', undefined, 'request')
  if (isActor(found.entry.actor, caller)) return refuse('REVIEW_SEAL_SAME_PERSON')
  const wrong = unsealable(state, found.entry.body)
  if (wrong) return wrong
  if (isShared(found.entry.body, command)) return refuse('REVIEW_SEAL_SHARED')
  return { ok: true, draft: { kind: 'SEALED', actor: actorOf(caller), body: { request: found.hash } } }
}

const drop = (
  state: DocumentState,
  command: Extract<SealCommand, { verb: 'dropSeal' }>,
  caller: Caller,
): Ruling => {
  if (!mayEnd(caller)) return refuse('REVIEW_FORBIDDEN')
  const found = state.kept.seals.find(({ hash }) => hash === command.request)
  if (found?.outcome !== 'open') return refuse('REVIEW_SEAL_NOT_OPEN', undefined, 'request')
  return { ok: true, draft: { kind: 'SEAL_DROPPED', actor: actorOf(caller), body: { request: found.hash } } }
}

/** Judges what two people do to destroy bytes that were once signed. */
export const decideSeal = (state: DocumentState, command: SealCommand, caller: Caller): Ruling => {
  switch (command.verb) {
    case 'seal':
      return request(state, command, caller)
    case 'confirmSeal':
      return confirm(state, command, caller)
    case 'dropSeal':
      return drop(state, command, caller)
  }
}
