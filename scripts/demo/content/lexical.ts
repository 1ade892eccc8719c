import { typeOf, type Address } from './addresses'

/** A small builder of rich text. Links and pictures name what they mean; ids are put in when the text is stored. */

export type Inline = { bold: string } | { link: string; to: Address } | string

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'picture'; name: string }
  | { kind: 'quote'; text: string }
  | { kind: 'table'; rows: string[][] }

export const p = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines })
export const h2 = (text: string): Block => ({ kind: 'heading', text })
export const ul = (...items: (Inline | Inline[])[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map(many),
})
export const ol = (...items: (Inline | Inline[])[]): Block => ({
  kind: 'list',
  ordered: true,
  items: items.map(many),
})
export const quote = (text: string): Block => ({ kind: 'quote', text })
export const picture = (name: string): Block => ({ kind: 'picture', name })
/** The first row is the head. */
export const table = (...rows: string[][]): Block => ({ kind: 'table', rows })
export const b = (bold: string): Inline => ({ bold })
/** Words that lead to another document. */
export const link = (words: string, to: Address): Inline => ({ link: words, to })

const many = (item: Inline | Inline[]): Inline[] => (Array.isArray(item) ? item : [item])

/** Ids of what has been stored already. Each throws on a name that it doesn't know. */
export interface Ids {
  media(name: string): string
  document(address: Address): string
}

type Node = Record<string, unknown> & { type: string }

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  children,
  ...more,
})

const text = (content: string, format = 0): Node => ({
  type: 'text',
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: content,
  version: 1,
})

const BOLD = 1
/** Payload's header state of a cell in a head row. */
const HEAD_ROW = 1

const inline = (item: Inline, at: string, ids: Ids): Node => {
  if (typeof item === 'string') return text(item)
  if ('bold' in item) return text(item.bold, BOLD)
  const doc = { relationTo: typeOf(item.to), value: ids.document(item.to) }
  return element('link', [text(item.link)], {
    id: at,
    version: 3,
    fields: { linkType: 'internal', doc },
  })
}

/** A node id in Payload's form, 24 hex digits, from the node's place: the same at every run. */
const place = (...path: number[]): string =>
  path
    .map((step) => step.toString(16).padStart(4, '0'))
    .join('')
    .padEnd(24, '0')

const paragraph = (inlines: Inline[], path: number[], ids: Ids): Node =>
  element(
    'paragraph',
    inlines.map((item, index) => inline(item, place(...path, index), ids)),
    {
      textFormat: 0,
      textStyle: '',
    },
  )

const block = (given: Block, at: number, ids: Ids): Node => {
  switch (given.kind) {
    case 'paragraph':
      return paragraph(given.inlines, [at], ids)
    case 'heading':
      return element('heading', [text(given.text)], { tag: 'h2' })
    case 'quote':
      return element('quote', [text(given.text)])
    case 'picture':
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: place(at),
        relationTo: 'media',
        value: ids.media(given.name),
        fields: {},
      }
    case 'list':
      return element(
        'list',
        given.items.map((item, index) =>
          element(
            'listitem',
            item.map((part, inner) => inline(part, place(at, index, inner), ids)),
            { value: index + 1 },
          ),
        ),
        { listType: given.ordered ? 'number' : 'bullet', tag: given.ordered ? 'ol' : 'ul', start: 1 },
      )
    case 'table':
      return element(
        'table',
        given.rows.map((row, index) =>
          element(
            'tablerow',
            row.map((cell) =>
              element('tablecell', [paragraph([cell], [at, index], ids)], {
                headerState: index === 0 ? HEAD_ROW : 0,
                backgroundColor: null,
                colSpan: 1,
                rowSpan: 1,
              }),
            ),
          ),
        ),
      )
  }
}

/** A Lexical editor state of these blocks. */
export const lexical = (blocks: readonly Block[], ids: Ids) => ({
  root: element(
    'root',
    blocks.map((given, index) => block(given, index + 1, ids)),
  ),
})
