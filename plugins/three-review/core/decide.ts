import { actorOf, isActor, type Caller } from './caller'
import type { Hash } from './canonical'
import {
  STAGES,
  type Actor,
  type AuthorRef,
  type Body,
  type Draft,
  type ReasonClass,
  type RunKind,
  type Stage,
} from './entry'
import { refuse, type Refusal } from './refusals'
import { includesPerson, type DocumentState, type Run } from './run'
import { decideSeal, type SealCommand } from './seal'

export type Command =
  | ({ verb: 'submit'; kind?: RunKind } & Omit<Body<'SUBMITTED'>, 'kind'>)
  | { verb: 'approve'; stage: Stage; fingerprint: string; opinion: Hash | null }
  | { verb: 'reject'; stage: Stage; fingerprint: string; opinion: Hash | null }
  | { verb: 'recall'; reason: Hash | null }
  | ({
      verb: 'withdraw'
      locales?: readonly string[]
      reasonClass: ReasonClass
      reason: Hash | null
      /** What the adapter found where the successor should be. */
      successorIs?: 'another' | 'dark' | 'itself'
    } & Pick<Body<'WITHDRAWN'>, 'file' | 'notice' | 'successor'>)
  | SealCommand

/** An entry to append, or the hash of the one that already says it, or a refusal. */
export type Ruling = { ok: true; draft: Draft } | { ok: true; existing: Hash } | Refusal

type OfVerb<V extends Command['verb']> = Extract<Command, { verb: V }>

const NO_PERSON = { account: null, person: null, post: null, department: null, name: null }
export const SYSTEM: Actor = { kind: 'system', ...NO_PERSON }

const isAuthor = (run: Run, who: AuthorRef): boolean =>
  includesPerson(run.entry.body.authors, who) || isActor(run.entry.actor, who)

/** The kind a submission gets where none is named. */
export const defaultKind = (state: Pick<DocumentState, 'history'>): RunKind =>
  Object.keys(state.history).length === 0 ? 'original' : 'update'

const submit = (state: DocumentState, command: OfVerb<'submit'>, caller: Caller): Ruling => {
  if (!caller.roles.includes('editor')) return refuse('REVIEW_FORBIDDEN')
  if (state.run?.outcome === 'open') return refuse('REVIEW_ALREADY_OPEN')
  const fitting = defaultKind(state)
  const { verb: _, kind = fitting, ...body } = command
  if ((kind === 'original') !== (fitting === 'original')) return refuse('REVIEW_BAD_KIND', undefined, 'kind')
  if (body.authors.length === 0) return refuse('REVIEW_NO_AUTHORS')
  return { ok: true, draft: { kind: 'SUBMITTED', actor: actorOf(caller), body: { ...body, kind } } }
}

const sign = (state: DocumentState, command: OfVerb<'approve' | 'reject'>, caller: Caller): Ruling => {
  const { stage, fingerprint, opinion } = command
  const verdict = command.verb === 'approve' ? 'approved' : 'rejected'
  if (!caller.roles.includes(stage)) return refuse('REVIEW_FORBIDDEN')
  if (verdict === 'rejected' && !opinion) return refuse('REVIEW_OPINION_REQUIRED', undefined, 'opinion')
  const { run } = state
  if (!run) return refuse('REVIEW_NOT_OPEN')
  const own = run.decisions.find((one) => isActor(one.actor, caller))
  if (own?.stage === stage && own.verdict === verdict && run.entry.body.fingerprint === fingerprint)
    return { ok: true, existing: own.hash }
  if (run.outcome !== 'open') return refuse('REVIEW_NOT_OPEN')
  if (run.stage !== stage) return refuse('REVIEW_WRONG_STAGE', { state: stageWords(run.stage) })
  if (run.entry.body.fingerprint !== fingerprint) return refuse('REVIEW_STALE', undefined, 'fingerprint')
  if (isAuthor(run, caller)) return refuse('REVIEW_AUTHOR_CANNOT_SIGN')
  if (own) return refuse('REVIEW_SAME_PERSON')
  const body = { submitted: run.submitted, stage, fingerprint: run.entry.body.fingerprint, opinion }
  const actor = actorOf(caller)
  return verdict === 'approved'
    ? { ok: true, draft: { kind: 'APPROVED', actor, body: { ...body, verdict } } }
    : { ok: true, draft: { kind: 'REJECTED', actor, body: { ...body, verdict } } }
}

