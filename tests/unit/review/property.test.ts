import {
  authorsSince,
  decideDark,
  EVERY_LOCALE,
  ledgerVerifier,
  undarkened,
  type Authorship,
  type Caller,
  type Command,
  type LedgerRow,
} from '@baling/three-review/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { author, hash, person, submission, World } from './world'

const STAGES = ['first', 'second', 'final'] as const
const DOCUMENTS = ['d1', 'd2'] as const
const LOCALES = ['zh', 'en'] as const

// Roles so that runs get through now and then; everyone may do several things, as in a small bureau.
const PEOPLE: Caller[] = [
  person('a', 'editor'),
  person('b', 'editor', 'first'),
  person('c', 'first', 'second'),
  person('d', 'second', 'final'),
  person('e', 'editor', 'final'),
  person('f', 'editor', 'first', 'second', 'final', 'admin'),
  { ...person('f2', 'first', 'second', 'final'), person: 'person-f' },
]

const who = fc.constantFrom(...PEOPLE)
const id = fc.constantFrom(...DOCUMENTS)
const event = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      who,
      id,
      locale: fc.constantFrom('zh', 'en', '*'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('duplicate' as const), who, id, from: id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), who, id }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      who,
      id,
      locales: fc.subarray([...LOCALES], { minLength: 1 }),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      do: fc.constant('approve' as const),
      who,
      id,
      stage: fc.oneof(
        { weight: 6, arbitrary: fc.constant('due' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...STAGES) },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reject' as const), who, id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('recall' as const), who, id }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('withdraw' as const), who, id, successor: fc.option(id) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('dark' as const), who, id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('seal', 'confirmSeal', 'dropSeal'), who, id }) },
)
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never

/** A bureau: a ledger, the records of authorship as the store keeps them, and a plain account of who wrote what. */
class Bureau extends World {
  readonly records = new Map<string, Authorship[]>()
  /** Per document and locale: whose words stand in it and have not been released. Kept apart from the rule. */
  readonly hands = new Map<string, Set<string>>()

  private hand(at: string): Set<string> {
    const set = this.hands.get(at) ?? new Set()
    this.hands.set(at, set)
    return set
  }

  private write(doc: string, writer: Caller, locale: string): void {
    const seq = this.chain.length
    this.records.set(doc, [...(this.records.get(doc) ?? []), { ...author(writer), locale, seq }])
    for (const one of locale === EVERY_LOCALE ? LOCALES : [locale])
      this.hand(`${doc} ${one}`).add(writer.person)
  }

  private peopleOf(doc: string): Caller[] {
    const known = this.records.get(doc) ?? []
    return PEOPLE.filter((one) => known.some(({ account }) => account === one.account))
  }

  apply(one: Event): void {
    const open = this.state(one.id).run?.outcome === 'open'
    const fingerprint = this.state(one.id).run?.entry.body.fingerprint ?? ''
    const due = STAGES.find((stage) => stage === this.state(one.id).run?.stage) ?? 'first'
    switch (one.do) {
      case 'edit':
        if (!open) this.write(one.id, one.who, one.locale)
        return
      case 'duplicate':
        if (open || one.from === one.id) return
        for (const earlier of this.peopleOf(one.from)) this.write(one.id, earlier, EVERY_LOCALE)
        this.write(one.id, one.who, EVERY_LOCALE)
        return
      case 'restore':
        if (open) return
        for (const earlier of this.peopleOf(one.id)) this.write(one.id, earlier, EVERY_LOCALE)
        this.write(one.id, one.who, EVERY_LOCALE)
        return
      case 'submit': {
        const authors = authorsSince(this.records.get(one.id) ?? [], this.state(one.id), one.locales)
        this.do(submission(authors, one.locales), one.who, one.id)
        return
      }
      case 'approve': {
        const stage = one.stage === 'due' ? due : one.stage
        this.do({ verb: 'approve', stage, fingerprint, opinion: null }, one.who, one.id)
        return
      }
      case 'reject':
        this.do({ verb: 'reject', stage: due, fingerprint, opinion: hash('退') }, one.who, one.id)
        return
      case 'recall':
        this.do({ verb: 'recall', reason: null }, one.who, one.id)
        return
      case 'withdraw': {
        const { id, successor } = one
        const live = successor !== null && Object.keys(this.state(successor).live).length > 0
        const successorIs = successor === id ? 'itself' : live ? 'another' : 'dark'
        const next = successor !== null && { successor: `news:${successor}`, successorIs, notice: hash('告') }
        this.do(
          { verb: 'withdraw', reasonClass: 'error', reason: hash(`撤${id}`), ...next } as Command,
          one.who,
          id,
        )
        return
      }
      case 'dark': {
        const [waiting] = undarkened(this.state(one.id))
        const draft =
          waiting && decideDark(this.state(one.id), { withdrawn: waiting.hash, addresses: 3, ms: 5 })
        if (draft) this.append(draft, one.id)
        return
      }
      case 'seal': {
        const { frozen, texts } = this.state(one.id).kept
        const releases = Object.keys(frozen).slice(-1)
        const own = texts.filter((text) => text === hash(`撤${one.id}`))
        this.do({ verb: 'seal', releases, files: [], texts: own, basis: hash('据') }, one.who, one.id)
        return
      }
      case 'confirmSeal':
      case 'dropSeal':
        this.do({ verb: one.do, request: this.state(one.id).kept.seals.at(-1)?.hash ?? '' }, one.who, one.id)
    }
  }
}

