import type { FlattenedField, PayloadRequest, Where } from 'payload'

type Row = Record<string, unknown>

/** A designation that stands in some document, as a form takes it, and how many documents have it. */
export interface KnownDesignation {
  row: Row
  documents: number
}

const MOST = 1000
const FIELD = 'designations'

const hasDesignations = (fields: readonly FlattenedField[]): boolean =>
  fields.some(({ name, type }) => name === FIELD && type === 'array')

const bare = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => name !== 'id' && value !== null && value !== ''),
  )

/** Every designation in the documents that the caller may read, in his content language, the commonest first. */
export const knownDesignations = async (req: PayloadRequest): Promise<KnownDesignation[]> => {
  const found = new Map<string, KnownDesignation>()
  const holders = Object.values(req.payload.collections).filter(({ config }) =>
    hasDesignations(config.flattenedFields),
  )
  for (const { config } of holders) {
    const where: Where = { [`${FIELD}.scheme`]: { exists: true } }
    const { docs } = await req.payload.find({
      collection: config.slug,
      where,
      depth: 0,
      limit: MOST,
      pagination: false,
      overrideAccess: false,
      fallbackLocale: false,
      select: { [FIELD]: true } as never,
      req,
    })
    for (const { designations } of docs as { designations?: Row[] | null }[])
      for (const row of (designations ?? []).map(bare)) {
        const key = JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))
        found.set(key, { row, documents: (found.get(key)?.documents ?? 0) + 1 })
      }
  }
  return [...found.values()].sort((one, other) => other.documents - one.documents)
}
