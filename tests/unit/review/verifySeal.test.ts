import { ledgerVerifier, missing, wordsOf, type LedgerRow } from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { boss, Bureau, clerk, deputy } from './bureau'
import { actorOf, editor, final, hash, person, submission, World } from './world'

const other = person('other', 'final')
const BASIS = hash('依据')
const ABSENT = { candidates: new Set<string>(), texts: new Set<string>() }

/** A document that was submitted and recalled: what was frozen of it can be sealed. */
const recalled = (world = new World(), id = 'd1', reason = hash('收回')) => {
  world.do(submission([editor]), editor, id)
  world.do({ verb: 'recall', reason }, editor, id)
  const [release = ''] = Object.keys(world.state(id).kept.frozen)
  return { world, release }
}

const sealing = (release: string, texts: readonly ReturnType<typeof hash>[] = []) =>
  ({ verb: 'seal', releases: [release], files: [], texts, basis: BASIS }) as const

const verify = (rows: readonly LedgerRow[]) => {
  const verifier = ledgerVerifier()
  const faults = [...rows.flatMap((row) => verifier.add(row)), ...verifier.end()]
  return { problems: faults.map(({ id, problem }) => `${id} ${problem}`), expected: verifier.expected }
}

const lostCandidates = (world: World) =>
  missing(verify(world.rows()).expected, ABSENT)
    .filter(({ part }) => part === 'candidate')
    .map(({ id }) => id)

describe('a ledger with sealed bytes', () => {
  it('misses them only while two people haven’t sealed them', () => {
    const { world, release } = recalled()
    world.do(sealing(release), final)
    expect(lostCandidates(world)).toEqual([release])
    world.do({ verb: 'confirmSeal', request: world.chain.at(-1)?.hash ?? '' }, other)
    expect(verify(world.rows()).problems).toEqual([])
    expect(lostCandidates(world)).toEqual([])
  })

  it('misses them where one person alone put the entry there', () => {
    const { world, release } = recalled()
    world.do(sealing(release), final)
    const request = world.chain.at(-1)?.hash ?? hash('none')
    world.append({ kind: 'SEALED', actor: actorOf(final), body: { request } })
    expect(verify(world.rows()).problems).toEqual([expect.stringMatching(/^seq 4 /)])
    expect(lostCandidates(world)).toEqual([release])
  })

  it('has a fault where words are to be sealed that nobody said, or that another document says too', () => {
    const { world, release } = recalled()
    const body = { releases: [release], files: [], texts: [hash('无人说过')], basis: BASIS }
    world.append({ kind: 'SEAL_REQUESTED', actor: actorOf(final), body })
    expect(verify(world.rows()).problems).toEqual([expect.stringMatching(/^seq 3 /)])

    const two = recalled()
    two.world.do(sealing(two.release), final)
    two.world.do({ verb: 'dropSeal', request: two.world.chain.at(-1)?.hash ?? '' }, other)
    two.world.do(sealing(two.release, [hash('收回')]), final)
    const request = two.world.chain.at(-1)?.hash ?? hash('none')
    recalled(two.world, 'd2')
    two.world.append({ kind: 'SEALED', actor: actorOf(other), body: { request } })
    expect(verify(two.world.rows()).problems).toEqual([expect.stringMatching(/^seq 8 /)])
  })
})

describe('a ledger whose end or middle is wrong', () => {
  it('still has what a forbidden entry is bound to', () => {
    const world = new World()
    world.do(submission([editor]), editor)
    const submitted = world.chain.at(-1)?.hash ?? hash('none')
    world.append({ kind: 'RECALLED', actor: actorOf(final), body: { submitted, reason: hash('冒收') } })
    const { problems, expected } = verify(world.rows())
    expect(problems).toEqual([expect.stringMatching(/^seq 2 /)])
    expect(missing(expected, ABSENT).map(({ id }) => id)).toContain(hash('冒收'))
  })

  it('says of a last row only that entry and hash don’t belong together', () => {
    const { world } = recalled()
    const rows = world.rows()
    const last = {
      ...rows.at(-1),
      seq: 7,
      entry: rows.at(-1)?.entry.replace('"seq":2', '"seq":7'),
    } as LedgerRow
    expect(verify([...rows.slice(0, -1), last]).problems).toEqual([
      'seq 7 entry or hash: not what was appended',
    ])
  })

  it('tells of an entry that is missing from an account once', () => {
    const bureau = new Bureau().hire(boss, deputy, clerk)
    for (const words of ['一', '二', '三']) {
      bureau.change(clerk.account, bureau.ask(clerk.account, { words }), boss)
      bureau.change(clerk.account, bureau.confirm(clerk.account), deputy)
    }
    const rows = bureau.rows()
    expect(verify(rows).problems).toEqual([])
    const own = rows.filter(({ subject }) => subject === `users:${clerk.account}`)
    const { problems } = verify(rows.filter((row) => row !== own[2]))
    expect(problems.filter((problem) => problem.includes(`users:${clerk.account}#`))).toHaveLength(1)
  })
})

describe('the words of an entry', () => {
  it('are those of a recall and of a request about an account', () => {
    const { world } = recalled()
    expect(world.chain.flatMap(wordsOf)).toEqual([hash('收回')])
    const bureau = new Bureau().hire(boss, deputy, clerk)
    const asked = { ...bureau.ask(clerk.account, { words: '一' }), reason: hash('轮岗') }
    bureau.change(clerk.account, asked, boss)
    expect(bureau.chain.flatMap(wordsOf)).toEqual([hash('轮岗')])
  })
})
