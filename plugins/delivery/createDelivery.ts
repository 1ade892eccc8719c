import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import path from 'node:path'

import { readContracts } from './core/contract'
import { extensionOf, isPicture } from './core/mime'
import { createPublicSide } from './dark/publicSide'
import type { PublicSide } from './dark/subject'
import { createHandle, sdlOf } from './http/handle'
import type { Shape } from './model/context'
import { isDamage } from './model/damage'
import { readModelDdl } from './model/ddl'
import { FileStore } from './model/files'
import { Follower } from './model/Follower'
import { reserveAt } from './model/reserve'
import { takeSlot } from './model/slot'
import { impatient, type Log, type ReleaseSource } from './model/source'
import { verifyReadModel, type ModelReport } from './model/verify'
import type { ResolvedOptions } from './options'
import { Pictures } from './pictures/Pictures'
import { buildSchema } from './schema'
import type { Urls } from './schema/context'

/** What the plugin hangs at `config.custom.delivery`. */
export interface Delivery {
  /** Begins to follow; resolves when what the ledger has now is taken in, or the ledger can't be read. */
  start(): Promise<void>
  /** Answers `/graphql`, `/graphql/schema.graphql` and `/media/:sha256/:name`; anything else is 404. */
  handle(request: Request): Promise<Response>
  /** `head` is null while the ledger is out of reach. `behindMs` grows until its end is seen again. */
  status(): { position: number; head: number | null; behindMs: number; fault: string | null }
  /** Ends following and closes the files; starting again is allowed. */
  close(): Promise<void>
  /** The public schema as text. */
  sdl(): string
  /** Recomputes what is served from `source`, without a start, and names every value that isn't what it should be. */
  verify(source: ReleaseSource): Promise<ModelReport>
  /** Asks, as the public does, whether something that was withdrawn is still shown anywhere. */
  publicSide: PublicSide
}

/** What is known only when the host runs. */
export interface Host {
  source: ReleaseSource
  log: Log
}

const urlsOf = ({ publicUrl, page }: Pick<ResolvedOptions, 'page' | 'publicUrl'>): Urls => ({
  media: (sha256, { mime, name, asked }) => {
    const fileName = name ?? (isPicture(mime) ? `picture.${extensionOf(mime)}` : 'picture')
    return `${publicUrl}/media/${sha256}/${encodeURIComponent(fileName)}${asked ? `?${asked}` : ''}`
  },
  page: (document) => publicUrl + page(document),
})

/**
 * The public side of one process. `host` is called at the start. Rows of the read model are sealed by `secret`,
 * which is the installation's.
 */
export const createDelivery = (
  options: ResolvedOptions,
  { secret, host }: { secret: string; host: () => Host },
): Delivery => {
  const contracts = readContracts(options.contracts)
  const schema = buildSchema(contracts, options.locales)
  const { ddl, hash } = readModelDdl(contracts, options.locales)
  const dir = path.join(options.dataDir, 'delivery')
  const modelDir = path.join(dir, 'model')
  const shape: Shape = {
    contracts: new Map(contracts.map((contract) => [contract.type, contract])),
    locales: options.locales,
    ddl,
    hash,
    key: `baling read model ${secret}`,
  }
  const files = new FileStore(path.join(dir, 'files'))
  const fetch = async (sha256: string) => running?.source.file(sha256) ?? null
  const pictures = new Pictures({
    dir,
    key: `baling pictures ${secret}`,
    master: (sha256) => files.read(sha256, fetch),
    variantBytes: options.variantBytes,
    workers: options.pictureWorkers,
    queue: options.pictureQueue,
  })
  let running: { follower: Follower; source: ReleaseSource; stop(): void; log: Log } | null = null

  const urls = urlsOf(options)
  const paths = urlsOf({ ...options, publicUrl: '' })
  const model = () => running?.follower.model ?? null
  const handle = createHandle({
    schema,
    files,
    pictures,
    urls,
    look: (sha256) => pictures.look(sha256),
    limits: options.limits,
    maxAge: options.mediaMaxAge,
    model,
    fetch,
    report: (error) => {
      if (isDamage(error)) running?.follower.reportDamage(error)
      else running?.log.error(error, 'A public request failed')
    },
  })

  const drop = async (gone: readonly string[]) => {
    await files.sweep((sha256) => !gone.includes(sha256))
    await pictures.forget(gone)
  }

  return {
    handle,
    publicSide: createPublicSide({ shape, urls, paths, model, handle, drop, origin: options.darkOrigin }),
    sdl: () => sdlOf(schema),
    verify: (source) => verifyReadModel({ shape, source, files, dir: modelDir }),
    start: async () => {
      if (running) return
      const { source: given, log } = host()
      const source = impatient(given, options.sourceMs)
      const slot = takeSlot(modelDir, hash)
      const { fresh, remove } = slot
      const { cacheBytes, pollMs } = options
      const name = `${hostname()}-${process.pid}-${randomUUID().slice(0, 4)}`
      const reserve = reserveAt(path.join(modelDir, `slot-${slot.number}.reserve`))
      const kept = { fresh, remove, slot, reserve, cacheBytes }
      const follower = new Follower({ shape, source, files, log, name, pollMs, ...kept })
      running = { follower, source, log, stop: source.onAppend(() => follower.sync()) }
      await follower.start()
      if (slot.alone()) await pictures.sweep((sha256) => follower.model?.keeps(sha256) ?? true)
    },
    status: () => running?.follower.status() ?? { position: 0, head: null, behindMs: 0, fault: null },
    close: async () => {
      const stopped = running
      running = null
      stopped?.stop()
      await stopped?.follower.close()
    },
  }
}
