import type { Change } from '../core/changes'
import type { Contract } from '../core/contract'
import { holds } from '../core/filter'
import { Lru } from '../core/lru'
import type { Reference } from '../core/references'
import { tableOf } from '../core/tables'
import { LAST_RELEASE } from './apply'
import { liveKey, type Shape, type Writer } from './context'
import { TamperedError } from './damage'
import { LIVE_COLUMNS, readDocument, type Document, type StoredLive } from './document'
import { changesAfter, historyOf, type History } from './history'
import { withdrawalOf, type Withdrawal } from './withdrawal'
import { Lists, type ListQuery } from './lists'
import { countReferring, pointingAt, referring, refersTo, type Pointing, type Referring } from './referrers'
import { sealMeta, sealSlug, type MetaRow, type ReleaseRow, type SlugRow } from './rows'
import { Sql } from './sqlite'

// What is taken down is overwritten in the file, too.
const PRAGMAS = ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -16000', 'secure_delete = ON']

/** One file of the read model: a writer for the follower, a reader for the public. */
export class ReadModel {
  readonly writer: Writer
  readonly #reader: Sql
  readonly #documents: Lru<string, Document>
  readonly #lists: Lists
  #leases = 0
  #retired = false

  constructor(
    readonly file: string,
    readonly shape: Shape,
    cacheBytes: number,
  ) {
    this.writer = { ...shape, sql: new Sql(file, PRAGMAS), touched: new Set() }
    this.#reader = new Sql(file, [...PRAGMAS, 'query_only = ON'])
    this.#lists = new Lists(this.#reader)
    this.#documents = new Lru(cacheBytes)
  }

  /** Where the follower stood when it last committed; null where the file isn't one of ours, or not whole. */
  meta(): MetaRow | null {
    const row = this.#reader.get<MetaRow & { seal: string }>('SELECT seq, hash, at, ahead, seal FROM meta')
    return row && sealMeta(this.shape, row) === row.seal
      ? { seq: row.seq, hash: row.hash, at: row.at, ahead: row.ahead }
      : null
  }

  /** Runs `work` in one transaction, which readers see as a whole or not at all. */
  async transaction<T>(work: (writer: Writer) => Promise<{ keep: boolean; value: T }>): Promise<T> {
    const { sql, touched } = this.writer
    touched.clear()
    sql.exec('BEGIN IMMEDIATE')
    try {
      const { keep, value } = await work(this.writer)
      sql.exec(keep ? 'COMMIT' : 'ROLLBACK')
      if (keep) this.#forget(touched)
      return value
    } catch (error) {
      // Where the disk is full SQLite has done it already.
      if (sql.inTransaction) sql.exec('ROLLBACK')
      throw error
    }
  }

