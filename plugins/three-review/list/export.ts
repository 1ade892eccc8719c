import type {
  CollectionConfig,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { slugOf } from '../store/raw'
import { RELEASED_AT, REVIEW_PUBLIC, REVIEW_STAGE } from '../store/standing'
import { cellOf, headerOf, type Saying } from './cells'
import { BOM, csvRows } from './csv'

const PAGE = 200

export interface ListQuery {
  where?: Where
  sort?: string
  search?: string
}

type Row = Record<string, unknown>

/** Title and slug, what the list shows by default, where it stands, the day of the last save. */
export const columnsOf = ({ admin, flattenedFields }: SanitizedCollectionConfig): FlattenedField[] => {
  const last = [REVIEW_STAGE, REVIEW_PUBLIC, RELEASED_AT, 'updatedAt']
  const first = [admin.useAsTitle, 'slug']
  const own = (admin.defaultColumns ?? []).filter((name) => ![...first, ...last].includes(name))
  return [...first, ...own, ...last].flatMap(
    (name) => flattenedFields.find((field) => field.name === name) ?? [],
  )
}

const searched = ({ admin }: Pick<CollectionConfig, 'admin'>, search: string | undefined): Where[] => {
  const text = search?.trim()
  if (!text) return []
  const fields = admin?.listSearchableFields ?? [admin?.useAsTitle ?? 'id']
  return [{ or: fields.map((name) => ({ [name]: { like: text } })) }]
}

const needsTitles = (columns: readonly FlattenedField[]): boolean =>
  columns.some(({ type }) => type === 'relationship' || type === 'upload')

/** The pages of a list as its reader may see them, in the order that he chose. */
const pagesOf = async function* (req: PayloadRequest, config: SanitizedCollectionConfig, query: ListQuery) {
  const { where, sort, search } = query
  const columns = columnsOf(config)
  const chosen = sort ?? (typeof config.defaultSort === 'string' ? config.defaultSort : '-createdAt')
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: slugOf(config.slug),
      where: { and: [...(where ? [where] : []), ...searched(config, search)] },
      // Rows that are alike keep an order of their own: none is told twice.
      sort: [...chosen.split(','), 'id'],
      page,
      limit: PAGE,
      depth: needsTitles(columns) ? 1 : 0,
      overrideAccess: false,
      req,
    })
    yield docs as unknown as Row[]
    if (!hasNextPage) return
  }
}

/**
 * A list as CSV, a page at a time: UTF-8 with a byte order mark, headers and choices in the caller's language.
 * The first page is read before anything is said, so that a bad query is an error and not half a file.
 */
export const exportList = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  query: ListQuery,
): Promise<ReadableStream<Uint8Array>> => {
  const columns = columnsOf(config)
  const saying: Saying = {
    i18n: req.i18n,
    titleOf: (collection) => req.payload.collections[slugOf(collection)]?.config.admin.useAsTitle ?? 'id',
  }
  const cells = (row: Row) => columns.map((field) => cellOf(field, row[field.name], saying))
  const pages = pagesOf(req, config, query)
  const encoder = new TextEncoder()
  const first = await pages.next()
  const header = columns.map((field) => headerOf(field, req.i18n))
  const opening = BOM + csvRows([header, ...(first.value ?? []).map(cells)])
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(opening)),
    async pull(controller) {
      const { done, value } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(csvRows(value.map(cells))))
    },
    async cancel() {
      await pages.return(undefined)
    },
  })
}
