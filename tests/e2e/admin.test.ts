import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startBrowser } from '../helpers/browser'
import { startServer, type TestServer } from '../helpers/server'
import {
  accessibilityFaults,
  BOSS,
  enter,
  hire,
  review,
  richBody,
  staff,
  uploadPicture,
  writeNews,
  type Colleague,
} from './adminTools'

let server: TestServer
let browser: Browser
let people: Record<'author' | 'editor' | 'final' | 'first' | 'second', Colleague>

beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    startServer({ env: { BALING_ADMIN_EMAIL: BOSS.email, BALING_ADMIN_PASSWORD: BOSS.password } }),
    startBrowser(),
  ])
  people = { ...(await staff(server)), author: await hire(server, '钱作', ['editor', 'first']) }
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

const state = (page: Page) => page.locator('.review-standing__state')
const panelOf = (id: string) => `${server.url}/admin/collections/news/${id}/review`
const formOf = (id: string) => `${server.url}/admin/collections/news/${id}`
const toast = (page: Page, words: string) => page.locator('[data-sonner-toast]', { hasText: words }).waitFor()

describe('the way of an article in Chinese', () => {
  let id: string

  test('an editor sees what is missing, fills it in, and submits', async () => {
    id = await writeNews(server, people.editor, { title: '洞庭渔火季开幕', summary: null })
    const { page, complaints } = await enter(browser, server, people.editor)
    await page.getByRole('heading', { name: '我的送审' }).waitFor()
    await page.getByText('没有正在审核或被退回的内容。').waitFor()

    await page.goto(formOf(id))
    await page.getByText('编辑中，尚未送审').waitFor()
    await page.getByRole('link', { name: '去送审' }).click()
    await page.getByRole('button', { name: '送审' }).click()
    const alert = page.locator('.review-notice[role=alert]')
    await alert.getByText('送审前请补正以下1处').waitFor()
    expect(await alert.locator('li').allInnerTexts()).toEqual(['请填写“摘要”。 去填写'])
    await alert.getByRole('link', { name: '去填写' }).click()

    const summary = page.locator('#field-summary')
    await summary.fill('渔火点亮洞庭，活动持续一个月。')
    await page.getByText('有尚未保存的修改。送审不包括这些修改，请先保存。').waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('有尚未保存的修改。').waitFor({ state: 'detached' })

    await page.getByRole('link', { name: '去送审' }).click()
    await page.getByLabel('送审说明').fill('请审阅')
    await page.getByRole('button', { name: '送审' }).click()
    await toast(page, '已送审，等待初审。')
    await state(page).filter({ hasText: '等待初审' }).waitFor()
    await page.locator('.review-preview').getByText('渔火点亮洞庭，活动持续一个月。').waitFor()

    await page.getByRole('link', { name: '编辑', exact: true }).click()
    await page.getByText('审核中，内容已锁定').waitFor()
    await page.getByText('可撤回者：陈编。').waitFor()
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: '保存' }).count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a form that was open before the submission becomes read-only', async () => {
    const other = await writeNews(server, people.editor, { title: '文旅推介会' })
    const { page } = await enter(browser, server, people.editor)
    await page.goto(formOf(other))
    await page.getByText('编辑中，尚未送审').waitFor()
    await review(server, people.editor, { id: other, verb: 'submit' })
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.getByText('审核中，内容已锁定').waitFor()
    await page.locator('#field-title:disabled').waitFor()
    await review(server, people.editor, { id: other, verb: 'recall' })
    await page.context().close()
  })

  test('the first and the second reviewer sign what stands in their queues', async () => {
    const stages = [
      ['first', '等待初审', '等待复审'],
      ['second', '等待复审', '等待终审'],
    ] as const
    for (const [who, before, after] of stages) {
      const { page, complaints } = await enter(browser, server, people[who])
      await page.getByRole('heading', { name: '待我审核（1 件）' }).waitFor()
      await page.getByRole('link', { name: '洞庭渔火季开幕' }).click()
      await state(page).filter({ hasText: before }).waitFor()
      const cover = page.locator('.review-preview img')
      await cover.waitFor()
      await page.waitForFunction(
        () => (document.querySelector('.review-preview img') as HTMLImageElement).naturalWidth > 0,
      )
      expect(await cover.getAttribute('alt')).toBe('湖面上的渔船')
      await page.getByText('请审阅').waitFor()
      await page.getByLabel('审核意见').fill(`${who}同意`)
      await page.getByRole('button', { name: '通过' }).click()
      await toast(page, '已签署通过。')
      await state(page).filter({ hasText: after }).waitFor()
      await page.locator('.review-decisions').getByText(`${who}同意`).waitFor()
      expect(await page.getByRole('button', { name: '通过' }).isDisabled()).toBe(true)
      expect(complaints).toEqual([])
      await page.context().close()
    }
  })

  test('the final reviewer is asked once more, and publishes', async () => {
    const { page, complaints } = await enter(browser, server, people.final)
    await page.getByRole('link', { name: '洞庭渔火季开幕' }).waitFor()
    // It has no English title: the question names what is signed all the same.
    await page.goto(`${panelOf(id)}?locale=en`)
    await page.locator('.review-preview').waitFor()
    await page.getByRole('button', { name: '通过' }).click()
    await page.getByRole('heading', { name: '签署终审并发布？' }).waitFor()
    await page.getByText('终审通过后，“洞庭渔火季开幕”（中文）立即向公众发布。签署不能更改。').waitFor()
    await page.getByRole('button', { name: '取消' }).click()
    await state(page).filter({ hasText: '等待终审' }).waitFor()
    await page.getByRole('button', { name: '通过' }).click()
    await page.getByRole('button', { name: '签署并发布' }).click()
    await toast(page, '三审完成，已发布。')
    await state(page).filter({ hasText: '已发布' }).waitFor()
    const signers = await page.locator('.review-decisions li').allInnerTexts()
    expect(signers.map((text) => /李初|王复|赵终/.exec(text)?.[0])).toEqual(['李初', '王复', '赵终'])
    await page.getByText(/首次发布 \d{4}-\d\d-\d\d \d\d:\d\d/).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a final reviewer withdraws it, with a reason', async () => {
    const { page, complaints } = await enter(browser, server, people.final)
    await page.goto(panelOf(id))
    await page.locator('summary', { hasText: '撤稿' }).click()
    await page.getByRole('button', { name: '撤稿' }).click()
    await page.getByText('请填写撤稿原因。').waitFor()
    await page.getByLabel('已经过时').check()
    await page.getByLabel('撤稿原因').fill('活动取消')
    await page.getByRole('button', { name: '撤稿' }).click()
    await page.getByRole('heading', { name: '撤下“洞庭渔火季开幕”？' }).waitFor()
    await page.getByRole('button', { name: '立即撤稿' }).click()
    await toast(page, '已撤稿，公众不再看到。')
    await state(page).filter({ hasText: '已撤稿' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a candidate', () => {
  let id: string
  let relic: string

  test('shows links, pictures and both languages, and what it refers to that is not live', async () => {
    const { token } = people.editor
    const made = await server.post('/api/relics?locale=zh', { title: '慈氏塔' }, token)
    relic = ((await made.json()) as { doc: { id: string } }).doc.id
    const body = richBody({ relic, picture: await uploadPicture(server, people.editor) })
    id = await writeNews(server, people.editor, { title: '古塔与渔歌', body, relics: [relic] })
    const english = { title: 'Pagoda and songs', summary: 'A summary.' }
    const patched = await server.fetch(`/api/news/${id}?locale=en`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(english),
    })
    expect(patched.status).toBe(200)
    const media = ((await patched.json()) as { doc: { cover: { id: string } } }).doc.cover.id
    const alt = await server.fetch(`/api/media/${media}?locale=en`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ alt: 'Fishing boats on the lake' }),
    })
    expect(alt.status).toBe(200)

    const { page, complaints } = await enter(browser, server, people.editor)
    await page.goto(panelOf(id))
    await page.getByLabel('英文').check()
    await page.getByRole('button', { name: '送审' }).click()
    await page.getByText('已送审，请留意：').waitFor()
    await page.locator('.review-actions').getByRole('link', { name: '文物：慈氏塔' }).waitFor()

    const preview = page.locator('.review-preview')
    await preview.getByRole('heading', { name: '起因 <script>alert(1)</script>' }).waitFor()
    const inside = preview.getByRole('link', { name: '慈氏塔' })
    expect(await inside.getAttribute('href')).toBe(`/admin/collections/relics/${relic}`)
    const outside = preview.getByRole('link', { name: '中国政府网' })
    expect(await outside.getAttribute('href')).toBe('https://www.gov.cn/')
    await preview.locator('.review-body img').scrollIntoViewIfNeeded()
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.review-preview img')].every(
        ({ naturalWidth }) => naturalWidth === 40,
      ),
    )
    expect(await preview.locator('img').count()).toBe(2)
    expect(await preview.locator('script').count()).toBe(0)

    await page.getByRole('button', { name: '英文' }).click()
    await preview.getByRole('heading', { name: 'Pagoda and songs' }).waitFor()
    await preview.getByAltText('Fishing boats on the lake').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('goes back to its editors when one of them recalls it', async () => {
    const { page } = await enter(browser, server, people.editor)
    await page.goto(panelOf(id))
    await page.locator('summary', { hasText: '撤回' }).click()
    await page.getByLabel('撤回原因').fill('照片要换')
    await page.getByRole('button', { name: '撤回' }).click()
    await toast(page, '已撤回。')
    await state(page).filter({ hasText: '已撤回，编辑中' }).waitFor()
    await page.getByRole('link', { name: '编辑', exact: true }).click()
    await page.locator('#field-title:enabled').waitFor()
    await page.context().close()
  })
})

