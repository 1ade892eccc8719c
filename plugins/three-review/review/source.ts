import type { Review } from './context'

/** What a public side needs of the review: entries in order, candidates and files by name, a call on each append. */
export interface ReviewSource {
  head(): Promise<{ seq: number; hash: string } | null>
  since(seq: number, limit: number): Promise<{ seq: number; hash: string; canonical: string }[]>
  candidate(releaseId: string): Promise<string | null>
  file(sha256: string): Promise<Uint8Array | null>
  onAppend(listener: () => Promise<void>): () => void
  /** Says that a process of the public side has taken in everything up to `seq`; null when it ends. */
  acknowledge(follower: { name: string; seq: number | null }): Promise<void>
  /** What a hash in an entry is of: canonical `{salt, text}`. For public notices. */
  text(hash: string): Promise<string | null>
}

/** Gives rows as they stand: whoever takes them in checks them. */
export const sourceOf = ({ ledger, candidates, files, followers, texts }: Review): ReviewSource => ({
  async head() {
    const row = await ledger.last()
    return row && { seq: row.seq, hash: row.hash }
  },
  async since(seq, limit) {
    const rows = await ledger.since(seq, limit)
    return rows.map((row) => ({ seq: row.seq, hash: row.hash, canonical: row.entry }))
  },
  candidate: (releaseId) => candidates.get(releaseId),
  file: (sha256) => files.get(sha256),
  onAppend: (listener) => ledger.onAppend(listener),
  acknowledge: (follower) => followers.acknowledge(follower),
  text: (hash) => texts.whole(hash),
})
