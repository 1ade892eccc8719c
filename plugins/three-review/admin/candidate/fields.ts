import type { ClientField, StaticLabel } from 'payload'

/** A field of a collection with its words, and the fields in it. */
export interface Labelled {
  label: StaticLabel | undefined
  /** Words of the values of a choice. */
  options: ReadonlyMap<string, StaticLabel>
  fields: ReadonlyMap<string, Labelled>
  /** The collection that a relation or upload leads to, where it is one. */
  to?: string
}

export const NOTHING: ReadonlyMap<string, Labelled> = new Map<string, Labelled>()
const NO_OPTIONS: Labelled['options'] = new Map<string, StaticLabel>()

const isWords = (label: unknown): label is StaticLabel =>
  typeof label === 'string' || (typeof label === 'object' && label !== null && !('$$typeof' in label))

const optionsOf = (field: ClientField): Labelled['options'] => {
  if (field.type !== 'select' && field.type !== 'radio') return NO_OPTIONS
  const words = field.options.flatMap((option): [string, StaticLabel][] =>
    typeof option === 'object' && isWords(option.label) ? [[option.value, option.label]] : [],
  )
  return new Map(words)
}

const one = (field: ClientField & { name: string }): [string, Labelled] => [
  field.name,
  {
    label: 'label' in field && isWords(field.label) ? field.label : undefined,
    options: optionsOf(field),
    fields: 'fields' in field ? labelled(field.fields) : NOTHING,
    ...('relationTo' in field && typeof field.relationTo === 'string' && { to: field.relationTo }),
  },
]

/** Parts of a content in the order of the form; those that it doesn't have come last. */
export const inOrder = (
  content: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, unknown>,
): [string, unknown][] => {
  const order = [...fields.keys()]
  const place = (name: string) => (fields.has(name) ? order.indexOf(name) : order.length)
  return Object.entries(content).sort(([a], [b]) => place(a) - place(b))
}

/** The fields of a form by their names; rows, tabs and the like that hold no data of their own are opened up. */
export const labelled = (fields: readonly ClientField[]): ReadonlyMap<string, Labelled> =>
  new Map(
    fields.flatMap((field): [string, Labelled][] => {
      if (field.type === 'tabs')
        return field.tabs.flatMap((tab): [string, Labelled][] =>
          'name' in tab && tab.name
            ? [
                [
                  tab.name,
                  {
                    label: isWords(tab.label) ? tab.label : undefined,
                    options: NO_OPTIONS,
                    fields: labelled(tab.fields),
                  },
                ],
              ]
            : [...labelled(tab.fields)],
        )
      if ('name' in field && field.name) return [one(field)]
      return 'fields' in field ? [...labelled(field.fields)] : []
    }),
  )
