import { fromBase64, HASH_BYTES } from './hash'

const FIRST_LINE = 'c2sp.org/tlog-proof@v1'

/** That an entry is in a log, on one sheet of text that can be checked offline (C2SP tlog-proof). */
export interface ProofFile {
  /** Here: the text of the entry, so that nothing else has to be asked. */
  extra: Uint8Array | null
  index: number
  hashes: readonly Uint8Array[]
  /** The signed checkpoint, as it came. */
  checkpoint: string
}

export const formatProof = ({ extra, index, hashes, checkpoint }: ProofFile): string =>
  [
    FIRST_LINE,
    ...(extra ? [`extra ${Buffer.from(extra).toString('base64')}`] : []),
    `index ${index}`,
    ...hashes.map((hash) => Buffer.from(hash).toString('base64')),
    '',
    checkpoint,
  ].join('\n')

/** Reads a proof file without believing it; null where it is none. */
export const parseProof = (text: string): ProofFile | null => {
  const at = text.indexOf('\n\n')
  const [first, ...lines] = text.slice(0, Math.max(at, 0)).split('\n')
  const extraLine = lines[0]?.startsWith('extra ') ? lines.shift() : undefined
  const extra = extraLine === undefined ? null : fromBase64(extraLine.slice('extra '.length))
  const [, index] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? []
  const hashes = lines.map(fromBase64)
  const good =
    first === FIRST_LINE &&
    index !== undefined &&
    (extraLine === undefined || extra !== null) &&
    hashes.every((hash) => hash?.length === HASH_BYTES)
  if (!good) return null
  const known = hashes.filter((hash) => hash !== null)
  return { extra, index: Number(index), hashes: known, checkpoint: text.slice(at + 2) }
}
