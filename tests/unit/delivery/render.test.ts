import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readContracts } from '../../../plugins/delivery/core/contract'
import { extensionOf, isPicture, sniffPicture } from '../../../plugins/delivery/core/mime'
import { referencesOf } from '../../../plugins/delivery/core/references'
import { escapeHtml, placeholders, render, type Live } from '../../../plugins/delivery/core/render'
import { CONTRACTS, place, story } from '../../helpers/delivery'

const hash = 'a'.repeat(64)
const live: Live = {
  href: (type, id) => (id === 'live' ? `/${type}/x?a=1&b="2"` : null),
  picture: (sha256) => `/media/${sha256}/picture`,
}

describe('render', () => {
  test('links to what is live, keeps only the text of what is not', () => {
    const signed =
      '<p><a data-ref="relics:live">塔 <strong>一</strong></a>、<a data-ref="relics:gone">寺</a></p>'
    expect(render(signed, live)).toBe(
      '<p><a href="/relics/x?a=1&amp;b=&quot;2&quot;">塔 <strong>一</strong></a>、寺</p>',
    )
  })

  test('fills pictures, within links too', () => {
    const picture = `<img data-sha256="${hash}" width="4" height="3" alt="a &amp; &quot;b&quot; $1">`
    const filled = `<img src="/media/${hash}/picture" width="4" height="3" alt="a &amp; &quot;b&quot; $1">`
    expect(render(picture, live)).toBe(filled)
    expect(render(`<a data-ref="relics:live">${picture}</a>`, live)).toContain(filled)
    expect(render(`<a data-ref="relics:gone">${picture}</a>`, live)).toBe(filled)
  })

  test.for([
    '<a href="https://example.org" rel="noopener">x</a>',
    '<a data-ref="relics:live" class="x">y</a>',
    '<a data-ref="relics:live">no end',
    `<img width="1" data-sha256="${hash}" height="1" alt="">`,
    `<img data-sha256="${'a'.repeat(63)}" width="1" height="1" alt="">`,
    '&lt;a data-ref=&quot;relics:live&quot;&gt;x&lt;/a&gt;',
  ])('touches nothing else: %s', (signed) => {
    expect(render(signed, live)).toBe(signed)
  })

  test('escaped text can forge nothing, and goes through as it is', () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          '<a data-ref="relics:live">',
          '</a>',
          `<img data-sha256="${hash}" width="1" height="1" alt="">`,
          '"',
          '&',
          "'",
          'x',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), nasty), (text) => {
        const signed = `<p>${escapeHtml(text)}</p>`
        expect(render(signed, live)).toBe(signed)
        expect(placeholders(signed)).toEqual({ refs: [], pictures: [] })
      }),
    )
  })
})

test('references: everything that a content points to or embeds, once', () => {
  const [places, stories] = readContracts(CONTRACTS)
  const picture = (sha256: string) => ({
    sha256,
    mime: 'image/png',
    width: 1,
    height: 1,
    alt: null,
    credit: null,
  })
  const html = `<a data-ref="places:x">x</a><a data-ref="stories:y">y</a><img data-sha256="${hash}" width="1" height="1" alt="">`
  const content = place('p', {
    cover: picture('b'.repeat(64)),
    pictures: [picture(hash), picture(hash)],
    attachment: { sha256: 'c'.repeat(64), mime: 'application/pdf', size: 1, name: 'a.pdf', title: null },
    near: [{ type: 'places', id: 'x' }],
    body: { lexical: null, html, text: '' },
    projects: [{ name: 'n', level: null }],
  })
  const bare = { mime: '', name: '' }
  const png = { kind: 'picture', mime: 'image/png', name: '' }
  expect(referencesOf(places?.fields ?? [], content)).toEqual([
    { ...png, target: 'b'.repeat(64), fields: ['cover'] },
    { kind: 'ref', target: 'places:x', ...bare, fields: ['body', 'near'] },
    { kind: 'ref', target: 'stories:y', ...bare, fields: ['body'] },
    { ...png, target: hash, fields: ['body', 'pictures'] },
    {
      kind: 'file',
      target: 'c'.repeat(64),
      mime: 'application/pdf',
      name: 'a.pdf',
      fields: ['attachment'],
    },
  ])
  expect(referencesOf(stories?.fields ?? [], story('s'))).toEqual([])
})

test('types of pictures, by name and by bytes', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1')
  expect(sniffPicture(bytes('\xff\xd8\xff\xe0'))).toBe('image/jpeg')
  expect(sniffPicture(bytes('\x89PNG\r\n\x1a\n'))).toBe('image/png')
  expect(sniffPicture(bytes('RIFF....WEBP'))).toBe('image/webp')
  expect(sniffPicture(bytes('....ftypavif'))).toBe('image/avif')
  expect(sniffPicture(bytes('....ftypavis'))).toBe('image/avif')
  expect(sniffPicture(bytes('GIF87a'))).toBe('image/gif')
  expect(sniffPicture(bytes('GIF89a'))).toBe('image/gif')
  expect(sniffPicture(bytes('<svg'))).toBeNull()
  expect([isPicture('image/png'), isPicture('image/svg+xml')]).toEqual([true, false])
  expect([extensionOf('image/jpeg'), extensionOf('application/pdf')]).toEqual(['jpg', 'bin'])
})
