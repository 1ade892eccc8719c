import { createHash } from 'node:crypto'
import type { Response } from 'express'

import type { Language } from '../language'
import { CSS } from './style'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const POLICY = [
  "default-src 'none'",
  `style-src ${sha256(CSS)}`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? '')

export interface Page {
  language: Language
  title: string
  /** HTML of the page's body. */
  body: string
}

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#a8322a"/>' +
  '<path d="M9 8v16h8.2c3.3 0 5.4-1.8 5.4-4.6 0-2-1.2-3.4-3.1-3.8 1.5-.5 2.4-1.7 2.4-3.3C21.9 9.700 20 8 17 8zm3 ' +
  '2.600h4.500c1.500 0 2.400.700 2.400 2s-.900 2-2.400 2H12zm0 6.400h4.900c1.700 0 2.700.800 2.700 2.200s-1 2.200-2.700 2.200H12z" ' +
  'fill="#fff"/></svg>'

/** The mark at the top of every page. */
export const BRAND = '<div class="brand"><img src="/icon.svg" alt="" width="28" height="28">Baling</div>'

/** Sends a page of the host's own: nothing in it comes from elsewhere, nothing in it runs. */
export const sendPage = (page: Page, res: Response): void => {
  res.setHeader('Content-Security-Policy', POLICY)
  res.setHeader('Content-Language', page.language === 'zh' ? 'zh-CN' : 'en')
  res.setHeader('Cache-Control', 'no-cache')
  res.vary('Accept-Language')
  res.type('html').send(`<!doctype html>
<html lang="${page.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(page.title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${CSS}</style>
</head>
<body>
${page.body}
</body>
</html>
`)
}
