import type { PayloadRequest, Where } from 'payload'

import { kindOf, mimeOf } from './kinds'
import type { Originals } from './originals'

interface Edits {
  crop?: unknown
  widthInPixels?: unknown
  heightInPixels?: unknown
  focalPoint?: { x?: unknown; y?: unknown }
}

interface Args {
  id?: unknown
  data?: Record<string, unknown>
  where?: Where
}

const editsOf = ({ query }: PayloadRequest): Edits | null =>
  typeof query.uploadEdits === 'object' && query.uploadEdits !== null ? query.uploadEdits : null

const percent = (value: unknown): number | null => {
  const number = Number(value)
  return value !== undefined && number >= 0 && number <= 100 ? Math.round(number) : null
}

const originalOf = async (
  req: PayloadRequest,
  id: string,
  originals: Originals,
): Promise<PayloadRequest['file']> => {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const name = docs[0]?.filename
  const data = name ? await originals(req.payload).get(name) : null
  if (!name || !data) return undefined
  const mimetype = docs[0]?.mimeType ?? mimeOf(name.split('.').pop() ?? '')
  return kindOf(mimetype) ? { data: Buffer.from(data), mimetype, name, size: data.byteLength } : undefined
}

/**
 * What the editor changed of a stored picture. A cut makes a new file of the stored one, which stands in our store
 * and not where Payload would look for it; true then. A focal point is a value of the document and touches no file.
 */
export const takeEdits = async (
  req: PayloadRequest,
  given: object,
  originals: Originals,
): Promise<boolean> => {
  const args = given as Args
  const edits = editsOf(req)
  if (!edits) return false
  const isCut = Boolean(edits.crop ?? edits.widthInPixels ?? edits.heightInPixels)
  if (req.file) return isCut
  const id = typeof args.id === 'string' ? args.id : null
  if (isCut && id) {
    req.file = await originalOf(req, id, originals)
    return isCut
  }
  const [x, y] = [percent(edits.focalPoint?.x), percent(edits.focalPoint?.y)]
  if (args.data && x !== null && y !== null) Object.assign(args.data, { focalX: x, focalY: y })
  delete req.query.uploadEdits
  return false
}
