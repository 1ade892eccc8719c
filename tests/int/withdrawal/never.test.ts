import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { releaseNews, team } from '../../helpers/review'
import { startWorker } from '../../helpers/worker'
import type * as Rising from './rising.worker'
import { askAt, takeDown } from './tools'

const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`

/** A data folder without a read model; the signed files stand in the folder on SQLite. */
const withoutModel = (dataDir: string): string => {
  const fresh = temporaryFolder()
  const files = path.join(dataDir, 'files')
  if (existsSync(files)) cpSync(files, path.join(fresh, 'files'), { recursive: true })
  return fresh
}

describeEachDatabase('what was withdrawn', (db) => {
  it('is shown by no read while processes start again and build their models anew', async () => {
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    await using app = await startPayload(place)
    const people = await team(app)
    const { id, slug } = await releaseNews(app, people)
    const staying = await releaseNews(app, people)
    const { content } = await askPublic<{ content: { cover: { url: string } } }>(
      app,
      `{ content(id: "${id}", locale: zh) { cover { url } } }`,
    )
    const stays = query(`{ content(id: "${staying.id}", locale: zh) { id } }`)
    const paths = [
      query(`{ content(id: "${id}", locale: zh) { id } }`),
      query(`{ newsArticle(slug: "${slug}", locale: zh) { id } }`),
      query('{ newsArticles(first: 100, locale: zh) { nodes { id } } }'),
      content.cover.url,
      `${content.cover.url}?w=160&format=webp`,
      stays,
    ]
    const isShown = ({ at, status, text }: { at: string; status: number; text: string }): boolean =>
      status === 200 && (at.startsWith('/media/') || text.includes(`"${id}"`))
    const here = async (at: string) => {
      const response = await askAt(app, at)
      return { at, status: response.status, text: await response.text() }
    }
    // The question finds it while it is there.
    expect((await Promise.all(paths.map(here))).filter(isShown).map(({ at }) => at)).toEqual(
      paths.filter((at) => at !== stays),
    )
    await takeDown(app, people.final, { id })

    // The folder of before with its model, then one in which everything is built from the first entry on.
    for (const dataDir of [place.dataDir, withoutModel(place.dataDir)]) {
      await using other = await startWorker<typeof Rising>(new URL('./rising.worker.ts', import.meta.url), {
        uri: place.uri,
        dataDir,
        paths,
      })
      const { answers, reads } = await other.call('seen')
      expect(reads).toBeGreaterThan(paths.length)
      expect(answers.filter(isShown)).toEqual([])
      // It was asked before it knew, and it answers now.
      expect(answers.map(({ status }) => status)).toContain(503)
      const shows = async () => (await other.call('ask', stays)).text
      await expect.poll(shows, { timeout: 20_000, interval: 50 }).toContain(staying.id)
      expect((await Promise.all(paths.map(here))).filter(isShown)).toEqual([])
      await other.call('close')
    }
  }, 120_000)
})
