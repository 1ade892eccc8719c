import type { CollectionConfig, SanitizedCollectionConfig } from 'payload'

type Collection = CollectionConfig | SanitizedCollectionConfig

/** Something that a governed collection can't have: how it is told, and the cure. */
interface Unfit {
  has: (collection: Collection) => boolean
  what: string
  cure: string
}

/** Payload's field of an order that a collection has of itself, or of a join field elsewhere. */
const isOrderField = (field: object): boolean =>
  'name' in field && typeof field.name === 'string' && /^_(.+_)?order$/.test(field.name)

const UNFIT: readonly Unfit[] = [
  {
    has: ({ versions }) => typeof versions === 'object' && Boolean(versions.drafts),
    what: 'has drafts or scheduled publishing',
    cure: 'Set versions.drafts to false: the ledger publishes.',
  },
  {
    has: ({ endpoints }) => endpoints === false,
    what: 'has no endpoints',
    cure: 'Leave endpoints out or give a list.',
  },
  {
    has: ({ orderable, fields }) => Boolean(orderable) || fields.some(isOrderField),
    what: 'can be put in order',
    cure: 'Leave orderable out, here and at join fields that lead here: a move is a write without a hook.',
  },
  {
    has: ({ folders }) => Boolean(folders),
    what: 'has folders',
    cure: 'Leave folders out: deleting one writes to what is in it, past the rules of access.',
  },
  {
    has: ({ upload }) => Boolean(upload),
    what: 'takes uploads',
    cure: 'Keep files in the upload collection and refer to them: they are frozen with what embeds them.',
  },
]

/** Throws where a governed collection has what the rule can't be kept with, naming the collection and the cure. */
export const refuseUnfit = (collection: Collection): void => {
  const unfit = UNFIT.find(({ has }) => has(collection))
  if (unfit) throw new Error(`three-review: the collection “${collection.slug}” ${unfit.what}. ${unfit.cure}`)
}
