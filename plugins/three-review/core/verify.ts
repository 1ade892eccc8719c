import { accountLedger, type OperatorAct } from './accountRule'
import { ZERO_HASH, type Hash } from './canonical'
import {
  hashEntry,
  isAccountEntry,
  parseEntry,
  type AccountEntry,
  type DocumentEntry,
  type Entry,
  type Sealed,
} from './entry'
import { collect, fault, noneExpected, type Expected, type Fault, type LedgerRow } from './expected'
import { marksOf, type Mark } from './marks'
import { forbidden, type Around } from './rule'
import { advance, fold, type DocumentState } from './run'

/** A row with what its text says. */
interface Read {
  row: LedgerRow
  entry: Entry | null
  hash: Hash
}

const read = (row: LedgerRow): Read => ({ row, entry: parseEntry(row.entry), hash: hashEntry(row.entry) })

/** The columns of a row, its text among them, that are not what was appended. `next` decides who is right. */
const badColumns = ({ row, entry, hash }: Read, next: Read | null): string[] => {
  if (!entry) return ['entry']
  const columns = (['seq', 'subject'] as const).filter((name) => row[name] !== entry[name])
  const bad: string[] = row.id === entry.key ? columns : ['id', ...columns]
  if (row.hash === hash) return bad
  if (next?.entry?.prev === row.hash) return ['entry']
  return [...bad, next?.entry?.prev === hash ? 'hash' : 'entry or hash']
}

export interface LedgerVerifier {
  /** Takes the next row, in the order of `seq`; gives what is wrong with the row before. */
  add(row: LedgerRow): Fault[]
  /** Gives what is wrong with the last row. */
  end(): Fault[]
  expected: Expected
  /** Signatures made soon after somebody else of the same run had a hand in the signer's credentials. */
  marks(): (Mark & { subject: string })[]
  /** What the operator changed of accounts, with no administrator. */
  acts: readonly OperatorAct[]
  accounts(): number
  /** `seq` and hash of the last row taken. */
  head(): { seq: number; hash: Hash } | null
}

/** Checks a ledger row by row: its hashes, its chain, its columns, and that the rule allowed each entry. */
export const ledgerVerifier = (): LedgerVerifier => {
  const expected = noneExpected()
  const accounts = accountLedger()
  const marks = new Map<Hash, Mark & { subject: string }>()
  const states = new Map<string, DocumentState | null>()
  const empty = fold([])
  let before: { seq: number; hashes: readonly string[] } = { seq: 0, hashes: [ZERO_HASH] }
  let pending: Read | null = null

  const around: Around = {
    // A stream that is broken says nothing: its own fault is told already.
    isLive: (subject) => {
      const state = states.get(subject)
      return state === null || Object.keys(state?.live ?? {}).length > 0
    },
    shared: (texts) => texts.filter((text) => expected.texts.get(text)?.shared),
    caller: accounts.caller,
  }

  const linkProblem = (entry: Entry): string | null => {
    if (entry.seq !== before.seq + 1) return `entry ${before.seq + 1} is missing before it`
    return before.hashes.includes(entry.prev) ? null : 'prev: not the hash of the entry before'
  }

  const keyProblem = ({ key, subject }: Entry, position: number): string | null => {
    const expectedKey = `${subject}#${position + 1}`
    return key === expectedKey ? null : `${expectedKey} is missing before ${key}`
  }

  const mark = ({ entry }: Sealed, { run }: DocumentState): void => {
    if (!run || (entry.kind !== 'APPROVED' && entry.kind !== 'REJECTED')) return
    for (const one of marksOf(run, accounts.resets))
      marks.set(one.decision, { ...one, subject: entry.subject })
  }

  const documentProblem = (sealed: Sealed<DocumentEntry>): string | null => {
    const { entry } = sealed
    const state = states.get(entry.subject)
    if (state === null) return null
    const from = state ?? empty
    const problem = keyProblem(entry, from.position) ?? forbidden(from, entry, around)
    const next = problem === null ? advance(from, sealed) : null
    states.set(entry.subject, next)
    if (next) mark(sealed, next)
    return problem
  }

  const accountProblem = (sealed: Sealed<AccountEntry>): string | null => {
    const { entry } = sealed
    const position = accounts.position(entry.subject)
    if (position === null) return null
    const problem = keyProblem(entry, position)
    if (problem) accounts.lose(entry.subject)
    return problem ?? accounts.add(sealed)
  }

  const ruleProblem = ({ entry, ...rest }: Sealed): string | null =>
    isAccountEntry(entry) ? accountProblem({ entry, ...rest }) : documentProblem({ entry, ...rest })

  const lose = (subject: string): void => {
    states.set(subject, null)
    accounts.lose(subject)
  }

  const check = (one: Read, next: Read | null): Fault[] => {
    const { row, entry, hash } = one
    const columns = badColumns(one, next)
    const problems = columns.map((column) => `${column}: not what was appended`)
    const textIsGood = entry && !columns.some((column) => column.startsWith('entry'))
    if (textIsGood) {
      const sealed = { entry, text: row.entry, hash }
      problems.push(...[linkProblem(entry), ruleProblem(sealed)].filter((problem) => problem !== null))
      // Bytes count as sealed only where the rule let two people seal them.
      if (entry.kind !== 'SEALED' || problems.length === 0) collect(expected, sealed)
    } else lose(row.subject)
    before = { seq: entry?.seq ?? row.seq, hashes: [hash, row.hash] }
    return problems.map((problem) => fault('entry', `seq ${textIsGood ? entry.seq : row.seq}`, problem))
  }

  const shift = (next: Read | null): Fault[] => {
    const faults = pending ? check(pending, next) : []
    pending = next
    return faults
  }

  return {
    add: (row) => shift(read(row)),
    end: () => shift(null),
    expected,
    marks: () => [...marks.values()],
    acts: accounts.acts,
    accounts: accounts.count,
    head: () => (before.seq === 0 ? null : { seq: before.seq, hash: before.hashes[0] as Hash }),
  }
}
