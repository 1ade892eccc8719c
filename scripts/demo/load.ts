import { signInAll } from './accounts'
import { CONTENT } from './content'
import { addressOf, TYPES, type Address, type TypeName } from './content/addresses'
import type { Ids } from './content/lexical'
import { PICTURES } from './content/pictures'
import { picturesOf, type Demo, type DemoPicture } from './content/types'
import type { Client } from './rest'
import { progress, type Progress } from './progress'
import { review, type Signers } from './review'
import { inStep } from './inStep'
import {
  storedDocuments,
  storeDocument,
  storedPictures,
  storePicture,
  type StoredDocument,
  type StoredPicture,
} from './store'

const WORDS: Record<TypeName, string> = {
  'heritage-items': '非遗 / heritage',
  relics: '文物 / relics',
  attractions: '景点 / attractions',
  venues: '场馆 / venues',
  'old-brands': '老字号 / old brands',
  routes: '线路 / routes',
  events: '活动 / events',
  figures: '数据 / figures',
  news: '新闻 / news',
}

interface Where {
  origin: string
  password: string
  /** What shows how far it is. Default a bar on the terminal. */
  show?: (total: number) => Progress
}

const known = <Name extends string>(map: ReadonlyMap<Name, string>, name: Name): string => {
  const id = map.get(name)
  if (!id) throw new Error(`The demonstration refers to ${name} before it is stored`)
  return id
}

/** What is there already, and what comes to it. */
interface Stock {
  /** Ids of pictures and documents, by name and address. */
  media: Map<string, string>
  documents: Map<Address, string>
  pictures: ReadonlyMap<string, StoredPicture>
  before: ReadonlyMap<TypeName, ReadonlyMap<string, StoredDocument>>
}

const stockOf = async (editor: Client): Promise<Stock> => {
  const before = new Map<TypeName, ReadonlyMap<string, StoredDocument>>()
  for (const type of TYPES) before.set(type, await storedDocuments(editor, type))
  return { media: new Map(), documents: new Map(), pictures: await storedPictures(editor), before }
}

const PICTURE = new Map<string, DemoPicture>(PICTURES.map((picture) => [picture.name, picture]))

/** The three steps of a document: its pictures are drawn, it is written, it goes through the review. */
const stepsFor = (people: Signers, stock: Stock, bar: Progress) => {
  const { media, documents } = stock
  const ids: Ids = {
    media: (name) => known(media, name),
    document: (address) => known(documents, address),
  }
  const storedAs = ({ type, slug }: Demo) => stock.before.get(type)?.get(slug)
  const picture = async (name: string) => {
    const shown = PICTURE.get(name)
    if (!shown) throw new Error(`The demonstration has no picture ${name}`)
    media.set(name, await storePicture(people.editor, shown, stock.pictures.get(name)))
    bar.step(`图片 / pictures  ${name}`)
  }
  return [
    async (document: Demo) => {
      const names = picturesOf(document).filter((name) => !media.has(name))
      await Promise.all([...new Set(names)].map(picture))
    },
    async (document: Demo) => {
      const id = await storeDocument(people.editor, document, { ids, stored: storedAs(document) })
      documents.set(addressOf(document), id)
      bar.step(`${WORDS[document.type]}  ${document.title}`)
    },
    async (document: Demo) => {
      const { type, en, waitsAt, title } = document
      const id = ids.document(addressOf(document))
      const isNew = !storedAs(document)
      await review(people, { type, id, isNew, waitsAt, locales: en ? ['zh', 'en'] : ['zh'] })
      bar.step(`三审 / review  ${title}`)
    },
  ]
}

/**
 * Loads the demonstration as its people do: over REST, through submission and three signatures. What is there
 * is left as it is, so that it can be stopped and started again at any point. Gives the number of documents.
 */
export const load = async ({ origin, password, show = progress }: Where): Promise<number> => {
  const documents = TYPES.flatMap((type): Demo[] => CONTENT[type])
  const bar = show(1 + PICTURES.length + 2 * documents.length)
  const people = await signInAll(origin, password)
  bar.step('账号 / accounts')
  await inStep(documents, stepsFor(people, await stockOf(people.editor), bar))
  bar.end()
  return documents.length
}
