import type { SceneName } from '../draw'
import type { Block } from './lexical'

/** A picture of the media library: what it shows, in both languages. */
export interface DemoPicture {
  name: SceneName
  zh: string
  en: string
}

interface Document {
  slug: string
  title: string
  summary: string
  cover: SceneName
  body: Block[]
  pictures?: { name: SceneName; caption: string }[]
}

export interface DemoRelic extends Document {
  en: { title: string; summary: string }
  /** Fields that need no ids, as REST takes them. */
  fields: Record<string, unknown>
}

export interface DemoArticle extends Document {
  column: 'culture' | 'heritage' | 'market' | 'sport' | 'tourism'
  eventDate?: string
  /** Slugs of relics that it is about. */
  relics?: string[]
  /** Where it waits. Published without one. */
  waitsAt?: 'final' | 'first' | 'second'
}
