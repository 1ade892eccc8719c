import { refuseForeign } from './foreign'
import { Unacceptable } from './unacceptable'

const decode = (bytes: Buffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// Tables of Chinese offices are often in GB18030.
const read = (bytes: Buffer): string | null => decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')

/** What no text has: NUL and the like mean that it is something else. */
const CONTROL = /[^\P{Cc}\t\n\r\f\v]/u
const MARKUP = /^\s*<|<(script|html|iframe|svg|\?xml|\?php)\b/i

/** Plain text: of one encoding, without markup that a browser would run. Throws Unacceptable. */
export const inspectText = (bytes: Buffer): void => {
  refuseForeign(bytes)
  const text = read(bytes)
  if (text === null || CONTROL.test(text))
    throw new Unacceptable(
      '这不是文本文件，或文字编码无法识别（请用 UTF-8）。',
      'This is no text file, or its encoding is not known (use UTF-8).',
    )
  if (MARKUP.test(text))
    throw new Unacceptable('文本中含有网页代码，不能上传。', 'The text has the code of a web page in it.')
}

/** Captions in WebVTT, which is UTF-8. Throws Unacceptable. */
export const inspectCaptions = (bytes: Buffer): void => {
  inspectText(bytes)
  const text = decode(bytes, 'utf-8')
  if (!text || !/^WEBVTT([ \t\n\r]|$)/.test(text) || !text.includes('-->'))
    throw new Unacceptable(
      '字幕须为 UTF-8 编码的 WebVTT 文件（.vtt），且至少有一条字幕。',
      'Captions are WebVTT (.vtt) in UTF-8 with at least one cue.',
    )
}
