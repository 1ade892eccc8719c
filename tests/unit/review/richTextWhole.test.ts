import { signRichText, UnknownNodeError, type SignedPicture } from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

const picture: SignedPicture = {
  sha256: 'ab'.repeat(32),
  mime: 'image/jpeg',
  width: 4,
  height: 3,
  alt: '塔',
  credit: null,
}
const text = (content: string, format = 0) => ({ type: 'text', text: content, format, detail: 0 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children, version: 1 })

const sign = (nodes: unknown[], shown: SignedPicture | null = picture) => {
  const links: string[] = []
  const signed = signRichText(
    { root: { type: 'root', children: nodes } },
    { picture: () => shown, link: (type, id) => void links.push(`${type}:${id}`) },
  )
  return { signed, links }
}
const whole = (...nodes: unknown[]) => {
  const { signed } = sign(nodes)
  const { root } = signed?.lexical as { root: { type: string; children: object[] } }
  return { root, html: signed?.html, text: signed?.text }
}
const link = (fields: unknown) => ({ type: 'link', fields, children: [text('看'), text('这里')] })
const CHILDREN = [
  { type: 'text', text: '看', format: 0 },
  { type: 'text', text: '这里', format: 0 },
]

describe('a rich text, as it is signed', () => {
  it('keeps of each node its type, what it means, and its children', () => {
    const heading = { type: 'heading', tag: 'h3', indent: 1, children: [text('题')] }
    const list = (listType: unknown) => ({
      type: 'list',
      listType,
      start: 1,
      children: ['一', '二'].map((item) => ({ type: 'listitem', value: 1, children: [text(item)] })),
    })
    const cell = (more: object) => ({
      type: 'tablecell',
      width: 1,
      ...more,
      children: [paragraph(text('格'))],
    })
    const table = {
      type: 'table',
      children: [
        { type: 'tablerow', children: [cell({ headerState: 1, colSpan: 2, rowSpan: null }), cell({})] },
        { type: 'tablerow', children: [cell({ headerState: 0, rowSpan: 2 })] },
      ],
    }
    const {
      root,
      html,
      text: plain,
    } = whole(
      heading,
      list('number'),
      list(null),
      table,
      paragraph(text('甲', 1), { type: 'linebreak' }, { type: 'tab' }, text('乙')),
      { type: 'horizontalrule', version: 1 },
      { type: 'upload', value: 'm1', fields: {} },
    )
    const said = (content: string, format = 0) => ({ type: 'text', text: content, format })
    const items = ['一', '二'].map((item) => ({ type: 'listitem', children: [said(item)] }))
    const inCell = [{ type: 'paragraph', children: [said('格')] }]
    expect(root).toEqual({
      type: 'root',
      children: [
        { type: 'heading', tag: 'h3', children: [said('题')] },
        { type: 'list', listType: 'number', children: items },
        { type: 'list', children: items },
        {
          type: 'table',
          children: [
            {
              type: 'tablerow',
              children: [
                { type: 'tablecell', headerState: 1, colSpan: 2, children: inCell },
                { type: 'tablecell', children: inCell },
              ],
            },
            {
              type: 'tablerow',
              children: [{ type: 'tablecell', headerState: 0, rowSpan: 2, children: inCell }],
            },
          ],
        },
        { type: 'paragraph', children: [said('甲', 1), { type: 'linebreak' }, { type: 'tab' }, said('乙')] },
        { type: 'horizontalrule' },
        { type: 'upload', picture },
      ],
    })
    expect(html).toBe(
      '<h3>题</h3><ol><li>一</li><li>二</li></ol><ul><li>一</li><li>二</li></ul>' +
        '<table><tbody><tr><th colspan="2"><p>格</p></th><td><p>格</p></td></tr>' +
        '<tr><td rowspan="2"><p>格</p></td></tr></tbody></table>' +
        '<p><strong>甲</strong><br>\t乙</p><hr>' +
        `<figure><img data-sha256="${picture.sha256}" width="4" height="3" alt="塔"></figure>`,
    )
    expect(plain).toBe('题\n一\n二\n一\n二\n格\t格\n格\n甲\n\t乙\n塔')
  })

  it('leads to documents and to addresses that a page may link to', () => {
    const inward = sign([
      paragraph(link({ linkType: 'internal', doc: { relationTo: 'relics', value: 'r1' } })),
    ])
    expect(inward.links).toEqual(['relics:r1'])
    expect(inward.signed?.html).toBe('<p><a data-ref="relics:r1">看这里</a></p>')
    expect(inward.signed?.text).toBe('看这里')
    expect(inward.signed?.lexical).toEqual({
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'link', ref: { type: 'relics', id: 'r1' }, children: CHILDREN }],
          },
        ],
      },
    })
    for (const url of ['http://a.cn/', 'https://a.cn/', 'mailto:a@a.cn', 'tel:0730']) {
      const { root, html } = whole(paragraph(link({ linkType: 'custom', url })))
      expect(html).toBe(`<p><a href="${url}" rel="noopener">看这里</a></p>`)
      expect(root.children).toEqual([
        { type: 'paragraph', children: [{ type: 'link', url, children: CHILDREN }] },
      ])
    }
  })

  it.each<[string, unknown]>([
    ['a script', { linkType: 'custom', url: 'javascript:alert(1)' }],
    ['no address', { linkType: 'custom', url: 'a.cn' }],
    ['an inner link without a document', { linkType: 'internal', doc: 'r1' }],
    ['a document without a type', { linkType: 'internal', doc: { value: 'r1' } }],
    ['a document without an id', { linkType: 'internal', doc: { relationTo: 'relics' } }],
    [
      'a document beside another kind of link',
      { linkType: 'custom', doc: { relationTo: 'relics', value: 'r1' } },
    ],
    ['nothing', null],
  ])('keeps the words of a link to %s, and leads nowhere', (_, fields) => {
    const { signed, links } = sign([paragraph(link(fields))])
    expect(links).toEqual([])
    expect(signed?.html).toBe('<p>看这里</p>')
    expect(signed?.lexical).toEqual({
      root: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'link', children: CHILDREN }] }],
      },
    })
  })

  it('has headings of six levels; anything else is the second', () => {
    const tagOf = (tag: unknown) => whole({ type: 'heading', tag, children: [text('题')] }).html
    expect(['h1', 'h6', 'h7', 'xh1', 'h1x', null].map(tagOf)).toEqual(
      ['h1', 'h6', 'h2', 'h2', 'h2', 'h2'].map((tag) => `<${tag}>题</${tag}>`),
    )
  })

  it('is nothing where nothing is in it, and leaves out what has no children or no alternative text', () => {
    expect(sign([{ type: 'paragraph' }, { type: 'paragraph', children: 'none' }]).signed).toBe(null)
    const { signed } = sign([{ type: 'upload', value: 'm1' }], { ...picture, alt: null })
    expect(signed?.text).toBe('')
    expect(signed?.html).toContain(' alt="">')
  })

  it('says which node it doesn’t know', () => {
    expect(() => sign([{ type: 'iframe' }])).toThrow(new UnknownNodeError('iframe'))
    expect(new UnknownNodeError('iframe').message).toBe(
      'Rich text holds a “iframe”, which cannot be published',
    )
  })
})
