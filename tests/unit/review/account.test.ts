import { changeOf, decide, takesTwo } from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { boss, Bureau, clerk, code, deputy, faultsOf, staff, third } from './bureau'
import { author, editor, hash, submission } from './world'

const id = clerk.account

describe('one administrator', () => {
  const alone = () => new Bureau().hire(boss, clerk)

  it('opens and changes accounts at once, by entries of his own', () => {
    const bureau = alone()
    const open = bureau.write('account-new', { roles: ['first'] }, 'opened')
    expect(code(bureau.change('account-new', open, boss))).toBe('ACCOUNT')
    expect(code(bureau.change(id, bureau.write(id, { roles: ['final'] }), boss))).toBe('ACCOUNT')
    expect(bureau.account(id).now).toMatchObject({ change: 'roles', roles: ['final'], request: null })
    expect(code(bureau.change(id, bureau.write(id, { disabled: true }), boss))).toBe('ACCOUNT')
    expect(bureau.account(id).now?.change).toBe('disabled')
    expect(code(bureau.change(id, bureau.write(id, { disabled: false }), boss))).toBe('ACCOUNT')
    expect(bureau.account(id).now?.change).toBe('enabled')
    expect(faultsOf(bureau)).toEqual([])
  })

  it('changes his own name, never his own roles, and disables himself never', () => {
    const bureau = alone()
    const own = boss.account
    expect(code(bureau.change(own, bureau.write(own, { words: '王' }), boss))).toBe('ACCOUNT')
    expect(code(bureau.judge(own, bureau.write(own, { roles: ['admin', 'final'] }), boss))).toBe(
      'REVIEW_ACCOUNT_OWN',
    )
    expect(code(bureau.judge(own, bureau.write(own, { disabled: true }), boss))).toBe('REVIEW_ACCOUNT_OWN')
    expect(code(bureau.judge(own, bureau.ask(own, { roles: ['admin', 'final'] }), boss))).toBe(
      'REVIEW_ACCOUNT_OWN',
    )
  })

  it('has nobody to ask', () => {
    const bureau = alone()
    expect(code(bureau.judge(id, bureau.ask(id, { roles: ['final'] }), boss))).toBe(
      'REVIEW_ACCOUNT_NO_SECOND',
    )
  })

  it('writes nothing where nothing changes', () => {
    const bureau = alone()
    expect(code(bureau.judge(id, bureau.write(id, {}), boss))).toBe('existing')
    expect(code(bureau.judge(id, bureau.write(id, {}), 'system'))).toBe('existing')
    expect(code(bureau.judge(id, bureau.ask(id, {}), boss))).toBe('existing')
  })
})

