import type { SignerKey, VerifierKey } from './keys'
import { addSignature, parseNote, signaturesBy, type Note } from './note'

const TIME_BYTES = 8

const message = (text: string, seconds: number | bigint): string =>
  `cosignature/v1\ntime ${seconds.toString()}\n${text}`

/**
 * The note with a witness's cosignature under it (C2SP tlog-cosignature, Ed25519): at `seconds` since the epoch this
 * was the largest tree that the witness had seen of that log, and it continues all those before.
 */
export const cosign = (note: string, key: SignerKey, seconds: number): string => {
  const { text } = parseNote(note) ?? {}
  if (text === undefined || key.type !== 'witness') throw new TypeError('A witness cosigns a note')
  const time = Buffer.alloc(TIME_BYTES)
  time.writeBigUInt64BE(BigInt(seconds))
  return addSignature(note, key, Buffer.concat([time, key.sign(message(text, seconds))]))
}

/** When that witness cosigned the note, in seconds since the epoch; null where it hasn't, or the signature is false. */
export const cosignedAt = (note: Note, key: VerifierKey): number | null => {
  for (const { signature } of signaturesBy(note, key)) {
    const seconds = signature.length > TIME_BYTES ? signature.readBigUInt64BE() : 0n
    if (key.verify(message(note.text, seconds), signature.subarray(TIME_BYTES))) return Number(seconds)
  }
  return null
}
