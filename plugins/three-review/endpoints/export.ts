import type { Endpoint, PayloadRequest, Where } from 'payload'

import { refuse } from '../core'
import { ReviewError } from '../errors'
import { exportList } from '../list/export'
import type { Review } from '../review/context'
import { slugOf } from '../store/raw'
import { answer } from './respond'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** As Payload's lists have it in their address, or as JSON. */
const whereOf = (value: unknown): Where | undefined => {
  if (value === undefined || value === '') return undefined
  try {
    const where: unknown = typeof value === 'string' ? JSON.parse(value) : value
    if (typeof where === 'object' && where !== null && !Array.isArray(where)) return where as Where
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const problem = { zh: 'where 不是筛选条件', en: 'where is no filter' }
  throw new ReviewError(refuse('REVIEW_BAD_REQUEST', { problem }, 'where'))
}

const queryOf = ({ query }: PayloadRequest) => ({
  where: whereOf(query.where),
  sort: text(query.sort),
  search: text(query.search),
})

/** `GET /api/:collection/export.csv?where=&sort=&search=`: the list that a reader sees, whole. */
export const exportEndpoint = (type: string, review: () => Review): Endpoint => ({
  path: '/export.csv',
  method: 'get',
  handler: answer(review, async ({ req }) => {
    const { config } = req.payload.collections[slugOf(type)]
    const stream = await exportList(req, config, queryOf(req))
    return new Response(stream, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="${type}.csv"`,
        'Content-Type': 'text/csv; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
})