describe('two administrators', () => {
  it('take both: one asks, the other confirms, and only then it is so', () => {
    const bureau = staff()
    const write = bureau.write(id, { roles: ['first'] })
    expect(code(bureau.judge(id, write, boss))).toBe('REVIEW_ACCOUNT_SECOND')
    expect(code(bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss))).toBe('ACCOUNT_REQUESTED')
    expect(bureau.account(id).now?.roles).toEqual(['editor'])
    expect(code(bureau.judge(id, bureau.confirm(id), boss))).toBe('REVIEW_ACCOUNT_SAME')
    const confirm = bureau.confirm(id)
    expect(code(bureau.change(id, confirm, deputy))).toBe('ACCOUNT')
    expect(bureau.account(id)).toMatchObject({ pending: null, now: { change: 'roles', roles: ['first'] } })
    expect(code(bureau.change(id, confirm, deputy))).toBe('existing')
    expect(code(bureau.judge(id, confirm, boss))).toBe('REVIEW_ACCOUNT_NO_REQUEST')
    expect(faultsOf(bureau)).toEqual([])
  })

  it('open an account that can do nothing', () => {
    const bureau = staff()
    const idle = { roles: [], disabled: true }
    expect(
      code(bureau.judge('account-new', bureau.write('account-new', { roles: ['first'] }, 'opened'), boss)),
    ).toBe('REVIEW_ACCOUNT_SECOND')
    expect(
      code(
        bureau.judge(
          'account-new',
          bureau.write('account-new', { disabled: true, roles: ['first'] }, 'opened'),
          boss,
        ),
      ),
    ).toBe('REVIEW_ACCOUNT_SECOND')
    expect(code(bureau.change('account-new', bureau.write('account-new', idle, 'opened'), boss))).toBe(
      'ACCOUNT',
    )
    expect(
      code(
        bureau.change('account-new', bureau.ask('account-new', { roles: ['first'], disabled: false }), boss),
      ),
    ).toBe('ACCOUNT_REQUESTED')
    expect(code(bureau.change('account-new', bureau.confirm('account-new'), deputy))).toBe('ACCOUNT')
    expect(bureau.account('account-new').now).toMatchObject({ disabled: false, roles: ['first'] })
    expect(faultsOf(bureau)).toEqual([])
  })

  it('have one request at a time, told once to whoever asks again', () => {
    const bureau = staff()
    const asked = bureau.ask(id, { roles: ['first'] })
    bureau.change(id, asked, boss)
    expect(code(bureau.judge(id, asked, boss))).toBe('existing')
    expect(code(bureau.judge(id, asked, deputy))).toBe('REVIEW_ACCOUNT_PENDING')
    for (const other of [
      { roles: ['final'] },
      { disabled: true },
      { words: '李' },
      { credential: hash('key') },
    ])
      expect(code(bureau.judge(id, bureau.ask(id, { roles: ['first'], ...other }), boss))).toBe(
        'REVIEW_ACCOUNT_PENDING',
      )
    // The same words for the same account give the same state: only what is asked beside them differs.
    expect(code(bureau.judge(id, { ...(asked as object), disabled: true } as typeof asked, boss))).toBe(
      'REVIEW_ACCOUNT_PENDING',
    )
    expect(code(bureau.judge(id, { ...(asked as object), roles: ['second'] } as typeof asked, boss))).toBe(
      'REVIEW_ACCOUNT_PENDING',
    )
    expect(
      code(bureau.judge(id, { ...(asked as object), credential: hash('x') } as typeof asked, boss)),
    ).toBe('REVIEW_ACCOUNT_PENDING')
  })

  it('drop a request; whom it is about may not, unless he asked', () => {
    const bureau = staff().hire(third)
    bureau.change(deputy.account, bureau.ask(deputy.account, { roles: ['editor'] }), boss)
    expect(code(bureau.judge(deputy.account, bureau.drop(deputy.account), deputy))).toBe(
      'REVIEW_ACCOUNT_SAME',
    )
    expect(code(bureau.judge(deputy.account, bureau.confirm(deputy.account), deputy))).toBe(
      'REVIEW_ACCOUNT_SAME',
    )
    expect(code(bureau.change(deputy.account, bureau.drop(deputy.account), boss))).toBe('ACCOUNT_DROPPED')
    expect(bureau.account(deputy.account).pending).toBe(null)
    expect(code(bureau.judge(deputy.account, bureau.drop(deputy.account), boss))).toBe(
      'REVIEW_ACCOUNT_NO_REQUEST',
    )
    bureau.change(boss.account, bureau.ask(boss.account, { words: '王' }), boss)
    expect(code(bureau.change(boss.account, bureau.drop(boss.account), boss))).toBe('ACCOUNT_DROPPED')
    expect(faultsOf(bureau)).toEqual([])
  })

  it('settle no request of somebody who is no administrator any more, nor one that was overtaken', () => {
    const bureau = staff().hire(third)
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), third)
    bureau.change(third.account, bureau.ask(third.account, { roles: ['editor'] }), boss)
    bureau.change(third.account, bureau.confirm(third.account), deputy)
    expect(code(bureau.judge(id, bureau.confirm(id), boss))).toBe('REVIEW_ACCOUNT_NO_REQUEST')
    bureau.change(id, bureau.write(id, { words: '陈' }), 'system')
    expect(bureau.account(id).pending).toBe(null)
  })

  it('get what was asked and nothing else; a key goes with its account', () => {
    const bureau = staff()
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss)
    expect(code(bureau.judge(id, bureau.confirm(id, hash('another')), deputy))).toBe('REVIEW_BAD_REQUEST')
    bureau.change(id, bureau.drop(id), boss)
    bureau.change(id, bureau.ask(id, { disabled: true }), boss)
    expect(code(bureau.change(id, bureau.confirm(id, hash('without a key')), deputy))).toBe('ACCOUNT')
    expect(faultsOf(bureau)).toEqual([])
  })

  it('are two people, not two accounts of one', () => {
    expect(takesTwo([author(boss), { account: 'other', person: boss.person }])).toBe(false)
    expect(takesTwo([author(boss), author(deputy)])).toBe(true)
  })
})

