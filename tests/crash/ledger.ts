import { createHash } from 'node:crypto'

import { fold, parseEntry, type DocumentState, type Entry, type Sealed } from '@baling/three-review/core'

import type { Row } from '../helpers/tamper'
import type { Fact } from './facts'

export interface Ledger {
  problems: string[]
  streams: Map<string, Sealed[]>
  states: Map<string, DocumentState>
}

const hashOf = (text: string) => `sha256:${createHash('sha256').update('\0').update(text).digest('hex')}`

/** The order in which three people sign, told from the entries without the product's own rule. */
const problemsOf = (subject: string, stream: readonly Sealed[]): string[] => {
  const problems: string[] = []
  let signers: { stage: string; person: string | null; hash: string }[] = []
  let authors: string[] = []
  let submitted = ''
  let due = false
  for (const { entry, hash } of stream) {
    if (entry.kind === 'DARK') continue
    if (due && entry.kind !== 'RELEASED')
      problems.push(`${subject}: ${entry.kind} before the release that was due`)
    due = false
    if (entry.kind === 'SUBMITTED') {
      submitted = hash
      signers = []
      authors = [...entry.body.authors.map(({ person }) => person), entry.actor.person ?? '']
    }
    if (entry.kind === 'APPROVED') {
      const { person } = entry.actor
      if (entry.body.submitted !== submitted || authors.includes(person ?? ''))
        problems.push(`${subject}: ${entry.key} isn't a signature of its run`)
      signers.push({ stage: entry.body.stage, person, hash })
      due = signers.length === 3
    }
    if (entry.kind === 'RELEASED') {
      const people = new Set(signers.map(({ person }) => person))
      const stages = signers.map(({ stage }) => stage).join()
      const same = entry.body.approvals.join() === signers.map((one) => one.hash).join()
      if (people.size !== 3 || stages !== 'first,second,final' || !same)
        problems.push(`${subject}: ${entry.key} released without its three signatures`)
    }
  }
  if (due) problems.push(`${subject}: the final signature has no release`)
  return problems
}

/** Reads the rows of the ledger and checks the chain and every stream. */
export const readLedger = (rows: readonly Row[]): Ledger => {
  const problems: string[] = []
  const streams = new Map<string, Sealed[]>()
  let prev = `sha256:${'0'.repeat(64)}`
  const inOrder = [...rows].sort((a, b) => Number(a.seq) - Number(b.seq))
  for (const [index, row] of inOrder.entries()) {
    const text = String(row.entry)
    const entry: Entry | null = parseEntry(text)
    const sound = entry?.prev === prev && entry.seq === index + 1 && row.hash === hashOf(text)
    if (!sound || row.id !== entry.key) problems.push(`entry ${index + 1} breaks the chain`)
    prev = hashOf(text)
    if (!entry) continue
    const stream = streams.get(entry.subject) ?? []
    if (entry.key !== `${entry.subject}#${stream.length + 1}`) problems.push(`${entry.key} is out of order`)
    stream.push({ entry, text, hash: row.hash as Sealed['hash'] })
    streams.set(entry.subject, stream)
  }
  const states = new Map<string, DocumentState>()
  for (const [subject, stream] of streams) {
    if (!subject.startsWith('news:')) continue
    problems.push(...problemsOf(subject, stream))
    states.set(subject, fold(stream))
  }
  return { problems, streams, states }
}

/** What a fact and its entry have in common. */
const keysOf = (kind: string, run: string | null, { account, stage = '', releases = [] }: Told): string[] =>
  kind === 'WITHDRAWN'
    ? releases.map((release) => `${kind} ${release} ${account}`)
    : [`${kind} ${run} ${stage} ${account}`]

interface Told {
  account: string | null
  stage?: string
  releases?: readonly string[]
}

const toldBy = (streams: Iterable<readonly Sealed[]>): Set<string> => {
  const told = new Set<string>()
  for (const stream of streams) {
    let run: string | null = null
    for (const { entry } of stream) {
      const { kind, body, actor } = entry
      if (kind === 'SUBMITTED') ({ run } = body)
      const stage = kind === 'APPROVED' ? body.stage : ''
      const releases = kind === 'WITHDRAWN' ? Object.values(body.releases) : []
      for (const key of keysOf(kind, run, { account: actor.account, stage, releases })) told.add(key)
    }
  }
  return told
}

/** What was answered with 200 and is not in the ledger. */
export const lostFacts = ({ streams }: Ledger, facts: readonly Fact[]): string[] => {
  const told = toldBy(streams.values())
  return facts.flatMap((fact) => {
    if (!('subject' in fact)) return []
    const keys = keysOf(fact.kind, 'run' in fact ? fact.run : null, fact)
    return keys.every((key) => told.has(key)) ? [] : [`lost: ${JSON.stringify(fact)}`]
  })
}
