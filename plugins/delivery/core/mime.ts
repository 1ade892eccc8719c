const PICTURES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/** Types of files, by the word that people know them by. */
const FORMATS: Readonly<Record<string, string>> = {
  'application/msword': 'DOC',
  'application/pdf': 'PDF',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.ms-powerpoint': 'PPT',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
  'text/vtt': 'VTT',
  'video/mp4': 'MP4',
  'video/webm': 'WEBM',
}

/** Beside pictures, what a page plays; its text is never run. */
const PLAYED = ['text/vtt', 'video/mp4', 'video/webm']

/** `PDF`, `DOCX`, `MP4`; where the type is unknown, the ending of the name, else `FILE`. */
export const formatOf = (mime: string, name: string): string =>
  FORMATS[mime] ??
  PICTURES[mime]?.toUpperCase() ??
  /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toUpperCase() ??
  'FILE'

/** Types that are shown in place; anything else is a download. */
export const isInline = (mime: string): boolean => isPicture(mime) || PLAYED.includes(mime)

export const isPicture = (mime: string): boolean => Object.hasOwn(PICTURES, mime)

export const extensionOf = (mime: string): string => PICTURES[mime] ?? 'bin'

const starts = (bytes: Uint8Array, at: number, text: string) =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text

/** A picture's type by its first bytes, or null. */
export const sniffPicture = (bytes: Uint8Array): string | null => {
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg'
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'image/webp'
  if (starts(bytes, 4, 'ftypavif') || starts(bytes, 4, 'ftypavis')) return 'image/avif'
  if (starts(bytes, 0, 'GIF87a') || starts(bytes, 0, 'GIF89a')) return 'image/gif'
  return null
}
