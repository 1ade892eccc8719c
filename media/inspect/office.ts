import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

import { refuseForeign, refuseTail } from './foreign'
import { damaged, Unacceptable } from './unacceptable'

const MAX_ENTRIES = 10_000
const MAX_UNPACKED = 300 * 1024 * 1024
/** Text compresses well, but no real document's does so by more. */
const MAX_RATIO = 200
const RATIO_FROM = 1024 * 1024

const bomb = () =>
  new Unacceptable(
    '文档解压后异常庞大，不能上传。',
    'The document becomes far too large once it is unpacked.',
  )

/** Macros and controls: of Office, and of OpenDocument. */
const ACTIVE = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/.*|Basic\/.+|Scripts\/.+)$/i

const macros = () =>
  new Unacceptable(
    '文档中含有宏或控件，不能上传。请另存为不含宏的文档。',
    'The document has macros or controls. Save it without them.',
  )

const unpackedSize = async (zip: ZipFile, entry: Entry, room: number): Promise<number> => {
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length
    // An entry that says it is small and isn't ends here.
    if (size > room || size > Math.max(RATIO_FROM, entry.compressedSize * MAX_RATIO)) throw bomb()
  }
  return size
}

/** Every entry unpacked once and counted: what a directory says of its sizes need not be true. */
const inspectEntries = async (zip: ZipFile): Promise<void> => {
  if (zip.entryCount > MAX_ENTRIES) throw bomb()
  refuseTail(Buffer.from(zip.comment))
  let room = MAX_UNPACKED
  for await (const entry of zip.eachEntry()) {
    if (ACTIVE.test(entry.fileName)) throw macros()
    if (entry.isEncrypted())
      throw new Unacceptable(
        '文档已加密，请去除密码后上传。',
        'The document is encrypted. Remove its password.',
      )
    room -= await unpackedSize(zip, entry, room)
  }
}

/** A document of Office or OpenDocument: an archive of bounded size, without macros. Throws Unacceptable. */
export const inspectOffice = async (bytes: Buffer): Promise<void> => {
  refuseForeign(bytes, 'zip')
  try {
    await inspectEntries(await fromBufferPromise(bytes, { validateEntrySizes: true }))
  } catch (error) {
    throw error instanceof Unacceptable ? error : damaged(error)
  }
}

/** Names of streams in the directory of a compound file, which are UTF-16. */
const has = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))

/** The type of a document in the old format of Office, by the stream that holds its content. Throws Unacceptable. */
export const inspectCompound = (bytes: Buffer): string | null => {
  refuseForeign(bytes)
  if (has(bytes, '_VBA_PROJECT')) throw macros()
  if (has(bytes, 'EncryptedPackage'))
    throw new Unacceptable(
      '文档已加密，请去除密码后上传。',
      'The document is encrypted. Remove its password.',
    )
  if (has(bytes, 'WordDocument')) return 'application/msword'
  if (has(bytes, 'PowerPoint Document')) return 'application/vnd.ms-powerpoint'
  if (has(bytes, 'Workbook') || has(bytes, 'Book\0')) return 'application/vnd.ms-excel'
  return null
}
