import {
  authorsSince,
  callerOf,
  canonical,
  decide,
  decideRelease,
  isActor,
  messageOf,
  normalise,
  REFUSALS,
  refuse,
  runFingerprint,
  stageWords,
  SYSTEM,
  type Command,
  type DocumentState,
  type Entry,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { actorOf, editor, final, first, hash, released, second, signing, submission, World } from './world'

const withdrawing = { verb: 'withdraw', reasonClass: 'error', reason: hash('有误') } as const

const submitted = (): World => {
  const world = new World()
  world.do(submission([editor]), editor)
  return world
}

describe('what a refusal tells', () => {
  it('names the field where something is missing or wrong', () => {
    const fieldOf = (world: World, command: Command, who = final) => {
      const ruling = world.do(command, who)
      return ruling.ok ? 'none' : [ruling.code, ruling.field]
    }
    const world = submitted()
    const reject = signing(world, { verb: 'reject', stage: 'first' })
    expect(fieldOf(new World(), { ...submission([editor]), kind: 'update' }, editor)).toEqual([
      'REVIEW_BAD_KIND',
      'kind',
    ])
    expect(fieldOf(world, { ...reject, opinion: null }, first)).toEqual([
      'REVIEW_OPINION_REQUIRED',
      'opinion',
    ])
    expect(fieldOf(world, { ...reject, fingerprint: hash('other') }, first)).toEqual([
      'REVIEW_STALE',
      'fingerprint',
    ])
    expect(fieldOf(world, { ...withdrawing, reason: null })).toEqual(['REVIEW_REASON_REQUIRED', 'reason'])
    expect(fieldOf(world, { ...withdrawing, locales: ['zh'] })).toEqual(['REVIEW_NOT_LIVE', 'locales'])
    expect(fieldOf(world, withdrawing)).toEqual(['REVIEW_NOT_LIVE', undefined])
    const successor = { successor: 'news:d2', successorIs: 'dark' } as const
    expect(fieldOf(released(), { ...withdrawing, ...successor })).toEqual([
      'REVIEW_BAD_SUCCESSOR',
      'successor',
    ])
  })

  it('says at which stage a run is, in words', () => {
    const world = submitted()
    const early = world.do(signing(world, { verb: 'approve', stage: 'second' }), second)
    if (early.ok) throw new Error('It was signed')
    expect(messageOf(early, 'zh')).toBe('该环节当前不可办理（当前：初审）。')
    expect(messageOf(early, 'en')).toBe('This stage is not open (now: first review).')

    const state = atRelease()
    const late = decide(state, { verb: 'recall', reason: null }, editor)
    if (late.ok) throw new Error('It was recalled')
    expect([late.code, messageOf(late, 'zh')]).toEqual([
      'REVIEW_WRONG_STAGE',
      '该环节当前不可办理（当前：三审已签，即将发布）。',
    ])
  })

  it('has words for every stage, and for none', () => {
    expect((['first', 'second', 'final', 'release', null] as const).map(stageWords)).toEqual([
      { zh: '初审', en: 'first review' },
      { zh: '复审', en: 'second review' },
      { zh: '终审', en: 'final review' },
      { zh: '三审已签，即将发布', en: 'all three have signed, about to be released' },
      { zh: '无', en: 'none' },
    ])
  })

  it.each(Object.entries(REFUSALS))('%s has a status and words in both languages', (code, said) => {
    expect([200, 400, 401, 403, 404, 409, 410, 422, 503, 507]).toContain(said.status)
    expect(said.zh).toMatch(/\p{Script=Han}.*[。}]$/u)
    expect(said.en).toMatch(/^[“A-Z{].*[.}]$/)
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    expect(holes(said.en)).toEqual(holes(said.zh))
    expect(messageOf(refuse(code as keyof typeof REFUSALS), 'en-GB')).not.toContain('{')
  })

  it('gives its message in English where that is asked for, else in Chinese', () => {
    const refusal = refuse('REVIEW_INCOMPLETE', { label: { zh: '标题', en: 'Title' } })
    expect(['en', 'en-US', 'zh', 'zh-TW', 'de', ''].map((language) => messageOf(refusal, language))).toEqual([
      '“Title” is missing.',
      '“Title” is missing.',
      ...Array<string>(4).fill('请填写“标题”。'),
    ])
    expect(messageOf(refuse('REVIEW_SLUG_TAKEN', { slug: 'ta' }), 'en')).toBe(
      'The slug “ta” belongs to another document.',
    )
  })
})

/** All three have signed, and nothing is released yet. */
const atRelease = (): DocumentState => {
  const world = submitted()
  for (const [stage, who] of [
    ['first', first],
    ['second', second],
  ] as const)
    world.do(signing(world, { verb: 'approve', stage }), who)
  const ruling = decide(world.state(), signing(world, { verb: 'approve', stage: 'final' }), final)
  if (!ruling.ok || !('draft' in ruling)) throw new Error('It was not signed')
  world.append(ruling.draft)
  return world.state()
}