describe('what somebody may not do', () => {
  test('an author who is a reviewer reads why he cannot sign', async () => {
    const id = await writeNews(server, people.author, { title: '作者自己审' })
    await review(server, people.editor, { id, verb: 'submit' })
    const { page } = await enter(browser, server, people.author)
    await page.getByText('没有等您审核的内容。').waitFor()
    await page.goto(panelOf(id))
    const button = page.getByRole('button', { name: '通过' })
    await button.waitFor()
    expect(await button.isDisabled()).toBe(true)
    const reason = await button.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${reason}"]`).innerText()).toBe(
      '您撰写、修改或提交过本次送审的内容，不能参与审签。',
    )
    await page.context().close()
  })

  test('returning needs an opinion, and the editor reads it', async () => {
    const id = await writeNews(server, people.editor, { title: '日期待核' })
    await review(server, people.editor, { id, verb: 'submit' })
    const reviewer = await enter(browser, server, people.first)
    await reviewer.page.goto(panelOf(id))
    await reviewer.page.getByRole('button', { name: '退回' }).click()
    await reviewer.page.getByText('请填写审核意见。').waitFor()
    await reviewer.page.getByLabel('审核意见').fill('请核对活动日期')
    await reviewer.page.getByRole('button', { name: '退回' }).click()
    await toast(reviewer.page, '已退回编辑。')
    await reviewer.page.context().close()

    const { page } = await enter(browser, server, people.editor)
    await page.getByText('被退回', { exact: true }).waitFor()
    await page.getByRole('link', { name: '日期待核' }).click()
    await page.getByText(/上次送审在初审退回（李初，.*）：请核对活动日期/).waitFor()
    await page.context().close()
  })

  test('an administrator without a reviewing role is told so', async () => {
    const { page } = await enter(browser, server, BOSS)
    await page.getByText('您的账号没有审核职责（初审、复审、终审），所以没有待审内容。').waitFor()
    await page.getByRole('link', { name: '管理账号' }).waitFor()
    await page.context().close()
  })
})

