import { fingerprintOf } from './candidate'
import { fault, type CandidateRow, type Expected, type Fault, type TextRow } from './expected'
import { hashText } from './texts'

const STILL_HERE = 'sealed, and still here'

/** What of a candidate row isn't what was signed. Rows that no entry names are left-overs of a crash: no fault. */
export const candidateFaults = (row: CandidateRow, expected: Expected): Fault[] => {
  const sealed = expected.sealed.candidates.get(row.id)
  if (sealed !== undefined) return [fault('candidate', row.id, `${STILL_HERE} (seq ${sealed})`)]
  const wanted = expected.candidates.get(row.id)
  if (!wanted) return []
  const columns = [
    ...(['subject', 'locale', 'fingerprint'] as const).filter((name) => row[name] !== wanted[name]),
    ...(fingerprintOf(row.text) === wanted.fingerprint ? [] : ['text']),
  ]
  const embedded = [...expected.sealed.files.keys()].filter((file) => row.text.includes(file))
  return [
    ...columns.map((column) =>
      fault('candidate', row.id, `${column}: not what was signed (seq ${wanted.seq})`),
    ),
    ...embedded.map((file) => fault('file', file, `sealed, though ${row.id} embeds it`)),
  ]
}

/** What of a salted text isn't what its entry is bound to. */
export const textFaults = (row: TextRow, expected: Expected): Fault[] => {
  const sealed = expected.sealed.texts.get(row.id)
  if (sealed !== undefined) return [fault('opinion', row.id, `${STILL_HERE} (seq ${sealed})`)]
  const wanted = expected.texts.get(row.id)
  if (!wanted || hashText(row) === row.id) return []
  return [fault(wanted.part, row.id, `text or salt: not what was appended (seq ${wanted.seq})`)]
}

/** What the entries name and nobody has seen: `seen` holds the ids of the rows that were read. */
export const missing = (
  expected: Expected,
  seen: { candidates: ReadonlySet<string>; texts: ReadonlySet<string> },
): Fault[] => [
  ...[...expected.candidates]
    .filter(([id]) => !seen.candidates.has(id))
    .map(([id, { seq }]) => fault('candidate', id, `id: no such row (seq ${seq})`)),
  ...[...expected.texts]
    .filter(([id]) => !seen.texts.has(id))
    .map(([id, { part, seq }]) => fault(part, id, `id: no such row (seq ${seq})`)),
]
