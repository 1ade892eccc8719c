import type { Endpoint, PayloadRequest } from 'payload'

import { isStaff } from '../../access'
import { toSlug } from '../../fields/slug'
import { knownDesignations } from './designations'
import { freeSlug } from './freeSlug'

/** For staff alone; nothing is kept. */
const answer =
  (make: (req: PayloadRequest) => Promise<object>): Endpoint['handler'] =>
  async (req) => {
    const headers = { 'Cache-Control': 'no-store' }
    if (isStaff(req.user)) return Response.json(await make(req), { headers })
    const message = req.i18n.language === 'en' ? 'Sign in first.' : '请先登录。'
    return Response.json({ errors: [{ message }] }, { status: 401, headers })
  }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `GET /api/<type>/propose/slug?title=&id=`: a slug of a title that no other document of the type has. */
const slugProposal = (collection: string): Endpoint => ({
  path: '/propose/slug',
  method: 'get',
  handler: answer(async (req) => {
    const { title, id } = req.query
    const wanted = toSlug(text(title).slice(0, 200))
    return { slug: wanted && (await freeSlug(req, wanted, { collection, except: text(id) })) }
  }),
})

/** `GET /api/<type>/propose/designations`: those that stand in other documents. */
const designationProposals: Endpoint = {
  path: '/propose/designations',
  method: 'get',
  handler: answer(async (req) => ({ designations: await knownDesignations(req) })),
}

/** What the forms of a type ask for. */
export const proposals = (collection: string): Endpoint[] => [slugProposal(collection), designationProposals]
