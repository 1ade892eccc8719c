import {
  canonical,
  ENTRY_BYTES,
  isAccountEntry,
  messageOf,
  parseEntry,
  seal,
  tooLong,
  type AuthorRef,
  type Draft,
  type Entry,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { actorOf, editor, hash } from './world'

const HASH = hash('x')
const HEX = 'ab'.repeat(32)
const actor = actorOf(editor)
const signed = { release: 'r1', fingerprint: HASH, contract: 1 }
const decision = { submitted: HASH, stage: 'first', fingerprint: HASH, opinion: HASH } as const
const standing = { change: 'roles' as const, state: HASH, roles: ['editor'], disabled: false }

/** One of each kind, with everything in it that it may hold. */
const DRAFTS: Draft[] = [
  {
    kind: 'SUBMITTED',
    actor,
    body: {
      run: 'run',
      kind: 'original',
      fingerprint: HASH,
      locales: { zh: signed },
      slug: 'ta',
      authors: [{ account: 'a', person: 'p' }],
      files: [HEX],
      note: HASH,
    },
  },
  { kind: 'APPROVED', actor, body: { ...decision, verdict: 'approved' } },
  { kind: 'REJECTED', actor, body: { ...decision, verdict: 'rejected' } },
  { kind: 'RECALLED', actor, body: { submitted: HASH, reason: HASH } },
  {
    kind: 'RELEASED',
    actor,
    body: {
      submitted: HASH,
      kind: 'update',
      fingerprint: HASH,
      locales: { zh: signed },
      approvals: [HASH, HASH, HASH],
    },
  },
  {
    kind: 'WITHDRAWN',
    actor,
    body: {
      locales: ['zh'],
      releases: { zh: 'r1' },
      reasonClass: 'error',
      reason: HASH,
      closes: HASH,
      notice: HASH,
      successor: 'news:d2',
      file: HEX,
    },
  },
  { kind: 'ACCOUNT_REQUESTED', actor, body: { ...standing, credential: HASH } },
  {
    kind: 'ACCOUNT',
    actor,
    body: {
      ...standing,
      person: 'p',
      credential: HASH,
      request: HASH,
      initiator: { account: 'a', person: 'p' },
    },
  },
  { kind: 'ACCOUNT_DROPPED', actor, body: { request: HASH } },
  { kind: 'DARK', actor, body: { withdrawn: HASH, addresses: 7, ms: 120 } },
  { kind: 'SEAL_REQUESTED', actor, body: { releases: ['r1'], files: [HEX], texts: [HASH], basis: HASH } },
  { kind: 'SEALED', actor, body: { request: HASH } },
  { kind: 'SEAL_DROPPED', actor, body: { request: HASH } },
]

type Json = Record<string, unknown>
type Path = readonly string[]

const entryOf = (draft: Draft): Json => ({
  ...seal(draft, { head: null, subject: 'news:d1', position: 1, now: 1_700_000_000_000 }).entry,
})
const reads = (value: unknown): boolean => parseEntry(canonical(value)) !== null
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every place in a value that holds something, lists and their members among them. */
const paths = (value: unknown, at: Path = []): Path[] => [
  ...(at.length > 0 ? [at] : []),
  ...(isObject(value) ? Object.entries(value).flatMap(([name, item]) => paths(item, [...at, name])) : []),
]
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value)

/** A copy with one thing changed: `change` gets what holds it and under which name. */
const changed = (value: Json, path: Path, change: (holder: Json, name: string) => void): Json => {
  const copy = structuredClone(value)
  const holder = at(copy, path.slice(0, -1))
  if (!isObject(holder)) throw new Error(`Nothing holds ${path.join('.')}`)
  change(holder, path.at(-1) ?? '')
  return copy
}
const put = (value: Json, path: Path, instead: unknown): Json =>
  changed(value, path, (holder, name) => {
    holder[name] = instead
  })
