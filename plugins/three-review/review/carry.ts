import type { Req } from '../store/raw'

/** Whose authors a write takes along: a duplicate's source, a restored version's day. */
export interface Carried {
  /** Documents whose authors count for the written one. */
  from: string[]
  /** The written document's own authors up to this day count again. */
  until?: string
}

const carried = new WeakMap<object, Carried>()

/** Notes what an operation carries along, for the write that follows in the same request. */
export const carry = (req: object, { from, until }: Carried): void => {
  const known = carried.get(req)
  carried.set(req, { from: [...(known?.from ?? []), ...from], until: until ?? known?.until })
}

export const carriedBy = (req: Req | undefined): Carried => (req && carried.get(req)) ?? { from: [] }
