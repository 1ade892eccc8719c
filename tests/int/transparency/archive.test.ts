import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { writeArchive } from '@baling/transparency/archive'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { fingerprintOf } from '../../../plugins/delivery/core/digest'
import { newId, place } from '../../helpers/delivery'
import { MemoryLedger, person, type Released } from '../../helpers/ledger'
import { startLog, type RunningLog } from '../../helpers/proof'

const verifier = readFileSync('verify-archive.mjs', 'utf8')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baling-archive-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A ledger with texts beside it, whose names are those of its people. */
class Office extends MemoryLedger {
  readonly texts = new Map<string, string>()
  lost = new Set<string>()
  text = (hash: string) => Promise.resolve(this.texts.get(hash) ?? null)
  override file = (sha256: string) =>
    Promise.resolve(this.lost.has(sha256) ? null : (this.files.get(sha256) ?? null))
  note(text: string): string {
    const canonical = JSON.stringify({ salt: 'salt', text })
    this.texts.set(fingerprintOf(canonical), canonical)
    return fingerprintOf(canonical)
  }
  /** Names stand beside the chain under the hash of their text, as in a real ledger. */
  override put(kind: string, subject: string, entry: { actor: unknown; body: unknown }) {
    const actor = entry.actor as { name: string | null; account: string | null }
    const name = actor.name === null ? null : this.note(actor.account ?? '')
    const body = entry.body as { reason?: string }
    const named = body.reason === undefined ? body : { ...body, reason: this.note('理由') }
    return super.put(kind, subject, { actor: { ...actor, name }, body: named })
  }
}

interface Made {
  ledger: Office
  running: RunningLog
  releases: Released[]
  subject: string
}

const made = async (): Promise<Made> => {
  const ledger = new Office()
  const releases = ['a', 'b'].map((slug) => {
    const picture = ledger.addFile(Buffer.from(`picture ${slug}`))
    const cover = { sha256: picture, alt: '图', credit: null }
    return { id: newId(), slug, picture, cover }
  })
  const subject = `places:${releases[0]?.id}`
  const written = releases.map(({ id, slug, cover, picture }) => {
    const put = ledger.submit.bind(ledger)
    ledger.submit = (draft) => put({ ...draft, files: [picture] } as typeof draft)
    const done = ledger.putRelease({ type: 'places', id, contents: { zh: place(slug, { cover }) } })
    ledger.submit = put
    return done
  })
  ledger.putWithdrawal(subject, written[0]?.releases ?? {})
  const running = await startLog(ledger)
  return { ledger, running, releases: written, subject }
}

const write = async ({ ledger, running }: Made, options: { isPublic?: boolean } = {}) => {
  const file = path.join(folder, `${newId()}.tar`)
  const report = await writeArchive(file, {
    source: ledger,
    snapshot: await running.log.checkpoint(),
    year: 2026,
    isPublic: options.isPublic ?? false,
    verifier,
  })
  return { file, report }
}

const verify = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verify-archive.mjs', ...args], {
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

it('an archive is checked by itself, with the key and a checkpoint from elsewhere', async () => {
  const office = await made()
  await using running = office.running
  const early = (await running.log.checkpoint()).note
  const kept = path.join(folder, 'witness.checkpoint')
  writeFileSync(kept, early)
  office.ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('c') } })
  const { file, report } = await write(office)
  expect(report).toMatchObject({ entries: 16, kept: 16, candidates: 3, absent: 0 })
  const [key = ''] = (await running.log.checkpoint()).keys
  const { status, output } = verify(file, '--key', key, '--checkpoint', kept)
  expect([status, output.trim().split('\n').at(-1)]).toEqual([0, 'ok'])
  expect(verify(file).output).toContain('the key is the archive’s own')

  const other = await startLog(office.ledger)
  const { keys, note } = await other.log.checkpoint()
  expect(verify(file, '--key', keys[0] ?? '').output).toContain('FAULT key: the archive has another')
  writeFileSync(kept, note)
  expect(verify(file, '--checkpoint', kept).output).toMatch(/FAULT .*not signed by/)
  await other[Symbol.asyncDispose]()
})

