import { rmSync } from 'node:fs'

import type { LedgerSource, Transparency, TransparencyOptions } from '@baling/transparency'
import {
  judgeNote,
  leafHash,
  parseCheckpoint,
  parseNote,
  parseProof,
  parseVerifierKey,
  verifyInclusion,
  type Checkpoint,
} from '@baling/transparency/core'

import { createTransparency } from '../../plugins/transparency/createTransparency'
import { resolveOptions } from '../../plugins/transparency/options'
import { temporaryFolder } from './folders'
import type { TestApp } from './payload'

export const transparencyOf = (app: TestApp) => app.payload.config.custom.transparency as Transparency

export interface RunningLog extends AsyncDisposable {
  log: Transparency
  dataDir: string
  /** What was logged. */
  lines: string[]
  ask(path: string, init?: RequestInit): Promise<Response>
}

/** The proof of `source` alone, in a folder of its own unless one is given. */
export const startLog = async (
  source: LedgerSource,
  options: Partial<TransparencyOptions> = {},
): Promise<RunningLog> => {
  const dataDir = options.dataDir ?? temporaryFolder()
  const lines: string[] = []
  const keep = (detail: unknown, message?: string) => void lines.push(message ?? String(detail))
  const host = { source, log: { info: keep, warn: keep, error: keep } }
  const resolved = resolveOptions({ pollMs: 20, ...options, dataDir, source: () => source })
  const log = createTransparency(resolved, () => host)
  await log.start()
  return {
    log,
    dataDir,
    lines,
    ask: (path, init) => log.handle(new Request(`http://127.0.0.1/ledger/${path}`, init)),
    [Symbol.asyncDispose]: async () => {
      await log.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { code: string }[] }).errors[0]?.code ?? ''

/** Reads a note that must be signed by that key. */
export const readSigned = (text: string, vkey: string): Checkpoint => {
  const [note, key] = [parseNote(text), parseVerifierKey(vkey)]
  if (!note || !key || judgeNote(note, key) !== 'signed') throw new Error(`Not signed by ${vkey}:\n${text}`)
  const checkpoint = parseCheckpoint(note.text)
  if (!checkpoint) throw new Error(`No checkpoint:\n${text}`)
  return checkpoint
}

/** Checks a proof file as an outsider does, and gives the text of the entry that it proves. */
export const readProof = (text: string, vkey: string): string => {
  const proof = parseProof(text)
  if (!proof?.extra) throw new Error(`No proof:\n${text}`)
  const leaf = leafHash(proof.extra)
  if (!verifyInclusion({ index: proof.index, leaf }, proof.hashes, readSigned(proof.checkpoint, vkey)))
    throw new Error('The entry is not in the tree')
  return Buffer.from(proof.extra).toString('utf8')
}
