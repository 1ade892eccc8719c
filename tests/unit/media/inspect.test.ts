import { deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { inspect, Unacceptable } from '../../../media/inspect'
import { limitsUnder } from '../../../media/kinds'
import { compound, docx, mp4, odt, pdf, pdfStream, phonePicture, vtt, zip } from '../../helpers/files'

const MB = 1024 * 1024
const limits = limitsUnder(64 * MB)

const draw = (format: 'avif' | 'jpeg' | 'png' | 'webp', size = 40) =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#1a8f3c' } })
    .toFormat(format)
    .toBuffer()

const take = (data: Buffer | string, name = 'x') => inspect({ data: Buffer.from(data), name }, limits)

/** The English reason of a refusal; fails where the file is taken or where a word is missing. */
const reason = async (data: Buffer | string, name = 'x'): Promise<string> => {
  try {
    return `taken as ${(await take(data, name)).mime}`
  } catch (error) {
    if (!(error instanceof Unacceptable)) throw error
    expect(error.zh).toMatch(/[一-鿿]/)
    return error.en
  }
}

const TWO = /content of another format/

describe('is taken for what its bytes are', () => {
  test.for(['png', 'jpeg', 'webp', 'avif'] as const)('%s, whatever its name says', async (format) => {
    expect(await take(await draw(format), 'page.html')).toEqual({
      mime: `image/${format}`,
      size: { width: 40, height: 40, turned: false },
    })
  })

  test.for<[string, () => Buffer, string]>([
    ['a.bin', () => pdf('/OpenAction [3 0 R /Fit]'), 'application/pdf'],
    ['a.zip', () => docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.odt', () => odt(), 'application/vnd.oasis.opendocument.text'],
    ['a', () => compound('Root Entry', 'WordDocument'), 'application/msword'],
    ['a', () => compound('Root Entry', 'Workbook'), 'application/vnd.ms-excel'],
    ['a', () => compound('Root Entry', 'PowerPoint Document'), 'application/vnd.ms-powerpoint'],
    ['a.MP4', () => mp4(), 'video/mp4'],
    ['a.txt', () => vtt(), 'text/vtt'],
    ['a.csv', () => Buffer.from('年,人次\n2022,7053000\n'), 'text/csv'],
    ['a.CSV', () => Buffer.from('c4ea2cc8cbb4ce0a', 'hex'), 'text/csv'],
    ['a.txt', () => Buffer.from('一段文字，1 < 2。'), 'text/plain'],
  ])('%s', async ([name, make, mime]) => {
    expect(await take(make(), name)).toEqual({ mime, size: null })
  })

  test('a picture on its side has the size in which it is seen', async () => {
    expect((await take(await phonePicture())).size).toEqual({ width: 80, height: 120, turned: true })
  })

  test('a picture with another picture, zeros or metadata behind it, as cameras write', async () => {
    const [one, two] = [await draw('jpeg'), await draw('jpeg', 20)]
    for (const tail of [two, Buffer.alloc(100), Buffer.from('SEFT')])
      expect((await take(Buffer.concat([one, tail]))).mime).toBe('image/jpeg')
  })
})

describe('is refused', () => {
  test.for<[string, string, RegExp]>([
    ['', 'a.png', /empty/],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', /^SVG/],
    ['<?xml version="1.0"?><!-- x --><svg><script>alert(1)</script></svg>', 'a.svg', /^SVG/],
    ['<!doctype html><p>x', 'a.txt', /web page/],
    ['text\n<script>alert(1)</script>', 'a.csv', /web page/],
    ['<p>', 'a.html', /not taken/],
    ['#!/bin/sh', 'a.sh', /not taken/],
    ['GIF89a\x01\x00\x01\x00', 'a.gif', /not taken/],
    ['text', 'a', /not taken/],
    ['a\x00b', 'a.txt', /no text file/],
    ['WEBVTT\n\nnothing', 'a.vtt', /WebVTT/],
  ])('%j as %s', async ([data, name, why]) => {
    expect(await reason(data, name)).toMatch(why)
  })

  test('captions with a script, or in another encoding', async () => {
    expect(await reason(vtt('<script>alert(1)</script>'))).toMatch(/web page/)
    expect(await reason(Buffer.concat([vtt(), Buffer.from('c4ea', 'hex')]))).toMatch(/WebVTT/)
  })

  test('an archive or a document of another kind', async () => {
    expect(await reason(zip([{ name: 'a.txt', data: 'x' }]))).toMatch(/not taken/)
    expect(await reason(compound('Root Entry', 'Other'))).toMatch(/not taken/)
  })

  test('over its kind’s limit', async () => {
    const none = limitsUnder(10)
    for (const [data, name] of [
      [await draw('png'), 'a.png'],
      [pdf(), 'a.pdf'],
      [mp4(), 'a.mp4'],
      [vtt(), 'a.vtt'],
    ] as const)
      await expect(inspect({ data, name }, none)).rejects.toThrow(/at most/)
    expect(limits).toEqual({ picture: 20 * MB, document: 50 * MB, captions: MB, video: 64 * MB })
  })

  test('a picture of too many pixels, before it is decoded', async () => {
    const bomb = await sharp({ create: { width: 10_000, height: 9_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(MB)
    expect(await reason(bomb)).toMatch(/too many pixels \(10000 × 9000\)/)
  })

  test('a picture that isn’t all there', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'avif'] as const) {
      const whole = await draw(format, 400)
      expect(await reason(whole.subarray(0, Math.floor(whole.length / 2)))).toMatch(/damaged|not taken/)
    }
  })

  test('a picture that carries something else behind its end', async () => {
    const html = Buffer.from('<html><script>alert(1)</script>')
    for (const format of ['png', 'jpeg', 'webp', 'avif'] as const) {
      const picture = await draw(format)
      for (const tail of [html, pdf(), zip([{ name: 'a', data: 'x' }]), Buffer.from('\n<?php echo 1;')])
        expect(await reason(Buffer.concat([picture, tail]))).toMatch(TWO)
    }
  })

  test('a picture or video that is a PDF or an archive as well', async () => {
    const jpeg = await draw('jpeg')
    const comment = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, 12]),
      Buffer.from('%PDF-1.7\n\n'),
      jpeg.subarray(2),
    ])
    expect(await reason(comment)).toMatch(TWO)
    expect(await reason(Buffer.concat([mp4(), zip([{ name: 'a', data: 'x' }])]))).toMatch(TWO)
    expect(await reason(Buffer.concat([pdf(), zip([{ name: 'a', data: 'x' }])]))).toMatch(TWO)
    expect(await reason(Buffer.concat([pdf(), Buffer.from('<html><script>alert(1)</script>')]))).toMatch(TWO)
    expect(await reason(Buffer.concat([vtt(), zip([{ name: 'a', data: 'x' }])]))).toMatch(TWO)
  })
})

