import {
  accountLedger,
  fold,
  foldAccount,
  forbidden,
  ledgerVerifier,
  marksOf,
  MARKED_FOR,
  type AccountCommand,
  type AccountEntry,
  type Actor,
  type AccountState,
  type Draft,
  type Sealed,
} from '@baling/three-review/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boss, Bureau, clerk, code, deputy, faultsOf, staff, third } from './bureau'
import { actorOf, author, editor, final, first, hash, second, signing, submission } from './world'

const id = clerk.account

describe('the ledger, verified', () => {
  /** Puts an account's change into the ledger that nobody asked the rule about. */
  const forge = (bureau: Bureau, more: object, who: Actor = actorOf(boss)) => {
    const { verb: _, ...rest } = bureau.write(id, { roles: ['final'] }) as { verb: 'write' }
    const body = { ...rest, change: 'roles', request: null, ...more }
    bureau.appendAccount({ kind: 'ACCOUNT', actor: who, body } as unknown as Draft, id)
  }

  it('finds a change without its second administrator, and one that his own asker confirmed', () => {
    const lonely = staff()
    forge(lonely, {})
    expect(faultsOf(lonely)).toEqual(['seq 4 the rule refuses it: REVIEW_ACCOUNT_SECOND'])

    const twice = staff()
    const request = twice.change(id, twice.ask(id, { roles: ['final'] }), boss)
    expect(code(request)).toBe('ACCOUNT_REQUESTED')
    forge(twice, { request: twice.account(id).pending?.hash })
    expect(faultsOf(twice)).toEqual(['seq 5 the rule refuses it: REVIEW_ACCOUNT_SAME'])

    const other = staff()
    other.change(id, other.ask(id, { roles: ['final'] }), boss)
    forge(other, { roles: ['first'], request: other.account(id).pending?.hash }, actorOf(deputy))
    expect(faultsOf(other)).toEqual(['seq 5 it is not what the rule would have written'])
  })

  it('keeps the reason of a request, and expects its text', () => {
    const bureau = staff()
    const why = hash('he moves to another office')
    bureau.change(id, { ...bureau.ask(id, { roles: ['final'] }), reason: why } as AccountCommand, boss)
    expect(bureau.account(id).pending?.reason).toBe(why)
    bureau.change(id, bureau.confirm(id), deputy)
    const verifier = ledgerVerifier()
    for (const row of bureau.rows()) verifier.add(row)
    expect(verifier.end()).toEqual([])
    expect(verifier.expected.texts.has(why)).toBe(true)
  })

  it('finds an actor who is nobody', () => {
    const bureau = staff()
    forge(bureau, {}, { ...actorOf(boss), account: null, person: null })
    expect(faultsOf(bureau)).toEqual(['seq 4 the rule refuses it: REVIEW_NOT_SIGNED_IN'])
  })

  it('lets nobody sign whose stream says that he may not', () => {
    const people = [editor, first, second, final]
    const released = (change: (bureau: Bureau) => void) => {
      const bureau = new Bureau().hire(boss, ...people)
      change(bureau)
      bureau.do(submission([editor]), editor)
      bureau.do(signing(bureau, { verb: 'approve', stage: 'first' }), first)
      return faultsOf(bureau)
    }
    expect(released(() => undefined)).toEqual([])
    const of = first.account
    const without = (bureau: Bureau) => bureau.change(of, bureau.write(of, { roles: ['editor'] }), boss)
    expect(released(without)).toEqual(['seq 8 the rule refuses it: REVIEW_FORBIDDEN'])
    const disabled = (bureau: Bureau) => bureau.change(of, bureau.write(of, { disabled: true }), boss)
    expect(released(disabled)).toEqual(['seq 8 the rule refuses it: REVIEW_NOT_SIGNED_IN'])
    const unknown = new Bureau().hire(boss)
    unknown.do(submission([editor]), editor)
    expect(faultsOf(unknown)).toEqual(['seq 2 the rule refuses it: REVIEW_NOT_SIGNED_IN'])
  })

  it('judges nothing of a stream that is broken, and the others as before', () => {
    const bureau = staff()
    forge(bureau, {})
    bureau.change(id, bureau.write(id, { words: '陈' }), 'system')
    bureau.do(submission([clerk]), clerk)
    const rows = bureau.rows()
    expect(faultsOf(bureau)).toEqual(['seq 4 the rule refuses it: REVIEW_ACCOUNT_SECOND'])
    const verifier = ledgerVerifier()
    const missing = rows.filter(({ seq }) => seq !== 3)
    const told = [...missing.flatMap((row) => verifier.add(row)), ...verifier.end()].map(
      ({ problem }) => problem,
    )
    expect(told).toContain('entry 3 is missing before it')
    expect(told).toContain(`users:${id}#1 is missing before users:${id}#2`)
    const garbled = rows.map((row) => (row.seq === 3 ? { ...row, entry: '{}' } : row))
    const other = ledgerVerifier()
    expect([...garbled.flatMap((row) => other.add(row)), ...other.end()].length).toBeGreaterThan(0)
    expect([verifier.accounts(), other.accounts()]).toEqual([2, 2])
  })

  it('tells what the operator changed, and keeps documents and accounts apart', () => {
    const bureau = staff()
    bureau.change(id, bureau.write(id, { roles: ['final'] }), 'system')
    const verifier = ledgerVerifier()
    for (const row of bureau.rows()) verifier.add(row)
    verifier.end()
    expect(verifier.acts).toEqual([
      { seq: 1, subject: `users:${boss.account}`, change: 'opened' },
      { seq: 2, subject: `users:${deputy.account}`, change: 'opened' },
      { seq: 3, subject: `users:${id}`, change: 'opened' },
      { seq: 4, subject: `users:${id}`, change: 'roles' },
    ])
    const [sealed] = bureau.chain
    if (!sealed) throw new Error('An empty ledger')
    expect(forbidden(bureau.state(), sealed.entry)).toBe('it is about an account')
    bureau.do(submission([editor]), editor)
    expect(foldAccount(bureau.chain.slice(-1))).toMatchObject({ now: null, position: 1 })
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss)
    bureau.change(id, bureau.drop(id), boss)
    const accounts = bureau.chain.filter(({ entry }) => entry.kind.startsWith('ACCOUNT'))
    expect(new Set(accounts.map(({ entry }) => entry.kind)).size).toBe(3)
    expect(fold(accounts)).toEqual({ ...fold([]), position: accounts.length })
  })

  it('of a stream that is lost, takes what its people do', () => {
    const bureau = staff()
    const accounts = accountLedger()
    const [sealed] = bureau.chain as Sealed<AccountEntry>[]
    if (!sealed) throw new Error('An empty ledger')
    accounts.lose('users:nobody')
    expect(accounts.count()).toBe(0)
    expect(accounts.caller(actorOf(editor))).toMatchObject({ account: editor.account })
    accounts.add(sealed)
    accounts.lose(sealed.entry.subject)
    expect(accounts.add(sealed)).toBe(null)
    expect(accounts.resets(boss.account)).toEqual([])
    expect(accounts.caller(actorOf(boss))?.roles).toContain('final')
  })
})

