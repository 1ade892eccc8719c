import {
  administratorsOf,
  foldAccount,
  isAdoption,
  refuse,
  seal,
  subjectOf,
  tooLong,
  type AccountState,
  type Bureau,
  type DocumentState,
  type Draft,
  type Hash,
  type Head,
  type LedgerRow,
  type Refusal,
  type Sealed,
} from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import type { RawWriter, Req } from './raw'
import { continued, NO_STREAM, rowOf, salvaged, streamsOf, verified, type Stream } from './stream'

/** What a decision says: append this, it is there already, refused, or nothing to do. */
export type Outcome = { ok: true; draft: Draft } | { ok: true; existing: Hash } | Refusal | null

export interface Appended {
  sealed: Sealed
  state: DocumentState
}

/** What came of a question: an entry, or why there is none. */
export type Appending = Exclude<Outcome, { draft: Draft }> | Appended

interface Subject {
  type: string
  id: string
}

/** What to append to the stream of a document in that state. What `decide` reads itself it reads after the head. */
export interface Question {
  subject: Subject
  decide: (state: DocumentState, past: readonly Sealed[]) => Outcome | Promise<Outcome>
}

/** The streams of all accounts, by account. */
export interface Book extends Bureau {
  states: ReadonlyMap<string, AccountState>
}

export interface Ledger {
  head(req?: Req): Promise<Head | null>
  /** The last row as it stands, unchecked. */
  last(): Promise<LedgerRow | null>
  since(seq: number, limit: number): Promise<LedgerRow[]>
  stream(type: string, id: string, lenient?: boolean): Promise<readonly Sealed[]>
  /** `lenient` takes what still reads as an entry though it doesn't verify. */
  state(type: string, id: string, lenient?: boolean): Promise<DocumentState>
  account(account: Subject, lenient?: boolean): Promise<AccountState>
  /** The accounts of the collection `type`. */
  accounts(type: string, req?: Req): Promise<Book>
  /**
   * Lets `decide` judge the state of one document and appends what it says. The append is the commit:
   * whoever loses a race for the place folds again and is judged again. What `decide` reads of other streams
   * is read after the head, too: an entry that comes into one of them meanwhile takes the place.
   */
  append(subject: Subject, decide: Question['decide'], lenient?: boolean): Promise<Appending>
  /**
   * The same for many, in few writes: each is judged on what those before it leave, and answered in their order.
   * They are not one thing: where it breaks off, those before that stand, without a gap.
   */
  appendAll(questions: readonly Question[], lenient?: boolean): Promise<Appending[]>
  /**
   * The same for an account; it is judged by the streams of all accounts. Where the caller's context is in a
   * transaction, entry and account are written together or not at all: so it neither waits for other appends,
   * which may wait for that transaction, nor tells anybody of it.
   */
  appendAccount(
    account: Subject,
    decide: (state: AccountState, book: Book) => Promise<Outcome>,
  ): Promise<Appending>
  /** Calls `listener` after each append, before the appender is answered. Returns the way to stop. */
  onAppend(listener: () => Promise<void>): () => void
}

const MOST_ROUNDS = 200
/** How many questions are judged before what they gave is written. */
const BATCH = 1000

const isAppended = (answer: Appending): answer is Appended => answer !== null && 'sealed' in answer

