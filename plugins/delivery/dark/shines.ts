import { z } from 'zod'

import { pageAfter } from './queries'
import type { DarkAddress, DarkSubject } from './subject'

/** Asks one address. */
export type Ask = (path: string) => Promise<Response>

const answer = z.object({ data: z.record(z.string(), z.unknown()), errors: z.never().optional() })
const change = z.object({ kind: z.string(), id: z.string(), locale: z.string() })
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

const dataAt = async (ask: Ask, path: string): Promise<Record<string, unknown>> => {
  const response = await ask(path)
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  const read = answer.safeParse(await response.json())
  if (!read.success) throw new Error('not an answer of the public API')
  return read.data.data
}

/** The first value of that name, wherever it stands. */
const valueOf = (value: unknown, name: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined
  if (name in value) return (value as Record<string, unknown>)[name]
  for (const inner of Object.values(value)) {
    const found = valueOf(inner, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** By its id anywhere in the answer, or by a link to one of its pages. */
const isNamed = (data: unknown, { id }: DarkSubject, links: readonly string[]): boolean => {
  const text = JSON.stringify(data)
  return (
    text.includes(`"${id}"`) ||
    links.some((link) => text.includes(JSON.stringify(`href="${link}"`).slice(1, -1)))
  )
}

const isListed = async (ask: Ask, path: string, isThere: (data: unknown) => boolean): Promise<boolean> => {
  let next: string | null = path
  while (next !== null) {
    const data: unknown = await dataAt(ask, next)
    if (isThere(data)) return true
    const page = pageInfo.safeParse(valueOf(data, 'pageInfo'))
    const after: string | null = page.success && page.data.hasNextPage ? page.data.endCursor : null
    next = after === null ? null : pageAfter(path, after)
  }
  return false
}

/** The last that the list says of each language has to be that it was withdrawn. */
const isChanged = (data: unknown, { id, releases }: DarkSubject): boolean => {
  const own = z
    .array(change)
    .parse(valueOf(data, 'changes'))
    .filter((one) => one.id === id)
  return releases.some(({ locale }) => own.findLast((one) => one.locale === locale)?.kind !== 'WITHDRAWN')
}

const isServed = ({ status }: Response): boolean => {
  if (status === 404 || status === 410) return false
  if (status < 400) return true
  throw new Error(`HTTP ${status}`)
}

/** Whether something of a subject is shown at an address. `links` are the addresses of its pages. */
export const shinesAt = async (
  ask: Ask,
  { kind, path }: DarkAddress,
  { subject, links }: { subject: DarkSubject; links: readonly string[] },
): Promise<boolean> => {
  switch (kind) {
    case 'id':
    case 'slug':
    case 'relation':
    case 'list':
    case 'referrers':
      return isListed(ask, path, (data) => isNamed(data, subject, links))
    case 'changes':
      return isChanged(await dataAt(ask, path), subject)
    case 'proof':
      return typeof valueOf(await dataAt(ask, path), 'canonical') === 'string'
    case 'file':
    case 'variant': {
      const response = await ask(path)
      await response.body?.cancel()
      return isServed(response)
    }
  }
}
