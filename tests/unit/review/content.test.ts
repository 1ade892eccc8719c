import {
  authorsSince,
  canonical,
  cleanText,
  digest,
  escapeHtml,
  freeze,
  idOf,
  includesPerson,
  isWarning,
  messageOf,
  normalise,
  REFUSALS,
  refuse,
  signRichText,
  uniquePeople,
  unstaffed,
  UnknownNodeError,
  type RefusalCode,
  type SignedPicture,
} from '@baling/three-review/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const who = (name: string) => ({ account: `a-${name}`, person: `p-${name}` })

describe('authors', () => {
  const record = (name: string, locale: string, seq: number) => ({ ...who(name), locale, seq })
  const state = { history: { zh: { publishedAt: '', submittedSeq: 5 } } }

  it('count since the last release of a locale', () => {
    const records = [
      record('old', 'zh', 4),
      record('new', 'zh', 5),
      record('en', 'en', 1),
      record('all', '*', 7),
    ]
    expect(authorsSince(records, state, ['zh'])).toEqual([who('all'), who('new')])
    expect(authorsSince(records, state, ['en'])).toEqual([who('all'), who('en')])
    expect(authorsSince(records, state, ['zh', 'en'])).toEqual([who('all'), who('en'), who('new')])
  })

  it('are all who ever wrote it, where nobody has since', () => {
    expect(authorsSince([record('old', 'zh', 4), record('en', 'en', 1)], state, ['zh'])).toEqual([who('old')])
  })

  it('are named once', () => {
    expect(uniquePeople([who('b'), who('a'), who('c'), who('b')])).toEqual([who('a'), who('b'), who('c')])
  })

  it('are known by account or by person', () => {
    expect(includesPerson([who('a')], { account: 'a-a', person: 'else' })).toBe(true)
    expect(includesPerson([who('a')], { account: 'else', person: 'p-a' })).toBe(true)
    expect(includesPerson([who('a')], who('b'))).toBe(false)
  })
})

describe('staffing', () => {
  const member = (name: string, ...roles: string[]) => ({ ...who(name), roles })

  it('finds three different people, or the smallest set of stages that cannot be staffed', () => {
    const full = [member('a', 'first'), member('b', 'second'), member('c', 'final')]
    expect(unstaffed(full, [])).toBe(null)
    expect(unstaffed(full, [who('b')])).toEqual(['second'])
    expect(unstaffed([member('a', 'first', 'second'), member('c', 'final')], [])).toEqual(['first', 'second'])
    const two = [member('a', 'first', 'second', 'final'), member('b', 'first', 'second', 'final')]
    expect(unstaffed(two, [])).toEqual(['first', 'second', 'final'])
    expect(unstaffed([...two, member('c', 'final')], [])).toBe(null)
  })

  it('counts people, not accounts', () => {
    const twice = { ...member('a', 'first', 'second', 'final'), account: 'another' }
    expect(unstaffed([member('a', 'first', 'second', 'final'), twice, member('b', 'final')], [])).toEqual([
      'first',
      'second',
    ])
  })

  it('agrees with trying every assignment', () => {
    const roles = fc.subarray(['first', 'second', 'final'])
    fc.assert(
      fc.property(fc.array(roles, { maxLength: 5 }), (all) => {
        const people = all.map((own, index) => member(String(index), ...own))
        const possible = people.some(
          (a) =>
            a.roles.includes('first') &&
            people.some(
              (b) =>
                b !== a &&
                b.roles.includes('second') &&
                people.some((c) => c !== a && c !== b && c.roles.includes('final')),
            ),
        )
        expect(unstaffed(people, []) === null).toBe(possible)
      }),
    )
  })
})

describe('a candidate', () => {
  it('has one text for absent, null and empty', () => {
    const content = (value: unknown) =>
      freeze({ type: 't', id: 'i', locale: 'zh', contract: 1, content: normalise(value) }).text
    expect(content({ a: '', b: undefined, c: [' '] })).toBe(content({ a: null, b: null, c: [null] }))
  })

  it('leaves rich text alone and cleans texts', () => {
    const rich = { lexical: { root: { text: '' } }, html: '', text: '' }
    expect(normalise({ body: rich, no: 1, yes: true, part: { lexical: '' } })).toEqual({
      body: rich,
      no: 1,
      yes: true,
      part: { lexical: null },
    })
    expect(cleanText('岳\u0000阳\ud800楼\u000b\tA\ufffe')).toBe('岳阳楼\tA')
    expect([normalise(null), normalise(undefined), normalise(''), normalise(' 楼')]).toEqual([
      null,
      null,
      null,
      ' 楼',
    ])
    expect(cleanText('e\u0301')).toBe('\u00e9')
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(reversed)).toBe(canonical(value))
      }),
    )
  })

  it('is hashed in parts as in one', () => {
    expect(digest('a', 'b')).toBe(digest('ab'))
  })
})

