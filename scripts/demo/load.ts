import type { Ids } from './content/lexical'
import { NEWS } from './content/news'
import { ADMIN_EMAIL, PEOPLE } from './content/people'
import { PICTURES } from './content/pictures'
import { RELICS } from './content/relics'
import { progress, type Progress } from './progress'
import { signIn, type Client } from './rest'
import { review, type Signers } from './review'
import { storeArticle, storedPictures, storePicture, storeRelic } from './store'

interface Where {
  origin: string
  password: string
  /** What shows how far it is. Default a bar on the terminal. */
  show?: (total: number) => Progress
}

/** Makes the accounts that are missing, as the administrator. */
const accounts = async (admin: Client, password: string): Promise<void> => {
  for (const { role, ...person } of PEOPLE) {
    const query = `where[email][equals]=${encodeURIComponent(person.email)}&depth=0&limit=1`
    const { docs } = await admin.get<{ docs: unknown[] }>(`/users?${query}`)
    if (docs.length === 0) await admin.post('/users', { ...person, password, roles: [role] })
  }
}

const known = (map: Map<string, string>, name: string): string => {
  const id = map.get(name)
  if (!id) throw new Error(`The demonstration refers to ${name} before it is stored`)
  return id
}

/**
 * Loads the demonstration as its people do: over REST, through submission and three signatures. What is there
 * is left as it is, so that it can be stopped and started again at any point.
 */
export const load = async ({ origin, password, show = progress }: Where): Promise<void> => {
  const bar = show(1 + PICTURES.length + 2 * (RELICS.length + NEWS.length))
  await accounts(await signIn(origin, ADMIN_EMAIL, password), password)
  const clients = new Map<string, Client>()
  for (const { email, role } of PEOPLE) clients.set(role, await signIn(origin, email, password))
  const person = (role: keyof Signers): Client => {
    const client = clients.get(role)
    if (!client) throw new Error(`The demonstration has nobody for ${role}`)
    return client
  }
  const people: Signers = {
    editor: person('editor'),
    first: person('first'),
    second: person('second'),
    final: person('final'),
  }
  bar.step('账号 / accounts')

  const media = new Map<string, string>()
  const documents = new Map<string, string>()
  const ids: Ids = {
    media: (name) => known(media, name),
    document: (type, slug) => known(documents, `${type}:${slug}`),
  }
  const stored = await storedPictures(people.editor)
  const queue = [...PICTURES]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      media.set(next.name, await storePicture(people.editor, next, stored.get(next.name)))
      bar.step(`图片 / pictures  ${next.name}`)
    }
  }
  // One that fails ends the other after its picture, so that nothing goes on behind the caller's back.
  const stopOthers = (error: unknown) => {
    queue.length = 0
    throw error
  }
  for (const outcome of await Promise.allSettled([worker().catch(stopOthers), worker().catch(stopOthers)]))
    if (outcome.status === 'rejected') throw outcome.reason

  for (const relic of RELICS) {
    const id = await storeRelic(people.editor, relic, ids)
    documents.set(`relics:${relic.slug}`, id)
    bar.step(`文物 / relics  ${relic.title}`)
    await review(people, { type: 'relics', id, locales: ['zh', 'en'] })
    bar.step(`三审 / review  ${relic.title}`)
  }
  for (const article of NEWS) {
    const id = await storeArticle(people.editor, article, ids)
    documents.set(`news:${article.slug}`, id)
    bar.step(`新闻 / news  ${article.title}`)
    await review(people, { type: 'news', id, locales: ['zh'], waitsAt: article.waitsAt })
    bar.step(`三审 / review  ${article.title}`)
  }
  bar.end()
}
