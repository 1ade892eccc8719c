import { fromBase64 } from './hash'
import type { SignerKey, VerifierKey } from './keys'

/** A line under a note: who signed, and what. */
export interface NoteSignature {
  name: string
  /** Hex of the key's four bytes. */
  id: string
  signature: Buffer
}

export interface Note {
  /** What was signed, with its last newline. */
  text: string
  signatures: NoteSignature[]
}

// Larger than any checkpoint with a hundred signatures.
const MOST_BYTES = 64 * 1024
const LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u
const ID_BYTES = 4

const readLine = (line: string): NoteSignature | null => {
  const [, name = '', encoded = ''] = LINE.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!bytes || bytes.length <= ID_BYTES) return null
  return { name, id: bytes.subarray(0, ID_BYTES).toString('hex'), signature: bytes.subarray(ID_BYTES) }
}

/** Reads a signed note (C2SP signed-note) without believing it; null where it is none. */
export const parseNote = (note: string): Note | null => {
  const at = note.lastIndexOf('\n\n')
  if (at < 0 || !note.endsWith('\n') || Buffer.byteLength(note) > MOST_BYTES) return null
  // eslint's own rule forbids control characters in an expression, so they are counted.
  if ([...note].some((letter) => letter < ' ' && letter !== '\n')) return null
  const lines = note
    .slice(at + 2, -1)
    .split('\n')
    .map(readLine)
  if (lines.length === 0 || lines.includes(null)) return null
  return { text: note.slice(0, at + 1), signatures: lines.filter((line) => line !== null) }
}

const signatureLine = ({ name, id }: VerifierKey, signature: Uint8Array): string =>
  `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), signature]).toString('base64')}\n`

/** Signs a text that ends in a newline, with every key. */
export const signNote = (text: string, keys: readonly SignerKey[]): string =>
  `${text}\n${keys.map((key) => signatureLine(key, key.sign(text))).join('')}`

/** The note with one more signature under it. */
export const addSignature = (note: string, key: VerifierKey, signature: Uint8Array): string =>
  note + signatureLine(key, signature)

/** Signatures that claim to be by that key. */
export const signaturesBy = ({ signatures }: Note, { name, id }: VerifierKey): NoteSignature[] =>
  signatures.filter((one) => one.name === name && one.id === id)

/** `signed`: it is by that key. `foreign`: that key has not signed it. `false`: it says so and it isn't. */
export const judgeNote = (note: Note, key: VerifierKey): 'signed' | 'foreign' | 'false' => {
  const own = signaturesBy(note, key)
  if (own.length === 0) return 'foreign'
  return own.every(({ signature }) => key.verify(note.text, signature)) ? 'signed' : 'false'
}
