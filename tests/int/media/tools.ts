import { readdirSync } from 'node:fs'

import { handleEndpoints } from 'payload'

import { originalNames, originalsOf } from '../../helpers/originals'
import type { TestApp } from '../../helpers/payload'
import { rest, type Account, type Answer } from '../../helpers/review'

/** Sends a file, and the document's fields beside it, as the admin does. */
export const send = (
  app: TestApp,
  request: string,
  call: { as?: Account; name: string; data: Uint8Array; type?: string; fields?: object; language?: string },
): Promise<Answer> => {
  const form = new FormData()
  const type = call.type ?? 'application/octet-stream'
  form.set('file', new File([new Uint8Array(call.data)], call.name, { type }))
  form.set('_payload', JSON.stringify(call.fields ?? { alt: '图' }))
  return rest(app, request, {
    as: call.as,
    form,
    headers: { 'Accept-Language': call.language ?? 'zh' },
  })
}

export interface Media {
  id: string
  filename: string
  filesize: number
  mimeType: string
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
}

/** The document of an answer that accepted it. */
export const docOf = ({ status, body }: Answer): Media => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.doc as Media
}

/** Messages at the file of an answer that refused it. */
export const refusalsOf = ({ status, body }: Answer): string[] => {
  if (status !== 400) throw new Error(`${status} ${JSON.stringify(body)}`)
  const [error] = body.errors as {
    data?: { errors?: { path: string; message: string }[] }
    message: string
  }[]
  return (error?.data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`)
}

/** An original over REST, as the admin shows it. */
export const fetchOriginal = (
  app: TestApp,
  filename: string,
  init: { as?: Account; headers?: object } = {},
) => {
  const headers = new Headers(Object.entries(init.headers ?? {}) as [string, string][])
  if (init.as) headers.set('Authorization', `JWT ${init.as.token}`)
  return handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.key,
    request: new Request(`http://127.0.0.1/api/media/file/${filename}`, { headers }),
  })
}

/** Everything that uploads leave: rows, originals, and the files below the data directory. */
export const traces = async (app: TestApp): Promise<string[]> => {
  const { docs } = await app.payload.find({ collection: 'media', pagination: false, depth: 0 })
  const originals = await originalNames(app)
  const doubted = await originalsOf(app).doubted()
  const files = readdirSync(app.dataDir, { recursive: true }) as string[]
  return [
    ...docs.map(({ id, filename }) => `row ${id} ${filename}`),
    ...originals.map((name) => `original ${name}`),
    ...doubted.map(({ name }) => `in doubt ${name}`),
    ...files.filter((file) => !/^(delivery|baling\.db)/.test(file)).map((file) => `file ${file}`),
  ].sort()
}
