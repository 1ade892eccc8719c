import { DeliveryError } from './errors'

/** Ids are UUIDs on this platform and short words elsewhere. */
export const checkId = (id: string, argument?: string): string => {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw new DeliveryError('BAD_ID', { argument: argument ?? 'id' })
  return id
}
