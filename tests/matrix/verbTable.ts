import { STATES, type State, type Who } from './table'

export const STAGES = ['first', 'second', 'final'] as const
export type Stage = (typeof STAGES)[number]

/** Whoever asks. `author` and `first` hold every role, so that only what they did stands in their way. */
export const ASKING = [
  'anonymous',
  'disabled account',
  'API key',
  'administrator',
  'editor',
  'author',
  'first',
  'second',
  'final',
  'newcomer',
] as const satisfies readonly (Who | 'newcomer')[]
export type Asker = (typeof ASKING)[number]

const EVERY = ['editor', ...STAGES]
export const ROLES: Record<Asker, readonly string[]> = {
  anonymous: [],
  'disabled account': EVERY,
  'API key': EVERY,
  administrator: ['admin'],
  editor: ['editor'],
  author: EVERY,
  first: EVERY,
  second: ['second'],
  final: ['final'],
  newcomer: EVERY,
}

/** What a state says of the review: the stage that is open, those that are signed, whether something is live. */
interface Standing {
  run: boolean
  open: Stage | null
  signed: readonly Stage[]
  live: boolean
  /** What a submission would be called. */
  kind: 'original' | 'update'
}
const none: Standing = { run: false, open: null, signed: [], live: false, kind: 'original' }
const open = (stage: Stage): Standing => ({
  ...none,
  run: true,
  open: stage,
  signed: STAGES.slice(0, STAGES.indexOf(stage)),
})
const released: Standing = { run: true, open: null, signed: STAGES, live: true, kind: 'update' }

export const STANDINGS: Record<State, Standing> = {
  working: none,
  trashed: none,
  first: open('first'),
  second: open('second'),
  final: open('final'),
  released,
  live: released,
  'live, in review': { ...open('first'), live: true, kind: 'update' },
  withdrawn: { ...released, live: false },
}

export type Verb = 'approve' | 'recall' | 'reject' | 'submit' | 'withdraw'

export interface VerbCell {
  verb: Verb
  state: State
  who: Asker
  stage?: Stage
  /** A fingerprint of another run. */
  stale?: boolean
  /** Without the opinion or the reason that it takes. */
  wordless?: boolean
  /** Of a submission: the other kind. */
  odd?: boolean
}

/** Status and code, or `allowed` where it would be done. */
export type Answer = 'allowed' | [status: number, code?: string]

const refused = {
  signIn: [401, 'REVIEW_NOT_SIGNED_IN'],
  key: [403, 'REVIEW_API_KEY'],
  role: [403, 'REVIEW_FORBIDDEN'],
  author: [403, 'REVIEW_AUTHOR_CANNOT_SIGN'],
  twice: [403, 'REVIEW_SAME_PERSON'],
  absent: [404, 'REVIEW_NOT_FOUND'],
  open: [409, 'REVIEW_ALREADY_OPEN'],
  closed: [409, 'REVIEW_NOT_OPEN'],
  stage: [409, 'REVIEW_WRONG_STAGE'],
  stale: [409, 'REVIEW_STALE'],
  dark: [409, 'REVIEW_NOT_LIVE'],
  opinion: [422, 'REVIEW_OPINION_REQUIRED'],
  reason: [422, 'REVIEW_REASON_REQUIRED'],
  kind: [422, 'REVIEW_BAD_KIND'],
} as const satisfies Record<string, readonly [number, string]>
const no = (why: keyof typeof refused): Answer => [...refused[why]]

const hasSigned = (who: Asker, stage: Stage, { signed }: Standing): boolean =>
  who === stage && signed.includes(stage)

const signing = ({ verb, who, stage = 'first', stale, wordless }: VerbCell, standing: Standing): Answer => {
  if (!ROLES[who].includes(stage)) return no('role')
  if (verb === 'reject' && wordless) return no('opinion')
  if (!standing.run) return no('closed')
  // One's own signature once more is the entry that is there.
  if (verb === 'approve' && hasSigned(who, stage, standing) && !stale) return [200]
  if (!standing.open) return no('closed')
  if (standing.open !== stage) return no('stage')
  if (stale) return no('stale')
  if (who === 'author') return no('author')
  return STAGES.some((one) => hasSigned(who, one, standing)) ? no('twice') : 'allowed'
}

const others: Record<'recall' | 'submit' | 'withdraw', (cell: VerbCell, standing: Standing) => Answer> = {
  submit({ who, state, odd }, { open: stage }) {
    if (!ROLES[who].includes('editor')) return no('role')
    if (stage) return no('open')
    if (odd) return no('kind')
    return state === 'trashed' ? no('absent') : 'allowed'
  },
  recall({ who }, { open: stage }) {
    if (!stage) return no('closed')
    return who === 'author' ? 'allowed' : no('role')
  },
  withdraw({ who, wordless }, { live }) {
    if (!ROLES[who].includes('final')) return no('role')
    if (wordless) return no('reason')
    return live ? 'allowed' : no('dark')
  },
}

/** What the rule answers. */
export const answerTo = (cell: VerbCell): Answer => {
  const { who, verb, state } = cell
  if (who === 'anonymous' || who === 'disabled account') return no('signIn')
  if (who === 'API key') return no('key')
  const standing = STANDINGS[state]
  return verb === 'approve' || verb === 'reject' ? signing(cell, standing) : others[verb](cell, standing)
}

const variants: readonly Omit<VerbCell, 'state' | 'who'>[] = [
  ...STAGES.flatMap((stage) =>
    (['approve', 'reject'] as const).flatMap((verb) => [
      { verb, stage },
      { verb, stage, stale: true },
    ]),
  ),
  { verb: 'reject', stage: 'first', wordless: true },
  { verb: 'submit' },
  { verb: 'submit', odd: true },
  { verb: 'recall' },
  { verb: 'withdraw' },
  { verb: 'withdraw', wordless: true },
]

/** The cells of a verb, every state and everybody. */
export const VERB_CELLS: readonly (VerbCell & { places: readonly number[] })[] = variants.flatMap(
  (variant, index) =>
    STATES.flatMap((state, at) =>
      ASKING.map((who, person) => ({ ...variant, state, who, places: [index, at, person] })),
    ),
)
