import type { z } from 'zod'

import type { Contract, Finding, Opening } from '../src/lib/contract'
import { projectParts, schemaOf, type Parts, type Schema } from './fields/part'

type Content<P extends Parts> = z.output<Schema<P>>

interface Described<P extends Parts> extends Omit<Contract, 'check' | 'opening' | 'project' | 'schema'> {
  parts: P
  check: (content: Content<P>) => Finding[]
  opening?: (content: Content<P>) => null | Opening
}

type Made<P extends Parts> = Contract & Required<Pick<Contract, 'check'>> & { schema: Schema<P> }

/** The contract of a type that is made of parts. */
export const contractOf = <P extends Parts>({ parts, check, opening, ...rest }: Described<P>): Made<P> => {
  const schema = schemaOf(parts)
  return {
    ...rest,
    schema,
    project: (document, kit) => projectParts(parts, document, kit),
    check: (content) => check(schema.parse(content)),
    ...(opening && { opening: (content) => opening(schema.parse(content)) }),
  }
}
