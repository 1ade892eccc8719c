import { randomUUID } from 'node:crypto'

/** What each kind of write sends. */
export const created = () => ({ title: '新稿', slug: `new-${randomUUID()}` })
export const intoTrash = () => ({ deletedAt: new Date().toISOString() })
export const published = { _status: 'published' }
export const outOfTrash = { deletedAt: null }
