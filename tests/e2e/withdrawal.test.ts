import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startBrowser } from '../helpers/browser'
import { startServer, type TestServer } from '../helpers/server'
import {
  accessibilityFaults,
  BOSS,
  enter,
  hire,
  review,
  shoot,
  staff,
  writeNews,
  type Colleague,
} from './adminTools'

let server: TestServer
let browser: Browser
let people: Record<'editor' | 'final' | 'first' | 'other' | 'second', Colleague>

beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    startServer({ env: { BALING_ADMIN_EMAIL: BOSS.email, BALING_ADMIN_PASSWORD: BOSS.password } }),
    startBrowser(),
  ])
  people = { ...(await staff(server)), other: await hire(server, '周终', ['final', 'second']) }
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

const WIDTHS = [1440, 390]

const release = async (title: string): Promise<{ id: string; cover: string }> => {
  const id = await writeNews(server, people.editor, { title })
  let { stage, fingerprint } = await review(server, people.editor, { id, verb: 'submit' })
  for (const who of [people.first, people.second, people.final])
    ({ stage, fingerprint } = await review(server, who, { id, verb: 'approve', stage, fingerprint }))
  const headers = { authorization: `JWT ${people.editor.token}` }
  const response = await server.fetch(`/api/news/${id}?depth=0&locale=zh`, { headers })
  return { id, cover: ((await response.json()) as { cover: string }).cover }
}

test('from the picture to the last byte: withdrawn by file, found dark, sealed by two', async () => {
  const { id, cover } = await release('洞庭渔火季开幕')
  const panel = `${server.url}/admin/collections/news/${id}/review`
  const { page, complaints } = await enter(browser, server, people.final)

  await page.goto(`${server.url}/admin/collections/media/${cover}`)
  await page.getByRole('button', { name: '撤下使用此文件的内容…' }).click()
  const uses = page.locator('.media-uses')
  const form = uses.getByRole('group', { name: '全部撤下' })
  await form.getByRole('button', { name: '全部撤下' }).click()
  await uses.getByText('请填写撤稿原因。').waitFor()
  await shoot(page, 'withdrawal-file-zh', WIDTHS)
  await form.getByLabel('内部原因').fill('图片侵权')
  await form.getByLabel('我已核对清单').check()
  expect(await accessibilityFaults(page, '.media-uses')).toEqual([])
  await form.getByRole('button', { name: '全部撤下' }).click()
  await uses.getByText('已撤下 1 项：').waitFor()
  await shoot(page, 'withdrawal-file-done-zh', WIDTHS)

  await page.goto(panel)
  await page.getByText(/全部 \d+ 个公开地址都已撤下，用时 [\d.]+ 秒/).waitFor()
  await page.getByRole('button', { name: '重新核查' }).click()
  await page.getByText('最近一次核查：').waitFor()
  await page.locator('summary', { hasText: '提请封存' }).click()
  const sealing = page.getByRole('form', { name: '提请封存' })
  await sealing.getByText('将销毁：1 份送审稿原文，1 个图片或附件，0 条意见或说明。').waitFor()
  await sealing.getByRole('button', { name: '提请封存' }).click()
  await sealing.getByText('请照样输入“封存”。').waitFor()
  await shoot(page, 'withdrawal-seal-zh', WIDTHS)
  await sealing.getByLabel('封存依据').fill('法院判决')
  await sealing.getByLabel('请输入“封存”以确认').fill('封存')
  expect(await accessibilityFaults(page, '.review-panel')).toEqual([])
  await sealing.getByRole('button', { name: '提请封存' }).click()
  await page.getByText('申请人不能自己确认，须由另一人办理。').waitFor()
  await shoot(page, 'withdrawal-seal-own-zh', WIDTHS)

  const second = await enter(browser, server, { ...people.other, locale: 'en-GB' })
  await second.page.goto(panel)
  await second.page.getByText('A request to seal waits for a second person').waitFor()
  await shoot(second.page, 'withdrawal-seal-waiting-en', WIDTHS)
  const confirm = second.page.getByRole('form', { name: 'Seal for good' })
  await confirm.getByLabel('Type “seal” to confirm').fill('seal')
  await confirm.getByRole('button', { name: 'Seal for good' }).click()
  await second.page.getByText(/Sealed .*, asked by 赵终.*, confirmed by 周终/).waitFor()
  await second.page.getByText('It is sealed: its bytes were destroyed.').waitFor()
  expect(await accessibilityFaults(second.page, '.review-panel')).toEqual([])
  await shoot(second.page, 'withdrawal-sealed-en', WIDTHS)
  expect([...complaints, ...second.complaints]).toEqual([])
})
