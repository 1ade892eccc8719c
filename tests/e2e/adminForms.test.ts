import { readFile } from 'node:fs/promises'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startBrowser } from '../helpers/browser'
import { startServer, type TestServer } from '../helpers/server'
import { accessibilityFaults, BOSS, enter, hire, writeNews, type Colleague } from './adminTools'

let server: TestServer
let browser: Browser
let editor: Colleague
let other: Colleague

beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    startServer({ env: { BALING_ADMIN_EMAIL: BOSS.email, BALING_ADMIN_PASSWORD: BOSS.password } }),
    startBrowser(),
  ])
  editor = await hire(server, '陈编', ['editor'])
  other = await hire(server, '钱作', ['editor', 'first'])
  for (const stage of ['first', 'second', 'final']) await hire(server, `审核人${stage}`, [stage])
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

const at = (path: string) => `${server.url}/admin/collections/${path}`
const saved = async (path: string) => {
  const headers = { authorization: `JWT ${editor.token}` }
  return (await (await server.fetch(`/api/${path}`, { headers })).json()) as Record<string, unknown>
}
/** Saves a document's fields as the other editor, who has taken the form over. */
const saveAsOther = async (id: string, data: Record<string, unknown>): Promise<void> => {
  const headers = { authorization: `JWT ${other.token}`, 'content-type': 'application/json' }
  const locks = `/api/payload-locked-documents?where[document.value][equals]=${id}`
  expect((await server.fetch(locks, { method: 'DELETE', headers })).status).toBe(200)
  const init = { method: 'PATCH', headers, body: JSON.stringify(data) }
  expect((await server.fetch(`/api/news/${id}?locale=zh`, init)).status).toBe(200)
}
const ready = async (page: Page): Promise<void> => {
  await page.locator('[data-form-ready=true] #field-title').waitFor()
}
const save = async (page: Page): Promise<void> => {
  await page.locator('#action-save').click()
  await page.locator('[data-sonner-toast][data-type=success]').first().waitFor()
}

/** Types a title. Payload asks the server about the first edit of a form: what others do then comes after that. */
const type = async (page: Page, title: string): Promise<void> => {
  const asked = page.waitForResponse((response) => (response.request().postData() ?? '').includes(title))
  await page.fill('#field-title', title)
  await asked
}

