import { withIds, type TypeName } from './content/addresses'
import { lexical, type Ids } from './content/lexical'
import { CREDIT } from './content/pictures'
import type { Demo, DemoPicture } from './content/types'
import { render } from './draw'
import type { Client } from './rest'

type Localized = { zh?: null | string; en?: null | string } | null | undefined

export interface StoredPicture {
  id: string
  filename: string
  alt: Localized
}

export interface StoredDocument {
  id: string
  slug: string
  title: Localized
}

/** Everything that is stored of a collection, by the name that `key` gives it. */
const storedBy = async <T>(
  editor: Client,
  path: string,
  key: (document: T) => string,
): Promise<Map<string, T>> => {
  const query = 'locale=all&depth=0&pagination=false&limit=0'
  const { docs } = await editor.get<{ docs: T[] }>(`${path}${path.includes('?') ? '&' : '?'}${query}`)
  return new Map(docs.map((document) => [key(document), document]))
}

/** Pictures that are there already, by the name of their scene. */
export const storedPictures = (editor: Client) =>
  storedBy<StoredPicture>(editor, '/media', ({ filename }) => filename.replace(/-[0-9a-f]{12}\.jpg$/, ''))

/** Documents of a type that are there already, by slug. */
export const storedDocuments = (editor: Client, type: TypeName) =>
  storedBy<StoredDocument>(editor, `/${type}?select[slug]=true&select[title]=true`, ({ slug }) => slug)

/** Draws and uploads a picture where it isn't there yet, with its words in both languages. Gives its id. */
export const storePicture = async (
  editor: Client,
  { name, zh, en }: DemoPicture,
  stored: StoredPicture | undefined,
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

const inChinese = ({ slug, title, summary, cover, body, pictures = [], fields }: Demo, ids: Ids): object => ({
  slug,
  title,
  summary,
  cover: ids.media(cover),
  body: lexical(body, ids),
  pictures: pictures.map(({ name, caption }) => ({ picture: ids.media(name), caption })),
  ...(withIds(fields ?? {}, (address) => ids.document(address)) as object),
})

/** Writes a document in Chinese, then in English, as far as that isn't there yet. Gives its id. */
export const storeDocument = async (
  editor: Client,
  document: Demo,
  { ids, stored }: { ids: Ids; stored: StoredDocument | undefined },
): Promise<string> => {
  const { type, en } = document
  const create = async () =>
    (await editor.post<{ doc: { id: string } }>(`/${type}?locale=zh&depth=0`, inChinese(document, ids))).doc
      .id
  const id = stored?.id ?? (await create())
  if (en && !stored?.title?.en) await editor.patch(`/${type}/${id}?locale=en&depth=0`, en)
  return id
}
