import type { Req } from '../store/raw'

/** Whose authors a write takes along: a duplicate's source, a restored version's day. */
export interface Carried {
  /** Subject whose authors count for the written document. */
  from: string
  /** Those up to this day only. */
  until?: string
}

// A property of the request itself: Payload hands proxies of it down, each of them another object.
const CARRIED = Symbol('baling.three-review.carried')
type Carrying = Req & { [CARRIED]?: Map<string, Carried> }

/** The write that is to come: a new document of a collection, or one that is there. */
const placeOf = (collection: string, id: string | null): string => (id ? `${collection}:${id}` : collection)

/** Notes what an operation carries along, for the write that follows in the same request. */
export const carry = (
  req: Req,
  { collection, id }: { collection: string; id: string | null },
  carried: Carried,
): void => {
  const carrying: Carrying = req
  const known = (carrying[CARRIED] ??= new Map<string, Carried>())
  known.set(placeOf(collection, id), carried)
}

/** What was noted for a write. It is told once: the next write in the same request is another one. */
export const takeCarried = (
  req: Req | undefined,
  { collection, id }: { collection: string; id: string | null },
): Carried | null => {
  const carrying: Carrying | undefined = req
  const known = carrying?.[CARRIED]
  const place = placeOf(collection, id)
  const carried = known?.get(place) ?? null
  known?.delete(place)
  return carried
}

const BASES = Symbol('baling.three-review.bases')
type Based = Req & { [BASES]?: Map<string, string> }

/** Notes which save (`updatedAt`) whoever writes a document has seen. */
export const noteBase = (
  req: Req,
  { collection, id }: { collection: string; id: string },
  base: string,
): void => {
  const based: Based = req
  const known = (based[BASES] ??= new Map<string, string>())
  known.set(placeOf(collection, id), base)
}

/** What was noted for a write; null without. It is told once: the next write in the same request is another one. */
export const takeBase = (
  req: Req | undefined,
  { collection, id }: { collection: string; id: string },
): string | null => {
  const based: Based | undefined = req
  const known = based?.[BASES]
  const place = placeOf(collection, id)
  const base = known?.get(place) ?? null
  known?.delete(place)
  return base
}

const CHECKED = Symbol('baling.three-review.checked')
type Checked = Req & { [CHECKED]?: Set<string> }

/** Notes that no lock was on what an operation writes, one document or many: from here on the write itself checks. */
export const noteUnlocked = (
  req: Req,
  { collection, id }: { collection: string; id: string | null },
): void => {
  const checked: Checked = req
  const known = (checked[CHECKED] ??= new Set<string>())
  known.add(placeOf(collection, id))
}

/** Whether that was noted. It is told once: the next question in the same request is another one. */
export const takeUnlocked = (
  req: Req,
  { collection, id }: { collection: string; id: string | null },
): boolean => {
  const checked: Checked = req
  return checked[CHECKED]?.delete(placeOf(collection, id)) ?? false
}
