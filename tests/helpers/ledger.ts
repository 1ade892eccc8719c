import { createHash, randomUUID } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { ReleaseSource } from '../../plugins/delivery'

const hex = (...parts: (Uint8Array | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
const text = (value: unknown) => canonicalize(value) ?? ''
const fingerprint = (canonical: string) => `sha256:${hex(canonical)}`

export const ZERO = `sha256:${'0'.repeat(64)}`
export const entryHash = (canonical: string) => `sha256:${hex(Uint8Array.of(0), canonical)}`

interface Row {
  seq: number
  hash: string
  canonical: string
}

export const person = (name: string) => ({
  kind: 'person',
  account: `account-${name}`,
  person: `person-${name}`,
  post: null,
  department: null,
  name: fingerprint(name),
})
const system = { ...person('system'), kind: 'system', account: null, person: null, name: null }

export interface Draft {
  type: string
  id: string
  /** Content per locale. */
  contents: Record<string, Record<string, unknown>>
  kind?: 'correction' | 'original' | 'update'
  contract?: number
  signers?: [string, string, string]
}

export interface Released {
  seq: number
  /** releaseId per locale. */
  releases: Record<string, string>
  submitted: string
}

/** A ledger in memory that writes what a real one would write: a source of the public side, for its tests. */
export class MemoryLedger implements ReleaseSource {
  rows: Row[] = []
  readonly candidates = new Map<string, string>()
  readonly files = new Map<string, Uint8Array>()
  readonly asked: string[] = []
  /** While set, every question fails with it. */
  down: Error | null = null
  readonly #listeners = new Set<() => Promise<void>>()
  readonly #streams = new Map<string, number>()
  #clock = Date.parse('2026-01-01T00:00:00.000Z')

  #answer<T>(value: T): Promise<T> {
    return this.down ? Promise.reject(this.down) : Promise.resolve(value)
  }

  head = () => this.#answer(this.rows.at(-1) ?? null)
  since = (seq: number, limit: number) =>
    this.#answer(this.rows.filter((row) => row.seq > seq).slice(0, limit))
  candidate = (releaseId: string) => {
    this.asked.push(releaseId)
    return this.#answer(this.candidates.get(releaseId) ?? null)
  }
  file = (sha256: string) => this.#answer(this.files.get(sha256) ?? null)
  onAppend = (listener: () => Promise<void>) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Tells this process's followers, as an appending store does before it answers. */
  async announce(): Promise<void> {
    for (const listener of this.#listeners) await listener()
  }

  /** Appends without telling anybody: what another process did. */
  put(kind: string, subject: string, { actor, body }: { actor: unknown; body: unknown }): Row {
    const number = (this.#streams.get(subject) ?? 0) + 1
    this.#streams.set(subject, number)
    const last = this.rows.at(-1)
    const seq = (last?.seq ?? 0) + 1
    const at = new Date((this.#clock += 1000)).toISOString()
    const head = { v: 1, seq, prev: last?.hash ?? ZERO, at, kind, key: `${subject}#${number}`, subject }
    const canonical = text({ ...head, actor, body })
    const row = { seq, hash: entryHash(canonical), canonical }
    this.rows.push(row)
    return row
  }

  /** The last entry, as if it had never been. */
  takeBack(): Row | undefined {
    const row = this.rows.pop()
    const subject = /"subject":"([^"]+)"/.exec(row?.canonical ?? '')?.[1] ?? ''
    this.#streams.set(subject, (this.#streams.get(subject) ?? 1) - 1)
    return row
  }

  /** Keeps the candidates of a run and appends its submission. */
  submit({ type, id, contents, kind = 'original', contract = 1 }: Draft) {
    const locales = Object.fromEntries(
      Object.entries(contents).map(([locale, content]) => {
        const candidate = text({ type, id, locale, contract, content })
        const release = randomUUID()
        this.candidates.set(release, candidate)
        return [locale, { release, fingerprint: fingerprint(candidate), contract }]
      }),
    )
    const run = fingerprint(
      text(
        Object.fromEntries(Object.entries(locales).map(([locale, signed]) => [locale, signed.fingerprint])),
      ),
    )
    const slug = Object.values(contents)[0]?.slug
    const author = { account: 'account-author', person: 'person-author' }
    const body = { run: randomUUID(), kind, fingerprint: run, locales, slug, authors: [author], files: [] }
    const row = this.put('SUBMITTED', `${type}:${id}`, {
      actor: person('submitter'),
      body: { ...body, note: null },
    })
    return { row, locales, run, kind, subject: `${type}:${id}` }
  }

  /** The whole way of a run, without telling anybody. */
  putRelease(draft: Draft): Released {
    const { row, locales, run, kind, subject } = this.submit(draft)
    const signers = draft.signers ?? ['first', 'second', 'final']
    const approvals = (['first', 'second', 'final'] as const).map(
      (stage, index) =>
        this.put('APPROVED', subject, {
          actor: person(signers[index] ?? ''),
          body: { submitted: row.hash, stage, verdict: 'approved', fingerprint: run, opinion: null },
        }).hash,
    )
    const { seq } = this.put('RELEASED', subject, {
      actor: system,
      body: { submitted: row.hash, kind, fingerprint: run, locales, approvals },
    })
    const releases = Object.fromEntries(
      Object.entries(locales).map(([locale, { release }]) => [locale, release]),
    )
    return { seq, releases, submitted: row.hash }
  }

  async release(draft: Draft): Promise<Released> {
    const released = this.putRelease(draft)
    await this.announce()
    return released
  }

  putWithdrawal(subject: string, releases: Record<string, string>): Row {
    const body = { locales: Object.keys(releases), releases, reasonClass: 'error', closes: null }
    return this.put('WITHDRAWN', subject, {
      actor: person('final'),
      body: { ...body, reason: fingerprint('r') },
    })
  }

  async withdraw(subject: string, releases: Record<string, string>): Promise<Row> {
    const row = this.putWithdrawal(subject, releases)
    await this.announce()
    return row
  }

  /** Keeps a file and gives its hash. */
  addFile(bytes: Uint8Array): string {
    const hash = hex(bytes)
    this.files.set(hash, bytes)
    return hash
  }
}
