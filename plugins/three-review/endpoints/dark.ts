import type { Endpoint } from 'payload'

import type { Review } from '../review/context'
import { loadDocument } from '../review/document'
import { answer, targetOf } from './respond'

/**
 * `GET` and `POST /api/:collection/:id/review/dark`: which public addresses of a withdrawn document were asked and
 * what they showed; POST asks them all once more first.
 */
export const darkEndpoints = (type: string, review: () => Review): Endpoint[] =>
  (['get', 'post'] as const).map((method) => ({
    path: '/:id/review/dark',
    method,
    handler: answer(review, async ({ review, req }) => {
      const target = targetOf(type, req)
      await loadDocument(review, target)
      return method === 'get' ? review.darkness.view(target) : review.darkness.look(target)
    }),
  }))
