import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { withActions } from '../../../scripts/lib/foreignKeys'

const FOLDER = path.join(import.meta.dirname, '../../../src/migrations')
const steps = readdirSync(FOLDER).filter((file) => /^\d.*\.ts$/.test(file))

describe('a reference in an added column', () => {
  const added = 'ALTER TABLE \\`news_rels\\` ADD \\`media_id\\` text REFERENCES media(id)'
  const key = (column: string, onDelete: string) => ({
    columnsFrom: [column],
    onDelete,
    onUpdate: 'no action',
  })

  it('gets what the snapshot says of it', () => {
    const foreignKeys = { a: key('parent_id', 'restrict'), b: key('media_id', 'cascade') }
    const step = withActions(`${added};\n${added};`, { tables: { news_rels: { foreignKeys } } })
    expect(step).toBe(Array(2).fill(`${added} ON UPDATE no action ON DELETE cascade;`).join('\n'))
    expect(withActions(`${added};`, { tables: {} })).toBe(`${added};`)
  })

  it.each(steps)('of %s says what becomes of it when its target is deleted', (file) => {
    const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n')
    expect(lines.filter((line) => / ADD .*REFERENCES/.test(line) && !line.includes('ON DELETE'))).toEqual([])
  })
})