describe('a mark', () => {
  const run = (gap: number, by = editor) => {
    const bureau = new Bureau().hire(boss, editor, first, second, final)
    const of = first.account
    const reset = { ...bureau.write(of, { credential: hash('reset') }), initiator: author(by) }
    bureau.change(of, reset, first)
    bureau.now += gap
    bureau.do(submission([editor]), editor)
    bureau.do(signing(bureau, { verb: 'approve', stage: 'first' }), first)
    const verifier = ledgerVerifier()
    for (const row of bureau.rows()) verifier.add(row)
    expect(verifier.end()).toEqual([])
    return verifier.marks()
  }

  it('stands on a signature within a day of a reset by somebody of the same run', () => {
    const [mark, ...more] = run(MARKED_FOR)
    expect(mark).toMatchObject({ subject: 'news:d1', by: author(editor) })
    expect(more).toEqual([])
    expect(run(MARKED_FOR + 1)).toEqual([])
    expect(run(0, boss)).toEqual([])
    expect(run(0, first)).toEqual([])
  })

  it('never stands on one that came before', () => {
    const bureau = new Bureau().hire(boss, editor, first)
    bureau.now += 1000
    bureau.do(submission([editor]), editor)
    bureau.do(signing(bureau, { verb: 'approve', stage: 'first' }), first)
    const { run: open } = bureau.state()
    if (!open) throw new Error('No run is open')
    const reset = (at: number) => [
      {
        hash: hash('r'),
        at: new Date(bureau.now + at).toISOString(),
        change: 'password' as const,
        by: [author(editor)],
      },
    ]
    expect(marksOf(open, () => reset(-1))).toHaveLength(1)
    expect(marksOf(open, () => reset(1))).toEqual([])
    const system = {
      ...open,
      decisions: open.decisions.map((one) => ({ ...one, actor: { ...one.actor, account: null } })),
    }
    expect(marksOf(system, () => [])).toEqual([])
  })
})

describe('whatever anybody asks', () => {
  const people = [boss, deputy, third, clerk]
  const change = fc.record({
    roles: fc.option(fc.subarray(['admin', 'editor', 'final', 'first']), { nil: undefined }),
    disabled: fc.option(fc.boolean(), { nil: undefined }),
    words: fc.option(fc.constantFrom('甲', '乙'), { nil: undefined }),
    credential: fc.option(fc.constantFrom(hash('p'), hash('q')), { nil: undefined }),
  })
  const act = fc.record({
    verb: fc.constantFrom('write', 'ask', 'confirm', 'drop'),
    by: fc.constantFrom(...people, 'system' as const),
    about: fc.constantFrom(...people),
    change,
  })

  const commandOf = (
    bureau: Bureau,
    { verb, about, change: wanted }: { verb: string; about: typeof boss; change: object },
  ) => {
    if (verb === 'write') return bureau.write(about.account, wanted)
    if (verb === 'ask') return bureau.ask(about.account, wanted)
    return verb === 'confirm' ? bureau.confirm(about.account) : bureau.drop(about.account)
  }

  it('the ledger verifies, nobody changes his own roles, and two stand behind what takes two', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const bureau = new Bureau().hire(...people)
        for (const one of acts) {
          const { account } = one.about
          const before: AccountState = bureau.account(account)
          const ruling = bureau.change(account, commandOf(bureau, one), one.by)
          if (!ruling.ok || !('draft' in ruling) || ruling.draft.kind !== 'ACCOUNT' || one.by === 'system')
            continue
          const { now } = bureau.account(account)
          if (now?.roles.join() === before.now?.roles.join() && now?.disabled === before.now?.disabled)
            continue
          expect(one.by.account).not.toBe(account)
          if (now?.request) expect(before.pending?.actor.account).not.toBe(one.by.account)
        }
        expect(faultsOf(bureau)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 30_000)
})
