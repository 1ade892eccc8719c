import { crc32, deflateRawSync } from 'node:zlib'

import sharp, { type OverlayOptions } from 'sharp'

/** One entry of an archive; `says` is the size that the directory claims of it, true unless given. */
export interface ZipEntry {
  name: string
  data: Buffer | string
  says?: number
}

const uint16 = (...values: number[]) => {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => bytes.writeUInt16LE(value, 2 * index))
  return bytes
}
const uint32 = (...values: number[]) => {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index))
  return bytes
}

/** A ZIP archive. The first entry is stored as it is, as formats that are told by it ask; the others are deflated. */
export const zip = (entries: readonly ZipEntry[], comment = ''): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [index, { name, data: given, says }] of entries.entries()) {
    const data = Buffer.from(given)
    const packed = index === 0 ? data : deflateRawSync(data)
    const method = index === 0 ? 0 : 8
    const sizes = uint32(crc32(data), packed.length, says ?? data.length)
    const title = Buffer.from(name)
    const head = Buffer.concat([uint16(20, 0, method, 0, 0x21), sizes, uint16(title.length, 0)])
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, title, packed])
    locals.push(local)
    directory.push(
      Buffer.from('PK\x01\x02', 'latin1'),
      uint16(20),
      head,
      uint16(0, 0, 0),
      uint32(0, offset),
      title,
    )
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const note = Buffer.from(comment)
  const end = [Buffer.from('PK\x05\x06', 'latin1'), uint16(0, 0, entries.length, entries.length)]
  return Buffer.concat([...locals, listed, ...end, uint32(listed.length, offset), uint16(note.length), note])
}

const CONTENT_TYPES = (part: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** A Word document, with more entries if given. */
export const docx = (...more: ZipEntry[]): Buffer =>
  zip([
    { name: '[Content_Types].xml', data: CONTENT_TYPES('word/document.xml') },
    { name: 'word/document.xml', data: '<w:document/>' },
    ...more,
  ])

export const odt = (...more: ZipEntry[]): Buffer =>
  zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', data: '<office/>' },
    ...more,
  ])

/** A compound file of old Office with a stream of that name in its directory. */
export const compound = (...streams: string[]): Buffer => {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  streams.forEach((name, index) => bytes.write(`${name}\0`, 1024 + 128 * index, 'utf16le'))
  return bytes
}

/** A PDF of one page with these entries in its catalogue, and these objects. */
export const pdf = (catalogue = '', objects: readonly (Buffer | string)[] = []): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
    Buffer.from(`1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n'),
    ...objects.map((one) => Buffer.from(one)),
    Buffer.from('trailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF\n'),
  ])

/** An object with a stream of packed objects, or of anything. */
export const pdfStream = (bytes: Buffer, dictionary: string): Buffer =>
  Buffer.concat([
    Buffer.from(`9 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ])

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const inner = Buffer.concat(parts)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(8 + inner.length)
  return Buffer.concat([size, Buffer.from(type, 'latin1'), inner])
}

export const mp4 = (bytes = 64): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
    box('mdat', Buffer.alloc(bytes, 7)),
    box('moov', box('mvhd', Buffer.alloc(100))),
  ])

export const vtt = (text = '一句话'): Buffer => Buffer.from(`WEBVTT\n\n00:00.000 --> 00:02.000\n${text}\n`)

/** A JPEG as a phone makes it: stored on its side, with an orientation, a camera's name and a position. */
export const phonePicture = (width = 120, height = 80): Promise<Buffer> => {
  const red: OverlayOptions = {
    input: { create: { width: width / 2, height, channels: 3, background: '#f00' } },
    left: 0,
    top: 0,
  }
  return sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([red])
    .withExif({
      IFD0: { Make: 'Camera of the tests', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '29/1 22/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '113/1 6/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer()
}
