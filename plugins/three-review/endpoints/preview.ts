import type { Endpoint } from 'payload'
import { z } from 'zod'

import { refuse } from '../core'
import { describe, ReviewError } from '../errors'
import type { Review } from '../review/context'
import { previewOf } from '../review/preview'
import { answer, bodyOf, targetOf } from './respond'

/** In place of an id: a document that was never saved. */
const UNSAVED = 'new'

const body = z.strictObject({ locale: z.string(), data: z.record(z.string(), z.unknown()) })

/**
 * `POST /api/:collection/:id/review/preview`: what a submission would freeze if the form were saved as it stands,
 * with its findings, in every language. For editors; nothing is stored.
 */
export const previewEndpoint = (type: string, review: () => Review): Endpoint => ({
  path: '/:id/review/preview',
  method: 'post',
  handler: answer(review, async ({ review, req, person }) => {
    if (!person.roles.includes('editor')) throw new ReviewError(refuse('REVIEW_FORBIDDEN'))
    const asked = await bodyOf(req, body)
    const { id } = targetOf(type, req)
    const preview = await previewOf(review, { type, ...asked, ...(id !== UNSAVED && { id }) }, req)
    const { language } = req.i18n
    return {
      locales: Object.fromEntries(
        preview.contents.map(({ locale, content, findings }) => [
          locale,
          { locale, content, findings: describe(findings, language) },
        ]),
      ),
      warnings: describe(preview.warnings, language),
      files: preview.files,
    }
  }),
})
