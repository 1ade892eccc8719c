import type { FlattenedField } from 'payload'

import type { Bilingual } from '../options'

const isIndex = (step: string): boolean => /^\d+$/.test(step)

const wordsOf = (label: unknown, name: string): Bilingual => {
  if (typeof label === 'string') return { zh: label, en: label }
  const { zh, en } = (typeof label === 'object' && label ? label : {}) as Partial<Bilingual>
  return { zh: zh ?? en ?? name, en: en ?? zh ?? name }
}

/** The label of the field at a path such as `projects.0.title`, from the collection's own fields. */
export const labelIn =
  (fields: readonly FlattenedField[]) =>
  (path: string): Bilingual => {
    let label: Bilingual = { zh: path, en: path }
    let level = fields
    for (const step of path.split('.').filter((one) => !isIndex(one))) {
      const field = level.find(({ name }) => name === step)
      if (!field) break
      label = wordsOf('label' in field ? field.label : undefined, step)
      level = 'flattenedFields' in field ? field.flattenedFields : []
    }
    return label
  }
