import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { REASON_CLASSES } from '../core'
import { describe } from '../errors'
import { fileUsesOf, UsesChanged, withdrawByFile } from '../review/byFile'
import type { Review } from '../review/context'
import { answer, bodyOf } from './respond'

const withdrawal = z.strictObject({
  reasonClass: z.enum(REASON_CLASSES),
  reason: z.string().max(4000).optional(),
  notice: z.string().max(1000).optional(),
  releases: z.array(z.string()),
})

const mediaOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : ''

/** What embeds an upload, and its withdrawal from all of that at once. */
export const byFileEndpoints = (review: () => Review): Endpoint[] => [
  {
    path: '/:id/review/uses',
    method: 'get',
    handler: answer(review, ({ review, req }) => fileUsesOf(review, mediaOf(req))),
  },
  {
    path: '/:id/review/withdraw',
    method: 'post',
    handler: answer(review, async ({ review, req, person }) => {
      const { language } = req.i18n
      const { reason = '', ...body } = await bodyOf(req, withdrawal)
      const media = mediaOf(req)
      const headers = { 'Cache-Control': 'no-store' }
      try {
        const done = await withdrawByFile(review, media, { person, reason, ...body })
        const failed = done.failed.map(({ refusals, ...target }) => ({
          ...target,
          errors: describe(refusals, language),
        }))
        const uses = await fileUsesOf(review, media)
        return Response.json({ ...done, failed, uses }, { status: failed.length > 0 ? 207 : 200, headers })
      } catch (error) {
        if (!(error instanceof UsesChanged)) throw error
        const errors = describe(error.data.refusals, language)
        return Response.json({ errors, uses: error.uses }, { status: error.status, headers })
      }
    }),
  },
]
