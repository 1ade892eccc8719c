/** A single range of `size` bytes, both ends included; null where the header asks for nothing we give. */
export const parseRange = (
  header: string | null,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (!from && !to) return null
  const start = from ? Number(from) : Math.max(size - Number(to), 0)
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  if (from && to && Number(to) < start) return null
  return start > end || (!from && Number(to) === 0) ? 'unsatisfiable' : { start, end }
}

/** `If-None-Match` against our tag; weak comparison (RFC 9110 §13.1.2). */
export const matchesTag = (header: string | null, tag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((item) => item.trim().replace(/^W\//, '') === tag))

/** The part of `size` bytes that a request asks for; null where it wants all of them, or asks of other bytes. */
export const wantedRange = (
  { method, headers }: Request,
  { size, tag }: { size: number; tag: string },
): ReturnType<typeof parseRange> => {
  const condition = headers.get('if-range')
  if (method !== 'GET' || (condition !== null && condition !== tag)) return null
  return parseRange(headers.get('range'), size)
}