describe('a save over a newer save', () => {
  test('asks, compares, and keeps what both have changed', async () => {
    const id = await writeNews(server, editor, { title: '洞庭渔火季开幕' })
    const { page, complaints } = await enter(browser, server, editor)
    await page.goto(at(`news/${id}`))
    await ready(page)
    await type(page, '我改的标题')
    await saveAsOther(id, { summary: '别人的摘要。' })
    await page.locator('#action-save').click()
    const dialog = page.locator('.review-dialog__box')
    await dialog.getByText(/^钱作于 .* 保存了这份内容。 对方改动了：摘要$/).waitFor()
    expect(await accessibilityFaults(page, '.review-dialog__box')).toEqual([])
    await dialog.getByRole('button', { name: '比较' }).click()
    await dialog.getByRole('row', { name: '摘要 别人的摘要。 一段摘要。' }).waitFor()
    await dialog.getByRole('row', { name: '标题 洞庭渔火季开幕 我改的标题' }).waitFor()
    await dialog.getByRole('button', { name: '保留我的修改' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#field-summary')?.value === '别人的摘要。',
    )
    expect(await saved(`news/${id}?locale=zh`)).toMatchObject({
      title: '我改的标题',
      summary: '别人的摘要。',
    })

    await type(page, '不要了')
    await saveAsOther(id, { title: '对方的标题' })
    await page.locator('#action-save').click()
    await dialog.getByRole('button', { name: '改用对方的' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.inputValue('#field-title')).toBe('对方的标题')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('the preview', () => {
  test('shows what would be frozen, unsaved changes included, and leads to what is missing', async () => {
    const id = await writeNews(server, editor, { title: '古塔修缮完工' })
    const { page, complaints } = await enter(browser, server, { ...editor, width: 390 })
    await page.goto(at(`news/${id}`))
    await ready(page)
    await page.fill('#field-title', '还没有保存的标题')
    await page.fill('#field-summary', '')
    await page.getByRole('button', { name: '预览' }).click()
    await page.locator('.review-preview').getByRole('heading', { name: '还没有保存的标题' }).waitFor()
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.review-preview img')?.naturalWidth === 40,
    )
    expect(await accessibilityFaults(page, '.review-preview-panel')).toEqual([])
    await page.getByRole('button', { name: '英文', exact: true }).click()
    await page.getByText('请填写“标题（en）”。').waitFor()
    await page.getByRole('button', { name: '中文', exact: true }).click()
    expect(await page.locator('.review-findings li').allInnerTexts()).toEqual(['请填写“摘要”。 去填写'])
    await page.getByRole('button', { name: '去填写' }).click()
    await page.locator('.review-preview-panel').waitFor({ state: 'detached' })
    expect(await page.locator('#field-summary').isVisible()).toBe(true)
    expect(await saved(`news/${id}?locale=zh`)).toMatchObject({ title: '古塔修缮完工' })
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a list', () => {
  test('is filtered by where its documents stand, and taken away as it is shown', async () => {
    const id = await writeNews(server, editor, { title: '等待初审的稿件' })
    const submitted = await server.post(`/api/news/${id}/review/submit`, {}, editor.token)
    expect(submitted.status).toBe(200)
    const { page, complaints } = await enter(browser, server, editor)
    await page.goto(at('news'))
    const filters = page.getByRole('group', { name: '按审核和发布情况筛选' })
    await filters.getByRole('button', { name: '待初审' }).click()
    await page.waitForURL(/reviewStage/)
    await filters.locator('button[aria-pressed=true]').waitFor()
    const row = page.locator('tbody tr', { hasText: '等待初审的稿件' })
    await row.getByText('等待初审', { exact: true }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    expect(await accessibilityFaults(page, '.review-above-list')).toEqual([])
    const link = page.getByRole('link', { name: '导出 CSV（1 条）' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const [header, only, ...rest] = (await readFile(await download.path(), 'utf8')).split('\r\n')
    expect(header).toMatch(/^\ufeff标题,网址别名,.*,审核环节,发布情况,最近发布,更新于$/)
    expect(only).toMatch(/^等待初审的稿件,.*,等待初审,未发布过,,/)
    expect(rest).toEqual([''])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a form’s tools, in English', () => {
  test('slug, position, designation, the other language, a copy', async () => {
    const scheme = { scheme: 'leisure_street', level: 'provincial', authority: '省文化和旅游厅' }
    const first = { title: '洞庭南路', designations: [scheme] }
    expect((await server.post('/api/attractions?locale=zh', first, editor.token)).status).toBe(201)
    const { page, complaints } = await enter(browser, server, { ...editor, locale: 'en-GB' })
    await page.goto(`${at('attractions/create')}?locale=zh`)
    await ready(page)
    await page.fill('#field-title', '岳阳楼')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-slug')?.value === 'yue-yang-lou',
    )
    await page.getByRole('button', { name: 'The place' }).click()
    const paste = page.getByLabel('Paste a position')
    await paste.fill('113.0893，29.3712')
    await paste.press('Enter')
    await page.getByText('Choose the system first').waitFor()
    const grid = page.locator('.place__grid')
    await grid.press('ArrowUp')
    await paste.press('Enter')
    await page.getByText('29.3712° N, 113.0893° E (WGS-84)').waitFor()
    await grid.press('Shift+ArrowRight')
    await page.getByText('29.3712° N, 113.0993° E (WGS-84)').waitFor()
    expect(await accessibilityFaults(page, '.place')).toEqual([])

    await page.getByRole('button', { name: 'Choose from those on record' }).click()
    await page
      .getByRole('button', { name: /^Tourism and leisure street, Provincial, 省文化和旅游厅/ })
      .click()
    await page.locator('#field-designations__0__authority').waitFor()
    await save(page)
    await page.waitForURL(/attractions\/[0-9a-f]{8}-/)
    const id = /attractions\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
    expect(await saved(`attractions/${id}?locale=zh&depth=0`)).toMatchObject({
      slug: 'yue-yang-lou',
      coordinates: { lat: 29.3712, lng: 113.0993, system: 'WGS84' },
      designations: [scheme],
    })

    await page.goto(`${at(`attractions/${id}`)}?locale=en`)
    await ready(page)
    await page.getByRole('button', { name: 'Fill empty fields from the Chinese' }).click()
    await page.getByText('Filled in from the Chinese: Name, Designations. Not saved yet').waitFor()
    expect(await page.inputValue('#field-title')).toBe('岳阳楼')
    await save(page)

    await page.goto(`${at('attractions/create')}?locale=zh`)
    await ready(page)
    await page.getByRole('button', { name: 'Copy an existing document' }).click()
    await page.locator('.list-drawer').getByRole('button', { name: '岳阳楼' }).click()
    await page.waitForURL(/attractions\/[0-9a-f]{8}-/)
    await ready(page)
    expect(await page.inputValue('#field-slug')).toBe('yue-yang-lou-2')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
