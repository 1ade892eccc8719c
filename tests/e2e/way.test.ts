import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { render } from '../../scripts/demo/draw'
import { startBrowser } from '../helpers/browser'
import { mailedLink, mailFolder } from '../helpers/mail'
import { startServer, type TestServer } from '../helpers/server'
import { BOSS, enter, hire, review, shoot, writeNews, type Colleague } from './adminTools'

// What people do from an empty account to a withdrawal, all of it in a browser. SCREENSHOTS=docs/img takes the pictures
// that the documentation shows.

let server: TestServer
let browser: Browser
let people: Record<'editor' | 'final' | 'first' | 'second', Colleague>
let article: { id: string; cover: string }

beforeAll(async () => {
  ;[server, browser] = await Promise.all([
    startServer({
      env: {
        BALING_ADMIN_EMAIL: BOSS.email,
        BALING_ADMIN_PASSWORD: BOSS.password,
        PROOF_MINUTES: '0.05',
      },
    }),
    startBrowser(),
  ])
  people = {
    editor: await hire(server, '陈编', ['editor']),
    first: await hire(server, '李初', ['first']),
    second: await hire(server, '王复', ['second']),
    final: { name: '赵终', email: 'final@bureau.example', token: '' },
  }
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
})

const state = (page: Page, words: string) =>
  page.locator('.review-standing__state').filter({ hasText: words }).waitFor()
const toast = (page: Page, words: string) => page.locator('[data-sonner-toast]', { hasText: words }).waitFor()
const panel = () => `${server.url}/admin/collections/news/${article.id}/review`

const graphql = async (query: string): Promise<Record<string, unknown>> => {
  const answer = await server.post('/graphql', { query })
  const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown[] }
  expect(errors).toBeUndefined()
  return data
}
const publicArticle = async () => {
  const { newsArticle } = await graphql(
    '{ newsArticle(slug: "yu-huo-ji") { title cover { url } release { id } } }',
  )
  return newsArticle as { title: string; cover: { url: string }; release: { id: string } } | null
}

/** Waits until the session's proof of the password is too old to sign with. */
const proofIsOld = async (page: Page): Promise<void> => {
  const isOld = () =>
    page.evaluate(async () => {
      const { provenUntil } = (await (await fetch('/api/users/prove')).json()) as {
        provenUntil: string | null
      }
      return provenUntil === null || Date.parse(provenUntil) <= Date.now()
    })
  await expect.poll(isOld, { timeout: 30_000, interval: 250 }).toBe(true)
}

