import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { Sql } from './sqlite'

/** A kept file that nobody has opened for this long belongs to a process that won't come back. */
const ORPHAN_MS = 7 * 24 * 3600 * 1000
const NAME = /^([0-9a-f]{16})\.(\d+)\.(\d+)\.db(-wal|-shm|-journal)?$/

/**
 * A process's place in the directory. Files are named `HASH.SLOT.GENERATION.db`; the slot is held by an
 * exclusive lock of SQLite on `slot-N.lock`, which the system frees however the process ends.
 */
export interface Slot {
  number: number
  /** Kept files of this slot with this hash, the newest first. */
  kept(): string[]
  /** Path of a new file. */
  fresh: () => string
  /** Removes a file with all that SQLite puts beside it. */
  remove: (file: string) => void
  /** No other process has a slot here at the moment. */
  alone(): boolean
  release(): void
}

/** Closing alone leaves the transaction, and with it the lock, until the connection is collected. */
const unlock = (lock: Sql): void => {
  lock.exec('ROLLBACK')
  lock.close()
}

const tryLock = (file: string): Sql | null => {
  let lock: Sql | undefined
  try {
    lock = new Sql(file, ['busy_timeout = 0'])
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock?.close()
    if (error instanceof Error && /BUSY|locked/i.test(error.message)) return null
    throw error
  }
}

const removeFile = (file: string): void => {
  for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(file + tail, { force: true })
}

interface Kept {
  file: string
  hash: string
  slot: number
  generation: number
}

const list = (dir: string): Kept[] =>
  readdirSync(dir).flatMap((name) => {
    const [, hash = '', slot, generation, tail] = NAME.exec(name) ?? []
    if (!hash || tail) return []
    return [{ file: path.join(dir, name), hash, slot: Number(slot), generation: Number(generation) }]
  })

/** All kept files with this hash, whichever process they belong to. */
export const keptFiles = (dir: string, hash: string): string[] =>
  existsSync(dir) ? list(dir).flatMap((kept) => (kept.hash === hash ? [kept.file] : [])) : []

/** Takes the lowest free slot of `dir`, and removes what nobody will use again. */
export const takeSlot = (dir: string, hash: string): Slot => {
  mkdirSync(dir, { recursive: true })
  const lockFile = (number: number) => path.join(dir, `slot-${number}.lock`)
  let number = 0
  let lock = tryLock(lockFile(number))
  while (!lock) lock = tryLock(lockFile(++number))
  const own = lock
  sweep(dir, { number, hash, lockFile })
  const mine = () =>
    list(dir)
      .filter((kept) => kept.slot === number && kept.hash === hash)
      .sort((a, b) => b.generation - a.generation)
  return {
    number,
    kept: () => mine().map(({ file }) => file),
    fresh: () => path.join(dir, `${hash}.${number}.${(mine()[0]?.generation ?? 0) + 1}.db`),
    remove: removeFile,
    alone: () => others(dir, number).every((other) => isFree(lockFile(other))),
    release: () => unlock(own),
  }
}

const others = (dir: string, own: number): number[] =>
  readdirSync(dir)
    .map((name) => Number(/^slot-(\d+)\.lock$/.exec(name)?.[1] ?? own))
    .filter((number) => number !== own)

const isFree = (file: string): boolean => {
  const lock = tryLock(file)
  if (lock) unlock(lock)
  return lock !== null
}

const sweep = (dir: string, own: { number: number; hash: string; lockFile(n: number): string }): void => {
  for (const kept of list(dir)) {
    if (kept.slot === own.number) {
      if (kept.hash !== own.hash) removeFile(kept.file)
      continue
    }
    const old = kept.hash !== own.hash || Date.now() - statSync(kept.file).mtimeMs > ORPHAN_MS
    if (old && isFree(own.lockFile(kept.slot))) removeFile(kept.file)
  }
}
