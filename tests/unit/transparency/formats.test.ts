import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'

import {
  cosign,
  cosignedAt,
  decodeBundle,
  encodeBundle,
  ERRORS,
  FAULTS,
  formatCheckpoint,
  formatProof,
  isKeyName,
  judgeNote,
  languageOf,
  leafHash,
  MOST_ENTRY_BYTES,
  parseCheckpoint,
  parseNote,
  parseProof,
  parseSignerKey,
  parseTilePath,
  parseVerifierKey,
  pathOfTile,
  readRow,
  seedOfPem,
  signerOf,
  signNote,
  START,
  ZERO_HASH,
} from '@baling/transparency/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// From the documentation of golang.org/x/mod/sumdb/note.
const SECRET = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const SIGNED = `${TEXT}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`
const seed = Buffer.alloc(32, 7)
const log = signerOf({ type: 'log', name: 'example.org/ledger', seed })
const witness = signerOf({ type: 'witness', name: 'witness.example/w1', seed })

describe('signed notes', () => {
  test('are those of the Go implementation, byte for byte', () => {
    const key = parseSignerKey(SECRET)
    const verifier = parseVerifierKey(VKEY)
    expect(key?.text).toBe(VKEY)
    expect(key?.secret).toBe(SECRET)
    expect(key && signNote(TEXT, [key])).toBe(SIGNED)
    const note = parseNote(SIGNED)
    expect(note?.text).toBe(TEXT)
    expect(note && verifier && judgeNote(note, verifier)).toBe('signed')
  })

  test('a note with any byte changed is not signed', () => {
    const bytes = Buffer.from(SIGNED)
    const verifier = parseVerifierKey(VKEY)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 127 }), (at, bits) => {
        const other = Buffer.from(bytes)
        other[at] = (other[at] ?? 0) ^ bits
        const note = parseNote(other.toString('utf8'))
        expect(note && verifier && judgeNote(note, verifier)).not.toBe('signed')
      }),
    )
  })

  test('a key with another name or id is another key', () => {
    expect(parseVerifierKey(VKEY.replace('Peter', 'Petra'))).toBeNull()
    expect(parseVerifierKey(VKEY.replace('+AR', '+Az'))).toBeNull()
    expect(parseVerifierKey('nothing')).toBeNull()
    expect(parseSignerKey(VKEY)).toBeNull()
    expect(parseSignerKey(SECRET.replace('Peter', 'Petra'))).toBeNull()
    expect(['a b', 'a+b', '', 'a\u3000b', 'a\nb'].map(isKeyName)).toEqual(Array(5).fill(false))
    expect(() => signerOf({ type: 'log', name: 'a b', seed })).toThrow(TypeError)
    const note = parseNote(SIGNED)
    expect(note && judgeNote(note, log)).toBe('foreign')
  })

  test('what is none is not read', () => {
    const bad = [
      '',
      'a\n',
      'a\n\n',
      'a\n\nb\n',
      `${SIGNED}x`,
      SIGNED.slice(0, -1),
      `\u0007${SIGNED}`,
      SIGNED.replace('x08go', '*'),
      SIGNED.replace(/x08go.*=/, 'x08g'),
      `${'a'.repeat(70_000)}${SIGNED}`,
    ]
    expect(bad.map(parseNote)).toEqual(bad.map(() => null))
  })

  test('an Ed25519 key in PEM gives its secret bytes, another gives none', () => {
    const made = generateKeyPairSync('ed25519')
    const pem = made.privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
    const own = seedOfPem(pem)
    expect(
      own && Buffer.from(signerOf({ type: 'log', name: 'x', seed: own }).publicKey).toString('base64url'),
    ).toBe(made.publicKey.export({ format: 'jwk' }).x)
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(seedOfPem(privateKey.export({ format: 'pem', type: 'pkcs8' }) as string)).toBeNull()
  })
})

describe('checkpoints', () => {
  const checkpoint = { origin: 'example.org/ledger', size: 12, root: leafHash('root') }
  const text = formatCheckpoint(checkpoint)

  test('are read as they are written, extension lines included', () => {
    expect(parseCheckpoint(text)).toEqual(checkpoint)
    expect(parseCheckpoint(`${text}more\n`)).toEqual(checkpoint)
    const bad = [
      text.slice(0, -1),
      text.replace('12', '012'),
      text.replace('12', '-1'),
      text.replace('12', '99999999999999999999'),
      text.replace('example.org/ledger', ''),
      text.replace('=', ''),
      `${text}\nmore\n`,
      'a\n1\n',
    ]
    expect(bad.map(parseCheckpoint)).toEqual(bad.map(() => null))
  })

  test('are cosigned with the time, which is part of what is signed', () => {
    const note = signNote(text, [log])
    const cosigned = parseNote(cosign(note, witness, 1_679_315_147))
    expect(cosigned && judgeNote(cosigned, log)).toBe('signed')
    expect(cosigned && cosignedAt(cosigned, witness)).toBe(1_679_315_147)
    const foreign = parseNote(note)
    expect(foreign && cosignedAt(foreign, witness)).toBeNull()
    const line = cosigned?.signatures[1]
    line?.signature.writeBigUInt64BE(1n)
    expect(cosigned && cosignedAt(cosigned, witness)).toBeNull()
    expect(() => cosign(note, log, 1)).toThrow(TypeError)
    expect(() => cosign('no note', witness, 1)).toThrow(TypeError)
  })

  test('stand in proof files, which are read as they are written', () => {
    const file = {
      extra: Buffer.from('entry'),
      index: 7,
      hashes: [leafHash('a'), leafHash('b')],
      checkpoint: signNote(text, [log]),
    }
    const written = formatProof(file)
    expect(parseProof(written)).toEqual(file)
    const short = { ...file, extra: null, hashes: [] }
    expect(parseProof(formatProof(short))).toEqual(short)
    const bad = [
      written.replace('@v1', '@v2'),
      written.replace('index 7', 'index 07'),
      written.replace('extra ', 'extra *'),
      written.replace(/index 7\n.{4}/, 'index 7\n'),
      'c2sp.org/tlog-proof@v1\nindex 1',
    ]
    expect(bad.map(parseProof)).toEqual(bad.map(() => null))
  })
})

