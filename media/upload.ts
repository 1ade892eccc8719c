import { randomBytes } from 'node:crypto'
import path from 'node:path'

import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import sharp from 'sharp'

import { holds } from '../collections/access'
import { say } from '../collections/fields/title'
import { toSlug } from '../collections/fields/slug'
import { takeEdits } from './edits'
import { inspect, Unacceptable, type Inspected } from './inspect'
import { extensionOf, type Limits } from './kinds'
import type { Originals } from './originals'

/** A file on its way in, from its inspection to its row. */
interface Upload extends Inspected {
  bytes: Buffer
  /** Payload cuts it: what is kept is what comes out of that. */
  cut: boolean
}

const UPLOAD = 'mediaUpload'
const UNDER_WAY = 'mediaUnderWay'

const uploadOf = ({ context }: PayloadRequest): Upload | undefined => context[UPLOAD] as Upload | undefined
/** Names written for rows that aren't there yet, each with the name that its row has until then. */
const underWay = ({ context }: PayloadRequest): Map<string, string | null> =>
  (context[UNDER_WAY] ??= new Map<string, string | null>()) as Map<string, string | null>

const refuse = (req: PayloadRequest, zh: string, en: string) =>
  new ValidationError(
    { collection: 'media', req, errors: [{ path: 'file', message: say(req, zh, en) }] },
    req.t,
  )

/** `pinyin-of-the-name-1a2b3c4d5e6f.jpg`: readable, safe on every file system, and nobody else's. */
export const safeName = (name: string, mime: string): string => {
  const base = toSlug(path.parse(name).name).slice(0, 60).replace(/-$/, '') || 'file'
  return `${base}-${randomBytes(6).toString('hex')}.${extensionOf(mime)}`
}

interface Options {
  originals: Originals
  limits: Limits
}

/**
 * Before Payload does anything: an upload is what its bytes say, or it is refused and nothing of it is left; it
 * gets a name of its own. Whoever may not upload is left to the rules of access, and nothing is looked at.
 */
const inspectUpload =
  ({ originals, limits }: Options): CollectionBeforeOperationHook =>
  async ({ args, operation, req, overrideAccess }) => {
    if (operation !== 'create' && operation !== 'update') return args
    delete req.context[UPLOAD]
    if (!overrideAccess && !holds(req.user, 'editor')) return args
    const cut = await takeEdits(req, args, originals)
    const { file } = req
    // Without this Payload would fetch an address that the caller names.
    if (!file && operation === 'create') throw refuse(req, '请选择要上传的文件。', 'Choose a file to upload.')
    if (!file) return args
    try {
      const found = await inspect(file, limits)
      file.mimetype = found.mime
      file.name = safeName(file.name, found.mime)
      // Payload cuts the pixels as they lie in the file, editors as they see them.
      if (cut && found.size?.turned) file.data = await sharp(file.data).autoOrient().toBuffer()
      file.size = file.data.length
      req.context[UPLOAD] = { ...found, bytes: file.data, cut } satisfies Upload
    } catch (error) {
      if (error instanceof Unacceptable) throw refuse(req, error.zh, error.en)
      throw error
    }
    return args
  }

/**
 * The file first, then the row: a crash between the two leaves a file that nobody sees, never a row without its
 * file. A file that came another way than by an inspected upload gets no row.
 */
const keepOriginal =
  ({ originals }: Options): CollectionBeforeChangeHook<{ id: string; filename?: string | null }> =>
  async ({ data, operation, originalDoc, req }) => {
    const name = data.filename
    if (!name || (operation === 'update' && name === originalDoc?.filename)) return data
    const upload = uploadOf(req)
    if (!upload || !req.file) throw refuse(req, '文件未经检查，不能保存。', 'The file was not checked.')
    const bytes = upload.cut ? req.file.data : upload.bytes
    const old = (operation === 'update' && originalDoc?.filename) || null
    underWay(req).set(name, old)
    const store = originals(req.payload)
    await store.put(name, bytes)
    if (old) await store.doubt(old)
    const { width, height } = upload.size ?? {}
    return { ...data, filesize: bytes.length, ...(width && !upload.cut && { width, height }) }
  }

/** Once the row has the new name, the old file goes. Masters that were made of it stay. */
const forgetReplaced =
  ({ originals }: Options): CollectionAfterChangeHook<{ id: string; filename?: string | null }> =>
  async ({ doc, req }) => {
    delete req.context[UPLOAD]
    const name = doc.filename ?? ''
    const old = underWay(req).get(name)
    if (old === undefined) return
    const store = originals(req.payload)
    await store.settle(name)
    if (old) await store.remove(old)
    underWay(req).delete(name)
  }

const doubtDeleted =
  ({ originals }: Options): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const where = { id: { equals: id } }
    const { docs } = await req.payload.find({
      collection: 'media',
      where,
      depth: 0,
      limit: 1,
      pagination: false,
      req,
    })
    if (docs[0]?.filename) await originals(req.payload).doubt(docs[0].filename)
  }

const forgetDeleted =
  ({ originals }: Options): CollectionAfterDeleteHook<{ id: string; filename?: string | null }> =>
  async ({ doc, req }) => {
    if (doc.filename) await originals(req.payload).remove(doc.filename)
  }

/** An operation that was refused after its file was written leaves nothing behind, and the old file where it was. */
const forgetRefused =
  ({ originals }: Options): CollectionAfterErrorHook =>
  async ({ req }) => {
    const refused = [...underWay(req)]
    underWay(req).clear()
    const store = originals(req.payload)
    for (const [name, old] of refused) {
      await store.remove(name)
      if (old) await store.settle(old)
    }
  }

/** Hooks of an upload collection whose originals stand in a store of ours. */
export const uploadHooks = (options: Options) => ({
  beforeOperation: [inspectUpload(options)],
  beforeChange: [keepOriginal(options)],
  afterChange: [forgetReplaced(options)],
  beforeDelete: [doubtDeleted(options)],
  afterDelete: [forgetDeleted(options)],
  afterError: [forgetRefused(options)],
})
