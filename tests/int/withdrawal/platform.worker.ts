import type { Delivery } from '@baling/delivery'

import { startPayload } from '../../helpers/payload'
import { releaseNews, rest, team, type Account, type Team } from '../../helpers/review'

interface Call {
  request: string
  as?: Account
  body?: unknown
}

/** The platform in a process of its own, with its public side. */
export const start = async ({ uri, dataDir }: { uri: string; dataDir: string }) => {
  const app = await startPayload({ uri, dataDir })
  const { delivery } = app.payload.config.custom as { delivery: Delivery }
  const ask = async (path: string) => {
    const response = await delivery.handle(new Request(`http://127.0.0.1${path}`))
    return { status: response.status, text: await response.text() }
  }
  return {
    team: () => team(app),
    release: (people: Team) => releaseNews(app, people),
    rest: ({ request, ...call }: Call) => rest(app, request, call),
    ask,
    close: () => delivery.close(),
  }
}
