import type { Config } from '../../../src/payload-types'
import type { SceneName } from '../draw'
import type { TypeName } from './addresses'
import type { Block } from './lexical'

/** A picture of the media library: what it shows, in both languages. */
export interface DemoPicture {
  name: SceneName
  zh: string
  en: string
}

type Collections = Config['collections']
/** Written by every document in its own way: see `DemoDocument`. */
type Common = 'body' | 'cover' | 'createdAt' | 'id' | 'pictures' | 'slug' | 'summary' | 'title' | 'updatedAt'
type Fields<T extends TypeName> = Partial<Omit<Collections[T], Common>>

interface DocumentOf<T extends TypeName> {
  type: T
  slug: string
  title: string
  summary: string
  cover: SceneName
  body: Block[]
  pictures?: { name: SceneName; caption: string }[]
  /** As Payload stores them; `to` and `toAny` stand for ids. */
  fields?: Fields<T>
  /** Published in English too with these. */
  en?: { title: string; summary: string } & Fields<T>
  /** Where it waits. Published without one. */
  waitsAt?: 'final' | 'first' | 'second'
}

/** A document of the demonstration. What the report doesn't say is left out. */
export type Demo<T extends TypeName = TypeName> = { [K in T]: DocumentOf<K> }[T]

/** Names of all pictures that a document shows. */
export const picturesOf = ({ cover, pictures = [], body }: Demo): string[] => [
  cover,
  ...pictures.map(({ name }) => name),
  ...body.flatMap((block) => (block.kind === 'picture' ? [block.name] : [])),
]
