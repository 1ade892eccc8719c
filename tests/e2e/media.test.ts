import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startBrowser } from '../helpers/browser'
import { mp4, pdf } from '../helpers/files'
import { drawPicture } from '../helpers/review'
import { startServer, type TestServer } from '../helpers/server'
import {
  accessibilityFaults,
  BOSS,
  enter,
  review,
  staff,
  uploadPicture,
  writeNews,
  type Colleague,
} from './adminTools'

let server: TestServer
let browser: Browser
let people: Record<'editor' | 'final' | 'first' | 'second', Colleague>

beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    startServer({
      env: { BALING_ADMIN_EMAIL: BOSS.email, BALING_ADMIN_PASSWORD: BOSS.password, BODY_LIMIT_MB: '2' },
    }),
    startBrowser(),
  ])
  people = await staff(server)
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

const release = async (id: string): Promise<void> => {
  let { fingerprint } = await review(server, people.editor, { id, verb: 'submit' })
  for (const stage of ['first', 'second', 'final'] as const)
    ({ fingerprint } = await review(server, people[stage], {
      id,
      verb: 'approve',
      stage,
      fingerprint,
      opinion: '同意',
    }))
}

const send = async (request: string, name: string, data: Uint8Array): Promise<Response> => {
  const [method = '', path = ''] = request.split(' ')
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name))
  form.set('_payload', '{}')
  const headers = { authorization: `JWT ${people.editor.token}` }
  return server.fetch(path, { method, headers, body: form })
}

const panel = (page: Page) => page.locator('.media-uses')
const formOf = (id: string) => `${server.url}/admin/collections/media/${id}`

test('replacing a picture names the live releases that still embed the old one, with a way to each', async () => {
  const cover = await uploadPicture(server, people.editor)
  const { page, complaints } = await enter(browser, server, people.editor)
  await page.goto(formOf(cover))
  await panel(page).getByText('没有稿件使用此文件。').waitFor()

  const id = await writeNews(server, people.editor, { title: '洞庭渔火季开幕', slug: 'yu-huo', cover })
  await release(id)
  await page.reload()
  await panel(page).getByText('以下已发布的内容使用当前文件：').waitFor()

  const asked = '/graphql?query={newsArticle(slug:"yu-huo"){cover{url,thumb:url(width:320)}}}'
  const before = await (await server.fetch(asked)).text()
  const {
    data: {
      newsArticle: { cover: shown },
    },
  } = JSON.parse(before) as { data: { newsArticle: { cover: { url: string; thumb: string } } } }
  const picture = await server.fetch(shown.thumb, { headers: { accept: 'image/avif,*/*' } })
  expect([
    picture.status,
    picture.headers.get('content-type'),
    picture.headers.get('content-encoding'),
  ]).toEqual([200, 'image/avif', null])
  expect(picture.headers.get('vary')).toMatch(/\bAccept\b(?!-)/)
  const bytes = await (await server.fetch(shown.url)).arrayBuffer()

  expect((await send(`PATCH /api/media/${cover}?locale=zh`, 'new.png', await drawPicture())).status).toBe(200)
  expect(await (await server.fetch(asked)).text()).toBe(before)
  expect(await (await server.fetch(shown.url)).arrayBuffer()).toEqual(bytes)
  await page.reload()
  const outdated = panel(page).locator('.media-uses__outdated')
  await outdated.getByText('公众看到的不变，直到重新送审').waitFor()
  expect(await accessibilityFaults(page, '.media-uses')).toEqual([])
  await outdated.getByRole('link', { name: '打开稿件重新送审' }).click()
  await page.waitForURL(`${server.url}/admin/collections/news/${id}`)
  await page.getByRole('link', { name: '去送审' }).waitFor()
  expect(complaints).toEqual([])
})

test('the same in English', async () => {
  const cover = await uploadPicture(server, people.editor)
  const id = await writeNews(server, people.editor, { title: '汴河街夜市', slug: 'ye-shi', cover })
  await release(id)
  await send(`PATCH /api/media/${cover}?locale=zh`, 'new.png', await drawPicture())
  const { page } = await enter(browser, server, { email: people.first.email, locale: 'en-GB' })
  await page.goto(formOf(cover))
  await panel(page).getByText('These live releases still embed the file that was here before.').waitFor()
  await panel(page).getByRole('link', { name: 'Open it to start a new review' }).waitFor()
})

test('the form takes a document, and says why it refuses one', async () => {
  const { page } = await enter(browser, server, people.editor)
  const choose = async (name: string, buffer: Buffer) => {
    await page.goto(`${server.url}/admin/collections/media/create`)
    await page.setInputFiles('input[type=file]', { name, mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: '保存' }).click()
  }
  await choose('公告.pdf', pdf('/OpenAction << /S /JavaScript /JS (x) >>'))
  await page.getByText('PDF 中含有脚本、外部程序或嵌入的文件').first().waitFor()
  await choose('公告.pdf', pdf())
  await page.waitForURL(/\/admin\/collections\/media\/[0-9a-f-]{36}/)
})

test('a request over the host’s limit is refused as such', async () => {
  const response = await send('POST /api/media', 'a.mp4', mp4(3 * 1024 * 1024))
  expect([response.status, await response.json()]).toMatchObject([
    413,
    { errors: [{ code: 'BODY_TOO_LARGE' }] },
  ])
})
