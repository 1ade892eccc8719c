import { DeliveryError } from '../core/errors'

export interface BodyLimits {
  /** Bytes. */
  maxBody: number
  /** Time in which it has to arrive. */
  bodyMs: number
}

/** A request's body as text, within limits: the rest isn't read. */
export const readBody = async (request: Request, { maxBody, bodyMs }: BodyLimits): Promise<string> => {
  const tooLarge = () => new DeliveryError('BODY_TOO_LARGE', { max: maxBody })
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return ''
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeliveryError('REQUEST_TIMEOUT')), bodyMs)
  })
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late])
      if (done) return Buffer.concat(chunks).toString('utf8')
      size += value.length
      if (size > maxBody) throw tooLarge()
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
