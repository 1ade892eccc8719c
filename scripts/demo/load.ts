import { signInAll } from './accounts'
import { CONTENT } from './content'
import { addressOf, TYPES, type Address, type TypeName } from './content/addresses'
import type { Ids } from './content/lexical'
import { PICTURES } from './content/pictures'
import type { Demo } from './content/types'
import { progress, type Progress } from './progress'
import { review, type Signers } from './review'
import { inStep, twoAtATime } from './sideBySide'
import { storedDocuments, storeDocument, storedPictures, storePicture } from './store'

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

const loadPictures = async ({ editor }: Signers, bar: Progress): Promise<Map<string, string>> => {
  const stored = await storedPictures(editor)
  const media = new Map<string, string>()
  await twoAtATime(PICTURES, async (picture) => {
    media.set(picture.name, await storePicture(editor, picture, stored.get(picture.name)))
    bar.step(`图片 / pictures  ${picture.name}`)
  })
  return media
}

const loadDocuments = async (people: Signers, media: ReadonlyMap<string, string>, bar: Progress) => {
  const documents = new Map<Address, string>()
  const ids: Ids = {
    media: (name) => known(media, name),
    document: (address) => known(documents, address),
  }
  for (const type of TYPES) {
    const before = await storedDocuments(people.editor, type)
    const store = async (document: Demo) => {
      const stored = before.get(document.slug)
      const id = await storeDocument(people.editor, document, { ids, stored })
      documents.set(addressOf(document), id)
      bar.step(`${WORDS[type]}  ${document.title}`)
      return { id, isNew: !stored }
    }
    await inStep<Demo, { id: string; isNew: boolean }>(
      CONTENT[type],
      store,
      async (document, { id, isNew }) => {
        const { en, waitsAt, title } = document
        await review(people, { type, id, isNew, waitsAt, locales: en ? ['zh', 'en'] : ['zh'] })
        bar.step(`三审 / review  ${title}`)
      },
    )
  }
}

/**
 * Loads the demonstration as its people do: over REST, through submission and three signatures. What is there
 * is left as it is, so that it can be stopped and started again at any point. Gives the number of documents.
 */
export const load = async ({ origin, password, show = progress }: Where): Promise<number> => {
  const documents = Object.values(CONTENT).reduce((sum, { length }) => sum + length, 0)
  const bar = show(1 + PICTURES.length + 2 * documents)
  const people = await signInAll(origin, password)
  bar.step('账号 / accounts')
  await loadDocuments(people, await loadPictures(people, bar), bar)
  bar.end()
  return documents
}
