import type { Sealed } from './entry'
import { refuse, type Refusal } from './refusals'

/** The most bytes of an entry's text: bundles of C2SP tlog-tiles give its length in 16 bits. */
export const ENTRY_BYTES = 65_535

/** What can grow in an entry, as people call it. */
const PARTS = new Map([
  ['files', { zh: '图片和附件', en: 'pictures and attachments' }],
  ['texts', { zh: '文字', en: 'texts' }],
  ['releases', { zh: '版本', en: 'releases' }],
  ['authors', { zh: '撰写人员', en: 'authors' }],
  ['slug', { zh: '网址别名', en: 'slug' }],
])
const ELSE = { zh: '内容', en: 'what it names' }

const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Refuses an entry that is too long for a bundle, naming what takes most of it. */
export const tooLong = ({ entry, text }: Pick<Sealed, 'entry' | 'text'>): Refusal | null => {
  const size = bytesOf(text)
  if (size <= ENTRY_BYTES) return null
  const sizes = Object.entries(entry.body).map(
    ([name, value]) => [name, bytesOf(JSON.stringify(value))] as const,
  )
  const [most = ''] = sizes.reduce((a, b) => (b[1] > a[1] ? b : a))
  return refuse('REVIEW_TOO_LARGE', {
    size: String(size),
    limit: String(ENTRY_BYTES),
    part: PARTS.get(most) ?? ELSE,
  })
}
