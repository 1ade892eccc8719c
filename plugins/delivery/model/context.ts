import type { Contract } from '../core/contract'
import { sealOf } from '../core/digest'
import type { Sql } from './sqlite'

/** What every part of the read model is told. */
export interface Shape {
  contracts: ReadonlyMap<string, Contract>
  locales: readonly string[]
  ddl: string
  hash: string
  /** Key of the rows' seals: a secret of the installation. */
  key: string
}

/** A connection that writes, and the documents that it touched since it was last asked. */
export interface Writer extends Shape {
  sql: Sql
  touched: Set<string>
}

/** Names a document's release in one locale, in caches. */
export const liveKey = (id: string, locale: string): string => `${locale}:${id}`

type Parts = readonly (number | string | null)[]

/** Seals of the tables' rows: what is served of them is as the follower wrote it. */
export const seal = ({ key }: Shape, table: string, parts: Parts): string => sealOf(key, [table, ...parts])
