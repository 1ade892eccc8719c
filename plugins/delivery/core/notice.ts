import { z } from 'zod'

import { readCanonical } from './digest'

const shape = z.strictObject({ salt: z.string(), text: z.string() })

/** The words of a text beside the chain, `{salt, text}` in canonical form; null where it is another. */
export const noticeIn = (canonical: string): string | null => {
  const parsed = shape.safeParse(readCanonical(canonical))
  return parsed.success ? parsed.data.text : null
}
