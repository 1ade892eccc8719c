import { readCandidate } from '../core/candidate'
import type { Contract } from '../core/contract'
import type { Filtered } from '../core/filter'
import { referencesOf, type Reference } from '../core/references'
import type { Json } from '../core/types'
import type { Shape } from './context'
import { TamperedError } from './damage'
import { filteredBy } from './fill'
import { makeNode, type Node } from './node'
import { sealLive, type LiveRow } from './rows'
import { textOf, type Bytes } from './sqlite'

/** A live release, read from its signed text; what it is ordered and filtered by holds its rows against that. */
export interface Document extends Filtered {
  type: string
  id: string
  locale: string
  contract: Contract
  content: Json
  releaseId: string
  fingerprint: string
  sequence: number
  publishedAt: string
  releasedAt: string
  /** The content with what the platform adds to it, as GraphQL walks it. */
  node: Node
  references: readonly Reference[]
  text: string
}

export interface StoredLive extends LiveRow {
  text: Bytes | null
  seal: string
}

export const LIVE_COLUMNS = `id, locale, type, release, fingerprint, contract, sequence, slug, published,
  released, seal, CAST(text AS BLOB) AS text`

/** Reads a row, holding every value of it against the seal and the text against its fingerprint. */
export const readDocument = (shape: Shape, row: StoredLive): Document => {
  const contract = shape.contracts.get(row.type)
  if (!contract || !row.text || sealLive(shape, row) !== row.seal)
    throw new TamperedError(`The row of ${row.type}:${row.id} (${row.locale}) was changed`)
  const text = textOf(row.text)
  const read = readCandidate(text, row, contract)
  if (!read.ok) throw new TamperedError(`The text of ${row.release} was changed: ${read.error.code}`)
  const references = referencesOf(contract.fields, read.value)
  return {
    type: row.type,
    id: row.id,
    locale: row.locale,
    contract,
    content: read.value,
    releaseId: row.release,
    fingerprint: row.fingerprint,
    sequence: row.sequence,
    publishedAt: row.published,
    releasedAt: row.released,
    ...filteredBy(contract, row, read.value),
    references,
    node: makeNode(contract, row, read.value),
    text,
  }
}
