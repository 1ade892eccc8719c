import { createHash } from 'node:crypto'

import { idOf, signRichText, type RichTextLinks, type SignedPicture } from '../core'
import type { ProjectionKit, SignedFile } from '../options'

/** Where a kit gets its files, and what it leaves behind: every media id and every link that was asked for. */
export interface KitSource {
  picture: (mediaId: string) => SignedPicture | null
  file: (mediaId: string) => SignedFile | null
}

export interface Traces {
  media: Set<string>
  /** `type:id`. */
  refs: Set<string>
}

const iso = (value: unknown): string | null => {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null
}

/** The kit of one locale. What a projection asks for is noted in `traces`. */
export const projectionKit = (locale: string, source: KitSource, traces: Traces): ProjectionKit => {
  const asked = <T>(value: unknown, get: (id: string) => T | null): T | null => {
    const id = idOf(value)
    if (!id) return null
    traces.media.add(id)
    return get(id)
  }
  const links: RichTextLinks = {
    picture: (id) => asked(id, source.picture),
    link: (type, id) => void traces.refs.add(`${type}:${id}`),
  }
  return {
    locale,
    richText: (value) => signRichText(value, links),
    picture: (value) => asked(value, source.picture),
    file: (value) => asked(value, source.file),
    ref(type, value) {
      const id = idOf(value)
      if (!id) return null
      links.link(type, id)
      return { type, id }
    },
    date: (value) => iso(value)?.slice(0, 10) ?? null,
    dateTime: iso,
  }
}

const fakeHash = (id: string): string => createHash('sha256').update(id).digest('hex')

/** Stands in for files where only the working copy matters: a hash of the media's id. */
export const standIns: KitSource = {
  picture: (id) => ({
    sha256: fakeHash(id),
    mime: 'image/png',
    width: 1,
    height: 1,
    alt: null,
    credit: null,
  }),
  file: (id) => ({ sha256: fakeHash(id), mime: 'application/octet-stream', size: 0, name: id, title: null }),
}
