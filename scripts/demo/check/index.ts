import { readFileSync } from 'node:fs'
import path from 'node:path'

import { CLAIMS } from '../report'
import { describe, isFound, LISTS, type Claim, type Found } from './claims'
import { publicDocuments, type Documents } from './documents'
import { readReport, strangers, type Report } from './numbers'

/** The report as it was published, beside the list of what it says. */
export const reportOfTheBureau = (): Report =>
  readReport(readFileSync(path.join(import.meta.dirname, '../report.txt'), 'utf8'))

interface Group {
  name: string
  total: number
  missing: string[]
}

/** What of the report the documents say, group by group. */
export const missingFrom = (
  documents: Readonly<Partial<Record<Claim['list'], readonly Found[]>>>,
  claims: Readonly<Record<string, readonly Claim[]>> = CLAIMS,
): Group[] =>
  Object.entries(claims).map(([name, group]) => ({
    name,
    total: group.length,
    missing: group.filter((claim) => !isFound(claim, documents[claim.list] ?? [])).map(describe),
  }))

/** Numbers that the documents have and the report doesn't, each with where it stands. */
export const inventedIn = (documents: Documents, report: Report): string[] =>
  LISTS.flatMap((list) =>
    Object.entries(documents[list]).flatMap(([locale, found]) =>
      found.flatMap((document) =>
        strangers(document, report).map(
          ({ path: at, number }) => `${list} (${locale}) “${String(document['title'])}” ${at}: ${number}`,
        ),
      ),
    ),
  )

/** Compares the public API with the report, prints the result, and tells whether nothing is missing or invented. */
export const check = async (
  origin: string,
  print: (line: string) => void = console.log,
): Promise<boolean> => {
  const documents = await publicDocuments(origin)
  const chinese = Object.fromEntries(LISTS.map((list) => [list, documents[list].zh]))
  const groups = missingFrom(chinese)
  const invented = inventedIn(documents, reportOfTheBureau())
  const missing = groups.flatMap((group) => group.missing)
  print(`\n  ${origin}/graphql`)
  for (const list of LISTS)
    print(`  ${list.padEnd(14)} ${documents[list].zh.length} zh, ${documents[list].en.length} en`)
  print('')
  for (const { name, total, missing: lost } of groups) {
    print(`  ${name}  ${total - lost.length} / ${total}`)
    for (const line of lost) print(`    缺 / missing  ${line}`)
  }
  for (const line of invented) print(`    报告没有 / not in the report  ${line}`)
  print(`\n  缺 ${missing.length} / ${missing.length} missing`)
  print(`  报告没有的数 ${invented.length} / ${invented.length} numbers that the report doesn't have`)
  return missing.length + invented.length === 0
}