const drop = (value: Json, path: Path): Json =>
  changed(value, path, (holder, name) => {
    if (Array.isArray(holder)) holder.splice(Number(name), 1)
    else delete holder[name]
  })

/** What may be null, may be left out, or has names of its own choice: by the end of its path. */
const ends = (...names: string[]) => {
  const known = new Set(names)
  return (path: Path) => known.has(path.join('.'))
}
const mayBeNull = ends(
  ...['account', 'person', 'post', 'department', 'name'].map((name) => `actor.${name}`),
  ...['note', 'opinion', 'closes', 'initiator'].map((name) => `body.${name}`),
)
const NULL_IN: Record<string, readonly string[]> = {
  RECALLED: ['body.reason'],
  ACCOUNT_REQUESTED: ['body.credential'],
  ACCOUNT: ['body.request'],
}
const mayBeAbsent = ends('body.notice', 'body.successor', 'body.file')
const mayBeEmpty = ends('actor.post', 'actor.department')
const MAPS = ends('body.locales', 'body.releases')
const EMPTY_LISTS = ends('body.authors', 'body.files', 'body.texts', 'body.roles')
/** Whether what a list or a map holds may be taken out one by one, down to nothing. */
const mayHoldNothing = (path: Path, value: unknown) => (Array.isArray(value) ? EMPTY_LISTS : MAPS)(path)

const cases = DRAFTS.map((draft) => [draft.kind, entryOf(draft)] as const)

describe.each(cases)('%s', (kind, entry) => {
  const places = paths(entry)
  const accepts = (value: unknown, message: string) => expect(reads(value), message).toBe(true)
  const refuses = (value: unknown, message: string) => expect(reads(value), message).toBe(false)
  const isNullable = (path: Path) => mayBeNull(path) || NULL_IN[kind]?.includes(path.join('.')) === true

  it('reads back', () => {
    expect(parseEntry(canonical(entry))).toEqual(entry)
  })

  it('holds nothing more', () => {
    for (const path of [[], ...places].filter((one) => isObject(at(entry, one)))) {
      const value = at(entry, path)
      if (Array.isArray(value)) continue
      refuses(put(entry, [...path, 'more'], 7), `${path.join('.')} with more in it`.trim())
    }
  })

  it('lacks nothing but what may be absent', () => {
    for (const path of places) {
      const around = path.slice(0, -1)
      if (mayBeAbsent(path) || mayHoldNothing(around, at(entry, around)))
        accepts(drop(entry, path), `without ${path.join('.')}`)
      else refuses(drop(entry, path), `without ${path.join('.')}`)
    }
  })

  it('has null only where nothing may stand', () => {
    for (const path of places)
      if (isNullable(path)) accepts(put(entry, path, null), `${path.join('.')} is null`)
      else refuses(put(entry, path, null), `${path.join('.')} is null`)
  })

  it('has values of their kind, and texts with something in them', () => {
    for (const path of places) {
      const value = at(entry, path)
      const name = path.join('.')
      const others = [7.5, true, 'another kind', [7], { x: 7 }]
      for (const other of others.filter((one) => typeof one !== typeof value || typeof one === 'object'))
        if (typeof value !== 'boolean' || typeof other !== 'boolean')
          refuses(put(entry, path, other), `${name}: ${JSON.stringify(other)}`)
      if (value === '' || typeof value !== 'string') continue
      if (mayBeEmpty(path)) accepts(put(entry, path, ''), `${name} is empty`)
      else refuses(put(entry, path, ''), `${name} is empty`)
    }
  })

  it('has hashes that are exactly that', () => {
    for (const path of places) {
      const value = at(entry, path)
      if (value !== HASH && value !== HEX) continue
      const wrong = [
        `${value}0`,
        `0${value}`,
        value.slice(0, -1),
        value.toUpperCase(),
        `${value.slice(0, -1)}g`,
      ]
      for (const one of wrong) refuses(put(entry, path, one), `${path.join('.')}: ${one}`)
    }
  })

  it('has whole numbers that count from where they begin', () => {
    const least: Record<string, number> = { v: 1, seq: 1, 'body.addresses': 0, 'body.ms': 0 }
    for (const path of places.filter((one) => typeof at(entry, one) === 'number')) {
      const name = path.join('.')
      const first = name.endsWith('.contract') ? 1 : (least[name] ?? NaN)
      accepts(put(entry, path, first), `${name} is ${first}`)
      refuses(put(entry, path, first - 1), `${name} is ${first - 1}`)
      refuses(put(entry, path, first + 0.5), `${name} is ${first + 0.5}`)
      if (name !== 'v') accepts(put(entry, path, first + 9), `${name} is ${first + 9}`)
      else refuses(put(entry, path, 2), 'another version')
    }
  })
})

