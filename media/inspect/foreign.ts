import { twoInOne } from './unacceptable'

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const ZIP_END = 'PK\x05\x06'
const ZIP_END_BYTES = 22
const MAX_COMMENT = 65_535
/** Readers of PDF accept its mark anywhere in the first kilobyte. */
const PDF_REACH = 1024

/** Read from its end, it is an archive: its last record and comment reach just to the end of the bytes. */
const endsAsZip = (bytes: Buffer): boolean => {
  const from = Math.max(0, bytes.length - ZIP_END_BYTES - MAX_COMMENT)
  for (
    let at = bytes.indexOf(ZIP_END, from, 'latin1');
    at !== -1;
    at = bytes.indexOf(ZIP_END, at + 1, 'latin1')
  )
    if (
      at + ZIP_END_BYTES <= bytes.length &&
      at + ZIP_END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return true
  return false
}

/** Throws where a file that isn't a ZIP, or isn't a PDF, can also be read as one. */
export const refuseForeign = (bytes: Buffer, own?: 'pdf' | 'zip'): void => {
  if (own !== 'zip' && endsAsZip(bytes)) throw twoInOne()
  if (own !== 'pdf' && latin(bytes.subarray(0, PDF_REACH)).includes('%PDF-')) throw twoInOne()
}

/** What a tail has in it if it is something that a program opens. */
const SIGNS = ['PK\x03\x04', ZIP_END, '%PDF-', 'Rar!\x1a', '7z\xbc\xaf\x27\x1c']
/** What it begins with if it is a program. */
const PROGRAMS = ['MZ', '\x7fELF', '#!']
const MARKUP = /<(!doctype|html|head|body|script|svg|iframe|object|\?php|\?xml)\b/i

/** Throws where something of another format follows the end of a file. Zeros, metadata and more pictures may. */
export const refuseTail = (tail: Uint8Array): void => {
  const text = latin(tail)
  const isProgram = PROGRAMS.some((sign) => text.trimStart().startsWith(sign))
  if (isProgram || SIGNS.some((sign) => text.includes(sign)) || MARKUP.test(text)) throw twoInOne()
}
