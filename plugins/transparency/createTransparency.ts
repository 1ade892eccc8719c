import path from 'node:path'

import { describeFault, signNote } from './core'
import { createHandle } from './http/handle'
import { openIdentity } from './log/keys'
import { SignedLog } from './log/SignedLog'
import { SignedStore } from './log/SignedStore'
import { impatient, type LedgerSource, type Log } from './log/source'
import { verifySigned, type SignedReport } from './log/verify'
import type { ResolvedOptions } from './options'

/** What the plugin hangs at `config.custom.transparency`. */
export interface Transparency {
  /** Reads the key, or makes it, and begins to follow. Rejects where the key can't be used. */
  start(): Promise<void>
  /** Answers `/ledger/…`; anything else is 404. */
  handle(request: Request): Promise<Response>
  /** `size`: entries taken in; `signed`: size of the checkpoint that is shown, null where there is none. */
  status(): { origin: string | null; size: number; signed: number | null; fault: string | null }
  /** Looks at the ledger now, and gives the checkpoint that holds then. Rejects where there is none. */
  checkpoint(): Promise<Snapshot>
  /** The same without a start: for a command beside the server. */
  snapshot(host: Host): Promise<Snapshot>
  /** Compares the ledger with what was signed last. Works without a start and without the key. */
  verify(source: LedgerSource): Promise<SignedReport>
  close(): Promise<void>
}

/** A checkpoint with what is needed to hand it on. */
export interface Snapshot {
  note: string
  size: number
  /** Verifier keys, the log's own first. */
  keys: string[]
  /** Signs another text, which ends in a newline, with the log's keys. */
  sign(text: string): string
}

/** What is known only when the host runs. */
export interface Host {
  source: LedgerSource
  log: Log
}

export const createTransparency = (options: ResolvedOptions, host: () => Host): Transparency => {
  const folder = path.join(options.dataDir, 'transparency', 'signed')
  let running: SignedLog | null = null

  const snapshot = (log: SignedLog): Snapshot => {
    const { signed, fault } = log
    if (!signed || fault) throw new Error(fault ? describeFault(fault) : 'The ledger could not be read')
    const { keys } = log.options.identity
    return { ...signed, keys: keys.map(({ text }) => text), sign: (text) => signNote(text, keys) }
  }

  const open = async ({ source, log }: Host): Promise<SignedLog> => {
    const identity = await openIdentity(options)
    const key = identity.keys.map(({ text }) => text).join(' ')
    log.info(`Ledger ${identity.origin}, ${identity.made ? 'new key' : 'key'} ${key}`)
    const { pollMs, sourceMs } = options
    return new SignedLog({
      source: impatient(source, sourceMs),
      identity,
      store: new SignedStore(folder),
      log,
      pollMs,
    })
  }

  return {
    handle: createHandle({
      log: () => running,
      source: () => impatient(host().source, options.sourceMs),
      report: (error) => host().log.error(error, 'A request to the ledger failed'),
    }),
    async start() {
      if (running) return
      running = await open(host())
      // Before anything is released: a ledger that was rewritten while nobody looked is noticed first.
      await running.start()
    },
    status: () => ({
      origin: running?.options.identity.origin ?? null,
      size: running?.tree.size ?? 0,
      signed: running?.signed?.size ?? null,
      fault: running?.fault ? describeFault(running.fault) : null,
    }),
    async checkpoint() {
      if (!running) throw new Error('transparency is not started')
      await running.sync()
      return snapshot(running)
    },
    async snapshot(given) {
      const log = await open(given)
      await log.sync()
      return snapshot(log)
    },
    verify: (source) => verifySigned(source, new SignedStore(folder)),
    async close() {
      const stopped = running
      running = null
      await stopped?.stop()
    },
  }
}