describe('in English, for everybody, on every screen', () => {
  test('the labels are English', async () => {
    const id = await writeNews(server, people.editor, { title: '英文界面' })
    await review(server, people.editor, { id, verb: 'submit' })
    const { page, complaints } = await enter(browser, server, { ...people.first, locale: 'en-GB' })
    await page.getByRole('heading', { name: /^Waiting for my review/ }).waitFor()
    await page.getByRole('link', { name: '英文界面' }).click()
    await state(page).filter({ hasText: 'Waiting for the first review' }).waitFor()
    for (const name of ['Approve', 'Return', 'Recall', 'Withdraw', 'Submit'])
      await page.getByRole('button', { name, exact: true }).waitFor()
    await page.getByText('It takes the role “Editor”.').waitFor()
    expect(await page.locator('.review-content tbody th').allInnerTexts()).toContain('Column')
    const { token } = people.first
    const versions = (await (
      await server.fetch(`/api/news/versions?where[parent][equals]=${id}`, {
        headers: { authorization: `JWT ${token}` },
      })
    ).json()) as { docs: { id: string }[] }
    await page.goto(`${formOf(id)}/versions/${versions.docs[0]?.id ?? ''}`)
    await page.getByText('Saved working copy').first().waitFor()
    expect(await page.getByText(/publish|draft/i).count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  const screens = (['light', 'dark'] as const).flatMap((theme) =>
    [390, 1440].map((width) => [theme, width] as const),
  )

  test.each(screens)('%s at %i px: axe finds nothing', async (theme, width) => {
    const id = await writeNews(server, people.editor, { title: `无障碍 ${theme} ${width}` })
    const { page } = await enter(browser, server, { ...people.editor, theme, width })
    await page.locator('.review-dashboard table').waitFor()
    expect(await accessibilityFaults(page, '.review-dashboard')).toEqual([])
    await page.goto(panelOf(id))
    await page.getByRole('button', { name: '送审' }).waitFor()
    expect(await accessibilityFaults(page, '.review-view')).toEqual([])
    await review(server, people.editor, { id, verb: 'submit' })
    await page.goto(formOf(id))
    await page.getByText('审核中，内容已锁定').waitFor()
    expect(await accessibilityFaults(page, '.review-notice')).toEqual([])
    await page.context().close()

    const reviewer = await enter(browser, server, { ...people.first, theme, width })
    await reviewer.page.goto(panelOf(id))
    await reviewer.page.locator('.review-preview').waitFor()
    expect(await accessibilityFaults(reviewer.page, '.review-view')).toEqual([])
    await reviewer.page.context().close()
  })
})
