import type { Draft } from '../../../plugins/three-review/core'
import { actorOf, author, editor, hash, person, submission } from '../../unit/review/world'

export const submitted = (): Draft => {
  const { verb: _, ...body } = submission([editor])
  return {
    kind: 'SUBMITTED',
    actor: actorOf(editor),
    body: { ...body, kind: 'original', authors: [author(editor)] },
  }
}
export const recalled: Draft = {
  kind: 'RECALLED',
  actor: actorOf(person('b')),
  body: { submitted: hash('x'), reason: null },
}
