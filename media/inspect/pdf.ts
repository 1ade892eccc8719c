import { inflate } from 'node:zlib'
import { promisify } from 'node:util'

import { refuseForeign } from './foreign'
import { damaged, twoInOne, Unacceptable } from './unacceptable'

const MAX_INFLATED = 64 * 1024 * 1024

const inflateSome = promisify(inflate)

/** `/J#61vaScript` is `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm|GoToE)(?![A-Za-z0-9])/
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/

interface Stream {
  dictionary: string
  from: number
  to: number
}

/** The text outside of streams, and where each stream is. Streams hold coded bytes, which would look like anything. */
const partsOf = (text: string): { outside: string; streams: Stream[] } => {
  const streams: Stream[] = []
  let outside = ''
  let at = 0
  for (;;) {
    const start = /\bstream\r?\n/g
    start.lastIndex = at
    const found = start.exec(text)
    if (!found) return { outside: outside + text.slice(at), streams }
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    const before = text.slice(at, found.index)
    outside += `${before} `
    if (to === -1) return { outside, streams }
    streams.push({ dictionary: before.slice(before.lastIndexOf('obj') + 3), from, to })
    at = to + 'endstream'.length
  }
}

/** Objects may stand in compressed streams of their own; those are read too. Throws where they are too many. */
const packedObjects = async (bytes: Buffer, streams: readonly Stream[]): Promise<string> => {
  let room = MAX_INFLATED
  const texts: string[] = []
  for (const { dictionary, from, to } of streams) {
    if (!/\/ObjStm(?![A-Za-z])/.test(plainNames(dictionary))) continue
    const packed = bytes.subarray(from, to)
    const unpacked = await inflateSome(packed, { maxOutputLength: room, finishFlush: 2 }).catch(
      (error: unknown) => {
        throw error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
          ? new Unacceptable('PDF 解压后过大。', 'The PDF is too large once it is unpacked.')
          : damaged(error)
      },
    )
    room -= unpacked.length
    texts.push(unpacked.toString('latin1'))
  }
  return texts.join(' ')
}

/** A PDF that only shows: no scripts, programs or files inside, and not encrypted. Throws Unacceptable. */
export const inspectPdf = async (bytes: Buffer): Promise<void> => {
  refuseForeign(bytes, 'pdf')
  const text = bytes.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (end === -1) throw damaged()
  if (text.slice(end + 5).trim().length > 16) throw twoInOne()
  const { outside, streams } = partsOf(text)
  const all = plainNames(outside + (await packedObjects(bytes, streams)))
  if (ENCRYPTED.test(all))
    throw new Unacceptable(
      'PDF 已加密，无法检查内容，请去除密码后上传。',
      'The PDF is encrypted, so that it cannot be checked. Remove its password first.',
    )
  if (ACTIVE.test(all))
    throw new Unacceptable(
      'PDF 中含有脚本、外部程序或嵌入的文件，不能上传。请重新导出为普通 PDF。',
      'The PDF has scripts, programs or files inside. Export it as a plain PDF.',
    )
}
