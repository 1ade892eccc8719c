import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, story } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('what was released is served', () => {
  test('by slug, by id, in lists, with everything that a contract has', async () => {
    const ledger = new MemoryLedger()
    const sha256 = ledger.addFile(PNG)
    const cover = { sha256, mime: 'image/png', width: 1, height: 1, alt: '点', credit: null }
    const [tower, temple, article] = [newId(), newId(), newId()]
    await using app = await startDelivery(ledger, { publicUrl: 'https://public.test/' })
    await ledger.release({ type: 'places', id: temple, contents: { zh: place('temple') } })
    const html = `<p><a data-ref="places:${temple}">寺</a> <a data-ref="places:${newId()}">无</a><img data-sha256="${sha256}" width="1" height="1" alt="点"></p>`
    const { releases, seq } = await ledger.release({
      type: 'places',
      id: tower,
      contents: {
        zh: place('tower', {
          cover,
          level: 'high',
          rank: 3,
          height: 1.5,
          open: true,
          since: '1045-01-02',
          opens: '2026-01-01T08:00:00.000Z',
          body: { lexical: { root: {} }, html, text: '寺 无' },
          near: [
            { type: 'places', id: temple },
            { type: 'places', id: newId() },
          ],
          contact: { city: '岳阳' },
          projects: [{ name: '修缮', level: 'low' }],
        }),
        en: place('tower', { title: 'Tower' }),
      },
    })
    await ledger.release({
      type: 'stories',
      id: article,
      contents: {
        zh: story('news', {
          place: { type: 'places', id: tower },
          related: [
            { type: 'places', id: temple },
            { type: 'stories', id: article },
          ],
        }),
      },
    })
    const answer = await app.data(
      `query ($slug: String!, $id: ID!) {
        place(slug: $slug) {
          id slug title locale level levelLabel enLabel: levelLabel(locale: en) rank height open since opens
          publishedAt releasedAt release { id fingerprint sequence }
          cover { url width height alt credit mime sha256 } body { html text lexical }
          near { slug } contact { city } projects { name level levelLabel }
        }
        en: place(slug: $slug, locale: en) { title near { slug } }
        none: place(slug: "temple", locale: en) { title }
        content(id: $id) { __typename title ... on Story { place { slug } related { __typename slug } } }
        places(orderBy: RANK_ASC) { totalCount nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      }`,
      { slug: 'tower', id: article },
    )
    expect(answer).toMatchObject({
      place: {
        id: tower,
        locale: 'zh',
        level: 'high',
        levelLabel: '高',
        enLabel: 'High',
        since: '1045-01-02',
        release: { id: releases.zh, sequence: seq },
        cover: { url: `https://public.test/media/${sha256}/picture.png`, alt: '点' },
        near: [{ slug: 'temple' }],
        contact: { city: '岳阳' },
        projects: [{ name: '修缮', level: 'low', levelLabel: '低' }],
        body: {
          text: '寺 无',
          html: `<p><a href="https://public.test/zh/places/temple">寺</a> 无<img src="https://public.test/media/${sha256}/picture" width="1" height="1" alt="点"></p>`,
        },
      },
      en: { title: 'Tower', near: [] },
      none: null,
      content: {
        __typename: 'Story',
        place: { slug: 'tower' },
        related: [
          { __typename: 'Place', slug: 'temple' },
          { __typename: 'Story', slug: 'news' },
        ],
      },
      places: { totalCount: 2, nodes: [{ slug: 'tower' }, { slug: 'temple' }] },
    })
  })
})
