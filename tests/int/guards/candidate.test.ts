import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { skipsMongo } from '../../helpers/mongodbRun'
import type { TestApp } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { rest } from '../../helpers/review'
import { edit, office, released, richText, signUpTo, submit, article, type Office } from './office'

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

interface Proof {
  canonical: string
  fingerprint: string
  run: { fingerprint: string; locales: { locale: string; fingerprint: string }[] }
}

const proofOf = async (app: TestApp, releaseId: string): Promise<Proof> => {
  const query = `{ proof(releaseId: "${releaseId}") { canonical fingerprint run { fingerprint locales { locale fingerprint } } } }`
  return (await askPublic<{ proof: Proof }>(app, query)).proof
}

interface Candidate {
  releaseId: string
  fingerprint: string
  locale: string
  content: unknown
}

const candidateOf = async ({ app, editor }: Office, document: string, locale = 'zh'): Promise<Candidate> => {
  const { status, body } = await rest(app, `GET /${document}/review/candidate?locale=${locale}`, {
    as: editor,
  })
  expect(status).toBe(200)
  return body as unknown as Candidate
}

const id = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-000000000000`

/** A relic that has every kind of value, with ids and files that are the same wherever it is made. */
const sameEverywhere = async ({ app, editor }: Office): Promise<void> => {
  const user = {
    ...(await app.payload.findByID({ collection: 'users', id: editor.id })),
    collection: 'users' as const,
  }
  const background = { r: 20, g: 80, b: 140 }
  const data = await sharp({ create: { width: 32, height: 20, channels: 3, background } })
    .png()
    .toBuffer()
  await app.payload.create({
    collection: 'media',
    data: { id: id('a'), alt: '岳阳楼', credit: '测试' },
    file: { data, mimetype: 'image/png', name: 'tower.png', size: data.byteLength },
    user,
  })
  await app.payload.update({
    collection: 'media',
    id: id('a'),
    data: { alt: 'The tower' },
    locale: 'en',
    user,
  })
  const relic = {
    id: id('b'),
    title: '岳阳楼',
    slug: 'yue-yang-lou',
    summary: '江南三大名楼之一。',
    cover: id('a'),
    body: JSON.parse(
      JSON.stringify(richText({ picture: id('a') })).replace(/"id":"[^"]+"/g, `"id":"${id('c')}"`),
    ) as unknown,
    pictures: [{ picture: id('a'), caption: '正面' }, { picture: id('a') }],
    kind: 'ancient_building',
    level: 'national',
    district: 'yueyanglou',
    coordinates: { lat: 29.38, lng: 113.08, system: 'WGS84', precision: 'exact' },
    designations: [{ scheme: 'protected_site', batch: '第三批', date: '1988-01-13T00:00:00.000Z' }],
    openToPublic: 'yes',
    openingHours: [{ opens: '08:00', closes: '18:00', note: '全年' }],
    capacity: 12000,
    projects: [
      { title: '修缮', budget: { amount: 279.52, unit: 'wan_yuan' }, start: '2024-03-01T00:00:00.000Z' },
      { title: '' },
    ],
  }
  await app.payload.create({ collection: 'relics', data: relic as never, user })
  const english = { title: 'Yueyang Tower', summary: 'One of the three great towers.' }
  await app.payload.update({ collection: 'relics', id: id('b'), data: english, locale: 'en', user })
}

const texts = new Map<string, string>()

describeEachDatabase('the candidate', (db) => {
  const place = office(db)

  it('is what the public gets after the release, byte for byte, in every locale', async () => {
    await rest(place.app, `PATCH /media/${place.cover}?locale=en`, {
      as: place.editor,
      body: { alt: 'A picture' },
    })
    const more = { pictures: [{ picture: place.cover, caption: '图注' }], eventDate: '2026-11-01' }
    const news = await article(place, place.editor, more)
    const english = { locale: 'en', title: 'Lights', summary: 'A summary.', body: richText({}) }
    await edit(place, place.editor, { id: news.id, ...english })
    await submit(place, news.id, { locales: ['zh', 'en'] })
    const frozen = [
      await candidateOf(place, `news/${news.id}`),
      await candidateOf(place, `news/${news.id}`, 'en'),
    ]
    await signUpTo(place, news.id, 'final')
    for (const { content, fingerprint, locale, releaseId } of frozen) {
      const proof = await proofOf(place.app, releaseId)
      const text = canonicalize({ type: 'news', id: news.id, locale, contract: 2, content })
      expect(proof.canonical).toBe(text)
      expect([proof.fingerprint, sha256(proof.canonical)]).toEqual([fingerprint, fingerprint])
      expect(proof.run.locales).toContainEqual({ locale, fingerprint })
    }
    const [zh, en] = frozen.map(({ fingerprint }) => fingerprint)
    const { run } = await proofOf(place.app, frozen[0]?.releaseId ?? '')
    expect(run.fingerprint).toBe(sha256(String(canonicalize({ zh, en }))))
  })

  it('stays what it was while the working copy goes on', async () => {
    const news = await released(place, place.editor)
    const { releaseId } = await candidateOf(place, `news/${news.id}`)
    const before = await proofOf(place.app, releaseId)
    await edit(place, place.editor, { id: news.id, title: '改过的标题' })
    await rest(place.app, `PATCH /media/${place.cover}`, { as: place.editor, body: { alt: '换了说明' } })
    expect(await proofOf(place.app, releaseId)).toEqual(before)
    const [shown] = [
      await askPublic<{ content: { title: string } }>(
        place.app,
        `{ content(id: "${news.id}", locale: zh) { title } }`,
      ),
    ]
    expect(shown.content.title).toBe('洞庭渔火季开幕')
  })

  it('has one fingerprint for one document', async () => {
    await sameEverywhere(place)
    const { status, body } = await rest(place.app, `POST /relics/${id('b')}/review/submit`, {
      as: place.editor,
      body: { locales: ['zh', 'en'] },
    })
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
    const locales = [
      await candidateOf(place, `relics/${id('b')}`),
      await candidateOf(place, `relics/${id('b')}`, 'en'),
    ]
    texts.set(
      db.name,
      JSON.stringify([body.fingerprint, locales.map(({ content, fingerprint }) => [content, fingerprint])]),
    )
    await rest(place.app, `POST /relics/${id('b')}/review/recall`, { as: place.editor, body: {} })
    const again = await rest(place.app, `POST /relics/${id('b')}/review/submit`, {
      as: place.editor,
      body: { locales: ['en', 'zh'] },
    })
    expect(again.body.fingerprint).toBe(body.fingerprint)
  })
})

describe.skipIf(skipsMongo())('both databases', () => {
  afterAll(() => texts.clear())
  it('freeze the same text and fingerprint of the same document', () => {
    expect([...texts.keys()].sort()).toEqual(['mongodb', 'sqlite'])
    expect(texts.get('mongodb')).toBe(texts.get('sqlite'))
  })
})