describe('an entry', () => {
  const of = (kind: Draft['kind']): Json => {
    const found = cases.find(([name]) => name === kind)
    if (!found) throw new Error(`There is no ${kind}`)
    return found[1]
  }

  it.each<[Draft['kind'], string, readonly string[]]>([
    ['SUBMITTED', 'body.kind', ['original', 'update', 'correction']],
    ['RELEASED', 'body.kind', ['original', 'update', 'correction']],
    ['APPROVED', 'body.stage', ['first', 'second', 'final']],
    ['REJECTED', 'body.stage', ['first', 'second', 'final']],
    ['APPROVED', 'body.verdict', ['approved']],
    ['REJECTED', 'body.verdict', ['rejected']],
    ['WITHDRAWN', 'body.reasonClass', ['error', 'illegal', 'rights', 'privacy', 'obsolete']],
    ['SUBMITTED', 'actor.kind', ['person', 'system']],
    [
      'ACCOUNT',
      'body.change',
      [
        'adopted',
        'opened',
        'roles',
        'identity',
        'disabled',
        'enabled',
        'password',
        'totp',
        'api_key',
        'undone',
      ],
    ],
  ])('%s: %s is one of a few words', (kind, path, words) => {
    const every = [...words, 'first', 'approved', 'rejected', 'release', 'none', 'admin']
    for (const word of every)
      expect(reads(put(of(kind), path.split('.'), word)), word).toBe(words.includes(word))
  })

  it('is released by three signatures, no more and no fewer', () => {
    const path = ['body', 'approvals']
    for (const count of [0, 1, 2, 4])
      expect(reads(put(of('RELEASED'), path, Array(count).fill(HASH)))).toBe(false)
  })

  it('is withdrawn in one language or more, and sealed for one release or more', () => {
    expect(reads(put(of('WITHDRAWN'), ['body', 'locales'], []))).toBe(false)
    expect(reads(put(of('WITHDRAWN'), ['body', 'locales'], ['en', 'zh']))).toBe(true)
    expect(reads(put(of('SEAL_REQUESTED'), ['body', 'releases'], []))).toBe(false)
    expect(reads(put(of('SEAL_REQUESTED'), ['body', 'files'], []))).toBe(true)
    expect(reads(put(of('SEAL_REQUESTED'), ['body', 'texts'], []))).toBe(true)
  })

  it('names a successor by type and id', () => {
    const named = (successor: string) => reads(put(of('WITHDRAWN'), ['body', 'successor'], successor))
    for (const good of ['news:d2', 'a:b']) expect(named(good), good).toBe(true)
    for (const bad of ['news', 'news:', ':d2', 'news:d2:', ':news:d2', 'a#b:c', 'a:b#1', '#a:b'])
      expect(named(bad), bad).toBe(false)
  })

  it('is of a time in UTC to the millisecond', () => {
    const dated = (time: string) => reads(put(of('SEALED'), ['at'], time))
    expect(dated('2026-01-01T00:00:00.000Z')).toBe(true)
    for (const bad of [
      '2026-01-01',
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00.0000Z',
      '2026-01-01T00:00:00.000+08:00',
      '2026-13-01T00:00:00.000Z',
    ])
      expect(dated(bad), bad).toBe(false)
  })

  it('has a kind that is known', () => {
    for (const kind of ['', 'OTHER', 'submitted'])
      expect(reads(put(of('SEALED'), ['kind'], kind))).toBe(false)
  })

  it('belongs to an account or to a document', () => {
    for (const [kind, entry] of cases)
      expect(isAccountEntry(entry as unknown as Entry), kind).toBe(kind.startsWith('ACCOUNT'))
  })
})