it('any byte that is changed is named', async () => {
  const office = await made()
  await using _running = office.running
  const { file } = await write(office)
  const bytes = readFileSync(file)
  const changed = path.join(folder, 'changed.tar')
  for (let at = 17; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
    const other = Buffer.from(bytes)
    other[at] = (other[at] ?? 0) ^ 1
    writeFileSync(changed, other)
    const { status, output } = verify(changed)
    expect([status, output], `byte ${at}`).toEqual([1, expect.stringMatching(/^FAULT \S+.*: \S/)])
  }
  writeFileSync(changed, bytes.subarray(0, bytes.length - 512))
  expect(verify(changed).output).toContain('FAULT archive')
  writeFileSync(changed, Buffer.concat([bytes, bytes]))
  expect(verify(changed).output).toContain('something behind its end')
})

it('what breaks the rule is named, though the operator signs it himself', async () => {
  const cases: [RegExp, (ledger: Office) => void][] = [
    [
      /entry 10: the signer has signed before/,
      (ledger) =>
        void ledger.putRelease({
          type: 'places',
          id: newId(),
          contents: { zh: place('x') },
          signers: ['first', 'second', 'second'],
        }),
    ],
    [
      /entry 8: the signer wrote or submitted it/,
      (ledger) =>
        void ledger.putRelease({
          type: 'places',
          id: newId(),
          contents: { zh: place('x') },
          signers: ['author', 'second', 'final'],
        }),
    ],
    [
      /entry 7: it rejects no open run/,
      (ledger) =>
        void ledger.put('REJECTED', 'places:x', {
          actor: person('first'),
          body: { submitted: 'none', opinion: null },
        }),
    ],
    [
      /candidate .*: it is missing \(entry 1\)/,
      (ledger) => void ledger.candidates.delete([...ledger.candidates.keys()][0] ?? ''),
    ],
    [/text .*: it is missing/, (ledger) => ledger.texts.clear()],
  ]
  for (const [message, breaking] of cases) {
    const ledger = new Office()
    const released = ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('a') } })
    ledger.put('LATER_KIND', 'users:1', { actor: person('somebody'), body: { said: 'something' } })
    breaking(ledger)
    await using running = await startLog(ledger)
    const { file } = await write({ ledger, running, releases: [released], subject: '' })
    expect(verify(file).output).toMatch(message)
  }
})

it('what was sealed by two people is sealed, by one a fault; the public edition has what is live alone', async () => {
  const office = await made()
  await using _running = office.running
  const { ledger, releases, subject } = office
  const [release = ''] = Object.values(releases[0]?.releases ?? {})
  const open = await write(office, { isPublic: true })
  expect(open.report).toMatchObject({ candidates: 1, texts: 0 })
  expect(verify(open.file).output).toMatch(/candidates +1\n[\s\S]*ok\n$/)
  expect(readFileSync(open.file, 'utf8')).not.toContain('"salt"')

  const seal = { releases: [release], files: [], texts: [], basis: ledger.note('依据') }
  const request = ledger.put('SEAL_REQUESTED', subject, { actor: person('final'), body: seal })
  ledger.candidates.delete(release)
  expect(verify((await write(office)).file).output).toContain('it is missing')
  ledger.put('SEALED', subject, { actor: person('other'), body: { request: request.hash } })
  expect(verify((await write(office)).file).output).toMatch(/sealed +1\n[\s\S]*ok\n$/)

  const again = ledger.put('SEAL_REQUESTED', subject, { actor: person('final'), body: seal })
  ledger.put('SEALED', subject, { actor: person('final'), body: { request: again.hash } })
  expect(verify((await write(office)).file).output).toContain('sealed by one person alone')
})
