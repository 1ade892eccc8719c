import { APIError } from 'payload'

import { messageOf, REFUSALS, type Conflict, type Refusal } from './core'

/** A refusal on its way through Payload. `data.code` is what other copies of this module know it by. */
export class ReviewError extends APIError<{ code: string; refusals: readonly Refusal[] }> {
  constructor(...refusals: [Refusal, ...Refusal[]]) {
    const [first] = refusals
    super(messageOf(first, 'zh'), REFUSALS[first.code].status, { code: first.code, refusals }, true)
    this.name = 'ReviewError'
  }
}

/** The refusals of an error, whichever copy of this module made it, or GraphQL around it; null for any other. */
export const refusalsOf = (error: unknown): readonly Refusal[] | null => {
  if (typeof error !== 'object' || error === null) return null
  if ('originalError' in error && error.originalError) return refusalsOf(error.originalError)
  if (!('data' in error)) return null
  const { data } = error
  if (typeof data !== 'object' || data === null || !('refusals' in data)) return null
  return Array.isArray(data.refusals) ? (data.refusals as Refusal[]) : null
}

/** A newer save in the language of the caller. */
export const inWords = ({ by, at, fields }: Conflict, language: string) => ({
  by,
  at,
  fields: fields.map(({ name, label }) => ({
    field: name,
    label: label[language.startsWith('en') ? 'en' : 'zh'],
  })),
})

/** `{ code, message, field?, conflict? }` of each refusal, in the language of the caller. */
export const describe = (refusals: readonly Refusal[], language: string) =>
  refusals.map((refusal) => ({
    code: refusal.code,
    message: messageOf(refusal, language),
    ...(refusal.field && { field: refusal.field }),
    ...(refusal.conflict && { conflict: inWords(refusal.conflict, language) }),
  }))

export const statusOf = (refusals: readonly Refusal[]): number => {
  const [first] = refusals
  return first ? REFUSALS[first.code].status : 500
}
