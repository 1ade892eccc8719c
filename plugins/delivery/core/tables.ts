/** Names of the read model's tables and indexes for one type. */
export const tableOf = (type: string): string => `d_${type}`
/** Values of which a document has any number. */
export const sideTable = (type: string): string => `x_${type}`
/** By one column, covering every filter where an order goes by it. */
export const indexOf = (type: string, column: string): string => `d_${type}_${column}`
export const sideIndex = (type: string): string => `x_${type}_document`
/** SQLite's own name of a primary key. */
export const primaryKey = (type: string): string => `sqlite_autoindex_d_${type}_1`