describe('refusals', () => {
  it('have a status and both languages', () => {
    for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
      expect(messageOf(refuse(code), 'en')).toMatch(/[a-z]/)
      expect(messageOf(refuse(code), 'zh-CN')).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('tell what keeps something from happening from what is only told', () => {
    const warnings = (Object.keys(REFUSALS) as RefusalCode[]).filter((code) => isWarning(refuse(code)))
    expect(warnings).toEqual(['REVIEW_REFERENCE_NOT_LIVE', 'REVIEW_DOUBTFUL'])
  })

  it('fill in their details', () => {
    expect(messageOf(refuse('REVIEW_SLUG_TAKEN', { slug: 'x' }), 'en')).toContain('“x”')
    expect(
      messageOf(refuse('REVIEW_INCOMPLETE', { label: { zh: '标题', en: 'Title' } }, 'title'), 'zh'),
    ).toContain('标题')
    expect(refuse('REVIEW_STALE', undefined, 'fingerprint')).toEqual({
      ok: false,
      code: 'REVIEW_STALE',
      field: 'fingerprint',
    })
  })
})

describe('rich text', () => {
  const picture: SignedPicture = {
    sha256: 'ab'.repeat(32),
    mime: 'image/png',
    width: 4,
    height: 3,
    alt: '塔 <i>',
    credit: null,
  }
  const links: string[] = []
  const sign = (...children: unknown[]) => {
    links.length = 0
    return signRichText(
      { root: { children } },
      {
        picture: (id) => (id === 'm1' ? picture : null),
        link: (type, id) => void links.push(`${type}:${id}`),
      },
    )
  }
  const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
  const p = (...children: unknown[]) => ({ type: 'paragraph', children })

  it('is nothing where there is nothing to read or see', () => {
    expect(sign()).toBe(null)
    expect(sign(p(text(' ')))).toBe(null)
    expect(signRichText(null, { picture: () => null, link: () => undefined })).toBe(null)
    expect(signRichText({ root: 1 }, { picture: () => null, link: () => undefined })).toBe(null)
    expect(sign({ type: 'paragraph' }, 'stray')).toBe(null)
  })

  it('keeps formats and escapes text', () => {
    expect(
      sign(p(text('<b>', 1), text('&', 2 | 8), { type: 'linebreak' }, { type: 'tab' }, { type: 'text' }))
        ?.html,
    ).toBe('<p><strong>&lt;b&gt;</strong><u><em>&amp;</em></u><br>\t</p>')
    expect(escapeHtml(`"'`)).toBe('&quot;&#39;')
  })

  it('has headings, quotes, rules, lists and tables', () => {
    const signed = sign(
      { type: 'heading', tag: 'h3', children: [text('题')] },
      { type: 'heading', tag: 'script', children: [text('二')] },
      { type: 'quote', children: [text('引')] },
      { type: 'horizontalrule' },
      {
        type: 'list',
        listType: 'number',
        children: [
          { type: 'listitem', children: [text('甲')] },
          {
            type: 'listitem',
            children: [
              { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('乙')] }] },
            ],
          },
        ],
      },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [
              { type: 'tablecell', headerState: 1, colSpan: 2, rowSpan: 1, children: [p(text('头'))] },
              { type: 'tablecell', headerState: 0, rowSpan: 3, children: [p(text('身'))] },
            ],
          },
        ],
      },
    )
    expect(signed?.html).toBe(
      '<h3>题</h3><h2>二</h2><blockquote>引</blockquote><hr>' +
        '<ol><li>甲</li><li><ul><li>乙</li></ul></li></ol>' +
        '<table><tbody><tr><th colspan="2"><p>头</p></th><td rowspan="3"><p>身</p></td></tr></tbody></table>',
    )
    expect(signed?.text).toBe('题\n二\n引\n甲\n\n乙\n头\t身')
  })

  it('leads to documents and pictures by placeholders', () => {
    const internal = (value: unknown, relationTo: unknown = 'relics') => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo, value } },
      children: [text('塔')],
    })
    const signed = sign(p(internal('r1'), internal({ id: 'r2' })), { type: 'upload', value: 'm1' })
    expect(signed?.html).toBe(
      '<p><a data-ref="relics:r1">塔</a><a data-ref="relics:r2">塔</a></p>' +
        `<figure><img data-sha256="${picture.sha256}" width="4" height="3" alt="塔 &lt;i&gt;"></figure>`,
    )
    expect(links).toEqual(['relics:r1', 'relics:r2'])
    expect(JSON.stringify(signed?.lexical)).toContain('"ref":{"type":"relics","id":"r1"}')
    expect(sign(p(internal(null)))?.html).toBe('<p>塔</p>')
    expect(sign(p(internal('r1', null)))?.html).toBe('<p>塔</p>')
  })

  it('leaves out pictures that are not there', () => {
    expect(sign(p(text('字')), { type: 'upload', value: 'gone' }, { type: 'upload' })?.html).toBe('<p>字</p>')
    expect(
      signRichText(
        { root: { children: [{ type: 'upload', value: 'm' }] } },
        { picture: () => ({ ...picture, alt: null }), link: () => undefined },
      )?.html,
    ).toContain('alt=""')
  })

  it('leads outside only to safe addresses', () => {
    const link = (url: unknown) => ({ type: 'autolink', fields: { url }, children: [text('去')] })
    expect(sign(p(link('https://example.org/?a=1&b="2"')))?.html).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener">去</a></p>',
    )
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.org', '', 7])
      expect(sign(p(link(url)))?.html).toBe('<p>去</p>')
    expect(sign(p({ type: 'link', children: [text('去')] }))?.html).toBe('<p>去</p>')
  })

  it('refuses what it does not know', () => {
    expect(() => sign({ type: 'iframe' })).toThrow(UnknownNodeError)
    expect(() => sign({})).toThrow(UnknownNodeError)
    // Names that every object has are no nodes either.
    for (const type of ['constructor', 'toString', '__proto__'])
      expect(() => sign({ type })).toThrow(UnknownNodeError)
  })

  it('never lets a tag through a text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const html = sign(p(text(value)))?.html ?? ''
        expect(html.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/[<>"']/)
      }),
    )
  })

  it('reads ids of relations', () => {
    expect([idOf('a'), idOf({ id: 'b' }), idOf(''), idOf({}), idOf(3)]).toEqual(['a', 'b', null, null, null])
  })
})