const recall = (state: DocumentState, command: OfVerb<'recall'>, caller: Caller): Ruling => {
  const { run } = state
  if (run?.outcome !== 'open') return refuse('REVIEW_NOT_OPEN')
  if (!isAuthor(run, caller)) return refuse('REVIEW_FORBIDDEN')
  if (run.stage === 'release') return refuse('REVIEW_WRONG_STAGE', { state: stageWords('release') })
  const body = { submitted: run.submitted, reason: command.reason }
  return { ok: true, draft: { kind: 'RECALLED', actor: actorOf(caller), body } }
}

const withdraw = (state: DocumentState, command: OfVerb<'withdraw'>, caller: Caller): Ruling => {
  if (!caller.roles.includes('final')) return refuse('REVIEW_FORBIDDEN')
  if (!command.reason) return refuse('REVIEW_REASON_REQUIRED', undefined, 'reason')
  const locales = [...new Set(command.locales ?? Object.keys(state.live))].sort()
  const releases: Record<string, string> = {}
  for (const locale of locales) {
    const live = Object.hasOwn(state.live, locale) ? state.live[locale] : undefined
    if (!live) return refuse('REVIEW_NOT_LIVE', undefined, 'locales')
    releases[locale] = live.release
  }
  if (locales.length === 0) return refuse('REVIEW_NOT_LIVE')
  const { notice, successor, successorIs, file } = command
  if (successor !== undefined && successorIs !== 'another')
    return refuse('REVIEW_BAD_SUCCESSOR', undefined, 'successor')
  const closes = state.run?.outcome === 'open' ? state.run.submitted : null
  const { reasonClass, reason } = command
  const more = { ...(notice && { notice }), ...(successor && { successor }), ...(file && { file }) }
  const body = { locales, releases, reasonClass, reason, closes, ...more }
  return { ok: true, draft: { kind: 'WITHDRAWN', actor: actorOf(caller), body } }
}

const WORDS: Record<Stage | 'release', { en: string; zh: string }> = {
  first: { zh: '初审', en: 'first review' },
  second: { zh: '复审', en: 'second review' },
  final: { zh: '终审', en: 'final review' },
  release: { zh: '三审已签，即将发布', en: 'all three have signed, about to be released' },
}

/** A stage in words. */
export const stageWords = (stage: Stage | 'release' | null): { en: string; zh: string } =>
  stage ? WORDS[stage] : { zh: '无', en: 'none' }

/** Judges what somebody asks for, on the state of the document: verb, state, stage and person together. */
export const decide = (state: DocumentState, command: Command, caller: Caller | null): Ruling => {
  if (!caller) return refuse('REVIEW_NOT_SIGNED_IN')
  if (caller.apiKey) return refuse('REVIEW_API_KEY')
  if (caller.altered) return refuse('REVIEW_ACCOUNT_ALTERED')
  switch (command.verb) {
    case 'submit':
      return submit(state, command, caller)
    case 'approve':
    case 'reject':
      return sign(state, command, caller)
    case 'recall':
      return recall(state, command, caller)
    case 'withdraw':
      return withdraw(state, command, caller)
    case 'seal':
    case 'confirmSeal':
    case 'dropSeal':
      return decideSeal(state, command, caller)
  }
}

/** The entry that publishes, once three different people who wrote none of it have signed. Null before that. */
export const decideRelease = ({ run }: DocumentState): Draft | null => {
  if (run?.stage !== 'release') return null
  const [first, second, final] = STAGES.map((stage) =>
    run.decisions.find((one) => one.stage === stage && one.verdict === 'approved'),
  )
  if (!first || !second || !final || !independent(run, [first.actor, second.actor, final.actor])) return null
  const { kind, fingerprint, locales } = run.entry.body
  const body = {
    submitted: run.submitted,
    kind,
    fingerprint,
    locales,
    approvals: [first.hash, second.hash, final.hash],
  }
  return { kind: 'RELEASED', actor: SYSTEM, body }
}

/** Whether the signers are different people, none of whom wrote or submitted what they signed. */
const independent = (run: Run, signers: readonly Actor[]): boolean => {
  const people = signers.flatMap(({ account, person }) => (account && person ? [{ account, person }] : []))
  return (
    people.length === STAGES.length &&
    people.every((one, index) => !isAuthor(run, one) && !includesPerson(people.slice(index + 1), one))
  )
}
