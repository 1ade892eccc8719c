#!/usr/bin/env node
// 离线核验台账归档：node verify-archive.mjs 归档.tar [--key 公钥] [--checkpoint 检查点文件]
// Checks an archive of the review ledger offline: chain, tree, checkpoint, the rule of three different people, every
// released text and file, every text beside the chain. Plain Node 18 or later, no dependencies. Names the first
// fault and exits with 1; prints counts and `ok` otherwise. It shares no code with the server.
import { Buffer } from 'node:buffer'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

class Fault extends Error {}
const check = (holds, what) => {
  if (!holds) throw new Fault(what)
}
const sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const named = (bytes) => `sha256:${bytes.toString('hex')}`
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

// RFC 8785: keys by UTF-16 code units; numbers and strings as JavaScript writes them.
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}
const parse = (text, what) => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault(`${what}: not JSON`)
  }
}

// --- signed notes (C2SP signed-note, Ed25519) ---

const readKey = (text) => {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? []
  const bytes = Buffer.from(encoded ?? '', 'base64')
  check(name && bytes.length === 33 && bytes[0] === 1, `key “${text.trim()}”: not the key of a log`)
  check(sha256(`${name}\n`, bytes).toString('hex', 0, 4) === id, `key ${name}: its id is not its own`)
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)])
  return { name, id, key: createPublicKey({ key: spki, format: 'der', type: 'spki' }) }
}
const readNote = (note, key, what) => {
  const at = note.lastIndexOf('\n\n')
  check(at > 0 && note.endsWith('\n'), `${what}: not a signed note`)
  const text = note.slice(0, at + 1)
  const own = note
    .slice(at + 2)
    .split('\n')
    .map((line) => /^— (\S+) (\S+)$/.exec(line))
    .filter((match) => match && match[1] === key.name)
    .map((match) => Buffer.from(match[2], 'base64'))
    .filter((bytes) => bytes.toString('hex', 0, 4) === key.id)
  check(own.length > 0, `${what}: not signed by ${key.name}+${key.id}`)
  check(
    own.every((bytes) => verify(null, Buffer.from(text), key.key, bytes.subarray(4))),
    `${what}: the signature is false`,
  )
  return text
}
const readCheckpoint = (note, key, what) => {
  const [origin, size, root] = readNote(note, key, what).split('\n')
  check(origin === key.name && /^(0|[1-9]\d*)$/.test(size), `${what}: not a checkpoint of ${key.name}`)
  return { size: Number(size), root }
}

// --- the tree (RFC 6962), kept as the roots of its full subtrees ---

class Tree {
  subtrees = []
  size = 0
  add(hash) {
    let [node, height] = [hash, 0]
    while (this.subtrees.at(-1)?.height === height) {
      node = sha256(Buffer.of(1), this.subtrees.pop().node, node)
      height += 1
    }
    this.subtrees.push({ node, height })
    this.size += 1
  }
  root() {
    const nodes = this.subtrees.map(({ node }) => node)
    if (nodes.length === 0) return sha256()
    return nodes.reduceRight((right, left) => sha256(Buffer.of(1), left, right))
  }
}

// --- the archive: POSIX ustar, each header exactly as it is written ---

