import {
  encodeBundle,
  formatProof,
  HASH_BYTES,
  languageOf,
  leafHash,
  LedgerError,
  MOST_ENTRY_BYTES,
  parseTilePath,
  sameBytes,
  TILE_WIDTH,
  widthAt,
  type TileFile,
} from '../core'
import type { Signed, SignedLog } from '../log/SignedLog'
import type { LedgerSource } from '../log/source'
import { ASK_AGAIN, BYTES, errorResponse, FOR_EVER, respond, TEXT, type Body } from './respond'

export interface HandleOptions {
  /** Null before the start. */
  log: () => SignedLog | null
  source: () => LedgerSource
  report: (error: unknown) => void
}

const RELEASE = /^[0-9A-Za-z][\w.-]{0,99}$/
const RETRY_AFTER_S = '5'

const signedOf = (log: SignedLog): Signed => {
  if (log.signed) return log.signed
  throw new LedgerError(log.fault ? 'NOT_CONSISTENT' : 'UNAVAILABLE')
}

const checkpoint = async (log: SignedLog): Promise<Body> => {
  await log.fresh()
  return { bytes: signedOf(log).note, type: TEXT, cache: ASK_AGAIN }
}

const key = ({ options: { identity } }: SignedLog): Body => ({
  bytes: identity.keys.map(({ text }) => `${text}\n`).join(''),
  type: TEXT,
  cache: ASK_AGAIN,
})

/** Texts of the entries from index `first` on, each the one that was signed. */
const entriesOf = async (source: LedgerSource, log: SignedLog, tile: TileFile): Promise<string[]> => {
  const first = tile.index * TILE_WIDTH
  const leaves = log.tree.tile({ ...tile, level: 0 })
  const rows = await source.since(first, tile.width).catch((cause: unknown) => {
    throw new LedgerError('UNAVAILABLE', { cause })
  })
  const good =
    rows.length === tile.width &&
    rows.every(({ canonical }, at) =>
      sameBytes(leafHash(canonical), leaves.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
    )
  if (!good) throw new LedgerError('ENTRY_CHANGED')
  return rows.map(({ canonical }) => canonical)
}

const tile = async ({ source }: HandleOptions, log: SignedLog, path: string): Promise<Body> => {
  const file = parseTilePath(path)
  if (!file) throw new LedgerError('BAD_TILE')
  const level = file.level === 'entries' ? 0 : file.level
  const has = () => file.width <= widthAt({ level, index: file.index }, signedOf(log).size)
  // Its checkpoint may be another process's, which was faster.
  if (!has()) await log.sync()
  if (!has()) throw new LedgerError('NOT_FOUND')
  if (file.level !== 'entries') {
    const bytes = log.tree.tile({ level: file.level, index: file.index, width: file.width })
    return { bytes, type: BYTES, cache: FOR_EVER }
  }
  const entries = await entriesOf(source(), log, file)
  if (entries.some((entry) => Buffer.byteLength(entry) > MOST_ENTRY_BYTES))
    throw new LedgerError('ENTRY_TOO_LONG')
  return { bytes: encodeBundle(entries), type: BYTES, cache: FOR_EVER, compressed: true }
}

const proof = async ({ source }: HandleOptions, log: SignedLog, release: string): Promise<Body> => {
  if (!RELEASE.test(release)) throw new LedgerError('BAD_RELEASE')
  await log.fresh()
  // One that was released just now is looked for once more.
  if (log.indexOf(release) === undefined) await log.sync()
  const { note, size } = signedOf(log)
  const index = log.indexOf(release)
  if (index === undefined || index >= size) throw new LedgerError('NOT_FOUND')
  const place = { level: 0, index: Math.floor(index / TILE_WIDTH), width: (index % TILE_WIDTH) + 1 }
  const entry = (await entriesOf(source(), log, place)).at(-1) ?? ''
  const text = formatProof({
    extra: Buffer.from(entry),
    index,
    hashes: log.tree.inclusion(index, size),
    checkpoint: note,
  })
  return { bytes: text, type: TEXT, cache: ASK_AGAIN }
}

const answer = async (options: HandleOptions, request: Request): Promise<Body> => {
  const { pathname } = new URL(request.url)
  const [, name = '', rest] = /^\/ledger\/(checkpoint|key|tile|proof)(?:\/(.+))?$/.exec(pathname) ?? []
  const log = options.log()
  if (!log) throw new LedgerError('NOT_READY')
  if (name === 'checkpoint' && rest === undefined) return checkpoint(log)
  if (name === 'key' && rest === undefined) return key(log)
  if (name === 'tile') return tile(options, log, rest ?? '')
  if (name === 'proof' && rest !== undefined) return proof(options, log, rest)
  throw new LedgerError('NOT_FOUND')
}

/** `/ledger/checkpoint`, `/ledger/key`, `/ledger/tile/…`, `/ledger/proof/:releaseId` for GET and HEAD. */
export const createHandle =
  (options: HandleOptions) =>
  async (request: Request): Promise<Response> => {
    const language = languageOf(request.headers.get('accept-language'))
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return errorResponse('METHOD_NOT_ALLOWED', language, { allow: 'GET, HEAD' })
    try {
      return await respond(request, await answer(options, request))
    } catch (error) {
      const code = error instanceof LedgerError ? error.code : 'INTERNAL'
      if (code === 'INTERNAL' || code === 'ENTRY_CHANGED') options.report(error)
      const later = code === 'NOT_READY' || code === 'UNAVAILABLE'
      return errorResponse(code, language, later ? { 'retry-after': RETRY_AFTER_S } : {})
    }
  }
