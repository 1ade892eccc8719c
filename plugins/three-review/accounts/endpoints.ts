import type { CollectionConfig, Endpoint } from 'payload'
import { z } from 'zod'

import { ADMINISTRATOR, refuse, STAGES } from '../core'
import { answer, bodyOf, targetOf, type Call } from '../endpoints/respond'
import { ReviewError } from '../errors'
import type { Review } from '../review/context'
import { requireProof } from '../review/proof'
import { change, confirmChange, dropChange, type Outcome } from './change'
import { staffing } from './staffing'
import { waitingChanges } from './waiting'
import { accountView } from './view'

const text = z.string().trim().max(100)
const bodies = {
  change: z.strictObject({
    roles: z.array(z.string().min(1)).optional(),
    disabled: z.boolean().optional(),
    name: text.min(1).optional(),
    post: text.nullable().optional(),
    department: text.nullable().optional(),
    email: z.string().trim().toLowerCase().pipe(z.email()).optional(),
    reason: z.string().trim().max(1000).optional(),
  }),
  request: z.strictObject({ request: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
}

/** The same for whoever isn't one, whether the account exists or not. */
const administrator = ({ person }: Call): void => {
  if (!person.roles.includes(ADMINISTRATOR)) throw new ReviewError(refuse('REVIEW_FORBIDDEN'))
  if (person.apiKey) throw new ReviewError(refuse('REVIEW_API_KEY'))
}

/** The change stands, whatever comes of this. */
const tellChanged = async ({ review, req }: Call, id: string): Promise<void> => {
  try {
    await review.options.accountChanged(req, id)
  } catch (error) {
    review.payload.logger.error({
      err: error,
      account: id,
      msg: 'What follows a change of an account failed',
    })
  }
}

/** Roles that the accounts' own field doesn't offer. */
const refuseUnknown = (collection: CollectionConfig, roles: readonly string[] = []): void => {
  const field = collection.fields.find((one) => 'name' in one && one.name === 'roles')
  if (field?.type !== 'select') return
  const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const unknown = roles.find((role) => !known.includes(role))
  if (unknown === undefined) return
  const problem = { zh: `没有角色“${unknown}”`, en: `there is no role “${unknown}”` }
  throw new ReviewError(refuse('REVIEW_BAD_REQUEST', { problem }, 'roles'))
}

/** The endpoints of the accounts' collection. */
export const accountEndpoints = (collection: CollectionConfig, review: () => Review): Endpoint[] => {
  const act = (path: string, run: (call: Call, id: string) => Promise<Outcome>): Endpoint => ({
    path: `/:id/${path}`,
    method: 'post',
    handler: answer(review, async (call) => {
      administrator(call)
      const { id } = targetOf(collection.slug, call.req)
      const outcome = await run(call, id)
      if (outcome === 'done') await tellChanged(call, id)
      return { outcome, ...(await accountView(call.review, id, call.person)) }
    }),
  })
  return [
    {
      path: '/:id/account',
      method: 'get',
      handler: answer(review, (call) => {
        administrator(call)
        return accountView(call.review, targetOf(collection.slug, call.req).id, call.person)
      }),
    },
    act('change', async ({ review, req, person }, id) => {
      const { reason, ...wanted } = await bodyOf(req, bodies.change)
      refuseUnknown(collection, wanted.roles)
      return change(review, { id, person }, { wanted, reason })
    }),
    act('change/confirm', async ({ review, req, person }, id) => {
      const { request } = await bodyOf(req, bodies.request)
      await requireProof(review, req)
      return confirmChange(review, { id, person }, request)
    }),
    act('change/drop', async ({ review, req, person }, id) => {
      const { request } = await bodyOf(req, bodies.request)
      return dropChange(review, { id, person }, request)
    }),
  ]
}

const reviews = ({ person }: Call): boolean => STAGES.some((stage) => person.roles.includes(stage))

/**
 * `GET /api/review/staffing`: which types three people who didn't write them can still sign, for administrators and
 * reviewers. Which accounts are altered, administrators alone are told.
 */
export const staffingEndpoint = (review: () => Review): Endpoint => ({
  path: '/review/staffing',
  method: 'get',
  handler: answer(review, async (call) => {
    if (!reviews(call)) administrator(call)
    const { altered, ...rest } = await staffing(call.review)
    return call.person.roles.includes(ADMINISTRATOR) ? { ...rest, altered } : rest
  }),
})

/** `GET /api/review/account-changes`: the changes of accounts that wait for a second administrator. */
export const waitingEndpoint = (review: () => Review): Endpoint => ({
  path: '/review/account-changes',
  method: 'get',
  handler: answer(review, async (call) => {
    administrator(call)
    return { docs: await waitingChanges(call.review, call.person) }
  }),
})