const BLOCK = 512
const header = (name, size) => {
  const octal = (value, digits) => value.toString(8).padStart(digits, '0')
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0)
  block.write(
    `${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(0, 11)}\0`,
    100,
  )
  block.write('        0', 148)
  block.write('ustar\0' + '00', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0 `, 148)
  return block
}

class Archive {
  at = 0
  constructor(file) {
    this.handle = openSync(file, 'r')
    this.length = fstatSync(this.handle).size
    this.members = []
  }
  bytes(count) {
    const buffer = Buffer.alloc(count)
    const read = readSync(this.handle, buffer, 0, count, this.at)
    check(read === count, `archive: it ends at byte ${this.at + read}`)
    this.at += count
    return buffer
  }
  /** The next file's name and size; null at the end. */
  next() {
    const block = this.bytes(BLOCK)
    if (block.every((byte) => byte === 0)) {
      const rest = this.bytes(this.length - this.at)
      check(
        rest.length === BLOCK && rest.every((byte) => byte === 0),
        'archive: there is something behind its end',
      )
      return null
    }
    const name = block.toString('utf8', 0, block.indexOf(0))
    const size = parseInt(block.toString('latin1', 124, 135), 8)
    check(
      Number.isSafeInteger(size) && header(name, size).equals(block),
      `archive: the header before ${JSON.stringify(name)} was changed`,
    )
    return { path: name, size }
  }
  /** Its bytes, a piece at a time; notes its hash. */
  *pieces({ path, size }) {
    const hash = createHash('sha256')
    for (let left = size; left > 0;) {
      const piece = this.bytes(Math.min(left, 1 << 20))
      hash.update(piece)
      left -= piece.length
      yield piece
    }
    check(
      this.bytes((BLOCK - (size % BLOCK)) % BLOCK).every((byte) => byte === 0),
      `archive: the padding behind ${path} was changed`,
    )
    this.members.push({ path, sha256: hash.digest('hex'), size })
  }
  /** Reads it for its hash alone. */
  skim(member) {
    const pieces = this.pieces(member)
    while (!pieces.next().done);
  }
  whole(member) {
    return Buffer.concat([...this.pieces(member)])
  }
  *lines(member) {
    let rest = []
    for (const piece of this.pieces(member)) {
      let from = 0
      for (let to = piece.indexOf(10); to >= 0; to = piece.indexOf(10, from)) {
        yield Buffer.concat([...rest, piece.subarray(from, to)])
        rest = []
        from = to + 1
      }
      rest.push(piece.subarray(from))
    }
    check(
      rest.every((one) => one.length === 0),
      `${member.path}: its last line is not whole`,
    )
  }
}

// --- the rule: three different people, one after another, none of whom wrote or submitted it ---

const STAGES = ['first', 'second', 'final']
const same = (a, b) => a.account === b.account || a.person === b.person

const RULES = {
  SUBMITTED(stream, { body, actor }, hash, at) {
    check(!stream.run, `${at}: a run of it is open`)
    const prints = Object.fromEntries(
      Object.entries(body.locales).map(([locale, one]) => [locale, one.fingerprint]),
    )
    check(
      named(sha256(canonical(prints))) === body.fingerprint,
      `${at}: the fingerprint is not that of its locales`,
    )
    check(actor.kind === 'person', `${at}: not submitted by a person`)
    stream.run = { hash, body, barred: [...body.authors, actor], signed: [] }
  },
  APPROVED({ run }, { body, actor }, hash, at) {
    check(run?.hash === body.submitted, `${at}: it signs no open run`)
    check(body.fingerprint === run.body.fingerprint, `${at}: it signs another fingerprint`)
    check(body.stage === STAGES[run.signed.length], `${at}: the stage ${body.stage} is not open`)
    check(body.verdict === 'approved', `${at}: no approval`)
    check(actor.kind === 'person' && actor.account && actor.person, `${at}: not signed by a person`)
    check(!run.barred.some((one) => same(one, actor)), `${at}: the signer wrote or submitted it`)
    check(!run.signed.some((one) => same(one.actor, actor)), `${at}: the signer has signed before`)
    run.signed.push({ hash, actor })
  },
  REJECTED(stream, { body }, _, at) {
    check(stream.run?.hash === body.submitted, `${at}: it rejects no open run`)
    stream.run = null
  },
  RECALLED(stream, { body }, _, at) {
    check(stream.run?.hash === body.submitted, `${at}: it recalls no open run`)
    stream.run = null
  },
  RELEASED(stream, { body, actor, subject }, _, at, world) {
    const { run } = stream
    check(run?.hash === body.submitted, `${at}: it releases no open run`)
    check(run.signed.length === 3, `${at}: three people have not signed`)
    check(
      canonical(body.approvals) === canonical(run.signed.map(({ hash }) => hash)),
      `${at}: other approvals`,
    )
    check(
      body.kind === run.body.kind &&
        body.fingerprint === run.body.fingerprint &&
        canonical(body.locales) === canonical(run.body.locales),
      `${at}: it releases something else than was signed`,
    )
    check(actor.kind === 'system', `${at}: released by hand`)
    world.counts.releases += Object.keys(body.locales).length
    for (const [locale, { release }] of Object.entries(body.locales))
      world.live.set(`${subject} ${locale}`, release)
    stream.run = null
  },
  WITHDRAWN(stream, { body, subject }, _, at, world) {
    for (const locale of body.locales) {
      check(world.live.has(`${subject} ${locale}`), `${at}: ${locale} was not live`)
      world.live.delete(`${subject} ${locale}`)
    }
    if (body.closes === null) return
    check(stream.run?.hash === body.closes, `${at}: it closes no open run`)
    stream.run = null
  },
  SEAL_REQUESTED(stream, { body, actor }, hash) {
    stream.requests.set(hash, { body, actor })
  },
  SEALED(stream, { body, actor }, _, at, world) {
    const request = stream.requests.get(body.request)
    check(request, `${at}: nobody asked for it`)
    check(!same(request.actor, actor), `${at}: sealed by one person alone`)
    for (const name of ['releases', 'files', 'texts'])
      for (const one of request.body[name]) world.sealed.add(one)
  },
  SEAL_DROPPED(stream, { body }) {
    stream.requests.delete(body.request)
  },
}

const WORDS = ['opinion', 'note', 'reason', 'notice', 'basis']

/** What an entry says must be beside it. */
const collect = ({ kind, subject, actor, body }, seq, world) => {
  const words = [actor?.name, ...WORDS.map((name) => body[name])]
  if (kind === 'ACCOUNT' || kind === 'ACCOUNT_REQUESTED') words.push(body.state)
  for (const hash of words) if (typeof hash === 'string') world.texts.set(hash, seq)
  if (kind === 'WITHDRAWN' && body.notice) world.notices.set(body.notice, seq)
  if (kind !== 'SUBMITTED') return
  for (const [locale, one] of Object.entries(body.locales))
    world.candidates.set(one.release, { ...one, subject, locale, files: body.files, seq })
}

const readEntries = (archive, member, world) => {
  const tree = new Tree()
  const streams = new Map()
  let [prev, time] = [`sha256:${'0'.repeat(64)}`, '']
  for (const line of archive.lines(member)) {
    const seq = tree.size + 1
    const at = `entry ${seq}`
    const entry = parse(line.toString('utf8'), at)
    check(isObject(entry) && canonical(entry) === line.toString('utf8'), `${at}: not canonical JSON`)
    const known = isObject(entry.body) && isObject(entry.actor) && typeof entry.subject === 'string'
    check(entry.v === 1 && known && typeof entry.at === 'string', `${at}: not of the form of an entry`)
    check(entry.seq === seq, `${at}: its number is ${entry.seq}`)
    check(entry.prev === prev, `${at}: it does not name the entry before`)
    check(entry.at >= time, `${at}: it is older than the entry before`)
    const stream = streams.get(entry.subject) ?? { length: 0, run: null, requests: new Map() }
    streams.set(entry.subject, stream)
    stream.length += 1
    check(
      entry.key === `${entry.subject}#${stream.length}`,
      `${at}: not the next entry about ${entry.subject}`,
    )
    const leaf = sha256(Buffer.of(0), line)
    try {
      if (Object.hasOwn(RULES, entry.kind)) RULES[entry.kind](stream, entry, named(leaf), at, world)
      if (entry.at < world.until) collect(entry, seq, world)
    } catch (error) {
      if (error instanceof TypeError) throw new Fault(`${at}: not of the form of a ${entry.kind}`)
      throw error
    }
    if (entry.at < world.until) world.counts.kept = seq
    prev = named(leaf)
    time = entry.at
    tree.add(leaf)
    for (const one of world.checkpoints)
      if (one.size === tree.size)
        check(tree.root().toString('base64') === one.root, `${one.what}: its root is not that of the entries`)
  }
  for (const { what, size } of world.checkpoints)
    check(size <= tree.size, `${what}: it is of ${size} entries, the archive has ${tree.size}`)
  return tree
}

