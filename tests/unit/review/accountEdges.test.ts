import { ledgerVerifier, type AccountCommand } from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { boss, Bureau, clerk, code, deputy, staff, third } from './bureau'
import { editor, final, first, hash, person, signing, submission } from './world'

const id = clerk.account

describe('an account and its people', () => {
  it('is one’s own by the account or by the human being', () => {
    const bureau = new Bureau().hire(boss, clerk)
    const own = bureau.write(id, { credential: hash('new') })
    expect(code(bureau.judge(id, own, { ...clerk, person: 'else' }))).toBe('ACCOUNT')
    expect(code(bureau.judge(id, own, { ...clerk, account: 'else' }))).toBe('ACCOUNT')
    expect(code(bureau.judge(id, own, { ...clerk, account: 'else', person: 'else' }))).toBe(
      'REVIEW_FORBIDDEN',
    )
    const twin = { ...person('twin', 'admin'), person: boss.person }
    bureau.hire(twin)
    const roles = { roles: ['admin', 'editor'] }
    expect(code(bureau.judge(boss.account, bureau.write(boss.account, roles), twin))).toBe(
      'REVIEW_ACCOUNT_OWN',
    )
  })

  it('has no second administrator in whoever it is about', () => {
    const bureau = staff()
    const ask = bureau.ask(deputy.account, { roles: ['editor'] })
    expect(code(bureau.judge(deputy.account, ask, boss))).toBe('REVIEW_ACCOUNT_NO_SECOND')
    bureau.hire(third)
    expect(code(bureau.judge(deputy.account, ask, boss))).toBe('ACCOUNT_REQUESTED')
  })

  it('has requests, confirmations and drops of people alone', () => {
    const bureau = staff()
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss)
    const commands: AccountCommand[] = [bureau.ask(id, {}), bureau.confirm(id), bureau.drop(id)]
    expect(commands.map((command) => bureau.judge(id, command, 'system'))).toMatchObject(
      commands.map(() => ({ ok: false, code: 'REVIEW_FORBIDDEN' })),
    )
    expect(code(bureau.judge(id, bureau.write(id, { credential: hash('x') }, 'undone'), 'system'))).toBe(
      'ACCOUNT',
    )
    const undone = bureau.judge(id, bureau.write(id, { credential: hash('x') }, 'undone'), 'system')
    expect(undone).toMatchObject({ draft: { actor: { kind: 'system', account: null } } })
  })

  it('is opened by the system as opened, not as adopted or changed, once something was written', () => {
    const bureau = new Bureau().hire(boss)
    const judge = (change: 'adopted' | 'opened' | 'roles') =>
      code(bureau.judge(id, bureau.write(id, {}, change), 'system'))
    expect((['adopted', 'opened', 'roles'] as const).map(judge)).toEqual([
      'REVIEW_NOT_FOUND',
      'ACCOUNT',
      'REVIEW_NOT_FOUND',
    ])
    expect(code(new Bureau().judge(id, bureau.write(id, {}, 'roles'), 'system'))).toBe('REVIEW_NOT_FOUND')
  })

  it('tells which part of a request is wrong', () => {
    const bureau = staff()
    const unknown = { request: hash('none'), credential: hash('x') }
    const told = (command: AccountCommand, account = id) => bureau.judge(account, command, deputy)
    expect(told({ verb: 'confirm', ...unknown })).toMatchObject({ field: 'request' })
    expect(told({ verb: 'drop', request: unknown.request })).toMatchObject({ field: 'request' })
    expect(told({ verb: 'confirm', ...unknown }, 'nobody')).toMatchObject({
      code: 'REVIEW_ACCOUNT_NO_REQUEST',
    })
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss)
    expect(told(bureau.confirm(id, hash('another')))).toMatchObject({ field: 'credential' })
    bureau.change(id, bureau.confirm(id), deputy)
    // What he confirmed before is not what he is asked about now.
    expect(told({ verb: 'confirm', ...unknown })).toMatchObject({ code: 'REVIEW_ACCOUNT_NO_REQUEST' })
    const leaving = staff().hire(third)
    leaving.change(id, leaving.ask(id, { roles: ['first'] }), third)
    leaving.change(third.account, leaving.ask(third.account, { disabled: true }), boss)
    leaving.change(third.account, leaving.confirm(third.account), deputy)
    expect(leaving.judge(id, leaving.confirm(id), boss)).toMatchObject({
      code: 'REVIEW_ACCOUNT_NO_REQUEST',
      field: 'request',
    })
  })
})

describe('the verifier', () => {
  it('names entries as such, and marks rejections as it marks approvals', () => {
    const bureau = new Bureau().hire(boss, editor, first, final)
    const reset = { ...bureau.write(first.account, { credential: hash('reset') }) }
    bureau.change(
      first.account,
      { ...reset, initiator: { account: editor.account, person: editor.person } } as AccountCommand,
      first,
    )
    bureau.do(submission([editor]), editor)
    bureau.do(signing(bureau, { verb: 'reject', stage: 'first' }), first)
    bureau.do(submission([editor]), editor)
    const verifier = ledgerVerifier()
    const rows = bureau.rows()
    for (const row of rows) verifier.add(row)
    expect(verifier.end()).toEqual([])
    expect(verifier.marks()).toMatchObject([{ decision: rows.at(-2)?.hash, subject: 'news:d1' }])

    const broken = ledgerVerifier()
    const faults = rows.flatMap((row, at) => broken.add(at === 2 ? { ...row, hash: hash('else') } : row))
    expect(faults).toEqual([{ part: 'entry', id: 'seq 3', problem: 'hash: not what was appended' }])
  })
})
