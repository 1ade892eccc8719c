import { cleanText } from './candidate'

/** A picture as it is signed. `sha256` is the hex of its master's hash. */
export interface SignedPicture {
  sha256: string
  mime: string
  width: number
  height: number
  alt: string | null
  credit: string | null
  /** Percent from the left and from the top; absent where the focal point is the middle. */
  focalX?: number
  focalY?: number
}

/** Rich text as it is signed: the editor's state, HTML with placeholders, plain text. */
export interface SignedRichText {
  lexical: unknown
  html: string
  text: string
}

/** What a rich text leads to: called for each picture and each link to a document. */
export interface RichTextLinks {
  /** The signed picture of a `media` id. Null where there is none: the node is left out. */
  picture(mediaId: string): SignedPicture | null
  link(type: string, id: string): void
}

/** A node that the converter doesn't know: it can't be signed. */
export class UnknownNodeError extends Error {
  constructor(readonly node: string) {
    super(`Rich text holds a “${node}”, which cannot be published`)
  }
}

type Json = Record<string, unknown>
interface Part {
  node: Json
  html: string
  text: string
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign as keyof typeof ESCAPES])

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const FORMATS = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const string = (value: unknown): string => (typeof value === 'string' ? value : '')
const integer = (value: unknown): number => (Number.isInteger(value) ? (value as number) : 0)
/** The id of a relation as Payload stores it: an id or a populated document. */
export const idOf = (value: unknown): string | null => {
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? id : null
}

const element = (tag: string, html: string, attributes = ''): string =>
  `<${tag}${attributes}>${html}</${tag}>`

const children = (node: Json, links: RichTextLinks): Part[] =>
  (Array.isArray(node.children) ? node.children : []).flatMap((child) => convert(child, links) ?? [])

const text = (node: Json): Part => {
  const content = cleanText(string(node.text))
  const format = integer(node.format)
  const html = FORMATS.reduce(
    (inner, [bit, tag]) => (format & bit ? element(tag, inner) : inner),
    escapeHtml(content),
  )
  return { node: { type: 'text', text: content, format }, html, text: content }
}

const link = (node: Json, links: RichTextLinks): Part => {
  const inside = children(node, links)
  const html = inside.map((part) => part.html).join('')
  const whole = { text: inside.map((part) => part.text).join('') }
  const nodes = inside.map((part) => part.node)
  const fields = isObject(node.fields) ? node.fields : {}
  const { doc } = fields
  if (fields.linkType === 'internal' && isObject(doc)) {
    const [type, id] = [string(doc.relationTo), idOf(doc.value)]
    if (!type || !id) return { ...whole, html, node: { type: 'link', children: nodes } }
    links.link(type, id)
    const target = { type: 'link', ref: { type, id }, children: nodes }
    return { ...whole, html: element('a', html, ` data-ref="${escapeHtml(`${type}:${id}`)}"`), node: target }
  }
  const url = string(fields.url)
  if (!URL.canParse(url) || !SCHEMES.has(new URL(url).protocol))
    return { ...whole, html, node: { type: 'link', children: nodes } }
  const outward = { type: 'link', url, children: nodes }
  return { ...whole, html: element('a', html, ` href="${escapeHtml(url)}" rel="noopener"`), node: outward }
}

const upload = (node: Json, links: RichTextLinks): Part | null => {
  const id = idOf(node.value)
  const picture = id ? links.picture(id) : null
  if (!picture) return null
  const { sha256, width, height, alt } = picture
  const image = `<img data-sha256="${sha256}" width="${width}" height="${height}" alt="${escapeHtml(alt ?? '')}">`
  return { node: { type: 'upload', picture }, html: element('figure', image), text: alt ?? '' }
}

interface Block {
  tag(node: Json): string
  /** What is kept of the node beside its type and children. */
  keep?: readonly string[]
  attributes?(node: Json): string
  /** Between the texts of its children. */
  joint?: string
}

const span = (name: string, value: unknown): string =>
  integer(value) > 1 ? ` ${name}="${integer(value)}"` : ''

const BLOCKS: Record<string, Block> = {
  paragraph: { tag: () => 'p' },
  quote: { tag: () => 'blockquote' },
  heading: { tag: (node) => (/^h[1-6]$/.test(string(node.tag)) ? string(node.tag) : 'h2'), keep: ['tag'] },
  list: { tag: (node) => (node.listType === 'number' ? 'ol' : 'ul'), keep: ['listType'], joint: '\n' },
  listitem: { tag: () => 'li' },
  table: { tag: () => 'table', joint: '\n' },
  tablerow: { tag: () => 'tr', joint: '\t' },
  tablecell: {
    tag: (node) => (integer(node.headerState) > 0 ? 'th' : 'td'),
    keep: ['headerState', 'colSpan', 'rowSpan'],
    attributes: (node) => span('colspan', node.colSpan) + span('rowspan', node.rowSpan),
  },
}

const block = (type: string, node: Json, links: RichTextLinks): Part => {
  const rule = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined
  if (!rule) throw new UnknownNodeError(type)
  const parts = children(node, links)
  const inner = parts.map((part) => part.html).join('')
  const kept = (rule.keep ?? []).filter((name) => node[name] !== undefined && node[name] !== null)
  return {
    node: {
      type,
      ...Object.fromEntries(kept.map((name) => [name, node[name]])),
      children: parts.map((part) => part.node),
    },
    html: element(
      rule.tag(node),
      type === 'table' ? element('tbody', inner) : inner,
      rule.attributes?.(node),
    ),
    text: parts
      .map((part) => (part.node.type === 'list' ? `\n${part.text}` : part.text))
      .join(rule.joint ?? ''),
  }
}

const convert = (value: unknown, links: RichTextLinks): Part | null => {
  if (!isObject(value)) return null
  const type = string(value.type)
  switch (type) {
    case 'text':
      return text(value)
    case 'linebreak':
      return { node: { type }, html: '<br>', text: '\n' }
    case 'tab':
      return { node: { type }, html: '\t', text: '\t' }
    case 'horizontalrule':
      return { node: { type }, html: '<hr>', text: '' }
    case 'link':
    case 'autolink':
      return link(value, links)
    case 'upload':
      return upload(value, links)
    default:
      return block(type, value, links)
  }
}

/**
 * Turns an editor's state into what is signed. Null where there is nothing to read or see. The HTML has only
 * the tags of this file, its text is escaped; links to documents are `<a data-ref="type:id">`, pictures
 * `<img data-sha256="hex" width height alt>`. Throws UnknownNodeError.
 */
export const signRichText = (state: unknown, links: RichTextLinks): SignedRichText | null => {
  const root = isObject(state) && isObject(state.root) ? state.root : null
  if (!root) return null
  const parts = children(root, links)
  const html = parts.map((part) => part.html).join('')
  const plain = parts.map((part) => part.text.trim()).filter((line) => line !== '')
  if (plain.length === 0 && !html.includes('<img ')) return null
  return {
    lexical: { root: { type: 'root', children: parts.map((part) => part.node) } },
    html,
    text: plain.join('\n'),
  }
}
