import type { Payload } from 'payload'

/** The collection of accounts. */
export const ACCOUNTS = 'users'

/** What the host needs of the public side; the delivery plugin hangs it on `config.custom.delivery`. */
export interface Delivery {
  handle(request: Request): Promise<Response>
  status(): { position: number; head: number | null; behindMs: number; fault: string | null }
}

const isHandle = <H extends Pick<Delivery, 'handle'>>(value: unknown): value is H =>
  typeof value === 'object' &&
  value !== null &&
  'handle' in value &&
  typeof value.handle === 'function' &&
  'status' in value &&
  typeof value.status === 'function'

/** The public side, or undefined where the configuration has none. */
export const deliveryOf = (payload: Payload): Delivery | undefined => {
  const handle: unknown = payload.config.custom['delivery']
  return isHandle<Delivery>(handle) ? handle : undefined
}

/** What the host needs of the ledger's proof; the transparency plugin hangs it on `config.custom.transparency`. */
export interface Transparency {
  handle(request: Request): Promise<Response>
  status(): { size: number; signed: number | null; fault: string | null }
}

/** The ledger's proof, or undefined where the configuration has none. */
export const transparencyOf = (payload: Payload): Transparency | undefined => {
  const handle: unknown = payload.config.custom['transparency']
  return isHandle<Transparency>(handle) ? handle : undefined
}

/** The closers of every handle on the configuration, in the order in which they are to be called. */
export const closersOf = (payload: Payload): (() => Promise<void>)[] =>
  Object.values(payload.config.custom as Record<string, unknown>).flatMap((handle) => {
    if (typeof handle !== 'object' || handle === null || !('close' in handle)) return []
    const { close } = handle
    return typeof close === 'function' ? [async () => void (await close.call(handle))] : []
  })
