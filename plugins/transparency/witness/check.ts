import {
  consistencyRanges,
  joinNodes,
  judgeNote,
  nodeFromTile,
  parseCheckpoint,
  parseNote,
  pathOfTile,
  rangeNodes,
  sameBytes,
  TILE_WIDTH,
  tileOfNode,
  verifyConsistency,
  type Bilingual,
  type Checkpoint,
  type Node,
  type Range,
  type Tile,
  type VerifierKey,
} from '../core'

/** What a witness raises the alarm for: each can be shown to others with the two checkpoints. */
export const ALARMS = {
  KEY: {
    zh: '检查点不是用约定的密钥签署的：密钥已被更换，或有人冒充',
    en: 'the checkpoint is not signed with the agreed key: it was changed, or somebody else answers',
  },
  ORIGIN: { zh: '检查点属于另一份台账', en: 'the checkpoint is of another log' },
  ROLLBACK: {
    zh: '台账变短了：先前签署过的记录已不在其中',
    en: 'the ledger has become shorter: entries that it had signed are gone',
  },
  FORK: {
    zh: '台账被改写：新检查点不是旧检查点的延续',
    en: 'the ledger was rewritten: the new checkpoint does not continue the old one',
  },
  TILES: {
    zh: '台账的切片与它自己签署的检查点不符',
    en: 'the tiles of the ledger are not those of the checkpoint that it signed',
  },
} as const satisfies Record<string, Bilingual>

export type AlarmCode = keyof typeof ALARMS

/** A well-formed answer that breaks the log's promise. */
export class Alarm extends Error {
  constructor(
    readonly code: AlarmCode,
    /** The checkpoint that was kept, and the one that was seen, as they came. */
    readonly evidence: { kept: string | null; seen: string },
  ) {
    super(`${code}: ${ALARMS[code].zh} · ${ALARMS[code].en}`)
    this.name = 'Alarm'
  }
}

/** Bytes at an address under the log's own, `checkpoint` or `tile/…`; null where there is nothing. Throws where it can't be reached. */
export type Fetch = (path: string) => Promise<Uint8Array | null>

export interface WitnessOptions {
  fetch: Fetch
  key: VerifierKey
  /** Waits before a shorter ledger is asked again: another of its servers may only be behind. Default: none. */
  patience?: readonly (() => Promise<void>)[]
}

/** Reads a note that must be a checkpoint signed by `key`. */
const readSigned = (seen: string, key: VerifierKey, kept: string | null): Checkpoint => {
  const note = parseNote(seen)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!note || !checkpoint) throw new Error('The answer is no checkpoint')
  if (judgeNote(note, key) !== 'signed') throw new Alarm('KEY', { kept, seen })
  if (checkpoint.origin !== key.name) throw new Alarm('ORIGIN', { kept, seen })
  return checkpoint
}

/** Gives the hashes of subtrees from the tiles of a tree of `size`, each tile asked once. */
const tileReader = (fetch: Fetch, size: number) => {
  const asked = new Map<string, Promise<Uint8Array | null>>()
  const get = (path: string) => {
    const known = asked.get(path) ?? fetch(path)
    asked.set(path, known)
    return known
  }
  const tileBytes = async (tile: Tile): Promise<Uint8Array> => {
    // A tile that is full by now may stand for the part of it.
    const bytes =
      (await get(`tile/${pathOfTile(tile)}`)) ??
      (await get(`tile/${pathOfTile({ ...tile, width: TILE_WIDTH })}`))
    if (!bytes) throw new Error(`There is no tile ${pathOfTile(tile)}`)
    return bytes
  }
  const node = async (one: Node) => nodeFromTile(one, await tileBytes(tileOfNode(one, size)))
  return async (range: Range) => joinNodes(await Promise.all(rangeNodes(range).map(node)))
}

/** Throws an Alarm unless the tree `head` continues the tree `old`. */
const checkContinues = async (
  fetch: Fetch,
  { old, head }: { old: Checkpoint; head: Checkpoint },
  evidence: Alarm['evidence'],
): Promise<void> => {
  if (old.size === head.size) {
    if (!sameBytes(old.root, head.root)) throw new Alarm('FORK', evidence)
    return
  }
  if (old.size === 0) return
  const range = tileReader(fetch, head.size)
  try {
    const proof = await Promise.all(consistencyRanges(old.size, head.size).map(range))
    if (verifyConsistency(old, proof, head)) return
    const root = await range({ start: 0, end: head.size })
    throw new Alarm(sameBytes(root, head.root) ? 'FORK' : 'TILES', evidence)
  } catch (error) {
    if (error instanceof RangeError) throw new Alarm('TILES', evidence)
    throw error
  }
}

/**
 * One look at a log: gives its checkpoint if it is signed by the key and continues `kept`, the last that was accepted.
 * Throws an Alarm where the log breaks its promise, another error where nothing can be said.
 */
export const look = async (
  { fetch, key, patience = [] }: WitnessOptions,
  kept: string | null,
): Promise<{ note: string; checkpoint: Checkpoint }> => {
  const keptNote = kept === null ? null : parseNote(kept)
  const old = keptNote && parseCheckpoint(keptNote.text)
  if (kept !== null && !old) throw new Error('What was kept is no checkpoint')
  if (old && old.origin !== key.name) throw new Error(`What was kept is of ${old.origin}, not of ${key.name}`)
  for (const wait of [...patience, null]) {
    const bytes = await fetch('checkpoint')
    if (!bytes) throw new Error('There is no checkpoint')
    const note = Buffer.from(bytes).toString('utf8')
    const checkpoint = readSigned(note, key, kept)
    if (!old) return { note, checkpoint }
    if (checkpoint.size >= old.size) {
      await checkContinues(fetch, { old, head: checkpoint }, { kept, seen: note })
      return { note, checkpoint }
    }
    if (!wait) throw new Alarm('ROLLBACK', { kept, seen: note })
    await wait()
  }
  throw new Error('Unreachable')
}
