import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startWorker } from '../../helpers/worker'
import type * as Platform from './platform.worker'
import { REASON } from './tools'

const soon = { timeout: 20_000, interval: 50 }

interface Followers {
  ms: number
  behind: { name: string; seq: number }[]
}

describeEachDatabase('a withdrawal with several processes', (db) => {
  const launch = (uri: string, dataDir: string) =>
    startWorker<typeof Platform>(new URL('./platform.worker.ts', import.meta.url), { uri, dataDir })

  it('waits until the others are dark, and says who is not', async () => {
    const uri = db.uri()
    const dataDir = temporaryFolder()
    await using one = await launch(uri, dataDir)
    await using other = await launch(uri, dataDir)
    const people = await one.call('team')
    const titleAt = async (process: typeof one, id: string) =>
      (await process.call('ask', `/graphql?query=${encodeURIComponent(`{content(id:"${id}"){title}}`)}`)).text
    const dark = '{"data":{"content":null}}'
    const withdraw = async (id: string) => {
      const request = `POST /news/${id}/review/withdraw`
      const { body, status } = await one.call('rest', { request, as: people.final, body: REASON })
      expect(status).toBe(200)
      return body.followers as Followers
    }

    const first = await one.call('release', people)
    await expect.poll(() => titleAt(other, first.id), soon).toContain('洞庭')
    const followers = await withdraw(first.id)
    // Asked at once: nothing is waited for here.
    expect(await titleAt(other, first.id)).toBe(dark)
    expect(await titleAt(one, first.id)).toBe(dark)
    expect(followers.behind).toEqual([])
    expect(followers.ms).toBeLessThan(5000)

    const second = await one.call('release', people)
    await expect.poll(() => titleAt(other, second.id), soon).toContain('洞庭')
    process.kill(other.pid, 'SIGSTOP')
    const late = await withdraw(second.id)
    expect(late.behind).toMatchObject([{ name: expect.stringContaining(`-${other.pid}-`) as string }])
    expect(late.ms).toBeGreaterThanOrEqual(5000)
    expect(await titleAt(one, second.id)).toBe(dark)
    process.kill(other.pid, 'SIGCONT')
    await expect.poll(() => titleAt(other, second.id), soon).toBe(dark)

    // Whoever says good-bye is waited for no more.
    await other.call('close')
    const third = await one.call('release', people)
    expect((await withdraw(third.id)).behind).toEqual([])
  }, 120_000)
})