/** The people who signed and those whose words went out, told from the chain alone and from the hands alone. */
const checkReleases = (bureau: Bureau, before: number): number => {
  let releases = 0
  for (const { entry } of bureau.chain.slice(before)) {
    if (entry.kind !== 'RELEASED') continue
    releases += 1
    const byHash = new Map(bureau.chain.map((sealed) => [sealed.hash, sealed.entry]))
    const submitted = byHash.get(entry.body.submitted)
    const signers = entry.body.approvals.map((one) => byHash.get(one)?.actor.person ?? '')
    expect(new Set(signers).size).toBe(3)
    expect(signers).not.toContain(submitted?.actor.person)
    const doc = entry.subject.replace('news:', '')
    for (const locale of Object.keys(entry.body.locales)) {
      const hands = bureau.hands.get(`${doc} ${locale}`) ?? new Set()
      for (const signer of signers) expect(hands.has(signer)).toBe(false)
      hands.clear()
    }
  }
  return releases
}

/** Whatever was sealed was asked for by one person and confirmed by another, and is not live. */
const checkSeals = (bureau: Bureau): void => {
  const byHash = new Map(bureau.chain.map((sealed) => [sealed.hash, sealed.entry]))
  for (const { entry } of bureau.chain) {
    if (entry.kind !== 'SEALED') continue
    const asked = byHash.get(entry.body.request)
    if (asked?.kind !== 'SEAL_REQUESTED') throw new Error('sealed without a request')
    expect(asked.subject).toBe(entry.subject)
    expect([asked.actor.account, asked.actor.person]).not.toContain(entry.actor.account)
    expect(asked.actor.person).not.toBe(entry.actor.person)
    const { live } = bureau.state(entry.subject.replace('news:', ''))
    for (const { release } of Object.values(live)) expect(asked.body.releases).not.toContain(release)
  }
}

const run = (events: readonly Event[]) => {
  const bureau = new Bureau()
  let releases = 0
  for (const one of events) {
    const before = bureau.chain.length
    bureau.apply(one)
    releases += checkReleases(bureau, before)
  }
  return { bureau, releases }
}

const sequences = fc.array(event, { minLength: 20, maxLength: 120, size: 'max' })

it('no sequence of acts by anyone releases without three different signers who wrote none of it', () => {
  let reached = 0
  let all = 0
  fc.assert(
    fc.property(sequences, (events) => {
      const { bureau, releases } = run(events)
      checkSeals(bureau)
      all += 1
      if (releases > 0) reached += 1
    }),
    { numRuns: 400 },
  )
  expect(reached).toBeGreaterThanOrEqual(all / 10)
}, 60_000)

const faultsOf = (rows: readonly LedgerRow[]): number => {
  const verifier = ledgerVerifier()
  return rows.flatMap((row) => verifier.add(row)).length + verifier.end().length
}

const flip = (text: string, at: number): string => {
  const index = at % text.length
  const other = text[index] === 'a' ? 'b' : 'a'
  return text.slice(0, index) + other + text.slice(index + 1)
}

it('an entry changed, dropped, added or swapped never verifies', () => {
  fc.assert(
    fc.property(sequences, fc.nat(), fc.nat(), (events, where, how) => {
      const rows = run(events).bureau.rows()
      fc.pre(rows.length > 1)
      expect(faultsOf(rows)).toBe(0)
      const at = where % rows.length
      const [row, last] = [rows[at], rows.length - 1]
      if (!row) throw new Error('no row')
      const put = (...instead: LedgerRow[]) => [...rows.slice(0, at), ...instead, ...rows.slice(at + 1)]
      const columns = ['id', 'subject', 'hash', 'entry'] as const
      for (const column of columns)
        expect(faultsOf(put({ ...row, [column]: flip(row[column], how) }))).toBeGreaterThan(0)
      if (at < last) expect(faultsOf(put())).toBeGreaterThan(0)
      expect(faultsOf(put(row, row))).toBeGreaterThan(0)
      const next = rows[at + 1]
      if (next) expect(faultsOf([...rows.slice(0, at), next, row, ...rows.slice(at + 2)])).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
}, 60_000)
