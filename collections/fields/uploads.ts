import type { Field, Where } from 'payload'

import * as shown from '../../src/lib/contract'
import type { ProjectionKit } from '../../src/lib/contract'
import { described, type Term } from '../words'
import { meant, type Use } from './part'
import { listOf } from './values'

/** What a form offers of the media library. */
const OFFERED: Readonly<Record<'captions' | 'document' | 'picture' | 'video', Where>> = {
  picture: { mimeType: { contains: 'image/' } },
  video: { mimeType: { contains: 'video/' } },
  captions: { mimeType: { equals: 'text/vtt' } },
  document: {
    or: [
      { mimeType: { contains: 'application/' } },
      { and: [{ mimeType: { contains: 'text/' } }, { mimeType: { not_equals: 'text/vtt' } }] },
    ],
  },
}

const upload = (kind: keyof typeof OFFERED, words: Term) => ({
  type: 'upload' as const,
  relationTo: 'media' as const,
  filterOptions: OFFERED[kind],
  ...described(words),
})

export const picture = (words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, ...upload('picture', words) }),
  schema: shown.picture(meant(words, use)),
  project: (value: unknown, kit: ProjectionKit) => kit.picture(value),
})

/** A video, its captions or a document, as it is. */
export const file = (kind: 'captions' | 'document' | 'video', words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, ...upload(kind, words) }),
  schema: shown.file(meant(words, use)),
  project: (value: unknown, kit: ProjectionKit) => kit.file(value),
})

/** Any number of documents. */
export const documents = (words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, hasMany: true, ...upload('document', words) }),
  schema: shown.files(meant(words, use)),
  project: (value: unknown, kit: ProjectionKit) => listOf(value).flatMap((one) => kit.file(one) ?? []),
})
