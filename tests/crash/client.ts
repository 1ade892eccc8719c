import { createHash } from 'node:crypto'

import { drawPicture, type Account } from '../helpers/review'

export interface Answer {
  status: number
  body: Record<string, unknown>
}

/** A process that was killed: nobody knows what became of the request. */
export class Gone extends Error {}

type Send = (path: string, init?: RequestInit) => Promise<Response>

export interface Client {
  /** `POST /news`, without `/api`. Throws Gone where the process died before it had answered whole. */
  call(request: string, as: Account, body?: unknown): Promise<Answer>
  upload(as: Account): Promise<Answer & { sha256: string }>
}

const asked = async (response: Promise<Response>): Promise<Answer> => {
  try {
    const { status, ...rest } = await response.then(async (one) => ({
      status: one.status,
      text: await one.text(),
    }))
    return { status, body: (rest.text ? JSON.parse(rest.text) : {}) as Record<string, unknown> }
  } catch (cause) {
    throw new Gone('No answer', { cause })
  }
}

/** `sent` is told of each request that changes something, once it is on its way. */
export const clientOf = (send: Send, sent: (what: 'request' | 'upload') => void = () => {}): Client => ({
  call(request, as, body) {
    const [method = 'GET', path = ''] = request.split(' ')
    const response = send(`/api${path}`, {
      method,
      headers: { authorization: `JWT ${as.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (method !== 'GET') sent('request')
    return asked(response)
  },
  async upload(as) {
    const picture = new Uint8Array(await drawPicture())
    const form = new FormData()
    form.set('file', new File([picture], 'picture.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: '一幅图画', credit: '测试' }))
    const headers = { authorization: `JWT ${as.token}` }
    const response = send('/api/media?locale=zh', { method: 'POST', headers, body: form })
    sent('upload')
    return { ...(await asked(response)), sha256: createHash('sha256').update(picture).digest('hex') }
  },
})
