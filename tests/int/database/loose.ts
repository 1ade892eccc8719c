import type { Payload, PayloadRequest, Where } from 'payload'

export type Doc = { id: string } & Record<string, unknown>

interface Args {
  collection: string
  id?: string
  data?: Record<string, unknown>
  where?: Where
  locale?: string
  req?: Partial<PayloadRequest>
  trash?: boolean
  pagination?: boolean
  sort?: string
  depth?: number
  limit?: number
}

/** The Local API for collections that the platform's generated types don't know. */
export interface Loose {
  create: (args: Args) => Promise<Doc>
  update: (args: Args) => Promise<Doc>
  delete: (args: Args) => Promise<Doc>
  duplicate: (args: Args) => Promise<Doc>
  find: (args: Args) => Promise<{ docs: Doc[]; totalDocs: number }>
  findByID: (args: Args) => Promise<Doc>
  findVersions: (args: Args) => Promise<{ docs: { id: string; parent: string; version: Doc }[] }>
  restoreVersion: (args: Args) => Promise<Doc>
  db: {
    create: (args: Args) => Promise<Doc>
    updateOne: (args: Args) => Promise<Doc | null>
    upsert: (args: Args) => Promise<Doc>
  }
}

export const loose = (payload: Payload): Loose => payload as unknown as Loose