const readCandidates = (archive, member, world) => {
  for (const line of archive.lines(member)) {
    const { id, text } = parse(line.toString('utf8'), member.path)
    const wanted = world.candidates.get(id)
    check(wanted, `candidate ${id}: no entry names it`)
    check(
      named(sha256(text)) === wanted.fingerprint,
      `candidate ${id}: not what was signed (entry ${wanted.seq})`,
    )
    const said = parse(text, `candidate ${id}`)
    check(
      canonical(said) === text &&
        `${said.type}:${said.id}` === wanted.subject &&
        said.locale === wanted.locale &&
        said.contract === wanted.contract,
      `candidate ${id}: of another document (entry ${wanted.seq})`,
    )
    world.found.candidates.add(id)
    for (const file of wanted.files)
      if (!world.public || text.includes(file)) world.files.set(file, wanted.seq)
  }
}

const readTexts = (archive, member, world) => {
  for (const line of archive.lines(member)) {
    const hash = named(sha256(line))
    check(world.texts.has(hash), `text ${hash}: no entry names it`)
    world.found.texts.add(hash)
  }
}

/** Everything that must be there is there, or was sealed. */
const judge = (wanted, found, { what, world }) => {
  for (const [id, seq] of wanted) {
    if (found.has(id)) continue
    check(world.sealed.has(id), `${what} ${id}: it is missing (entry ${seq})`)
    world.counts.sealed += 1
  }
}

