import path from 'node:path'
import { readdirSync } from 'node:fs'
import express, { Router, type Request } from 'express'
import type { Payload } from 'payload'
import { fileURLToPath } from 'node:url'

import { absoluteUrl } from '../bridge'
import { deliveryOf } from '../handles'
import { languageOf, type Language } from '../language'
import { docsPage } from '../pages/docs'
import { homePage } from '../pages/home'
import { ICON, sendPage } from '../pages/page'

const DOCS = fileURLToPath(new URL('../../../docs', import.meta.url))

const chosen = (req: Request): Language => {
  const { lang } = req.query
  return lang === 'zh' || lang === 'en' ? lang : languageOf(req)
}

const names = () =>
  readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .sort()

/** The host's own pages: `/`, its icon, and the documents of this version. */
export const site = ({ payload, publicUrl }: { payload: Payload; publicUrl: string | undefined }): Router => {
  const router = Router()
  router.get('/', (req, res) => {
    const origin = new URL(absoluteUrl(req, publicUrl)).origin
    sendPage(homePage(chosen(req), origin, deliveryOf(payload)?.status().position), res)
  })
  router.get('/icon.svg', (_req, res) => {
    res.setHeader('Cache-Control', 'public, max-age=86400')
    res.type('svg').send(ICON)
  })
  router.get('/docs', (req, res) => sendPage(docsPage(chosen(req), names()), res))
  router.use(
    '/docs',
    express.static(DOCS, {
      index: false,
      redirect: false,
      setHeaders: (res, file) => {
        if (path.extname(file) === '.md') res.setHeader('Content-Type', 'text/plain; charset=utf-8')
      },
    }),
  )
  return router
}
