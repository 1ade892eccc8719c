import { lexical, type Ids } from './content/lexical'
import { CREDIT } from './content/pictures'
import type { DemoArticle, DemoPicture, DemoRelic } from './content/types'
import { render } from './draw'
import type { Client } from './rest'

interface Found<T> {
  docs: T[]
}

type Localized = { zh?: null | string; en?: null | string } | null | undefined

interface Stored {
  id: string
  filename: string
  alt: Localized
}

/** Pictures that are there already, by the name of their scene. */
export const storedPictures = async (editor: Client): Promise<Map<string, Stored>> => {
  const { docs } = await editor.get<Found<Stored>>('/media?locale=all&depth=0&limit=500')
  return new Map(docs.map((doc) => [doc.filename.replace(/-[0-9a-f]{12}\.jpg$/, ''), doc]))
}

/** Draws and uploads a picture where it isn't there yet, with its words in both languages. Gives its id. */
export const storePicture = async (
  editor: Client,
  { name, zh, en }: DemoPicture,
  stored: Stored | undefined,
): Promise<string> => {
  const upload = async () => {
    const file = { name: `${name}.jpg`, type: 'image/jpeg', bytes: new Uint8Array(await render(name)) }
    const body = { alt: zh, credit: CREDIT.zh }
    return (await editor.upload<{ doc: { id: string } }>('/media?locale=zh', file, body)).doc.id
  }
  const id = stored?.id ?? (await upload())
  if (!stored?.alt?.en) await editor.patch(`/media/${id}?locale=en`, { alt: en, credit: CREDIT.en })
  return id
}

type Kind = 'news' | 'relics'

/** The document of that slug, if there is one. */
export const findDocument = async (
  editor: Client,
  type: Kind,
  slug: string,
): Promise<{ id: string; title: Localized } | undefined> => {
  const query = `where[slug][equals]=${slug}&locale=all&depth=0&limit=1`
  return (await editor.get<Found<{ id: string; title: Localized }>>(`/${type}?${query}`)).docs[0]
}

const common = ({ slug, title, summary, cover, body, pictures = [] }: DemoArticle | DemoRelic, ids: Ids) => ({
  slug,
  title,
  summary,
  cover: ids.media(cover),
  body: lexical(body, ids),
  pictures: pictures.map(({ name, caption }) => ({ picture: ids.media(name), caption })),
})

const create = async (editor: Client, type: Kind, data: object): Promise<string> =>
  (await editor.post<{ doc: { id: string } }>(`/${type}?locale=zh&depth=0`, data)).doc.id

/** Writes a relic in Chinese, then its English title and summary, where they aren't there yet. */
export const storeRelic = async (editor: Client, relic: DemoRelic, ids: Ids): Promise<string> => {
  const found = await findDocument(editor, 'relics', relic.slug)
  const id = found?.id ?? (await create(editor, 'relics', { ...common(relic, ids), ...relic.fields }))
  if (!found?.title?.en) await editor.patch(`/relics/${id}?locale=en&depth=0`, relic.en)
  return id
}

export const storeArticle = async (editor: Client, article: DemoArticle, ids: Ids): Promise<string> => {
  const found = await findDocument(editor, 'news', article.slug)
  if (found) return found.id
  const { column, eventDate, relics = [] } = article
  return create(editor, 'news', {
    ...common(article, ids),
    column,
    source: '岳阳楼区文旅广体局',
    ...(eventDate && { eventDate }),
    relics: relics.map((slug) => ids.document('relics', slug)),
  })
}