describe('tiles', () => {
  test('have the addresses of tlog-tiles', () => {
    expect(pathOfTile({ level: 0, index: 1_234_067, width: 256 })).toBe('0/x001/x234/067')
    expect(pathOfTile({ level: 'entries', index: 0, width: 5 })).toBe('entries/000.p/5')
    fc.assert(
      fc.property(
        fc.oneof(fc.constant('entries' as const), fc.nat(63)),
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          const tile = { level, index, width }
          expect(parseTilePath(pathOfTile(tile))).toEqual(tile)
        },
      ),
    )
  })

  test.each([
    '',
    '0',
    '00/000',
    '64/000',
    '0/0',
    '0/1000',
    '0/x000/001',
    '0/001/002',
    '0/x001',
    '0/000.p/0',
    '0/000.p/256',
    '0/000.p/05',
    '-1/000',
    'data/000',
    '0/x999/x999/x999/x999/x999/x999/999',
  ])('%j is no tile', (path) => expect(parseTilePath(path)).toBeNull())

  test('bundles hold entries of up to 65535 bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (entries) => {
        expect(decodeBundle(encodeBundle(entries))?.map(String)).toEqual(entries)
      }),
    )
    const longest = 'x'.repeat(MOST_ENTRY_BYTES)
    expect(decodeBundle(encodeBundle([longest]))?.map(String)).toEqual([longest])
    expect(() => encodeBundle([`${longest}x`])).toThrow(RangeError)
    expect(decodeBundle(Buffer.from([0]))).toBeNull()
    expect(decodeBundle(Buffer.from([0, 2, 1]))).toBeNull()
  })
})

test('a row follows by its own text', () => {
  const canonical = JSON.stringify({
    seq: 1,
    prev: ZERO_HASH,
    kind: 'RELEASED',
    body: { locales: { zh: { release: 'r1' }, en: {} } },
  })
  const hashed = (text: string) => `sha256:${leafHash(text).toString('hex')}`
  const row = { seq: 1, canonical, hash: hashed(canonical) }
  expect(readRow(row, START)).toEqual({ hash: leafHash(canonical), releases: ['r1'] })
  expect(readRow({ ...row, canonical: `${canonical} ` }, START)).toBe('ROW_HASH')
  expect(readRow({ ...row, hash: 'none' }, START)).toBe('ROW_HASH')
  expect(readRow({ ...row, seq: 2 }, START)).toBe('ROW_SEQ')
  expect(readRow(row, { seq: 1, hash: ZERO_HASH })).toBe('ROW_SEQ')
  expect(readRow(row, { seq: 0, hash: row.hash })).toBe('ROW_PREV')
  for (const text of ['nothing', '[]', 'null'])
    expect(readRow({ seq: 1, canonical: text, hash: hashed(text) }, START)).toBe('ROW_FORM')
  const other = canonical.replace('{"zh":{"release":"r1"},"en":{}}', '3')
  expect(readRow({ seq: 1, canonical: other, hash: hashed(other) }, START)).toMatchObject({ releases: [] })
})

test('the caller is answered in his language', () => {
  expect([null, 'en', 'fr', 'zh;q=0.1, en;q=0.2', 'fr;q=1, zh;q=x'].map(languageOf)).toEqual([
    'zh',
    'en',
    'zh',
    'en',
    'zh',
  ])
})

describe('the registry and the README', () => {
  const readme = readFileSync('plugins/transparency/README.md', 'utf8')
  const table = (heading: string): string[][] => {
    const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
    return [...section.matchAll(/^\| `(\w+)` +\|(.*)\|$/gm)].map(([, code = '', rest = '']) => [
      code,
      ...rest.split('|').map((cell) => cell.trim()),
    ])
  }

  test('have the same errors and faults', () => {
    expect(table('Errors')).toEqual(
      Object.entries(ERRORS).map(([code, { status, zh, en }]) => [code, String(status), zh, en]),
    )
    expect(table('Faults')).toEqual(Object.entries(FAULTS).map(([code, { zh, en }]) => [code, zh, en]))
  })
})