const prove = async (page: Page): Promise<void> => {
  const dialog = page.locator('.review-dialog__box', { hasText: '确认是您本人' })
  await dialog.getByLabel('密码').fill(BOSS.password)
  await dialog.getByRole('button', { name: '确认并继续' }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('the whole way of an article', () => {
  test('an administrator makes an account, and its owner sets the password by the link', async () => {
    const { page, complaints } = await enter(browser, server, BOSS)
    await page.goto(`${server.url}/admin/collections/users/create`)
    await page.fill('#field-email', people.final.email)
    await page.fill('#field-name', people.final.name)
    await page.fill('#field-post', '副局长')
    await page.fill('#field-department', '文化广电旅游体育局')
    await page.fill('#field-personNumber', 'ID-0007')
    await page.locator('#field-roles input').first().fill('终审')
    await page.keyboard.press('Enter')
    expect(await page.locator('input[type=password]:visible').count()).toBe(0)
    await shoot(page, 'way-account')
    await page.locator('#action-save').click()
    await page.waitForURL(/users\/[0-9a-f]{8}-/)
    expect(complaints).toEqual([])
    await page.context().close()

    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
    const own = await context.newPage()
    await own.goto(
      `${server.url}/admin/password#${mailedLink(mailFolder(server.dataDir), people.final.email)}`,
    )
    await own.getByText('赵终，您好！').waitFor()
    await own.getByLabel('新密码').fill(BOSS.password)
    await own.getByLabel('再输入一次').fill(BOSS.password)
    await shoot(own, 'way-password')
    await own.getByRole('button', { name: '设置密码' }).click()
    await own.getByText('密码已设置').waitFor()
    await own.getByRole('link', { name: '登录' }).click()
    await own.fill('input[name=email]', people.final.email)
    await own.fill('input[name=password]', BOSS.password)
    await own.getByRole('button', { name: '登录' }).click()
    await own.getByRole('heading', { name: /^待我审核/ }).waitFor()
    await context.close()
    people.final.token = await server.signIn(people.final.email, BOSS.password)
  })

  test('an editor writes it, with a picture, and submits it', async () => {
    const { page, complaints } = await enter(browser, server, people.editor)
    await page.goto(`${server.url}/admin/collections/news/create?locale=zh`)
    await page.locator('[data-form-ready=true] #field-title').fill('洞庭渔火季开幕')
    await page.fill('#field-summary', '渔火点亮洞庭湖面，活动持续一个月。')
    await page.fill('#field-slug', 'yu-huo-ji')
    await page.locator('#field-column input').first().fill('文化')
    await page.keyboard.press('Enter')
    const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
    await text.click()
    await page.keyboard.type('十月的洞庭湖，渔火次第亮起。')
    await page.locator('#field-cover').getByRole('button', { name: '创建新条目' }).click()
    const drawer = page.locator('.drawer--is-open')
    const picture = await render('tower-by-night')
    await drawer
      .locator('input[type=file]')
      .setInputFiles({ name: 'tower.jpg', mimeType: 'image/jpeg', buffer: picture })
    await drawer.locator('#field-alt').fill('夜色中的岳阳楼与湖面渔火')
    await drawer.locator('#field-credit').fill('绘图：区文旅广体局')
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'detached' })
    await page.locator('#action-save').first().click()
    await page.waitForURL(/news\/[0-9a-f]{8}-/)
    await shoot(page, 'way-form')
    const id = /news\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
    article = { id, cover: '' }
    expect(await publicArticle()).toBeNull()

    await page.goto(panel())
    await page.getByLabel('送审说明').fill('请审阅')
    await page.getByRole('button', { name: '送审' }).click()
    await toast(page, '已送审，等待初审。')
    await page.locator('.review-preview').getByRole('heading', { name: '洞庭渔火季开幕' }).waitFor()
    await shoot(page, 'way-submitted')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each([
    ['first', '等待复审'],
    ['second', '等待终审'],
    ['final', '已发布'],
  ] as const)('the reviewer of the %s stage proves his password and signs', async (stage, after) => {
    const { page, complaints } = await enter(browser, server, people[stage])
    const link = page.getByRole('link', { name: '洞庭渔火季开幕' })
    await link.waitFor()
    await shoot(page, `way-queue-${stage}`)
    await link.click()
    await page.locator('.review-preview').getByRole('heading', { name: '洞庭渔火季开幕' }).waitFor()
    await page.waitForFunction(
      () => (document.querySelector('.review-preview img') as HTMLImageElement).naturalWidth > 0,
    )
    await page.getByLabel('审核意见').fill('同意')
    await proofIsOld(page)
    await page.getByRole('button', { name: '通过' }).click()
    if (stage === 'final') await page.getByRole('button', { name: '签署并发布' }).click()
    await page.getByRole('heading', { name: '确认是您本人' }).waitFor()
    if (stage === 'first') await shoot(page, 'way-proof')
    await prove(page)
    await state(page, after)
    await page.locator('.review-decisions').getByText(people[stage].name).first().waitFor()
    await shoot(page, `way-signed-${stage}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the public reads it, with the picture and the proof of its release', async () => {
    const shown = await publicArticle()
    expect(shown?.title).toBe('洞庭渔火季开幕')
    article.cover = new URL(shown?.cover.url ?? '', server.url).pathname
    expect((await server.fetch(article.cover)).status).toBe(200)
    const proof = await server.fetch(`/ledger/proof/${shown?.release.id}`)
    expect([proof.status, await proof.text()]).toEqual([
      200,
      expect.stringMatching(/^c2sp\.org\/tlog-proof@v1/),
    ])
  })

  test('it is withdrawn, with a notice and what stands in its place', async () => {
    const other = await writeNews(server, people.editor, { title: '渔火季改期', slug: 'gai-qi' })
    let { fingerprint } = await review(server, people.editor, { id: other, verb: 'submit' })
    for (const stage of ['first', 'second', 'final'] as const) {
      people[stage].token = await server.signIn(people[stage].email, BOSS.password)
      const body = { id: other, verb: 'approve', stage, fingerprint }
      ;({ fingerprint } = await review(server, people[stage], body))
    }
    const { page, complaints } = await enter(browser, server, people.final)
    await page.goto(panel())
    await page.locator('summary', { hasText: '撤稿' }).click()
    await page.getByLabel('已经过时').check()
    await page.getByLabel('撤稿原因').fill('活动改期')
    await page.getByLabel('公告（公众可见）').fill('渔火季因天气改期，请看新的公告。')
    await page.getByLabel('替代内容的类型（可不选）').selectOption('news')
    await page.getByLabel('渔火季改期').check()
    await shoot(page, 'way-withdraw')
    // Emergencies don't wait for a password.
    await page.getByRole('button', { name: '撤稿' }).click()
    await page.getByRole('button', { name: '立即撤稿' }).click()
    await toast(page, '已撤稿，公众不再看到。')
    await state(page, '已撤稿')
    await page.locator('[data-sonner-toast]').waitFor({ state: 'detached' })
    await shoot(page, 'way-withdrawn')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the public finds the notice where it was, and nothing of it', async () => {
    expect(await publicArticle()).toBeNull()
    expect((await server.fetch(article.cover)).status).toBe(404)
    const { withdrawn } = await graphql(
      '{ withdrawn(type: "news", slug: "yu-huo-ji") { slug reasonClass notice successor { title } } }',
    )
    expect(withdrawn).toEqual({
      slug: 'yu-huo-ji',
      reasonClass: 'obsolete',
      notice: '渔火季因天气改期，请看新的公告。',
      successor: { title: '渔火季改期' },
    })
  })

  test('the administrator reads who did what to the account, and signs nothing himself', async () => {
    const { page, complaints } = await enter(browser, server, BOSS)
    await page.getByText('您的账号没有审核职责').waitFor()
    await page.goto(`${panel()}?locale=zh`)
    await state(page, '已撤稿')
    await page.getByText('渔火季因天气改期，请看新的公告。').waitFor()
    expect(await page.getByRole('button', { name: '通过' }).isDisabled()).toBe(true)
    await shoot(page, 'way-administrator')
    expect(complaints).toEqual([])
    await page.context().close()

    const abroad = await enter(browser, server, { ...BOSS, locale: 'en-GB', width: 390 })
    await abroad.page.goto(`${panel()}?locale=zh`)
    await state(abroad.page, 'Withdrawn')
    await shoot(abroad.page, 'way-administrator-en-390')
    expect(abroad.complaints).toEqual([])
    await abroad.page.context().close()
  })
})
