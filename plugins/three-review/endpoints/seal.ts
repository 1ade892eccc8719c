import type { Endpoint } from 'payload'
import { z } from 'zod'

import type { Review } from '../review/context'
import { confirmSeal, dropSeal, requestSeal } from '../review/seal'
import { sealViewOf } from '../review/sealView'
import { answer, bodyOf, queryOf, targetOf } from './respond'

const releases = z.array(z.string().min(1)).min(1)
const request = z.strictObject({ request: z.string() })
const asked = z.strictObject({
  releases: releases.optional(),
  words: z.boolean().optional(),
  basis: z.string().max(4000).optional(),
})
const choice = z.object({
  releases: z
    .string()
    .transform((text) => text.split(','))
    .optional(),
  words: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
})

/**
 * Sealing: `GET /api/:collection/:id/review/seal` says what there is and what a choice would destroy, `POST` asks for
 * it; another person confirms at `…/seal/confirm` or drops it at `…/seal/drop`.
 */
export const sealEndpoints = (type: string, review: () => Review): Endpoint[] => [
  {
    path: '/:id/review/seal',
    method: 'get',
    handler: answer(review, ({ review, req, person }) =>
      sealViewOf(review, targetOf(type, req), { person, choice: queryOf(req, choice) }),
    ),
  },
  {
    path: '/:id/review/seal',
    method: 'post',
    handler: answer(review, async ({ review, req, person }) => {
      const target = targetOf(type, req)
      const { basis = '', ...chosen } = await bodyOf(req, asked)
      await requestSeal(review, target, { person, req, basis, ...chosen })
      return sealViewOf(review, target, { person, choice: {} })
    }),
  },
  ...(
    [
      ['confirm', confirmSeal],
      ['drop', dropSeal],
    ] as const
  ).map(([verb, run]): Endpoint => ({
    path: `/:id/review/seal/${verb}`,
    method: 'post',
    handler: answer(review, async ({ review, req, person }) => {
      const target = targetOf(type, req)
      await run(review, target, { person, req, ...(await bodyOf(req, request)) })
      return sealViewOf(review, target, { person, choice: {} })
    }),
  })),
]
