import { createHash, generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import { decodeBundle, leafHash, Tree } from '@baling/transparency/core'
import { describe, expect, it } from 'vitest'

import { temporaryFolder } from '../../helpers/folders'
import { place, newId } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { codeOf, readProof, readSigned, startLog, type RunningLog } from '../../helpers/proof'

const text = async (running: RunningLog, address: string) => (await running.ask(address)).text()
const vkeyOf = async (running: RunningLog) => (await text(running, 'key')).trim()
const release = (ledger: MemoryLedger, slug: string) =>
  ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place(slug), en: place(slug) } })
const signedIn = ({ dataDir }: { dataDir: string }) => path.join(dataDir, 'transparency/signed')

describe('the signed ledger', () => {
  it('gives checkpoint, tiles, entries and the proof of each release', async () => {
    const ledger = new MemoryLedger()
    await using running = await startLog(ledger, { publicUrl: 'https://example.cn/' })
    const vkey = await vkeyOf(running)
    const empty = readSigned(await text(running, 'checkpoint'), vkey)
    expect(empty).toMatchObject({ origin: 'example.cn/ledger', size: 0 })
    expect(Buffer.from(empty.root)).toEqual(createHash('sha256').digest())

    const released = Array.from({ length: 60 }, (_, index) => release(ledger, `p${index}`))
    const entries = ledger.rows.map(({ canonical }) => canonical)
    for (const { seq, releases } of released)
      for (const id of Object.values(releases))
        expect(readProof(await text(running, `proof/${id}`), vkey)).toBe(entries[seq - 1])
    expect(readSigned(await text(running, 'checkpoint'), vkey).size).toBe(300)

    const leaves = entries.map(leafHash)
    const full = await running.ask('tile/0/000')
    expect(Object.fromEntries(full.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(Buffer.from(await full.arrayBuffer())).toEqual(Buffer.concat(leaves.slice(0, 256)))
    const above = await running.ask('tile/1/000.p/1')
    const tree = new Tree()
    for (const leaf of leaves) tree.append(leaf)
    expect(Buffer.from(await above.arrayBuffer())).toEqual(Buffer.from(tree.root(256)))
    const plain = await running.ask('tile/entries/001.p/44')
    const bundle = Buffer.from(await plain.arrayBuffer())
    expect(decodeBundle(bundle)?.map(String)).toEqual(entries.slice(256))
    const compressed = (accept: string) =>
      running.ask('tile/entries/001.p/44', { headers: { 'accept-encoding': accept } })
    const packed = await compressed('br, gzip')
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(bundle)
    expect((await compressed('gzip;q=0')).headers.get('content-encoding')).toBeNull()

    const etag = full.headers.get('etag') ?? ''
    const known = await running.ask('tile/0/000', { headers: { 'if-none-match': etag } })
    expect([known.status, await known.text()]).toEqual([304, ''])
    const head = await running.ask('checkpoint', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      '',
    ])
  })

  it.each([
    ['tile/0/000', 404, 'NOT_FOUND'],
    ['tile/0/000.p/6', 404, 'NOT_FOUND'],
    ['tile/1/000.p/1', 404, 'NOT_FOUND'],
    ['tile/x/000', 400, 'BAD_TILE'],
    ['tile/0/000.p/0', 400, 'BAD_TILE'],
    ['tile', 400, 'BAD_TILE'],
    ['proof/none', 404, 'NOT_FOUND'],
    ['proof/a%20b', 400, 'BAD_RELEASE'],
    ['proof', 404, 'NOT_FOUND'],
    ['checkpoint/x', 404, 'NOT_FOUND'],
    ['', 404, 'NOT_FOUND'],
  ])('/ledger/%s is %i %s', async (address, status, code) => {
    const ledger = new MemoryLedger()
    release(ledger, 'p')
    await using running = await startLog(ledger)
    const answer = await running.ask(address)
    const cache = answer.headers.get('cache-control')
    expect([answer.status, await codeOf(answer), cache]).toEqual([status, code, 'no-store'])
  })

  it('takes GET and HEAD alone, and says so in the language of the caller', async () => {
    await using running = await startLog(new MemoryLedger())
    const init = { method: 'POST', headers: { 'accept-language': 'en' } }
    const posted = await running.ask('checkpoint', init)
    expect([posted.status, posted.headers.get('allow'), await posted.json()]).toEqual([
      405,
      'GET, HEAD',
      { errors: [{ code: 'METHOD_NOT_ALLOWED', message: 'This address does not take that method' }] },
    ])
  })

  it('goes on showing what was signed while the ledger is down', async () => {
    const ledger = new MemoryLedger()
    const { releases } = release(ledger, 'p')
    await using running = await startLog(ledger)
    const before = await text(running, 'checkpoint')
    ledger.down = new Error('down')
    expect(await text(running, 'checkpoint')).toBe(before)
    expect((await running.ask('tile/0/000.p/5')).status).toBe(200)
    for (const address of ['tile/entries/000.p/5', `proof/${releases.zh}`]) {
      const answer = await running.ask(address)
      expect([answer.status, answer.headers.get('retry-after'), await codeOf(answer)]).toEqual([
        503,
        '5',
        'UNAVAILABLE',
      ])
    }
    await using late = await startLog(ledger)
    expect([(await late.ask('checkpoint')).status, (await late.ask('key')).status]).toEqual([503, 200])
  })

  it('is not signed where signed entries are gone or rewritten, also after a restart, until that is put right', async () => {
    const dataDir = temporaryFolder()
    const ledger = new MemoryLedger()
    release(ledger, 'a')
    release(ledger, 'b')
    const sound = [...ledger.rows]
    let note: string
    {
      await using running = await startLog(ledger, { dataDir })
      note = await text(running, 'checkpoint')
      ledger.rows = sound.slice(0, 9)
      await running.log.checkpoint().catch(() => undefined)
      expect(running.log.status()).toMatchObject({ signed: null, size: 9 })
      expect(running.lines.at(-1)).toContain('ROLLBACK (10)')
      expect(await codeOf(await running.ask('checkpoint'))).toBe('NOT_CONSISTENT')
    }
    const other = new MemoryLedger()
    for (const slug of ['a', 'b', 'c']) release(other, slug)
    for (const [source, fault] of [
      [ledger, 'ROLLBACK (10)'],
      [other, 'REWRITTEN (10)'],
    ] as const) {
      await using running = await startLog(source, { dataDir })
      expect(running.log.status().fault).toContain(fault)
      expect((await running.ask('tile/0/000.p/5')).status).toBe(503)
      await expect(running.log.checkpoint()).rejects.toThrow(fault)
      expect((await running.log.verify(source)).faults).toMatchObject([{ part: 'checkpoint', id: 'size 10' }])
    }
    await using running = await startLog(ledger, { dataDir })
    ledger.rows = sound
    expect((await running.log.checkpoint()).note).toBe(note)
    expect(running.log.status().fault).toBeNull()
    expect(running.lines.at(-1)).toBe('The ledger is signed again')
    expect(await running.log.verify(ledger)).toEqual({ size: 10, signed: 10, faults: [] })

    writeFileSync(path.join(signedIn({ dataDir }), '0000000000000010'), 'nothing')
    await using unread = await startLog(ledger, { dataDir })
    expect(unread.log.status().fault).toContain('SIGNED_UNREADABLE')
    expect((await unread.log.verify(ledger)).faults).toHaveLength(1)
    rmSync(dataDir, { recursive: true })
  })

  it('is not signed beyond an entry that does not verify; what was signed before is shown on', async () => {
    const dataDir = temporaryFolder()
    const ledger = new MemoryLedger()
    release(ledger, 'a')
    let note: string
    {
      await using running = await startLog(ledger, { dataDir })
      note = await text(running, 'checkpoint')
    }
    release(ledger, 'b')
    const row = ledger.rows[7]
    ledger.rows[7] = { seq: 8, hash: row?.hash ?? '', canonical: `${row?.canonical} ` }
    await using running = await startLog(ledger, { dataDir })
    expect(running.log.status().fault).toContain('ROW_HASH (8)')
    expect(await text(running, 'checkpoint')).toBe(note)
    expect((await running.ask('tile/0/000.p/5')).status).toBe(200)
    expect((await running.ask('tile/0/000.p/6')).status).toBe(404)

    ledger.rows[0] = { seq: 1, hash: ledger.rows[0]?.hash ?? '', canonical: '{}' }
    const entries = await running.ask('tile/entries/000.p/5')
    expect([entries.status, await codeOf(entries)]).toEqual([500, 'ENTRY_CHANGED'])
    rmSync(dataDir, { recursive: true })
  })

  it('has one key for all processes of a folder, which nobody else may read, and keeps few checkpoints', async () => {
    const dataDir = temporaryFolder()
    const ledger = new MemoryLedger()
    const [one, two] = await Promise.all([startLog(ledger, { dataDir }), startLog(ledger, { dataDir })])
    expect(await text(one, 'key')).toBe(await text(two, 'key'))
    const key = path.join(dataDir, 'transparency/key')
    expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(readFileSync(key, 'utf8')).toMatch(/^PRIVATE\+KEY\+localhost\/ledger\+/)
    for (let count = 0; count < 10; count += 1) {
      release(ledger, `p${count}`)
      const notes = await Promise.all([one.log.checkpoint(), two.log.checkpoint()])
      expect(notes[0].note).toBe(notes[1].note)
    }
    const kept = readdirSync(signedIn({ dataDir })).sort()
    expect(kept.length).toBeLessThanOrEqual(5)
    expect(kept.at(-1)).toBe('0000000000000050')
    await one[Symbol.asyncDispose]()
    await two[Symbol.asyncDispose]()
    rmSync(dataDir, { recursive: true })
  })

  it('signs with the keys that it is given, and refuses keys and names that do not fit', async () => {
    const folder = temporaryFolder()
    const pem = () =>
      String(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }))
    const keyFile = path.join(folder, 'ledger.pem')
    writeFileSync(keyFile, pem() + pem())
    const ledger = new MemoryLedger()
    {
      await using running = await startLog(ledger, { keyFile, origin: 'a.example/log' })
      const vkeys = (await text(running, 'key')).trim().split('\n')
      expect(vkeys).toHaveLength(2)
      const note = await text(running, 'checkpoint')
      for (const vkey of vkeys) expect(readSigned(note, vkey).origin).toBe('a.example/log')
    }
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const bad = [
      ['nothing', /neither/],
      ['-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----', /cannot be read/],
      [String(privateKey.export({ format: 'pem', type: 'pkcs8' })), /not an Ed25519 key/],
    ] as const
    for (const [content, message] of bad) {
      writeFileSync(keyFile, content)
      await expect(startLog(ledger, { keyFile })).rejects.toThrow(message)
    }
    await expect(startLog(ledger, { origin: 'a name' })).rejects.toThrow('cannot be the name of a log')
    const dataDir = path.join(folder, 'data')
    await (await startLog(ledger, { dataDir }))[Symbol.asyncDispose]()
    await expect(startLog(ledger, { dataDir, origin: 'other.example' })).rejects.toThrow(
      'not of “other.example”',
    )
    await expect(startLog(ledger, { keyFile: path.join(folder, 'none') })).rejects.toThrow('ENOENT')
    rmSync(folder, { recursive: true })
  })
})
