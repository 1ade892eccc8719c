import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'

const TEMPORARY = path.resolve('.test/tmp')

/** A folder of one's own under .test, which the caller removes. */
export const temporaryFolder = (): string => {
  mkdirSync(TEMPORARY, { recursive: true })
  return mkdtempSync(path.join(TEMPORARY, 'run-'))
}
