import { isObject, type Json } from '../candidate/shapes'
import type { Labelled } from '../candidate/fields'

type LexicalNode = { text?: unknown; children?: unknown }

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell', 'upload'])

/** The words of a Lexical tree, a block a line. */
const wordsOf = (node: unknown): string => {
  if (!isObject(node)) return ''
  const { text, children }: LexicalNode = node
  if (typeof text === 'string') return text
  const inner = Array.isArray(children) ? children.map(wordsOf).join('') : ''
  return BLOCKS.has(String(node.type)) ? `${inner}\n` : inner
}

const reference = (value: unknown, field: Labelled | undefined): Json | null => {
  if (typeof value === 'string' && field?.to) return { type: field.to, id: value }
  if (isObject(value) && typeof value.relationTo === 'string' && typeof value.value === 'string')
    return { type: value.relationTo, id: value.value }
  return null
}

/** A value of a form, in the shapes that a candidate's values are shown by. */
export const shown = (value: unknown, field: Labelled | undefined): unknown => {
  const link = reference(value, field)
  if (link) return link
  if (Array.isArray(value)) return value.map((item) => shown(item, field))
  if (!isObject(value)) return value
  if (isObject(value.root)) return wordsOf(value.root).trim()
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, item]) => [name, shown(item, field?.fields.get(name))]),
  )
}
