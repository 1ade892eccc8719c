import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that run for more than half a minute, the longest first: begun last, they would run on alone. */
const LONGEST = [
  'crash/crash',
  'matrix/documents',
  'e2e/admin',
  'matrix/signing',
  'matrix/guards',
  'e2e/demo',
  'review/crash',
  'e2e/adminForms',
  'races/races',
  'matrix/adapter',
  'withdrawal/processes',
  'matrix/media',
  'e2e/host-stop',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return place === -1 ? LONGEST.length : place
}

/** A checkout without a history of runs has nothing else to order its files by but their sizes. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => placeOf(a) - placeOf(b))
  }
}
