import { closeSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'

const BYTES = 4 * 1024 * 1024
const PIECE = Buffer.alloc(64 * 1024)
/** It is made only where there is so many times its size, so that making it never fills the disk. */
const PLENTY = 16

/** Space on the read model's disk for when nothing else is left: to take down what is withdrawn. */
export interface Reserve {
  /** Sees to it that it is there, where the disk has plenty. */
  keep(): void
  /** Does the work; where the disk is full, once more in the place of the reserve. */
  lend(work: () => Promise<void>): Promise<void>
}

/** Whether a write failed because there is no space left. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC')

/** Writes until it has its size, or until the disk is full. */
const grow = (file: string): void => {
  const handle = openSync(file, 'w')
  try {
    for (let size = 0; size < BYTES; size += PIECE.length) writeSync(handle, PIECE)
  } catch (error) {
    if (!isFull(error)) throw error
  } finally {
    closeSync(handle)
  }
}

export const reserveAt = (file: string): Reserve => {
  let whole = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= BYTES
  return {
    keep() {
      if (whole) return
      const { bavail, bsize } = statfsSync(path.dirname(file))
      if (bavail * bsize < BYTES * PLENTY) return
      grow(file)
      whole = true
    },
    async lend(work) {
      try {
        await work()
      } catch (error) {
        if (!isFull(error)) throw error
        rmSync(file, { force: true })
        whole = false
        try {
          await work()
        } finally {
          // Whoever else waits for space would be quicker.
          grow(file)
        }
      }
    },
  }
}
