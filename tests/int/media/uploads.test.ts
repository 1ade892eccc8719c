import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { compound, docx, mp4, pdf, phonePicture, vtt, zip } from '../../helpers/files'
import { originalsOf } from '../../helpers/originals'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, drawPicture, rest, type Account } from '../../helpers/review'
import { docOf, fetchOriginal, refusalsOf, send, traces } from './tools'

const MB = 1024 * 1024
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describeEachDatabase('uploads', (db) => {
  let app: TestApp
  let editor: Account
  let reviewer: Account
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri(), env: { BODY_LIMIT_MB: '4' } })
    editor = await account(app, 'editor')
    reviewer = await account(app, 'first')
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const upload = (
    name: string,
    data: Uint8Array,
    more: { fields?: object; language?: string; type?: string } = {},
  ) => send(app, 'POST /media', { as: editor, name, data, ...more })

  it('keeps each kind as it came in, under a name of its own, for the staff alone', async () => {
    for (const [name, data, mime, ending] of [
      ['公告 1.pdf', pdf(), 'application/pdf', 'pdf'],
      ['表.bin', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
      ['旧.doc', compound('WordDocument'), 'application/msword', 'doc'],
      ['数据.csv', Buffer.from('年,数\n2022,1\n'), 'text/csv', 'csv'],
      ['说明.txt', Buffer.from('一段说明'), 'text/plain', 'txt'],
      ['洞庭.mp4', mp4(), 'video/mp4', 'mp4'],
      ['洞庭.vtt', vtt(), 'text/vtt', 'vtt'],
      ['竖.jpg', await phonePicture(), 'image/jpeg', 'jpg'],
    ] as const) {
      const doc = docOf(await upload(name, data))
      expect(doc).toMatchObject({ mimeType: mime, filesize: data.length })
      expect(doc.filename).toMatch(new RegExp(`^[a-z0-9-]+-[0-9a-f]{12}\\.${ending}$`))
      const shown = await fetchOriginal(app, doc.filename, { as: reviewer })
      expect([shown.status, shown.headers.get('content-type')]).toEqual([200, mime])
      expect((await bytesOf(shown)).equals(data)).toBe(true)
      expect(shown.headers.get('cache-control')).toBe('private, no-cache')
      const part = await fetchOriginal(app, doc.filename, { as: reviewer, headers: { range: 'bytes=2-5' } })
      expect([part.status, (await bytesOf(part)).equals(data.subarray(2, 6))]).toEqual([206, true])
      const known = { 'if-none-match': shown.headers.get('etag') }
      expect((await fetchOriginal(app, doc.filename, { as: reviewer, headers: known })).status).toBe(304)
      expect((await fetchOriginal(app, doc.filename)).status).toBe(403)
    }
    expect((await fetchOriginal(app, 'unknown.png', { as: reviewer })).status).toBe(404)
  })

  it('asks for words of a picture, and not of what has a name', async () => {
    expect(docOf(await upload('a.pdf', pdf(), { fields: {} })).mimeType).toBe('application/pdf')
    expect(docOf(await upload('a.pdf', pdf(), { fields: { alt: '公告' } }))).toMatchObject({ alt: '公告' })
    const before = await traces(app)
    const refused = await upload('a.png', await drawPicture(), { fields: {}, language: 'en' })
    expect(refusalsOf(refused)).toEqual(['alt: Alternative text is needed.'])
    expect(await traces(app)).toEqual(before)
  })

  it('a picture on its side has the size in which it is seen', async () => {
    expect(docOf(await upload('a.jpg', await phonePicture()))).toMatchObject({ width: 80, height: 120 })
  })

  it('refuses what it does not take, says why in both languages, and leaves nothing', async () => {
    const jpeg = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#333' } })
      .jpeg()
      .toBuffer()
    const bomb = await sharp({ create: { width: 10_000, height: 9_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    const page = Buffer.from('<html><script>alert(1)</script>')
    const before = await traces(app)
    for (const [name, data, type, why] of [
      ['a.png', Buffer.alloc(0), 'image/png', 'The file is empty.'],
      ['a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png', /^SVG is not taken/],
      ['a.svg', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml', /^SVG is not taken/],
      ['a.jpg', page, 'image/jpeg', /^Files of this type/],
      ['a.exe', Buffer.from('MZ\x90'), 'application/pdf', /^Files of this type/],
      ['a.zip', zip([{ name: 'a', data: 'x' }]), 'application/zip', /^Files of this type/],
      ['a.png', bomb, 'image/png', /too many pixels/],
      ['a.jpg', jpeg.subarray(0, 200), 'image/jpeg', /damaged/],
      ['a.jpg', Buffer.concat([jpeg, page]), 'image/jpeg', /another format/],
      ['a.jpg', Buffer.concat([jpeg, zip([{ name: 'a', data: 'x' }])]), 'image/jpeg', /another format/],
      ['a.jpg', Buffer.concat([jpeg, pdf()]), 'image/jpeg', /another format/],
      ['a.pdf', pdf('/OpenAction << /S /JavaScript /JS (x) >>'), 'application/pdf', /scripts/],
      ['a.pdf', pdf('/Names << /EmbeddedFiles 5 0 R >>'), 'application/pdf', /scripts/],
      ['a.docx', docx({ name: 'word/a.xml', data: Buffer.alloc(20 * MB) }), 'x/y', /far too large/],
      ['a.docx', docx({ name: 'word/vbaProject.bin', data: 'x' }), 'x/y', /macros/],
      ['a.vtt', Buffer.concat([vtt(), Buffer.alloc(MB, 'x')]), 'text/vtt', /captions may have at most 1 MB/],
      ['a.mp4', mp4(4 * MB), 'video/mp4', /video may have at most 4 MB/],
    ] as const) {
      const [message = '', ...more] = refusalsOf(await upload(name, data, { type, language: 'en' }))
      expect(message).toMatch(/^file: /)
      expect(message.slice(6)).toMatch(why)
      expect(more).toEqual([])
      expect(refusalsOf(await upload(name, data, { type }))[0]).toMatch(/[一-鿿]/)
    }
    expect(await traces(app)).toEqual(before)
  })

  it('takes a file from an upload alone, not from an address or a name', async () => {
    const { filename } = docOf(await upload('a.png', await drawPicture()))
    const before = await traces(app)
    const body = { alt: '图', filename: 'x.png', url: `http://127.0.0.1:1/${filename}` }
    expect(refusalsOf(await rest(app, 'POST /media', { as: editor, body }))).toEqual([
      'file: 请选择要上传的文件。',
    ])
    const form = new FormData()
    form.set('file', JSON.stringify({ filename, mimeType: 'image/png', size: 9, clientUploadContext: {} }))
    form.set('_payload', JSON.stringify({ alt: '图' }))
    for (const as of [editor, undefined])
      expect((await rest(app, 'POST /media', { as, form })).status).toBe(400)
    expect(await traces(app)).toEqual(before)
  })

  it('is for editors: others are refused before anything is looked at', async () => {
    const before = await traces(app)
    for (const as of [reviewer, undefined])
      expect((await send(app, 'POST /media', { as, name: 'a.exe', data: Buffer.from('MZ') })).status).toBe(
        403,
      )
    expect(await traces(app)).toEqual(before)
  })

  it('a replaced file makes way for the new one, and a refused one for nothing', async () => {
    const [one, two] = [await drawPicture(), await drawPicture()]
    const first = docOf(await upload('a.png', one))
    const before = await traces(app)
    const replace = (data: Uint8Array, fields: object) =>
      send(app, `PATCH /media/${first.id}`, { as: editor, name: 'b.png', data, fields })
    expect(refusalsOf(await replace(two, { alt: '' }))).toEqual(['alt: 请填写替代文字。'])
    expect(refusalsOf(await replace(Buffer.from('<svg/>'), {}))[0]).toMatch(/SVG/)
    expect(await traces(app)).toEqual(before)
    expect(await originalsOf(app).get(first.filename)).toEqual(one)

    const second = docOf(await replace(two, {}))
    expect(second.filename).not.toBe(first.filename)
    expect(await originalsOf(app).get(first.filename)).toBeNull()
    expect(await originalsOf(app).get(second.filename)).toEqual(two)
    expect((await rest(app, `DELETE /media/${first.id}`, { as: editor })).status).toBe(200)
    expect(await originalsOf(app).get(second.filename)).toBeNull()
  })

  it('a cut makes a new file of the stored one, as it is seen; a focal point makes none', async () => {
    const doc = docOf(await upload('a.jpg', await phonePicture()))
    const edit = (query: string) => rest(app, `PATCH /media/${doc.id}?${query}`, { as: editor, body: {} })
    const focal = docOf(await edit('uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=0'))
    expect(focal).toMatchObject({ filename: doc.filename, focalX: 10, focalY: 0 })
    const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=50&uploadEdits[crop][unit]=%25'
    const sized = `${crop}&uploadEdits[widthInPixels]=80&uploadEdits[heightInPixels]=60`
    const cut = docOf(await edit(sized))
    expect(cut.filename).not.toBe(doc.filename)
    expect(cut).toMatchObject({ width: 80, height: 60 })
    const bytes = Buffer.from((await originalsOf(app).get(cut.filename)) ?? '')
    const { dominant } = await sharp(bytes).stats()
    // Turned by a quarter, what was left is on top: the lower half is the blue one.
    expect([dominant.b > 200, dominant.r < 60]).toEqual([true, true])
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 80, height: 60 })
    expect(await originalsOf(app).get(doc.filename)).toBeNull()
  })
})
