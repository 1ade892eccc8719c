import { standingWithdrawal, type DocumentState, type Hash, type ReasonClass } from '../core'
import type { Review, Target } from './context'

/** A withdrawal with the words that stand beside it. */
export interface WithdrawalView {
  entry: Hash
  /** RFC 3339. */
  at: string
  name: string | null
  post: string | null
  department: string | null
  locales: string[]
  reasonClass: ReasonClass
  reason: string | null
  notice: string | null
  successor: (Target & { title: string | null }) | null
  /** Hex hash of the file because of which it went. */
  file: string | null
  /** When every public address had been asked and was dark, how many there were, and ms since the withdrawal. */
  dark: { at: string; addresses: number; ms: number } | null
}

/** A document's name as the public has it, or had it last; null where nothing is live. */
const titleOf = async ({ ledger, candidates, locales }: Review, { type, id }: Target) => {
  const { live } = await ledger.state(type, id, true)
  const release = locales.map((locale) => live[locale]?.release).find((one) => one !== undefined)
  const text = release === undefined ? null : await candidates.get(release)
  const { content } = JSON.parse(text ?? '{}') as { content?: { title?: string | null } }
  return content?.title ?? null
}

/** Who took the document down, when and why; null while nothing is down. */
export const withdrawalOf = async (review: Review, state: DocumentState): Promise<WithdrawalView | null> => {
  const last = standingWithdrawal(state)
  if (!last) return null
  const { actor, reason, notice } = last
  const hashes = [actor.name, reason, notice].filter((hash) => hash !== null && hash !== undefined)
  const words = await review.texts.get(hashes)
  const say = (hash: Hash | null | undefined) => (hash ? (words.get(hash) ?? null) : null)
  const [type = '', id = ''] = last.successor?.split(':') ?? []
  return {
    entry: last.hash,
    at: last.at,
    name: say(actor.name),
    post: actor.post,
    department: actor.department,
    locales: last.locales,
    reasonClass: last.reasonClass,
    reason: say(reason),
    notice: say(notice),
    successor: last.successor ? { type, id, title: await titleOf(review, { type, id }) } : null,
    file: last.file ?? null,
    dark: last.dark,
  }
}
