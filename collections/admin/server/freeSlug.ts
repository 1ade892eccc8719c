import type { CollectionSlug, PayloadRequest } from 'payload'

interface Place {
  collection: string
  /** The document that asks: its own slug is free. */
  except?: string
}

/**
 * The slug, or the first of `slug-2`, `slug-3`, … that no other document of the collection has; those in the
 * trash count. What was public before stays reserved all the same: that is told at submission.
 */
export const freeSlug = async (
  req: PayloadRequest,
  wanted: string,
  { collection, except }: Place,
): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { slug: { like: wanted } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    trash: true,
    select: { slug: true } as never,
    req,
  })
  const rows = docs as unknown as { id: string; slug?: null | string }[]
  const taken = new Set(rows.filter(({ id }) => id !== except).map(({ slug }) => slug))
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(slug)) return slug
  }
}