  #forget(keys: ReadonlySet<string>): void {
    for (const key of keys) this.#documents.delete(key)
    if (keys.size > 0) this.#lists.forget()
  }

  /** Live releases by id, those that aren't live left out; one statement for all that isn't in memory. */
  documents(ids: readonly string[], locale: string): Map<string, Document> {
    const found = new Map<string, Document>()
    const wanted = [...new Set(ids)].filter((id) => {
      const document = this.cached(id, locale)
      if (document) found.set(id, document)
      return !document
    })
    if (wanted.length === 0) return found
    const rows = this.#reader.all<StoredLive>(
      `SELECT ${LIVE_COLUMNS} FROM live WHERE id IN (SELECT value FROM json_each(?)) AND locale = ?`,
      [JSON.stringify(wanted), locale],
    )
    for (const row of rows) {
      const document = readDocument(this.shape, row)
      this.#documents.set(liveKey(row.id, locale), document, 3 * document.text.length)
      found.set(row.id, document)
    }
    for (const id of wanted) if (!found.has(id)) this.#mustBeDark(id, locale)
    return found
  }

  cached(id: string, locale: string): Document | undefined {
    return this.#documents.get(liveKey(id, locale))
  }

  /** A row that is gone although nothing took it down was removed behind our back. */
  #mustBeDark(id: string, locale: string): void {
    const last = this.#reader.get<ReleaseRow>(LAST_RELEASE, [id, locale])
    if (last?.withdrawn === null)
      throw new TamperedError(`The row of ${last.type}:${id} (${locale}) is missing`)
  }

  document(id: string, locale: string): Document | null {
    return this.cached(id, locale) ?? this.documents([id], locale).get(id) ?? null
  }

  /** By its slug, or by one that it had before. */
  bySlug({ type }: Contract, slug: string, locale: string): Document | null {
    const row = this.#reader.get<SlugRow & { seal: string }>(
      'SELECT type, slug, id, seal FROM slugs WHERE type = ? AND slug = ?',
      [type, slug],
    )
    if (!row) {
      const stray = `SELECT id FROM "${tableOf(type)}" WHERE locale = ? AND slug = ?`
      if (this.#reader.get(stray, [locale, slug])) throw new TamperedError(`The slug ${slug} is missing`)
      return null
    }
    const document = this.document(row.id, locale)
    if (!document || (document.content.slug === slug && document.type === type)) return document
    if (sealSlug(this.shape, row) !== row.seal || document.type !== type)
      throw new TamperedError(`The row of the slug ${slug} was changed`)
    return document
  }

  /** A page of live releases; what a row says, and that it fits the filters, is held against its text. */
  list(query: ListQuery, limit: number): Document[] {
    const { contract, locale, order, conditions } = query
    this.#lists.count({ contract, locale, conditions: [] })
    const rows = this.#lists.after(query, limit)
    const found = this.documents(
      rows.map(({ id }) => id),
      locale,
    )
    return rows.map(({ id, key }) => {
      const document = found.get(id)
      const isTrue =
        document?.type === contract.type &&
        document.keys[order.column] === key &&
        conditions.every((condition) => holds(condition, document))
      if (!isTrue) throw new TamperedError(`The list row of ${contract.type}:${id} was changed`)
      return document
    })
  }

  hasBefore(query: ListQuery): boolean {
    return this.#lists.hasBefore(query)
  }

  /** Number of live releases that a list has on all its pages. */
  count(query: Pick<ListQuery, 'conditions' | 'contract' | 'locale'>): number {
    return this.#lists.count(query)
  }

  /** Live releases that refer to each of `targets` (`TYPE:ID`), each held against its text. */
  referring(query: Referring, targets: readonly string[]): Map<string, Document[]> {
    const all = referring(this.#reader, query, targets)
    const found = this.documents(
      all.flatMap(({ rows }) => rows.map(({ id }) => id)),
      query.locale,
    )
    const pages = all.map(({ target, rows }): [string, Document[]] => [
      target,
      rows.map(({ id, published }) => {
        const document = found.get(id)
        if (document?.publishedAt !== published || !refersTo(document, query, target))
          throw new TamperedError(`The row of ${query.type}:${id} that refers to ${target} was changed`)
        return document
      }),
    ])
    return new Map(pages)
  }

  countReferring(query: Omit<Referring, 'limit'>, target: string): number {
    return countReferring(this.#reader, query, target)
  }

  changes(since: number, first: number): Change[] {
    return changesAfter(this.#reader, this.shape, { since, first })
  }

  /** The withdrawal because of which nothing is live under a slug, in a language; null for any other reason. */
  withdrawal({ type }: Contract, slug: string, locale: string): Withdrawal | null {
    return withdrawalOf(this.#reader, this.shape, { type, slug, locale })
  }

  history(release: string): History | null {
    return historyOf(this.#reader, this.shape, release)
  }

  entryHash(seq: number): string | undefined {
    return this.#reader.get<{ hash: string }>('SELECT hash FROM entries WHERE seq = ?', [seq])?.hash
  }

  /** Live releases of a language that lead to a document (`TYPE:ID`), and by which field of theirs. */
  pointingAt(target: string, locale: string): Pointing[] {
    return pointingAt(this.#reader, target, locale)
  }

  /** How live releases embed a file, or null where none does; the focal point is that of the newest. */
  embedded(sha256: string): Reference | null {
    const rows = this.#reader.all<{ id: string; locale: string }>(
      "SELECT id, locale FROM refs WHERE target = ? AND kind IN ('picture', 'file') LIMIT 8",
      [sha256],
    )
    const found = rows
      .flatMap(({ id, locale }) => this.document(id, locale) ?? [])
      .sort((a, b) => b.sequence - a.sequence)
      .flatMap(({ references }) =>
        references.filter(({ kind, target }) => kind !== 'ref' && target === sha256),
      )
    return found.find(({ mime }) => mime) ?? found[0] ?? null
  }

  /** True while a row says that something live embeds it. */
  keeps(sha256: string): boolean {
    return this.#reader.get('SELECT 1 FROM refs WHERE target = ?', [sha256]) !== undefined
  }

  /** Keeps the file open until the function that it gives is called, even when another takes its place. */
  lease(): () => void {
    this.#leases++
    return () => {
      this.#leases--
      this.#closeWhenFree()
    }
  }

  /** Moves what was written into the file itself, so that the next start finds one file. */
  checkpoint(): void {
    this.writer.sql.all('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** No new leases will be taken: closes once the last is given back. */
  retire(): void {
    this.#retired = true
    this.#closeWhenFree()
  }

  #closeWhenFree(): void {
    if (!this.#retired || this.#leases > 0) return
    this.#reader.close()
    this.writer.sql.close()
  }
}
