/** What was withdrawn: everything by which it could still be found. */
export interface DarkSubject {
  type: string
  id: string
  /** Number of the entry that withdrew it. */
  sequence: number
  /** Every slug that the document ever had. */
  slugs: readonly string[]
  releases: readonly {
    release: string
    locale: string
    fingerprint: string
    contract: number
    /** The signed text; null where it was sealed. */
    text: string | null
  }[]
}

export const DARK_KINDS = [
  'id',
  'slug',
  'list',
  'relation',
  'referrers',
  'changes',
  'proof',
  'file',
  'variant',
] as const

/** One public address at which something of a subject could be seen. */
export interface DarkAddress {
  kind: (typeof DARK_KINDS)[number]
  /** Path and query. Of a list, its first page. */
  path: string
}

/** The public side, asked whether something is still there. */
export interface PublicSide {
  /** Every public address of a subject, and every one that could lead to it. */
  addresses(subject: DarkSubject): DarkAddress[]
  /** True while something of it is shown there, on any page. Throws where that can't be told. */
  shines(subject: DarkSubject, address: DarkAddress): Promise<boolean>
  /** Lets go of copies of files (hex hashes) that nothing live embeds, and of what was made of them. */
  forget(files: readonly string[]): Promise<void>
}
