import { randomUUID } from 'node:crypto'

import {
  advance,
  decide,
  decideRelease,
  fold,
  hashText,
  runFingerprint,
  seal,
  subjectOf,
  type AuthorRef,
  type Caller,
  type Command,
  type DocumentState,
  type Draft,
  type Hash,
  type Head,
  type LedgerRow,
  type Ruling,
  type Sealed,
} from '@baling/three-review/core'

export const hash = (text: string): Hash => hashText({ salt: 'tests', text })

export const person = (name: string, ...roles: string[]): Caller => ({
  account: `account-${name}`,
  person: `person-${name}`,
  roles,
  apiKey: false,
  post: '科员',
  department: '办公室',
  name: hash(name),
})

/** Somebody as entries name him. */
export const actorOf = ({ account, person: human, post, department, name }: Caller) => ({
  kind: 'person' as const,
  account,
  person: human,
  post,
  department,
  name,
})

export const author = ({ account, person }: AuthorRef): AuthorRef => ({ account, person })

export const submission = (authors: readonly AuthorRef[], locales: readonly string[] = ['zh']) => {
  const signed = Object.fromEntries(
    locales.map((locale) => [
      locale,
      { release: randomUUID(), fingerprint: hash(randomUUID()), contract: 1 },
    ]),
  )
  return {
    verb: 'submit',
    run: randomUUID(),
    fingerprint: runFingerprint(signed),
    locales: signed,
    slug: 'a-slug',
    authors: authors.map(author),
    files: [],
    note: null,
  } satisfies Command
}

/** One ledger in memory: what the store does, without a database. */
export class World {
  readonly chain: Sealed[] = []
  /** Epoch ms. */
  now = 1_700_000_000_000
  private readonly states = new Map<string, DocumentState>()

  state(id = 'd1'): DocumentState {
    return this.states.get(id) ?? fold([])
  }

  append(draft: Draft, id = 'd1'): Sealed {
    const sealed = this.seal(draft, subjectOf('news', id), this.state(id).position)
    this.states.set(id, advance(this.state(id), sealed))
    return sealed
  }

  /** Puts an entry at the end, after `position` others of its stream. */
  protected seal(draft: Draft, subject: string, position: number): Sealed {
    const last = this.chain.at(-1)
    const head: Head | null = last ? { seq: last.entry.seq, hash: last.hash, at: last.entry.at } : null
    const sealed = seal(draft, { head, subject, position: position + 1, now: this.now })
    this.chain.push(sealed)
    return sealed
  }

  /** Asks the rule, appends what it says, and releases what is signed. */
  do(command: Command, caller: Caller | null, id = 'd1'): Ruling {
    const ruling = decide(this.state(id), command, caller)
    if (ruling.ok && 'draft' in ruling) this.append(ruling.draft, id)
    const release = decideRelease(this.state(id))
    if (release) this.append(release, id)
    return ruling
  }

  rows(): LedgerRow[] {
    return this.chain.map(({ entry, text, hash }) => ({
      id: entry.key,
      seq: entry.seq,
      subject: entry.subject,
      hash,
      entry: text,
    }))
  }
}

export const editor = person('editor', 'editor')
export const first = person('first', 'first')
export const second = person('second', 'second')
export const final = person('final', 'final')

type Signing = { verb: 'approve' | 'reject'; stage: 'first' | 'second' | 'final' }

export const signing = (world: World, { verb, stage }: Signing, id = 'd1') =>
  ({
    verb,
    stage,
    fingerprint: world.state(id).run?.entry.body.fingerprint ?? '',
    opinion: hash('同意'),
  }) satisfies Command

/** Releases a document of a world. */
export const released = (locales: readonly string[] = ['zh'], id = 'd1', world = new World()): World => {
  world.do(submission([editor], locales), editor, id)
  for (const [stage, who] of [
    ['first', first],
    ['second', second],
    ['final', final],
  ] as const)
    world.do(signing(world, { verb: 'approve', stage }, id), who, id)
  return world
}
