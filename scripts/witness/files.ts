import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'

import type { Alarm } from '@baling/transparency/witness'

/** A file's text; null where there is none. */
export const readKept = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Writes a file whole and for good, or not at all. */
export const keep = (file: string, text: string, mode = 0o644): void => {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const temporary = `${file}.${process.pid}`
  const handle = openSync(temporary, 'w', mode)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(temporary, file)
}

/** Keeps both checkpoints of an alarm beside the state; gives the folder. */
export const keepEvidence = (state: string, { code, evidence, message }: Alarm, now: Date): string => {
  const folder = `${state}.alarm-${now.toISOString().replaceAll(':', '')}-${code}`
  if (evidence.kept !== null) keep(path.join(folder, 'kept.checkpoint'), evidence.kept)
  keep(path.join(folder, 'seen.checkpoint'), evidence.seen)
  keep(path.join(folder, 'alarm.txt'), `${now.toISOString()}\n${message}\n`)
  return folder
}
