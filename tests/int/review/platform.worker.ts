import type { Delivery } from '@baling/delivery'
import type { ThreeReview } from '@baling/three-review'

import { startPayload } from '../../helpers/payload'
import { createNews, rest, team, type Account } from '../../helpers/review'

interface Options {
  uri: string
  dataDir: string
}

interface Call {
  request: string
  as?: Account
  body?: unknown
}

/** The platform in a process of its own, which may be told (BALING_CRASH_AT) to die after a step. */
export const start = async ({ uri, dataDir }: Options) => {
  const crash = process.env.BALING_CRASH_AT
  const app = await startPayload({ uri, dataDir, ...(crash && { env: { BALING_CRASH_AT: crash } }) })
  const { threeReview, delivery } = app.payload.config.custom as {
    threeReview: ThreeReview
    delivery: Delivery
  }
  return {
    team: () => team(app),
    news: (as: Account) => createNews(app, as),
    rest: ({ request, ...call }: Call) => rest(app, request, call),
    faults: async () => (await threeReview.verify()).faults,
    /** The public title of a document, or null. */
    title: async (id: string) => {
      const query = `{ content(id: "${id}", locale: zh) { title } }`
      const request = new Request(`http://127.0.0.1/graphql?query=${encodeURIComponent(query)}`)
      const answer = (await (await delivery.handle(request)).json()) as {
        data: { content: { title: string } | null }
      }
      return answer.data.content?.title ?? null
    },
  }
}
