import { STATES, type State } from './table'
import { ASKING, ROLES, STANDINGS, type Answer, type Asker } from './verbTable'

/** Beside the states of every document, what sealing makes of a withdrawn one. */
export const SEAL_STATES = [...STATES, 'seal requested', 'seal dropped', 'sealed'] as const
export type SealState = (typeof SEAL_STATES)[number]

/** `requester` asked for every seal there is, `confirmer` confirmed the one that was; both hold every role. */
export const SEALING = [...ASKING, 'requester', 'confirmer'] as const
export type Sealer = (typeof SEALING)[number]

export const SEAL_VERBS = ['seal', 'seal/confirm', 'seal/drop', 'dark'] as const
export type SealVerb = (typeof SEAL_VERBS)[number]

export interface SealCell {
  verb: SealVerb
  state: SealState
  who: Sealer
  /** Of a request: everything that was ever frozen, or what never was; without it, all that can be sealed. */
  chosen?: 'all' | 'unknown'
  /** Without a basis. */
  wordless?: boolean
  /** Names a request that isn't this document's. */
  foreign?: boolean
}

const refused = {
  signIn: [401, 'REVIEW_NOT_SIGNED_IN'],
  key: [403, 'REVIEW_API_KEY'],
  role: [403, 'REVIEW_FORBIDDEN'],
  same: [403, 'REVIEW_SEAL_SAME_PERSON'],
  closed: [409, 'REVIEW_SEAL_NOT_OPEN'],
  open: [409, 'REVIEW_SEAL_OPEN'],
  live: [409, 'REVIEW_SEAL_LIVE'],
  sealed: [410, 'REVIEW_SEALED'],
  basis: [422, 'REVIEW_BASIS_REQUIRED'],
  unknown: [422, 'REVIEW_SEAL_UNKNOWN'],
} as const satisfies Record<string, readonly [number, string]>
const no = (why: keyof typeof refused): Answer => [...refused[why]]

const isPlain = (state: SealState): state is State => state in STANDINGS
const isAsker = (who: Sealer): who is Asker => who in ROLES
const rolesOf = (who: Sealer): readonly string[] => (isAsker(who) ? ROLES[who] : ROLES.newcomer)

/** Whether something is live or under review. */
const isHeld = (state: SealState): boolean =>
  isPlain(state) && (STANDINGS[state].live || STANDINGS[state].open !== null)
const isFrozen = (state: SealState): boolean => !isPlain(state) || STANDINGS[state].run

const asking = ({ who, state, chosen, wordless }: SealCell): Answer => {
  if (!rolesOf(who).includes('final')) return no('role')
  if (wordless) return no('basis')
  if (chosen === 'unknown' || !isFrozen(state)) return no('unknown')
  if (isHeld(state)) return no(chosen === 'all' ? 'live' : 'unknown')
  if (state === 'sealed') return no(chosen === 'all' ? 'sealed' : 'unknown')
  return state === 'seal requested' ? no('open') : 'allowed'
}

const ending = ({ verb, who, state, foreign }: SealCell): Answer => {
  if (!rolesOf(who).some((role) => role === 'final' || role === 'admin')) return no('role')
  const isConfirming = verb === 'seal/confirm'
  // One's own confirmation once more is the entry that is there.
  if (isConfirming && state === 'sealed' && who === 'confirmer' && !foreign) return [200]
  if (state !== 'seal requested' || foreign) return no('closed')
  return isConfirming && who === 'requester' ? no('same') : 'allowed'
}

/** What the rule answers. */
export const sealAnswerTo = (cell: SealCell): Answer => {
  const { who, verb } = cell
  if (who === 'anonymous' || who === 'disabled account') return no('signIn')
  // Asking whether something is dark signs nothing.
  if (verb === 'dark') return [200]
  if (who === 'API key') return no('key')
  return verb === 'seal' ? asking(cell) : ending(cell)
}

/** Where two people are needed and one is there: tried in every run. */
export const isAlone = ({ state, who }: SealCell): boolean =>
  state === 'seal requested' && who === 'requester'

const variants: readonly Omit<SealCell, 'state' | 'who'>[] = [
  { verb: 'seal' },
  { verb: 'seal', chosen: 'all' },
  { verb: 'seal', chosen: 'unknown' },
  { verb: 'seal', wordless: true },
  { verb: 'seal/confirm' },
  { verb: 'seal/confirm', foreign: true },
  { verb: 'seal/drop' },
  { verb: 'seal/drop', foreign: true },
  { verb: 'dark' },
]

/** The cells of sealing and of the dark check, every state and everybody. */
export const SEAL_CELLS: readonly (SealCell & { places: readonly number[] })[] = variants.flatMap(
  (variant, index) =>
    SEAL_STATES.flatMap((state, at) =>
      SEALING.map((who, person) => ({ ...variant, state, who, places: [index, at, person] })),
    ),
)
