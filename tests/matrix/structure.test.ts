import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import payloadConfig, { parts } from '../../payload.config'
import { GUARD_LIST } from './guardList'

const sources = ['plugins', 'collections', 'media', 'src']
  .flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[]).map((file) => path.posix.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/node_modules|migrations|payload-types/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const having = (pattern: RegExp, within = /./): string[] =>
  sources
    .filter(({ file, text }) => within.test(file) && pattern.test(text))
    .map(({ file }) => file)
    .sort()

it('the panel and the queue ask the server through one function', () => {
  expect(having(/\bfetch\(/, /^plugins\/three-review\/admin\//)).toEqual([
    'plugins/three-review/admin/request.ts',
  ])
  // One place names a verb's address; everything else that the admin asks of the review is read.
  expect(having(/review\/\$\{verb\}/, /\/admin\//)).toEqual(['plugins/three-review/admin/actions/useAct.ts'])
})

it('entries are appended by the review’s verbs alone, which its endpoints alone call', () => {
  const appends = having(/ledger\.append(All)?\(/, /^(plugins\/three-review|collections|media|src)\//)
  expect(appends.filter((file) => !/^plugins\/three-review\/(accounts|review|store)\//.test(file))).toEqual(
    [],
  )
  const verbs =
    /import \{[^}]*\b(approve|recall|reject|submit|withdraw|withdrawByFile)\b[^}]*\} from '[^']*\/(byFile|sign|submit|withdraw)'/
  // By file, each document is withdrawn by the verb itself.
  expect(having(verbs).filter((file) => !file.startsWith('plugins/three-review/endpoints/'))).toEqual([
    'plugins/three-review/review/byFile.ts',
  ])
})

it('no endpoint but those of governed collections reaches a verb, and a withdrawal by file', async () => {
  const { collections, endpoints } = await payloadConfig
  const types = parts.types.map(({ contract }) => contract.type).sort()
  const verb = /\/review\/(approve|recall|reject|submit|withdraw)$/
  const reached = collections.filter((one) =>
    (one.endpoints || []).some((endpoint) => verb.test(endpoint.path)),
  )
  expect(reached.map(({ slug }) => slug).sort()).toEqual([...types, 'media'].sort())
  const ofMedia = collections.find(({ slug }) => slug === 'media')?.endpoints || []
  expect(ofMedia.map(({ path }) => path).filter((one) => verb.test(one))).toEqual(['/:id/review/withdraw'])
  expect(endpoints.filter((one) => verb.test(one.path))).toEqual([])
})

it.each(GUARD_LIST)('$guard: a test takes it out', ({ shown: [file, title] }) => {
  expect(readFileSync(file, 'utf8')).toContain(title)
})
