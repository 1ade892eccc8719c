import {
  decide,
  decideRelease,
  defaultKind,
  fold,
  stageWords,
  type Ruling,
  type RunKind,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import {
  actorOf,
  author,
  editor,
  final,
  first,
  hash,
  person,
  released,
  second,
  signing,
  submission,
  World,
} from './world'

const code = (ruling: Ruling) => (ruling.ok ? 'ok' : ruling.code)

describe('a submission', () => {
  it('opens the first stage', () => {
    const world = new World()
    expect(code(world.do(submission([editor]), editor))).toBe('ok')
    expect(world.state()).toMatchObject({ state: 'first', run: { stage: 'first', outcome: 'open' } })
  })

  it.each([
    ['nobody', null, 'REVIEW_NOT_SIGNED_IN'],
    ['a key', { ...editor, apiKey: true }, 'REVIEW_API_KEY'],
    ['a reviewer', first, 'REVIEW_FORBIDDEN'],
  ])('by %s is refused', (_, caller, expected) => {
    expect(code(decide(fold([]), submission([editor]), caller))).toBe(expected)
  })

  it('needs an author', () => {
    expect(code(decide(fold([]), submission([]), editor))).toBe('REVIEW_NO_AUTHORS')
  })

  it('is refused while a run is open', () => {
    const world = new World()
    world.do(submission([editor]), editor)
    expect(code(world.do(submission([editor]), editor))).toBe('REVIEW_ALREADY_OPEN')
  })

  it.each<[string, RunKind, World, string]>([
    ['an original', 'original', new World(), 'ok'],
    ['an update', 'update', new World(), 'REVIEW_BAD_KIND'],
    ['an original', 'original', released(), 'REVIEW_BAD_KIND'],
    ['a correction', 'correction', released(), 'ok'],
  ])('as %s fits what was released before or not', (...[, kind, world, expected]) => {
    expect(code(world.do({ ...submission([editor]), kind }, editor))).toBe(expected)
  })

  it('is an original the first time and an update later', () => {
    expect(defaultKind(fold([]))).toBe('original')
    expect(defaultKind(released().state())).toBe('update')
  })
})

describe('a signature', () => {
  const open = () => {
    const world = new World()
    world.do(submission([editor, person('helper')]), editor)
    return world
  }

  it('opens the next stage, the third releases', () => {
    const world = released(['zh', 'en'])
    expect(world.state()).toMatchObject({ state: 'released', run: { outcome: 'released', stage: null } })
    expect(Object.keys(world.state().live)).toEqual(['zh', 'en'])
    expect(world.chain.map(({ entry }) => entry.kind)).toEqual([
      'SUBMITTED',
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'RELEASED',
    ])
  })

  it.each([
    ['without the role', person('x', 'second'), 'REVIEW_FORBIDDEN'],
    ['by an author', person('helper', 'first'), 'REVIEW_AUTHOR_CANNOT_SIGN'],
    ['by the submitter', { ...editor, roles: ['first'] }, 'REVIEW_AUTHOR_CANNOT_SIGN'],
    [
      'by an author with a second account',
      { ...person('x', 'first'), person: 'person-helper' },
      'REVIEW_AUTHOR_CANNOT_SIGN',
    ],
  ])('%s is refused', (_, caller, expected) => {
    const world = open()
    for (const verb of ['approve', 'reject'] as const)
      expect(code(world.do(signing(world, { verb, stage: 'first' }), caller))).toBe(expected)
  })

  it('by an administrator with every role is bound by the same rule', () => {
    const admin = person('editor', 'editor', 'first', 'second', 'final', 'admin')
    const world = open()
    expect(code(world.do(signing(world, { verb: 'approve', stage: 'first' }), admin))).toBe(
      'REVIEW_AUTHOR_CANNOT_SIGN',
    )
  })

  it('of a second stage by the same person is refused, by his second account too', () => {
    const world = open()
    const both = person('both', 'first', 'second')
    world.do(signing(world, { verb: 'approve', stage: 'first' }), both)
    const other = { ...person('other', 'second'), person: both.person }
    for (const verb of ['approve', 'reject'] as const) {
      expect(code(world.do(signing(world, { verb, stage: 'second' }), both))).toBe('REVIEW_SAME_PERSON')
      expect(code(world.do(signing(world, { verb, stage: 'second' }), other))).toBe('REVIEW_SAME_PERSON')
    }
  })

  it('of a stage that is not open is refused', () => {
    const world = open()
    expect(code(world.do(signing(world, { verb: 'approve', stage: 'final' }), final))).toBe(
      'REVIEW_WRONG_STAGE',
    )
  })

  it('of another fingerprint is refused', () => {
    const world = open()
    const command = { ...signing(world, { verb: 'approve', stage: 'first' }), fingerprint: hash('else') }
    expect(code(world.do(command, first))).toBe('REVIEW_STALE')
  })

  it('without a run is refused', () => {
    const world = new World()
    expect(code(world.do(signing(world, { verb: 'approve', stage: 'first' }), first))).toBe('REVIEW_NOT_OPEN')
    const gone = open()
    gone.do({ verb: 'recall', reason: null }, editor)
    expect(code(gone.do(signing(gone, { verb: 'approve', stage: 'first' }), first))).toBe('REVIEW_NOT_OPEN')
  })

  it('that is there already is given again, to its own signer only', () => {
    const world = open()
    world.do(signing(world, { verb: 'approve', stage: 'first' }), first)
    const [, entry] = world.chain
    expect(world.do(signing(world, { verb: 'approve', stage: 'first' }), first)).toEqual({
      ok: true,
      existing: entry?.hash,
    })
    expect(code(world.do(signing(world, { verb: 'approve', stage: 'first' }), person('y', 'first')))).toBe(
      'REVIEW_WRONG_STAGE',
    )
    expect(code(world.do(signing(world, { verb: 'reject', stage: 'first' }), first))).toBe(
      'REVIEW_WRONG_STAGE',
    )
    expect(world.chain).toHaveLength(2)
  })

  it('that rejects needs an opinion and ends the run', () => {
    const world = open()
    expect(
      code(world.do({ ...signing(world, { verb: 'reject', stage: 'first' }), opinion: null }, first)),
    ).toBe('REVIEW_OPINION_REQUIRED')
    expect(code(world.do(signing(world, { verb: 'reject', stage: 'first' }), first))).toBe('ok')
    expect(world.state()).toMatchObject({ state: 'working', run: { stage: null, outcome: 'rejected' } })
    expect(code(world.do(submission([editor]), editor))).toBe('ok')
    expect(world.state().run?.decisions).toEqual([])
  })
})

describe('a recall', () => {
  it('is for those who wrote or submitted it', () => {
    const world = new World()
    world.do(submission([person('helper')]), editor)
    expect(code(world.do({ verb: 'recall', reason: null }, first))).toBe('REVIEW_FORBIDDEN')
    expect(code(world.do({ verb: 'recall', reason: hash('改') }, person('helper')))).toBe('ok')
    expect(world.state()).toMatchObject({ state: 'working', run: { outcome: 'recalled' } })
    expect(code(world.do({ verb: 'recall', reason: null }, editor))).toBe('REVIEW_NOT_OPEN')
  })

  it('leaves the live release', () => {
    const world = released()
    world.do(submission([editor]), editor)
    world.do({ verb: 'recall', reason: null }, editor)
    expect(world.state()).toMatchObject({ state: 'released', live: { zh: {} } })
  })

  it('comes too late once all three have signed', () => {
    const world = new World()
    world.do(submission([editor]), editor)
    for (const [stage, who] of [
      ['first', first],
      ['second', second],
      ['final', final],
    ] as const) {
      const ruling = decide(world.state(), signing(world, { verb: 'approve', stage }), who)
      if (ruling.ok && 'draft' in ruling) world.append(ruling.draft)
    }
    expect(world.state()).toMatchObject({ state: 'final', run: { stage: 'release' } })
    expect(code(decide(world.state(), { verb: 'recall', reason: null }, editor))).toBe('REVIEW_WRONG_STAGE')
  })
})

describe('a withdrawal', () => {
  const command = { verb: 'withdraw', reasonClass: 'error', reason: hash('有误') } as const

  it('takes down all that is live, or the named locales', () => {
    const world = released(['zh', 'en'])
    expect(code(world.do({ ...command, locales: ['en'] }, final))).toBe('ok')
    expect(world.state()).toMatchObject({ state: 'released', live: { zh: {} } })
    expect(code(world.do(command, final))).toBe('ok')
    expect(world.state()).toMatchObject({ state: 'withdrawn', live: {} })
  })

  it('needs the role, a reason and something live', () => {
    const world = released()
    expect(code(world.do(command, first))).toBe('REVIEW_FORBIDDEN')
    expect(code(world.do({ ...command, reason: null }, final))).toBe('REVIEW_REASON_REQUIRED')
    expect(code(world.do({ ...command, locales: ['en'] }, final))).toBe('REVIEW_NOT_LIVE')
    for (const name of ['constructor', '__proto__'])
      expect(code(world.do({ ...command, locales: [name] }, final))).toBe('REVIEW_NOT_LIVE')
    expect(code(new World().do(command, final))).toBe('REVIEW_NOT_LIVE')
  })

  it('closes an open run, whose signatures count no more', () => {
    const world = released()
    world.do(submission([editor]), editor)
    world.do(signing(world, { verb: 'approve', stage: 'first' }), first)
    world.do(command, final)
    expect(world.state()).toMatchObject({ state: 'withdrawn', run: { outcome: 'withdrawn', stage: null } })
    expect(code(world.do(signing(world, { verb: 'approve', stage: 'second' }), second))).toBe(
      'REVIEW_NOT_OPEN',
    )
  })

  it('is ended by a new run; the first publication stays the first', () => {
    const world = released()
    const published = world.state().live.zh?.publishedAt
    world.do(command, final)
    released(['zh'], 'd1', world)
    expect(world.state()).toMatchObject({ state: 'released', live: { zh: { publishedAt: published } } })
    expect(world.chain.at(-1)?.entry).toMatchObject({ kind: 'RELEASED', body: { kind: 'update' } })
  })
})

describe('a release', () => {
  const signedBy = (signers: readonly ReturnType<typeof person>[]) => {
    const world = new World()
    const submitted = world.append({
      kind: 'SUBMITTED',
      actor: actorOf(editor),
      body: bodyOf(),
    })
    const stages = ['first', 'second', 'final'] as const
    signers.forEach((who, index) =>
      world.append({
        kind: 'APPROVED',
        actor: actorOf(who),
        body: {
          submitted: submitted.hash,
          stage: stages[index] ?? 'first',
          verdict: 'approved',
          fingerprint: hash('x'),
          opinion: null,
        },
      }),
    )
    return world.state()
  }
  const bodyOf = () => {
    const { verb: _, ...body } = submission([editor])
    return { ...body, kind: 'original' as const, authors: [author(editor)] }
  }

  it('needs all three', () => {
    expect(decideRelease(fold([]))).toBe(null)
    expect(decideRelease(signedBy([first, second]))).toBe(null)
    expect(decideRelease(signedBy([first, second, final]))?.kind).toBe('RELEASED')
  })

  it('never comes of signatures of one person, of an author, or of nobody, whoever wrote them into the chain', () => {
    expect(decideRelease(signedBy([first, first, final]))).toBe(null)
    expect(decideRelease(signedBy([first, second, { ...editor, account: 'other' }]))).toBe(null)
    expect(decideRelease(signedBy([first, second, { ...final, person: '' }]))).toBe(null)
    const state = signedBy([first, second, final])
    const run = state.run && { ...state.run, decisions: state.run.decisions.slice(1) }
    expect(decideRelease({ ...state, run })).toBe(null)
  })
})

it('stages have words in both languages', () => {
  expect(stageWords('first')).toEqual({ zh: '初审', en: 'first review' })
  expect(stageWords(null)).toEqual({ zh: '无', en: 'none' })
})