const options = (args) => {
  const given = { file: null, '--key': null, '--checkpoint': null }
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '--key' || args[at] === '--checkpoint') given[args[at]] = args[(at += 1)] ?? null
    else given.file ??= args[at]
  }
  if (given.file === null) {
    console.error('node verify-archive.mjs FILE [--key VKEY] [--checkpoint FILE]')
    process.exit(1)
  }
  return given
}

const ORDER = [
  'README.md',
  'verify-archive.mjs',
  'key',
  'checkpoint',
  'entries.ndjson',
  'candidates.ndjson',
  'texts.ndjson',
]

/** Facts of the manifest, which stands at the end: read first, believed when its signature is reached. */
const peek = (file) => {
  const archive = new Archive(file)
  for (let member = archive.next(); member; member = archive.next()) {
    if (member.path === 'manifest.json') {
      const manifest = parse(archive.whole(member).toString('utf8'), 'manifest.json')
      closeSync(archive.handle)
      return manifest
    }
    archive.at += member.size + ((BLOCK - (member.size % BLOCK)) % BLOCK)
  }
  throw new Fault('manifest.json: it is missing')
}

const run = (given) => {
  const manifest = peek(given.file)
  check(manifest.format === 'baling-archive/1', `manifest.json: the format ${manifest.format} is not known`)
  const archive = new Archive(given.file)
  const world = {
    until: manifest.until,
    public: manifest.public,
    checkpoints: [],
    live: new Map(),
    sealed: new Set(),
    candidates: new Map(),
    texts: new Map(),
    notices: new Map(),
    files: new Map(),
    found: { candidates: new Set(), texts: new Set(), files: new Set() },
    counts: { entries: 0, kept: 0, releases: 0, candidates: 0, texts: 0, files: 0, sealed: 0 },
  }
  const expect = (path) => {
    const member = archive.next()
    check(member?.path === path, `${path}: it is missing`)
    return member
  }
  for (const path of ORDER.slice(0, 2)) archive.whole(expect(path))
  const own = archive.whole(expect('key')).toString('utf8').split('\n')[0]
  const key = readKey(given['--key'] ?? own)
  check(given['--key'] === null || own === given['--key'].trim(), 'key: the archive has another')
  const note = archive.whole(expect('checkpoint')).toString('utf8')
  const signed = readCheckpoint(note, key, 'checkpoint')
  world.checkpoints.push({ ...signed, what: 'checkpoint' })
  if (given['--checkpoint'] !== null) {
    const text = readFileSync(given['--checkpoint'], 'utf8')
    world.checkpoints.push({
      ...readCheckpoint(text, key, given['--checkpoint']),
      what: given['--checkpoint'],
    })
  }

  const tree = readEntries(archive, expect('entries.ndjson'), world)
  check(
    tree.size === signed.size,
    `checkpoint: it is of ${signed.size} entries, the archive has ${tree.size}`,
  )
  check(tree.root().toString('base64') === signed.root, 'checkpoint: its root is not that of the entries')
  if (world.public) {
    const live = new Set(world.live.values())
    for (const id of [...world.candidates.keys()]) if (!live.has(id)) world.candidates.delete(id)
    world.texts = world.notices
  }
  readCandidates(archive, expect('candidates.ndjson'), world)
  readTexts(archive, expect('texts.ndjson'), world)
  let member = archive.next()
  for (; member && member.path !== 'manifest.json'; member = archive.next()) {
    const [, hash] = /^files\/([0-9a-f]{64})$/.exec(member.path) ?? []
    const named =
      hash &&
      (world.files.has(hash) || [...world.candidates.values()].some(({ files }) => files.includes(hash)))
    check(named, `${member.path}: no entry names it`)
    archive.skim(member)
    check(archive.members.at(-1).sha256 === hash, `file ${hash}: the bytes are not what was signed`)
    world.found.files.add(hash)
  }
  check(member, 'manifest.json: it is missing')

  const before = [...archive.members]
  const text = archive.whole(member)
  check(canonical(manifest) === text.toString('utf8'), 'manifest.json: not canonical JSON')
  before.forEach((one, at) =>
    check(canonical(one) === canonical(manifest.members[at]), `${one.path}: not what the manifest says`),
  )
  check(before.length === manifest.members.length, 'manifest.json: it names files that are not there')
  const line = readNote(archive.whole(expect('manifest.note')).toString('utf8'), key, 'manifest.note')
  check(line === `baling-archive/1\n${sha256(text).toString('hex')}\n`, 'manifest.json: not what was signed')
  check(
    manifest.entries === tree.size && manifest.kept === world.counts.kept,
    'manifest.json: other numbers of entries',
  )
  check(archive.next() === null, 'archive: there is a file too many')

  const wanted = (map) => [...map].map(([id, value]) => [id, value.seq ?? value])
  judge(wanted(world.candidates), world.found.candidates, { what: 'candidate', world })
  // The files of a run of which nothing is here any more are asked for as well, unless the public edition left them out.
  if (!world.public)
    for (const { files, seq } of world.candidates.values()) for (const one of files) world.files.set(one, seq)
  judge(wanted(world.files), world.found.files, { what: 'file', world })
  judge(wanted(world.texts), world.found.texts, { what: 'text', world })
  const { candidates, texts, files } = world.found
  Object.assign(world.counts, {
    entries: tree.size,
    candidates: candidates.size,
    texts: texts.size,
    files: files.size,
  })
  return { counts: world.counts, manifest, key: given['--key'] === null ? 'own' : 'given' }
}

try {
  const { counts, manifest, key } = run(options(process.argv.slice(2)))
  console.log(`${manifest.origin} ${manifest.year}${manifest.public ? ' (public)' : ''}`)
  for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(11)} ${count}`)
  if (key === 'own') console.log('note: the key is the archive’s own; give one that you trust with --key')
  console.log('ok')
} catch (error) {
  const known = error instanceof Fault || error.code !== undefined
  console.log(`FAULT ${known ? error.message : `archive: it cannot be read: ${error.message}`}`)
  process.exitCode = 1
}