describe('the longest entry', () => {
  const place = { head: null, subject: 'news:d1', position: 1, now: 0 }
  const sealed = (change: (draft: Draft) => void, kind: Draft['kind'] = 'SUBMITTED') => {
    const draft = structuredClone(DRAFTS.find((one) => one.kind === kind))
    if (!draft) throw new Error(kind)
    change(draft)
    return seal(draft, place)
  }
  const submitted = (change: (body: Extract<Draft, { kind: 'SUBMITTED' }>['body']) => void) =>
    sealed((draft) => {
      if (draft.kind === 'SUBMITTED') change(draft.body)
    })

  it('has as many bytes as a bundle takes, however many characters they are', () => {
    const [room, one] = ['塔', 'a'].map(
      (slug) => ENTRY_BYTES - Buffer.byteLength(submitted((body) => (body.slug = slug)).text),
    )
    const [wide, narrow] = [Math.floor((room ?? 0) / 3) + 1, (one ?? 0) + 1]
    for (const [sign, most] of [
      ['塔', wide],
      ['a', narrow],
    ] as const) {
      expect(tooLong(submitted((body) => (body.slug = sign.repeat(most))))).toBe(null)
      expect(tooLong(submitted((body) => (body.slug = sign.repeat(most + 1))))).toMatchObject({
        code: 'REVIEW_TOO_LARGE',
      })
    }
    expect(Buffer.byteLength(submitted((body) => (body.slug = 'a'.repeat(narrow))).text)).toBe(65_535)
  })

  it('is refused with what takes most of it, its size and the limit', () => {
    const refusal = tooLong(
      submitted((body) => {
        body.slug = 'a'.repeat(1_000)
        body.files = Array<string>(1_000).fill(HEX)
      }),
    )
    if (!refusal) throw new Error('It is not refused')
    expect(messageOf(refusal, 'zh')).toMatch(
      /^这条记录有 68789 字节，台账每条最多 65535 字节；请减少“图片和附件”。$/,
    )
    expect(messageOf(refusal, 'en')).toMatch(
      /^The entry has 68789 bytes; the ledger takes 65535 at most. Have fewer of: pictures and attachments.$/,
    )
  })

  it.each<[string, string, () => ReturnType<typeof seal>]>([
    [
      'authors',
      '撰写人员',
      () =>
        submitted(
          (body) => (body.authors = Array<AuthorRef>(2_000).fill({ account: 'a', person: 'person' })),
        ),
    ],
    ['slug', '网址别名', () => submitted((body) => (body.slug = 'a'.repeat(70_000)))],
    ['what it names', '内容', () => submitted((body) => (body.run = 'a'.repeat(70_000)))],
    [
      'texts',
      '文字',
      () =>
        sealed((draft) => {
          if (draft.kind === 'SEAL_REQUESTED') draft.body.texts = Array<typeof HASH>(1_000).fill(HASH)
        }, 'SEAL_REQUESTED'),
    ],
    [
      'releases',
      '版本',
      () =>
        sealed((draft) => {
          if (draft.kind === 'SEAL_REQUESTED') draft.body.releases = Array<string>(2_000).fill('a'.repeat(36))
        }, 'SEAL_REQUESTED'),
    ],
  ])('says %s in words', (en, zh, long) => {
    expect(tooLong(long())?.details?.part).toEqual({ zh, en })
  })
})
