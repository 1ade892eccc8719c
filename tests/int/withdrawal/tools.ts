import type { Delivery } from '@baling/delivery'

import type { TestApp } from '../../helpers/payload'
import { rest, type Account, type Answer } from '../../helpers/review'

/** What the public side answers at an address. */
export const askAt = (app: TestApp, path: string, init?: RequestInit): Promise<Response> =>
  (app.payload.config.custom.delivery as Delivery).handle(new Request(`http://127.0.0.1${path}`, init))

/** An answer without what differs with every request. */
export const alike = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  text: await response.text(),
})

export const REASON = { reason: '内容有误', reasonClass: 'error' }

/** Withdraws an article; a failure fails the test. */
export const takeDown = async (
  app: TestApp,
  as: Account,
  { id, ...body }: { id: string; [field: string]: unknown },
): Promise<Answer> => {
  const answer = await rest(app, `POST /news/${id}/review/withdraw`, { as, body: { ...REASON, ...body } })
  if (answer.status !== 200) throw new Error(`Withdraw: ${JSON.stringify(answer.body)}`)
  return answer
}
