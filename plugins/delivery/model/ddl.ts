import type { Contract } from '../core/contract'
import { sha256 } from '../core/digest'
import { indexOf, sideIndex, sideTable, tableOf } from '../core/tables'

/** Raised when the meaning of a column changes without its name. */
const MODEL_VERSION = 2

const COMMON = `
CREATE TABLE meta (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL,
  ahead INTEGER NOT NULL, seal TEXT NOT NULL);
CREATE TABLE entries (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL, subject TEXT NOT NULL, run TEXT, text BLOB NOT NULL,
  seal TEXT NOT NULL);
CREATE INDEX entries_run ON entries (run, seq) WHERE run IS NOT NULL;
CREATE INDEX entries_subject ON entries (subject, seq);
CREATE TABLE releases (release TEXT PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL,
  seq INTEGER NOT NULL, at TEXT NOT NULL, run TEXT NOT NULL, withdrawn INTEGER, seal TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX releases_document ON releases (id, locale, seq, at);
CREATE TABLE live (id TEXT NOT NULL, locale TEXT NOT NULL, type TEXT NOT NULL, release TEXT NOT NULL,
  fingerprint TEXT NOT NULL, contract INTEGER NOT NULL, sequence INTEGER NOT NULL, slug TEXT NOT NULL,
  published TEXT NOT NULL, released TEXT NOT NULL, seal TEXT NOT NULL, text BLOB, PRIMARY KEY (id, locale));
CREATE INDEX live_type ON live (type, locale);
CREATE INDEX live_pending ON live (sequence) WHERE text IS NULL;
CREATE TABLE slugs (type TEXT NOT NULL, slug TEXT NOT NULL, id TEXT NOT NULL, seal TEXT NOT NULL,
  PRIMARY KEY (type, slug)) WITHOUT ROWID;
CREATE TABLE notices (hash TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
CREATE TABLE refs (target TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL,
  field TEXT NOT NULL, published TEXT NOT NULL, PRIMARY KEY (target, kind, id, locale, field)) WITHOUT ROWID;
CREATE INDEX refs_document ON refs (id, locale);
CREATE INDEX refs_back ON refs (target, type, locale, published, id, field) WHERE kind = 'ref';
CREATE TABLE changes (n INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL,
  id TEXT NOT NULL, locale TEXT NOT NULL, reason TEXT, at TEXT NOT NULL, seal TEXT NOT NULL);
CREATE INDEX changes_sequence ON changes (sequence, n);`

/**
 * The table of a type: what its filters and orders go by. One index per order covers all filters, for walks; one
 * per filter finds what is rare. `sides` is the number of its rows in the side table.
 */
const typeTable = ({ type, columns, orders, sides }: Contract): string => {
  const table = tableOf(type)
  const filters = columns.filter(({ use }) => use === 'filter').map(({ name }) => name)
  const keys = [...new Set(orders.map(({ column }) => column))]
  const index = (key: string, more: readonly string[]) =>
    `CREATE INDEX "${indexOf(type, key)}" ON "${table}" (${['locale', key, 'id', ...more].join(', ')});`
  return [
    `CREATE TABLE "${table}" (locale TEXT NOT NULL, id TEXT NOT NULL, slug TEXT NOT NULL, published TEXT NOT NULL,`,
    `  released TEXT NOT NULL, sides INTEGER NOT NULL,${columns.map(({ name, sql }) => ` ${name} ${sql},`).join('')}`,
    `  PRIMARY KEY (locale, id)) WITHOUT ROWID;`,
    `CREATE INDEX "${table}_slug" ON "${table}" (locale, slug);`,
    ...keys.map((key) => index(key, filters)),
    ...filters.map((filter) => index(filter, [])),
    ...(sides.names.length > 0 ? sideTableOf(type) : []),
  ].join('\n')
}

const sideTableOf = (type: string): string[] => [
  `CREATE TABLE "${sideTable(type)}" (field TEXT NOT NULL, locale TEXT NOT NULL, value NOT NULL, id TEXT NOT NULL,`,
  `  PRIMARY KEY (field, locale, value, id)) WITHOUT ROWID;`,
  `CREATE INDEX "${sideIndex(type)}" ON "${sideTable(type)}" (id, locale, field, value);`,
]

/** All tables, and the hash that stands in the file's name: a changed contract makes a new file. */
export const readModelDdl = (
  contracts: readonly Contract[],
  locales: readonly string[],
): { ddl: string; hash: string } => {
  const ddl = [COMMON, ...contracts.map(typeTable)].join('\n')
  const shape = contracts.map(({ type, version, fields, span }) => ({ type, version, fields, span }))
  return { ddl, hash: sha256(JSON.stringify([MODEL_VERSION, ddl, locales, shape])).slice(0, 16) }
}