describe('credentials', () => {
  it('are one’s own, or an administrator’s to reset; each change is an entry, whatever else waits', () => {
    const bureau = staff()
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss)
    expect(code(bureau.change(id, bureau.write(id, { credential: hash('new') }), clerk))).toBe('ACCOUNT')
    expect(bureau.account(id)).toMatchObject({ now: { change: 'password' }, pending: { roles: ['first'] } })
    expect(code(bureau.change(id, bureau.write(id, { credential: hash('newer') }, 'totp'), deputy))).toBe(
      'ACCOUNT',
    )
    expect(bureau.account(id).now?.change).toBe('totp')
    expect(code(bureau.judge(id, bureau.write(id, { credential: hash('newest') }), editor))).toBe(
      'REVIEW_FORBIDDEN',
    )
    expect(bureau.account(id).resets.map(({ by }) => by)).toEqual([[author(clerk)], [author(deputy)]])
    expect(faultsOf(bureau)).toEqual([])
  })

  it('keep who caused a change beside who made it', () => {
    const bureau = staff()
    const reset = { ...bureau.write(id, { credential: hash('by link') }), initiator: author(boss) }
    bureau.change(id, reset, clerk)
    expect(bureau.account(id).resets.map(({ by }) => by)).toEqual([[author(clerk), author(boss)]])
    bureau.change(id, bureau.write(id, { credential: hash('as before') }, 'undone'), 'system')
    expect(bureau.account(id).resets).toHaveLength(1)
  })

  it('are named by what they are, a password where nothing says so', () => {
    const from = { state: hash('a'), roles: ['editor'], disabled: false, credential: hash('c') }
    const to = (more: object) => ({ ...from, change: 'identity' as const, ...more })
    expect(changeOf(from, to({ credential: hash('d') }))).toBe('password')
    expect(changeOf(from, to({ credential: hash('d'), change: 'api_key' }))).toBe('api_key')
    expect(changeOf(from, to({ credential: null }))).toBe(null)
    expect(changeOf(from, to({ state: hash('b'), credential: hash('d') }))).toBe('identity')
  })
})

describe('nobody else', () => {
  it('changes an account', () => {
    const bureau = staff()
    const commands = [
      bureau.write(id, { roles: ['final'] }),
      bureau.ask(id, { roles: ['final'] }),
      bureau.confirm(id),
      bureau.drop(id),
    ]
    for (const command of commands) {
      expect(code(bureau.judge(id, command, editor))).toBe('REVIEW_FORBIDDEN')
      expect(code(bureau.judge(id, command, { ...boss, apiKey: true }))).toBe('REVIEW_API_KEY')
      expect(code(bureau.judge(id, command, { ...boss, altered: true }))).toBe('REVIEW_ACCOUNT_ALTERED')
    }
    for (const command of commands.slice(1))
      expect(code(bureau.judge(id, command, 'system'))).toBe('REVIEW_FORBIDDEN')
    expect(code(bureau.judge('account-new', bureau.write('account-new', {}, 'opened'), editor))).toBe(
      'REVIEW_FORBIDDEN',
    )
    expect(decide(bureau.state(), submission([editor]), { ...editor, altered: true })).toMatchObject({
      code: 'REVIEW_ACCOUNT_ALTERED',
    })
  })

  it('changes what isn’t there, or who somebody is', () => {
    const bureau = staff()
    expect(code(bureau.judge('nobody', bureau.ask('nobody', {}), boss))).toBe('REVIEW_NOT_FOUND')
    expect(code(bureau.judge('nobody', bureau.write('nobody', {}), boss))).toBe('REVIEW_NOT_FOUND')
    const unsorted = { roles: ['first', 'editor'] }
    expect(bureau.judge(id, bureau.write(id, unsorted), boss)).toMatchObject({
      code: 'REVIEW_BAD_REQUEST',
      field: 'roles',
    })
    expect(bureau.judge(id, bureau.ask(id, unsorted), boss)).toMatchObject({
      code: 'REVIEW_BAD_REQUEST',
      field: 'roles',
    })
    const swapped = { ...bureau.write(id, {}), person: 'somebody else' } as Parameters<Bureau['judge']>[1]
    expect(bureau.judge(id, swapped, boss)).toMatchObject({ code: 'REVIEW_BAD_REQUEST', field: 'person' })
  })
})

describe('an adoption', () => {
  it('is of accounts that were there before the streams, and ends with the first other entry', () => {
    const bureau = new Bureau()
    const adopt = (name: string) =>
      code(bureau.change(name, bureau.write(name, { roles: ['admin'] }, 'adopted'), 'system'))
    expect([adopt('account-a'), adopt('account-b')]).toEqual(['ACCOUNT', 'ACCOUNT'])
    expect(code(bureau.judge('account-c', bureau.write('account-c', {}, 'adopted'), boss))).toBe(
      'REVIEW_NOT_FOUND',
    )
    bureau.hire(clerk)
    expect(adopt('account-d')).toBe('REVIEW_NOT_FOUND')
    expect(faultsOf(bureau)).toEqual([])
  })
})
