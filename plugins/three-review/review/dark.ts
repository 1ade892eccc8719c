import { decideDark, undarkened, type DocumentState, type Sealed, type Withdrawal } from '../core'
import type { Review, Target } from './context'
import type { DarkAddress, DarkSubject, PublicSide } from './publicSide'

/** An address and what it showed when it was last asked. */
export interface Looked extends DarkAddress {
  state: 'dark' | 'lit' | 'unknown'
  /** Why it can't be told. */
  problem?: string
}

/** Addresses that are asked at a time. */
const AT_ONCE = 4

/** Everything by which the public could still find what a withdrawal took down. */
export const subjectOfWithdrawal = async (
  { candidates }: Review,
  { type, id }: Target,
  { stream, withdrawal }: { stream: readonly Sealed[]; withdrawal: Withdrawal },
): Promise<DarkSubject> => {
  const submitted = stream.flatMap(({ entry }) => (entry.kind === 'SUBMITTED' ? [entry] : []))
  const gone = new Set(Object.values(withdrawal.releases))
  const releases = submitted
    .flatMap(({ body }) => Object.entries(body.locales))
    .filter(([, { release }]) => gone.has(release))
    .map(async ([locale, signed]) => ({ locale, ...signed, text: await candidates.get(signed.release) }))
  return {
    type,
    id,
    sequence: withdrawal.seq,
    slugs: [...new Set(submitted.map(({ body }) => body.slug))],
    releases: await Promise.all(releases),
  }
}

const look = async (side: PublicSide, subject: DarkSubject, address: DarkAddress): Promise<Looked> => {
  try {
    return { ...address, state: (await side.shines(subject, address)) ? 'lit' : 'dark' }
  } catch (error) {
    return { ...address, state: 'unknown', problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Asks every address of a subject, a few at a time; in the order of the addresses. */
export const lookEverywhere = async (side: PublicSide, subject: DarkSubject): Promise<Looked[]> => {
  const addresses = side.addresses(subject)
  const looked: Looked[] = []
  for (let from = 0; from < addresses.length; from += AT_ONCE)
    looked.push(
      ...(await Promise.all(
        addresses.slice(from, from + AT_ONCE).map((address) => look(side, subject, address)),
      )),
    )
  return looked
}

/** Records that every address was dark. Happens once for each withdrawal, whoever finds it. */
export const recordDark = async (
  review: Review,
  target: Target,
  { withdrawal, addresses }: { withdrawal: Withdrawal; addresses: number },
): Promise<DocumentState> => {
  const ms = Math.max(0, review.now() - Date.parse(withdrawal.at))
  const result = await review.step('dark:entry', () =>
    review.ledger.append(
      target,
      (state) => {
        const draft = decideDark(state, { withdrawn: withdrawal.hash, addresses, ms })
        return draft && { ok: true, draft }
      },
      true,
    ),
  )
  return result && 'state' in result ? result.state : review.ledger.state(target.type, target.id, true)
}

/** The withdrawals of a document that are still to be shown dark, each with everything that is to be asked. */
export const waitingFor = async (review: Review, target: Target) => {
  const stream = await review.ledger.stream(target.type, target.id, true)
  const state = await review.ledger.state(target.type, target.id, true)
  return Promise.all(
    undarkened(state).map(async (withdrawal) => ({
      withdrawal,
      subject: await subjectOfWithdrawal(review, target, { stream, withdrawal }),
    })),
  )
}
