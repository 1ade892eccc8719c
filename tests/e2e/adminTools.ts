import { mkdirSync } from 'node:fs'
import path from 'node:path'

import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'

import { watchedPage, type Watched } from '../helpers/browser'
import { drawPicture, lexical } from '../helpers/review'
import type { TestServer } from '../helpers/server'

export const BOSS = { email: 'boss@bureau.example', password: 'a-password-of-tests' }

export interface Colleague {
  name: string
  email: string
  token: string
}

/** Makes an account with those roles, through REST as an administrator would. */
export const hire = async (server: TestServer, name: string, roles: string[]): Promise<Colleague> => {
  const boss = await server.signIn(BOSS.email, BOSS.password)
  const email = `${roles.join('-')}@bureau.example`
  const personNumber = `number-${roles.join('-')}`
  const account = {
    email,
    password: BOSS.password,
    name,
    post: '科员',
    department: '办公室',
    personNumber,
    roles,
  }
  await server.hire(account, boss)
  return { name, email, token: await server.signIn(email, BOSS.password) }
}

/** An editor and one reviewer for each stage. */
export const staff = async (server: TestServer) => ({
  editor: await hire(server, '陈编', ['editor']),
  first: await hire(server, '李初', ['first']),
  second: await hire(server, '王复', ['second']),
  final: await hire(server, '赵终', ['final']),
})

const SHOTS = process.env.SCREENSHOTS

/** A picture of the whole page in the folder SCREENSHOTS, where that is set; one at each width, if some are given. */
export const shoot = async (page: Page, name: string, widths: readonly number[] = []): Promise<void> => {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  const take = async (file: string) => {
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    await page.screenshot({ path: path.join(SHOTS, `${file}.png`), animations: 'disabled', fullPage: true })
  }
  if (widths.length === 0) return take(name)
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await take(`${name}-${width}`)
  }
  if (before) await page.setViewportSize(before)
}

export const uploadPicture = async (server: TestServer, { token }: Colleague): Promise<string> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await drawPicture())], 'cover.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: '湖面上的渔船', credit: '测试' }))
  const response = await server.fetch('/api/media?locale=zh', {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

/** A news article by somebody; complete in Chinese unless `more` empties something. */
export const writeNews = async (
  server: TestServer,
  author: Colleague,
  more: Record<string, unknown>,
): Promise<string> => {
  const cover = await uploadPicture(server, author)
  const data = { summary: '一段摘要。', body: lexical('一段正文。'), cover, column: 'culture', ...more }
  const response = await server.post('/api/news?locale=zh', data, author.token)
  if (response.status !== 201) throw new Error(await response.text())
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

const node = (type: string, more: Record<string, unknown>) => ({ type, version: 1, format: '', ...more })
const words = (text: string) => node('text', { text, format: 0, detail: 0, mode: 'normal', style: '' })

/** A text with a heading, a link to a document, a link elsewhere, and a picture. */
export const richBody = ({ relic, picture }: { relic: string; picture: string }) => {
  const internal = { linkType: 'internal', doc: { relationTo: 'relics', value: relic }, newTab: false }
  const outward = { linkType: 'custom', url: 'https://www.gov.cn/', newTab: false }
  const children = [
    node('heading', {
      tag: 'h2',
      indent: 0,
      direction: 'ltr',
      children: [words('起因 <script>alert(1)</script>')],
    }),
    node('paragraph', {
      indent: 0,
      direction: 'ltr',
      textFormat: 0,
      textStyle: '',
      children: [
        node('link', { id: 'a', fields: internal, indent: 0, direction: 'ltr', children: [words('慈氏塔')] }),
        words('与'),
        node('link', {
          id: 'b',
          fields: outward,
          indent: 0,
          direction: 'ltr',
          children: [words('中国政府网')],
        }),
      ],
    }),
    node('upload', { id: 'c', version: 3, relationTo: 'media', value: picture, fields: {} }),
  ]
  return { root: { ...node('root', { indent: 0, direction: 'ltr' }), children } }
}

/** Carries out a verb of the review through REST. */
export const review = async (
  server: TestServer,
  who: Colleague,
  { id, verb, ...body }: { id: string; verb: string; [name: string]: unknown },
): Promise<{ stage: string; fingerprint: string; state: string }> => {
  const response = await server.post(`/api/news/${id}/review/${verb}`, body, who.token)
  if (response.status !== 200) throw new Error(await response.text())
  return (await response.json()) as { stage: string; fingerprint: string; state: string }
}

/** A browser of that person, on the dashboard. */
export const enter = async (
  browser: Browser,
  server: TestServer,
  { email, locale = 'zh-CN', width = 1440, theme = 'light' }: Entering,
): Promise<Watched> => {
  const watched = await watchedPage(browser, server.url, {
    locale,
    viewport: { width, height: 900 },
    colorScheme: theme,
  })
  const { page } = watched
  const token = await server.signIn(email, BOSS.password)
  await page.context().addCookies([{ name: 'payload-token', value: token, url: server.url }])
  await page.goto(`${server.url}/admin`)
  return watched
}

interface Entering {
  email: string
  locale?: 'zh-CN' | 'en-GB'
  width?: number
  theme?: 'dark' | 'light'
}

/** What axe finds in a part of a page, as `rule: element` lines. */
export const accessibilityFaults = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (inside) =>
      (globalThis as unknown as { axe: { run(where: string): Promise<AxeResults> } }).axe.run(inside),
    selector,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
