import { stringify } from 'csv-stringify/sync'

/** So that spreadsheets read it as UTF-8. */
export const BOM = '\ufeff'

/** Rows in the form of RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true },
  )
