import type { Endpoint } from 'payload'
import { z } from 'zod'

import { REASON_CLASSES, refuse, RUN_KINDS, STAGES, type DocumentState } from '../core'
import { ReviewError } from '../errors'
import { candidateOf } from '../review/candidate'
import { newerSave } from '../review/conflict'
import type { Review } from '../review/context'
import { ownOf } from '../review/mine'
import { proofOf } from '../review/proof'
import { queueFor } from '../review/queue'
import { approve, recall, reject, type Judged } from '../review/sign'
import { statusOf } from '../review/status'
import { submit } from '../review/submit'
import { withdraw } from '../review/withdraw'
import { describe, inWords } from '../errors'
import { darkEndpoints } from './dark'
import { previewEndpoint } from './preview'
import { sealEndpoints } from './seal'
import { answer, bodyOf, queryOf, targetOf, type Call } from './respond'

const words = z.string().max(4000)
/** A public notice. */
const notice = z.string().max(1000)
const fingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const bodies = {
  submit: z.strictObject({
    locales: z.array(z.string()).min(1).optional(),
    kind: z.enum(RUN_KINDS).optional(),
    note: words.optional(),
  }),
  approve: z.strictObject({ stage: z.enum(STAGES), fingerprint, opinion: words.optional() }),
  reject: z.strictObject({ stage: z.enum(STAGES), fingerprint, opinion: words.optional() }),
  recall: z.strictObject({ reason: words.optional() }),
  withdraw: z.strictObject({
    reason: words.optional(),
    reasonClass: z.enum(REASON_CLASSES),
    locales: z.array(z.string()).min(1).optional(),
    notice: notice.optional(),
    successor: z.strictObject({ type: z.string(), id: z.string() }).optional(),
  }),
}

/** Locales of a request: known ones, in the platform's order. The default locale alone where none is named. */
const localesOf = ({ locales }: Review, asked: readonly string[] | undefined): string[] => {
  const unknown = asked?.find((one) => !locales.includes(one))
  if (unknown !== undefined) {
    const problem = { zh: `没有语言“${unknown}”`, en: `there is no locale “${unknown}”` }
    throw new ReviewError(refuse('REVIEW_BAD_REQUEST', { problem }, 'locales'))
  }
  return locales.filter((one, index) => (asked ? asked.includes(one) : index === 0))
}

/** The review's endpoints of one governed collection. */
export const reviewEndpoints = (type: string, review: () => Review): Endpoint[] => {
  const told = async ({ review, req, person }: Call, state?: DocumentState) => ({
    ...(await statusOf(review, targetOf(type, req), { person, state })),
    proof: await proofOf(review, req),
  })
  const verb = (name: keyof typeof bodies, run: (call: Call) => Promise<Judged>): Endpoint => ({
    path: `/:id/review/${name}`,
    method: 'post',
    handler: answer(review, async (call) => {
      const { state } = await run(call)
      return told(call, state)
    }),
  })
  return [
    {
      path: '/:id/review',
      method: 'get',
      handler: answer(review, (call) => told(call)),
    },
    {
      path: '/:id/review/candidate',
      method: 'get',
      handler: answer(review, ({ review, req }) => {
        const { locale } = queryOf(req, z.object({ locale: z.string().default(review.locales[0] ?? '') }))
        return candidateOf(review, targetOf(type, req), locale)
      }),
    },
    {
      path: '/:id/review/conflict',
      method: 'get',
      handler: answer(review, async ({ review, req }) => {
        const { since } = queryOf(req, z.object({ since: z.iso.datetime() }))
        const newer = await newerSave(review, targetOf(type, req), since)
        return { conflict: newer && inWords(newer, req.i18n.language) }
      }),
    },
    previewEndpoint(type, review),
    ...darkEndpoints(type, review),
    ...sealEndpoints(type, review),
    {
      path: '/:id/review/submit',
      method: 'post',
      handler: answer(review, async (call) => {
        const { review, req, person } = call
        const { locales, ...rest } = await bodyOf(req, bodies.submit)
        const target = targetOf(type, req)
        const input = { ...rest, locales: localesOf(review, locales) }
        const { state, warnings } = await submit(review, target, { person, input })
        return { ...(await told(call, state)), warnings: describe(warnings, req.i18n.language) }
      }),
    },
    verb('approve', async ({ review, req, person }) =>
      approve(review, targetOf(type, req), { person, req, ...(await bodyOf(req, bodies.approve)) }),
    ),
    verb('reject', async ({ review, req, person }) =>
      reject(review, targetOf(type, req), { person, req, ...(await bodyOf(req, bodies.reject)) }),
    ),
    verb('recall', async ({ review, req, person }) =>
      recall(review, targetOf(type, req), { person, ...(await bodyOf(req, bodies.recall)) }),
    ),
    {
      path: '/:id/review/withdraw',
      method: 'post',
      handler: answer(review, async ({ review, req, person }) => {
        const { locales, reason = '', ...rest } = await bodyOf(req, bodies.withdraw)
        const only = locales && { locales: localesOf(review, locales) }
        const target = targetOf(type, req)
        const { state, followers } = await withdraw(review, target, { person, reason, ...rest, ...only })
        return { ...(await statusOf(review, target, { person, state })), followers }
      }),
    },
  ]
}

const pages = z.object({
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** `GET /api/review/queue`. */
export const queueEndpoint = (review: () => Review): Endpoint => ({
  path: '/review/queue',
  method: 'get',
  handler: answer(review, ({ review, req, person }) => queueFor(review, person, queryOf(req, pages))),
})

/** `GET /api/review/mine`: what the caller wrote or submitted and that is in review or came back. */
export const ownEndpoint = (review: () => Review): Endpoint => ({
  path: '/review/mine',
  method: 'get',
  handler: answer(review, ({ review, person }) => ownOf(review, person)),
})