export const createLedger = (raw: RawWriter, now: () => number): Ledger => {
  const listeners = new Set<() => Promise<void>>()
  let queue: Promise<unknown> = Promise.resolve()

  const rows = (where: Parameters<RawWriter['find']>[1], options: Parameters<RawWriter['find']>[2]) =>
    raw.find<LedgerRow>(SLUGS.ledger, where, options)

  const lastRow = async (req?: Req) => (await rows({}, { sort: '-seq', limit: 1, req }))[0]

  const head: Ledger['head'] = async (req) => {
    const row = await lastRow(req)
    if (!row) return null
    const { entry, hash } = verified(row)
    return { seq: entry.seq, hash, at: entry.at }
  }

  const salvagedHead = async (): Promise<Head | null> => {
    const row = await lastRow()
    const at = new Date(now()).toISOString()
    return row ? { seq: row.seq, hash: row.hash as Hash, at: salvaged(row)[0]?.entry.at ?? at } : null
  }

  const read = async (subjects: readonly string[], lenient: boolean): Promise<Map<string, Stream>> => {
    const found = await rows({ subject: { in: [...subjects] } }, { sort: 'seq' })
    return streamsOf(found, lenient ? salvaged : (row) => [verified(row)])
  }

  const readOne = async (type: string, id: string, lenient: boolean): Promise<Stream> => {
    const subject = subjectOf(type, id)
    return (await read([subject], lenient)).get(subject) ?? NO_STREAM
  }

  /** Judges each question on what those before it will leave. */
  const judge = async (questions: readonly Question[], lenient: boolean): Promise<Appending[]> => {
    // The head first: an entry of these documents that comes after it takes the place, and the write fails.
    let last = lenient ? await salvagedHead() : await head()
    const subjects = questions.map(({ subject: { type, id } }) => subjectOf(type, id))
    const streams = await read([...new Set(subjects)], lenient)
    const one = async ({ subject: { type, id }, decide }: Question): Promise<Appending> => {
      const subject = subjectOf(type, id)
      const stream = streams.get(subject) ?? NO_STREAM
      const outcome = await decide(stream.state, stream.past)
      if (!outcome || !outcome.ok || 'existing' in outcome) return outcome
      const position = stream.state.position + 1
      const sealed = seal(outcome.draft, { head: last, subject, position, now: now() })
      const refusal = tooLong(sealed)
      if (refusal) return refusal
      const next = continued(stream, sealed)
      streams.set(subject, next)
      last = { seq: sealed.entry.seq, hash: sealed.hash, at: sealed.entry.at }
      return { sealed, state: next.state }
    }
    const answers: Appending[] = []
    for (const question of questions) answers.push(await one(question))
    return answers
  }

  const accounts: Ledger['accounts'] = async (type, req) => {
    // Subjects are compared as texts: `;` is what follows `:`.
    const own = [{ subject: { greater_than: `${type}:` } }, { subject: { less_than: `${type};` } }]
    const streams = new Map<string, Sealed[]>()
    const found = (await rows({ and: own }, { sort: 'seq', req })).map(verified)
    for (const sealed of found) {
      const id = sealed.entry.subject.slice(type.length + 1)
      streams.set(id, [...(streams.get(id) ?? []), sealed])
    }
    const states = new Map([...streams].map(([id, stream]) => [id, foldAccount(stream)]))
    const founding = found.every(({ entry }) => isAdoption(entry))
    return { states, founding, administrators: administratorsOf(states) }
  }

  const isTaken = async ({ entry: { key, seq } }: Sealed): Promise<boolean> => {
    const found = await rows({ or: [{ id: { equals: key } }, { seq: { equals: seq } }] }, { limit: 1 })
    return found.length > 0
  }

  /** How many of some entries that follow on each other stand in the ledger. */
  const standing = async (entries: readonly Sealed[]): Promise<number> => {
    const found = await rows({ id: { in: entries.map(({ entry }) => entry.key) } }, {})
    const hashes = new Set(found.map(({ hash }) => hash))
    const lost = entries.findIndex(({ hash }) => !hashes.has(hash))
    return lost === -1 ? entries.length : lost
  }

  /** Writes entries that follow on each other; gives how many stand before the first whose place was taken. */
  const write = async (entries: readonly Sealed[]): Promise<number> => {
    try {
      await raw.createMany(SLUGS.ledger, entries.map(rowOf))
      return entries.length
    } catch (error) {
      const stood = await standing(entries)
      const lost = entries[stood]
      if (lost && !(await isTaken(lost))) throw error
      return stood
    }
  }

  /** Answers as many questions as it can: all of them, or those before the first whose place was taken. */
  const attempt = async (questions: readonly Question[], lenient: boolean): Promise<Appending[]> => {
    const answers = await judge(questions, lenient)
    const appended = answers.filter(isAppended)
    const lost = appended[await write(appended.map(({ sealed }) => sealed))]
    return lost ? answers.slice(0, answers.indexOf(lost)) : answers
  }

  const answerAll = async (questions: readonly Question[], lenient: boolean): Promise<Appending[]> => {
    const answers: Appending[] = []
    for (let lost = 0; answers.length < questions.length;) {
      const next = questions.slice(answers.length, answers.length + BATCH)
      const given = await attempt(next, lenient)
      answers.push(...given)
      lost = given.length > 0 ? 0 : lost + 1
      // Each lost round is somebody's entry; so many in a row mean a row that the stream doesn't show.
      if (lost === MOST_ROUNDS) throw new ReviewError(refuse('REVIEW_LEDGER_BROKEN'))
    }
    return answers
  }

  const appendAll: Ledger['appendAll'] = async (questions, lenient = false) => {
    const turn = queue.then(() => answerAll(questions, lenient))
    queue = turn.catch(() => undefined)
    const answers = await turn
    if (answers.some(isAppended)) await Promise.all([...listeners].map((listener) => listener()))
    return answers
  }

  return {
    head,
    last: async () => (await lastRow()) ?? null,
    stream: async (type, id, lenient = false) => (await readOne(type, id, lenient)).past,
    state: async (type, id, lenient = false) => (await readOne(type, id, lenient)).state,
    since: (seq, limit) => rows({ seq: { greater_than: seq } }, { sort: 'seq', limit }),
    async append(subject, decide, lenient) {
      const [answer = null] = await appendAll([{ subject, decide }], lenient)
      return answer
    },
    appendAll,
    account: async ({ type, id }, lenient = false) => foldAccount((await readOne(type, id, lenient)).past),
    accounts,
    async appendAccount(subject, decide) {
      const judged: Question['decide'] = async (_, past) =>
        decide(foldAccount(past), await accounts(subject.type))
      const [answer = null] = await answerAll([{ subject, decide: judged }], false)
      return answer
    },
    onAppend(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
