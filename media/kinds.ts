/** What is uploaded: pictures that are shown, documents to download, videos with their captions. */
export type Kind = 'captions' | 'document' | 'picture' | 'video'

interface Type {
  kind: Kind
  extension: string
}

const OOXML = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'

/** Every type that can be uploaded. */
const TYPES: Readonly<Record<string, Type>> = {
  'image/png': { kind: 'picture', extension: 'png' },
  'image/jpeg': { kind: 'picture', extension: 'jpg' },
  'image/webp': { kind: 'picture', extension: 'webp' },
  'image/avif': { kind: 'picture', extension: 'avif' },
  'application/pdf': { kind: 'document', extension: 'pdf' },
  [`${OOXML}.wordprocessingml.document`]: { kind: 'document', extension: 'docx' },
  [`${OOXML}.spreadsheetml.sheet`]: { kind: 'document', extension: 'xlsx' },
  [`${OOXML}.presentationml.presentation`]: { kind: 'document', extension: 'pptx' },
  'application/msword': { kind: 'document', extension: 'doc' },
  'application/vnd.ms-excel': { kind: 'document', extension: 'xls' },
  'application/vnd.ms-powerpoint': { kind: 'document', extension: 'ppt' },
  [`${ODF}.text`]: { kind: 'document', extension: 'odt' },
  [`${ODF}.spreadsheet`]: { kind: 'document', extension: 'ods' },
  [`${ODF}.presentation`]: { kind: 'document', extension: 'odp' },
  'text/csv': { kind: 'document', extension: 'csv' },
  'text/plain': { kind: 'document', extension: 'txt' },
  'video/mp4': { kind: 'video', extension: 'mp4' },
  'video/webm': { kind: 'video', extension: 'webm' },
  'text/vtt': { kind: 'captions', extension: 'vtt' },
}

export const MIME_TYPES = Object.keys(TYPES)
export const isPictureType = (mime: string): boolean => TYPES[mime]?.kind === 'picture'
export const kindOf = (mime: string): Kind | null => TYPES[mime]?.kind ?? null
export const extensionOf = (mime: string): string => TYPES[mime]?.extension ?? 'bin'
export const mimeOf = (extension: string): string =>
  MIME_TYPES.find((mime) => TYPES[mime]?.extension === extension) ?? 'application/octet-stream'

/** Words of a kind, for messages. */
export const KIND_WORDS: Readonly<Record<Kind, { zh: string; en: string }>> = {
  picture: { zh: '图片', en: 'A picture' },
  document: { zh: '文档', en: 'A document' },
  video: { zh: '视频', en: 'A video' },
  captions: { zh: '字幕', en: 'A file of captions' },
}

export type Limits = Readonly<Record<Kind, number>>

const MB = 1024 * 1024

/** Largest sizes in bytes. Files are held in memory whole, and a request's limit is the host's. */
export const limitsUnder = (requestBytes: number): Limits => ({
  picture: Math.min(20 * MB, requestBytes),
  document: Math.min(50 * MB, requestBytes),
  captions: Math.min(MB, requestBytes),
  video: requestBytes,
})

/** Larger than any camera's picture, smaller than what a decompression bomb needs. */
export const MAX_PIXELS = 80_000_000
