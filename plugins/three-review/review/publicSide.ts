/** What was withdrawn: everything by which the public could still find it. */
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

/** One public address at which something of it could be seen. */
export interface DarkAddress<Kind extends string = string> {
  kind: Kind
  /** Path and query. */
  path: string
}

/** What a public side lets itself be asked after a withdrawal. */
export interface PublicSide {
  /** Every public address of it, and every one that could lead to it. Throws while the public side can't say. */
  addresses(subject: DarkSubject): readonly DarkAddress[]
  /** True while something of it is shown there. Throws where that can't be told. */
  shines(subject: DarkSubject, address: DarkAddress): Promise<boolean>
  /** Lets go of copies of files (hex hashes) that nothing live embeds, and of what was made of them. */
  forget(files: readonly string[]): Promise<void>
}
