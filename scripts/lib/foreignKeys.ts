interface ForeignKey {
  columnsFrom: string[]
  onDelete: string
  onUpdate: string
}

/** What drizzle keeps beside a step: the tables as they are after it. */
export interface Snapshot {
  tables: Record<string, { foreignKeys: Record<string, ForeignKey> }>
}

const ADDED = /(ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` \w+ REFERENCES \w+\(\w+\));/g

/**
 * A step of SQLite's in which every added reference says what becomes of it when its target is deleted: drizzle
 * writes that in new tables and forgets it in added columns, and the delete would then be refused.
 */
export const withActions = (step: string, { tables }: Snapshot): string =>
  step.replace(ADDED, (whole, ...groups: string[]) => {
    const [added = '', table = '', column] = groups
    const key = Object.values(tables[table]?.foreignKeys ?? {}).find((one) => one.columnsFrom[0] === column)
    return key ? `${added} ON UPDATE ${key.onUpdate} ON DELETE ${key.onDelete};` : whole
  })