describe('a PDF is refused', () => {
  const INSIDE = /scripts, programs or files inside/

  test.for([
    '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
    '/OpenAction << /S /J#61vaScript >>',
    '/AA << /O << /S /Launch /F (cmd.exe) >> >>',
    '/Names << /EmbeddedFiles << >> >>',
  ])('with %s', async (entry) => {
    expect(await reason(pdf(entry))).toMatch(INSIDE)
  })

  test('with a script in a stream of packed objects', async () => {
    const packed = deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (app.alert(1)) >>'))
    const stream = pdfStream(packed, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode')
    expect(await reason(pdf('', [stream]))).toMatch(INSIDE)
  })

  test('whose packed objects are a bomb', async () => {
    const packed = deflateSync(Buffer.alloc(80 * MB))
    const stream = pdfStream(packed, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode')
    expect(await reason(pdf('', [stream]))).toMatch(/too large once it is unpacked/)
  })

  test('that is encrypted, or has no end', async () => {
    expect(await reason(pdf('/Encrypt 5 0 R'))).toMatch(/encrypted/)
    expect(await reason(pdf().subarray(0, 100))).toMatch(/damaged/)
  })

  test('but not for what its pictures happen to look like', async () => {
    const stream = pdfStream(Buffer.from('xx /JS (1) /Launch yy'), '/Type /XObject /Subtype /Image')
    expect(await reason(pdf('', [stream]))).toBe('taken as application/pdf')
  })
})

describe('a document of Office is refused', () => {
  test('with macros, old and new', async () => {
    expect(await reason(docx({ name: 'word/vbaProject.bin', data: 'x' }))).toMatch(/macros/)
    expect(await reason(odt({ name: 'Basic/Standard/Module1.xml', data: 'x' }))).toMatch(/macros/)
    expect(await reason(compound('WordDocument', '_VBA_PROJECT'))).toMatch(/macros/)
  })

  test('that unpacks to far more than it is', async () => {
    const media = { name: 'word/media/a.xml', data: Buffer.alloc(30 * MB) }
    expect(await reason(docx(media))).toMatch(/far too large/)
  })

  test('whose directory lies about a size', async () => {
    expect(await reason(docx({ name: 'word/media/a.xml', data: Buffer.alloc(MB), says: 10 }))).toMatch(
      /far too large|damaged/,
    )
  })

  test('with a web page in the archive’s comment', async () => {
    const entries = [
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', data: '<office/>' },
    ]
    expect(await reason(zip(entries, '<script>alert(1)</script>'))).toMatch(TWO)
    expect(await reason(zip(entries, 'a note'))).toMatch(/^taken/)
  })

  test('that is encrypted or cut short', async () => {
    expect(await reason(compound('EncryptedPackage'))).toMatch(/encrypted/)
    const whole = docx()
    expect(await reason(whole.subarray(0, whole.length - 30))).toMatch(/damaged/)
  })
})
