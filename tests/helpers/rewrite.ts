import { entryHash } from './ledger'
import { tamper, type Row } from './tamper'

const LEDGER = 'review-ledger'

const bySeq = (rows: readonly Row[]) => [...rows].sort((a, b) => Number(a.seq) - Number(b.seq))

/**
 * What somebody does who holds the database and knows what he does: changes the text of one entry, and writes every
 * later one anew, each with the hashes that it now has to name. The chain verifies as before.
 */
export const rewriteHistory = async (
  uri: string,
  { from, change }: { from: number; change: (entry: string) => string },
): Promise<void> => {
  await using client = await tamper(uri)
  const renamed = new Map<string, string>()
  for (const row of bySeq(await client.rows(LEDGER))) {
    const old = String(row.entry)
    let text = Number(row.seq) === from ? change(old) : old
    for (const [before, after] of renamed) text = text.replaceAll(before, after)
    if (text === old) continue
    renamed.set(String(row.hash), entryHash(text))
    await client.set(LEDGER, row.id ?? '', { entry: text })
    await client.set(LEDGER, row.id ?? '', { hash: entryHash(text) })
  }
  if (renamed.size === 0) throw new Error('Nothing was rewritten')
}

/** Takes back everything after the first `keep` entries, as a restored backup does. */
export const truncateHistory = async (uri: string, keep: number): Promise<void> => {
  await using client = await tamper(uri)
  for (const row of bySeq(await client.rows(LEDGER)).slice(keep)) await client.remove(LEDGER, row.id ?? '')
}
