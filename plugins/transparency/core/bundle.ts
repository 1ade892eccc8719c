/** The longest entry that a bundle can hold: its length is written in 16 bits. */
export const MOST_ENTRY_BYTES = 0xffff

/** Entries one after another, each behind its length in two bytes (C2SP tlog-tiles). Throws for one too long. */
export const encodeBundle = (entries: readonly string[]): Buffer =>
  Buffer.concat(
    entries.flatMap((entry) => {
      const bytes = Buffer.from(entry)
      if (bytes.length > MOST_ENTRY_BYTES) throw new RangeError(`An entry has ${bytes.length} bytes`)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(bytes.length)
      return [length, bytes]
    }),
  )

/** The entries of a bundle; null where it doesn't end with the last of them. */
export const decodeBundle = (bundle: Uint8Array): Buffer[] | null => {
  const bytes = Buffer.from(bundle)
  const entries: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return null
    const end = at + 2 + bytes.readUInt16BE(at)
    if (end > bytes.length) return null
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  return entries
}