describe('a release', () => {
  it('comes of three approvals that stand there, whatever the stage says', () => {
    const state = atRelease()
    expect(decideRelease(state)).toMatchObject({ kind: 'RELEASED', actor: SYSTEM })
    const { run } = state
    if (!run) throw new Error('There is no run')
    for (const at of [0, 1, 2]) {
      const less = run.decisions.filter((_, index) => index !== at)
      expect(decideRelease({ ...state, run: { ...run, decisions: less } })).toBe(null)
      const rejected = run.decisions.map((one, index) =>
        index === at ? { ...one, verdict: 'rejected' as const } : one,
      )
      expect(decideRelease({ ...state, run: { ...run, decisions: rejected } })).toBe(null)
    }
  })

  it('keeps since when each language is published', () => {
    const world = released(['zh'])
    const [before] = [world.state().live.zh]
    world.now += 60_000
    released(['en'], 'd1', world)
    world.now += 60_000
    released(['zh', 'en'], 'd1', world)
    const { live, history } = world.state()
    expect(before?.publishedAt).toBe(before?.releasedAt)
    expect(live.zh?.publishedAt).toBe(before?.releasedAt)
    expect(live.zh?.releasedAt).not.toBe(before?.releasedAt)
    expect(live.en?.publishedAt).not.toBe(live.zh?.publishedAt)
    expect(live.en?.publishedAt).not.toBe(live.en?.releasedAt)
    expect(Object.keys(history).sort()).toEqual(['en', 'zh'])
  })

  it('that is withdrawn closes a run that is open, and none that has ended', () => {
    const closes = (world: World) => {
      world.do(withdrawing, final)
      return (world.chain.at(-1)?.entry as Extract<Entry, { kind: 'WITHDRAWN' }>).body.closes
    }
    expect(closes(released())).toBe(null)
    const open = released()
    open.do(submission([editor]), editor)
    expect(closes(open)).toBe(open.chain.at(-2)?.hash)
  })
})

it('a signature is the one that stands there only where it is of the same text', () => {
  const world = submitted()
  const approve = signing(world, { verb: 'approve', stage: 'first' })
  world.do(approve, first)
  expect(world.do(approve, first)).toMatchObject({ ok: true, existing: world.chain.at(-1)?.hash })
  expect(world.do({ ...approve, fingerprint: hash('other') }, first)).toMatchObject({
    code: 'REVIEW_WRONG_STAGE',
  })
})

describe('who somebody is', () => {
  const who = { account: 'a', person: 'p' }

  it('is told by the account and by the human being', () => {
    expect(isActor({ ...actorOf(editor), account: 'a', person: 'else' }, who)).toBe(true)
    expect(isActor({ ...actorOf(editor), account: 'else', person: 'p' }, who)).toBe(true)
    expect(isActor({ ...actorOf(editor), account: 'b', person: 'q' }, who)).toBe(false)
  })

  it('is nobody for an entry of the system, or without account or person', () => {
    expect(callerOf({ ...actorOf(editor), kind: 'system' })).toBe(null)
    expect(callerOf({ ...actorOf(editor), account: null })).toBe(null)
    expect(callerOf({ ...actorOf(editor), person: null })).toBe(null)
    expect(callerOf(actorOf(editor))).toMatchObject({
      account: editor.account,
      apiKey: false,
      roles: ['editor', 'first', 'second', 'final'],
    })
  })

  it('is an author since the submission of the last release, of one language or of all', () => {
    const history = { zh: { publishedAt: '', submittedSeq: 5 } }
    const by = (name: string, locale: string, seq: number) => ({ account: name, person: name, locale, seq })
    const names = (records: ReturnType<typeof by>[], locales = ['zh']) =>
      authorsSince(records, { history }, locales).map(({ account }) => account)
    expect(names([by('c', 'zh', 5), by('b', '*', 6), by('a', 'en', 9), by('d', 'zh', 4)])).toEqual(['b', 'c'])
    expect(names([by('a', 'en', 0)], ['en', 'zh'])).toEqual(['a'])
    expect(names([by('d', 'zh', 4)])).toEqual(['d'])
  })
})

describe('what is signed', () => {
  it('has nothing for nothing, in lists and objects alike', () => {
    expect(normalise(['', 'a', undefined, [' '], { b: '' }])).toEqual([null, 'a', null, [null], { b: null }])
  })

  it('binds each language to its fingerprint', () => {
    const of = (zh: string, en: string) =>
      runFingerprint({ zh: { fingerprint: hash(zh) }, en: { fingerprint: hash(en) } })
    expect(of('a', 'b')).not.toBe(of('b', 'a'))
    expect(of('a', 'b')).not.toBe(of('a', 'c'))
    expect(runFingerprint({ zh: { fingerprint: hash('a') } })).not.toBe(
      runFingerprint({ en: { fingerprint: hash('a') } }),
    )
  })

  it('is JSON', () => {
    expect(() => canonical(undefined)).toThrow(new TypeError('Not a JSON value'))
  })
})
