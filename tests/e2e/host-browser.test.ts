import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startBrowser, watchedPage } from '../helpers/browser'
import { startServer, type TestServer } from '../helpers/server'

const EMAIL = 'boss@bureau.example'
const PASSWORD = 'a-password-of-tests'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    startServer({ env: { BALING_ADMIN_EMAIL: EMAIL, BALING_ADMIN_PASSWORD: PASSWORD } }),
    startBrowser(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

describe('the admin in a browser', () => {
  test.each([
    ['zh-CN', '登录', '文物'],
    ['en-GB', 'Login', 'Relics'],
  ])('%s: nothing is loaded from elsewhere, nothing is refused', async (locale, login, relics) => {
    const { page, complaints } = await watchedPage(browser, server.url, { locale })
    await page.goto(`${server.url}/admin`)
    await page.waitForURL('**/admin/login**')
    await page.getByRole('button', { name: login }).waitFor()
    await page.fill('input[name=email]', EMAIL)
    await page.fill('input[name=password]', PASSWORD)
    await page.getByRole('button', { name: login }).click()
    await page.waitForURL(`${server.url}/admin`)
    await page.getByText(relics, { exact: true }).first().waitFor()
    for (const path of ['collections/relics', 'collections/users/create', 'account'])
      await page.goto(`${server.url}/admin/${path}`, { waitUntil: 'networkidle' })
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('the first page', () => {
  const cases = (['zh-CN', 'en-GB'] as const).flatMap((locale) =>
    [390, 1440].map((width) => [locale, width] as const),
  )

  test.each(cases)('%s at %i px fits, and every link leads somewhere', async (locale, width) => {
    const viewport = { width, height: 900 }
    const { page, complaints } = await watchedPage(browser, server.url, { locale, viewport })
    await page.goto(server.url)
    expect(await page.getAttribute('html', 'lang')).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const links = await page.$$eval('a', (all) => all.map((link) => link.href))
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) expect((await fetch(link)).status, link).toBeLessThan(400)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the other language is one click away', async () => {
    const { page } = await watchedPage(browser, server.url, { locale: 'zh-CN' })
    await page.goto(server.url)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Three people sign before the public reads.' }).waitFor()
    await page.getByRole('link', { name: '中文' }).click()
    await page.getByRole('heading', { name: '三个人签过字，公众才看得到。' }).waitFor()
    await page.context().close()
  })
})
