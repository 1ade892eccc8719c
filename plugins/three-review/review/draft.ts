import type { FlattenedField, PayloadRequest } from 'payload'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

const inner = (field: FlattenedField): readonly FlattenedField[] | null =>
  'flattenedFields' in field ? field.flattenedFields : null

/** A document in all locales, with one locale of it as a form has it laid over. Rows are known by their ids. */
export const overlay = (
  fields: readonly FlattenedField[],
  { stored, given, locale }: { stored: Data; given: Data; locale: string },
): Data => {
  const laid: Data = { ...stored }
  for (const field of fields) {
    if (!(field.name in given)) continue
    const [old, value, sub] = [stored[field.name], given[field.name], inner(field)]
    const before = isData(old) ? old : {}
    if ('localized' in field && field.localized) laid[field.name] = { ...before, [locale]: value }
    else if (sub && field.type === 'array')
      laid[field.name] = rowsOf(value).map((row) =>
        overlay(sub, { stored: rowsOf(old).find(({ id }) => id === row.id) ?? {}, given: row, locale }),
      )
    else if (sub)
      laid[field.name] = overlay(sub, { stored: before, given: isData(value) ? value : {}, locale })
    else laid[field.name] = value
  }
  return laid
}

type Hook = (args: Data) => unknown

/** A form's data as Payload would save it: after what the fields themselves do before they are checked. */
export const settled = async (
  fields: readonly FlattenedField[],
  data: Data,
  call: { req: PayloadRequest; document?: Data },
): Promise<Data> => {
  const result: Data = { ...data }
  const { req, document = data } = call
  for (const field of fields) {
    const [value, sub] = [data[field.name], inner(field)]
    if (sub && field.type === 'array' && Array.isArray(value))
      result[field.name] = await Promise.all(rowsOf(value).map((row) => settled(sub, row, { req, document })))
    else if (sub && isData(value)) result[field.name] = await settled(sub, value, { req, document })
    const hooks = ('hooks' in field ? (field.hooks?.beforeValidate ?? []) : []) as Hook[]
    for (const hook of hooks) {
      const args = { field, req, data: document, siblingData: result, value: result[field.name] }
      const said = await hook({ ...args, operation: 'update', originalDoc: {} })
      if (said !== undefined) result[field.name] = said
    }
  }
  return result
}
