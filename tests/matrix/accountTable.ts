import type { Answer } from './verbTable'

/**
 * Accounts that something is asked of. Whatever waits was asked for by `asking`; what was confirmed was confirmed by
 * `confirming`. `administrator waiting` is `changed`'s own.
 */
export const ACCOUNTS = [
  'unknown',
  'in force',
  'out of force',
  'waiting',
  'administrator waiting',
  'dropped',
  'confirmed',
] as const
export type Subject = (typeof ACCOUNTS)[number]

/** The last four are administrators in force; `key` comes with an API key of such a one. */
export const ACCOUNT_ASKING = [
  'anonymous',
  'disabled account',
  'API key',
  'editor',
  'first',
  'second',
  'final',
  'key',
  'asking',
  'confirming',
  'changed',
] as const
export type AccountAsker = (typeof ACCOUNT_ASKING)[number]

export const ACCOUNT_VERBS = ['change', 'change/confirm', 'change/drop'] as const
export type AccountVerb = (typeof ACCOUNT_VERBS)[number]

export interface AccountCell {
  verb: AccountVerb
  account: Subject
  who: AccountAsker
  /** Of a change: the one that waits or was made already, or none at all; without it, another one. */
  asked?: 'nothing' | 'same'
  /** Names a request that isn't this account's. */
  foreign?: boolean
}

const refused = {
  signIn: [401, 'REVIEW_NOT_SIGNED_IN'],
  key: [403, 'REVIEW_API_KEY'],
  role: [403, 'REVIEW_FORBIDDEN'],
  own: [403, 'REVIEW_ACCOUNT_OWN'],
  same: [403, 'REVIEW_ACCOUNT_SAME'],
  absent: [404, 'REVIEW_NOT_FOUND'],
  pending: [409, 'REVIEW_ACCOUNT_PENDING'],
  none: [409, 'REVIEW_ACCOUNT_NO_REQUEST'],
} as const satisfies Record<string, readonly [number, string]>
const no = (why: keyof typeof refused): Answer => [...refused[why]]

const waits = (account: Subject): boolean => account === 'waiting' || account === 'administrator waiting'
const isOwn = ({ account, who }: AccountCell): boolean =>
  account === 'administrator waiting' && who === 'changed'

const verbs: Record<AccountVerb, (cell: AccountCell) => Answer> = {
  change(cell) {
    const { account, asked, who } = cell
    if (account === 'unknown') return no('absent')
    // What is so already needs no entry.
    if (asked === 'nothing' || (asked === 'same' && account === 'confirmed')) return [200]
    if (isOwn(cell)) return no('own')
    if (!waits(account)) return 'allowed'
    return asked === 'same' && who === 'asking' ? [200] : no('pending')
  },
  'change/confirm'(cell) {
    const { account, foreign, who } = cell
    if (account === 'unknown') return no('absent')
    if (account === 'confirmed' && who === 'confirming' && !foreign) return [200]
    if (!waits(account) || foreign) return no('none')
    return who === 'asking' || isOwn(cell) ? no('same') : 'allowed'
  },
  'change/drop'(cell) {
    if (!waits(cell.account) || cell.foreign) return no('none')
    return isOwn(cell) ? no('same') : 'allowed'
  },
}

/** What the rule answers with two administrators and more in force. */
export const accountAnswerTo = (cell: AccountCell): Answer => {
  switch (cell.who) {
    case 'anonymous':
    case 'disabled account':
      return no('signIn')
    case 'asking':
    case 'changed':
    case 'confirming':
      return verbs[cell.verb](cell)
    case 'key':
      return no('key')
    default:
      return no('role')
  }
}

/** Where two administrators are needed and one of those concerned is there: tried in every run. */
export const isConcerned = (cell: AccountCell): boolean =>
  waits(cell.account) && (cell.who === 'asking' || isOwn(cell))

const variants: readonly Omit<AccountCell, 'account' | 'who'>[] = [
  { verb: 'change' },
  { verb: 'change', asked: 'same' },
  { verb: 'change', asked: 'nothing' },
  { verb: 'change/confirm' },
  { verb: 'change/confirm', foreign: true },
  { verb: 'change/drop' },
  { verb: 'change/drop', foreign: true },
]

/** Every change of an account, every account and everybody. */
export const ACCOUNT_CELLS: readonly (AccountCell & { places: readonly number[] })[] = variants.flatMap(
  (variant, index) =>
    ACCOUNTS.flatMap((account, at) =>
      ACCOUNT_ASKING.map((who, person) => ({ ...variant, account, who, places: [index, at, person] })),
    ),
)
