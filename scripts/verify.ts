import { existsSync } from 'node:fs'

import type { Delivery } from '@baling/delivery'
import type { ThreeReview } from '@baling/three-review'
import type { Transparency } from '@baling/transparency'
import { getPayload } from 'payload'

import { createConfig } from '../payload.config'
import { EnvironmentError, parseEnv } from '../src/env'

// npm run verify: recomputes everything that was signed and served. Exit code 0 if all of it holds, else 1.
// It serves nothing, so it asks for no secret of its own where none is set.

const say = (line: string) => process.stdout.write(`${line}\n`)

const minute = (at: string) => `${at.slice(0, 16).replace('T', ' ')} UTC`

const CHANGED: Partial<Record<string, string>> = { totp: 'one-time codes', api_key: 'API key' }

/** What deserves a second look though it is no fault. */
const tellMarks = ({ marks, acts }: Awaited<ReturnType<ThreeReview['verify']>>): void => {
  for (const { seq, subject, stage, signer, signedAt, change, at, by, resetSeq } of marks) {
    const signed = `${signer ?? 'somebody'} signed the ${stage} stage on ${minute(signedAt)}`
    const reset = `the ${CHANGED[change] ?? 'password'} of that account was changed on ${minute(at)} (entry ${resetSeq})`
    say(`MARK entry ${seq} ${subject}: ${signed}; ${reset} by ${by ?? 'somebody'}, who is of the same run`)
  }
  for (const { seq, subject, change } of acts)
    say(`NOTE entry ${seq} ${subject}: ${change} by the server itself`)
}

const main = async (): Promise<number> => {
  const begun = performance.now()
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = parseEnv({ BALING_MODE: 'demo', ...process.env })
  const config = await createConfig(env)
  // Payload's own type demands every option of its logger.
  Object.assign(config, { logger: { options: { level: 'error' }, destination: process.stderr } })
  const payload = await getPayload({ config, disableOnInit: true })
  const { custom } = payload.config
  const review = await (custom.threeReview as ThreeReview).verify((done) => say(`… ${done} entries`))
  const model = await (custom.delivery as Delivery).verify((custom.threeReview as ThreeReview).source)
  const proof = await (custom.transparency as Transparency).verify((custom.threeReview as ThreeReview).source)
  say(
    `ledger      ${review.entries} entries, head ${review.head ? `${review.head.seq} ${review.head.hash}` : 'none'}`,
  )
  say(`accounts    ${review.accounts}`)
  say(`candidates  ${review.candidates}`)
  say(`texts       ${review.texts}`)
  say(`files       ${review.files}`)
  const { sealed } = review
  const gone = sealed.candidates + sealed.texts + sealed.files
  if (gone > 0)
    say(
      `sealed: ${gone}   ${sealed.candidates} candidates, ${sealed.texts} texts, ${sealed.files} files, by two people each`,
    )
  say(`read model  ${model.files} kept, ${model.live} live releases, ${model.media} files`)
  say(`checkpoint  tree of ${proof.size}, last signed here: ${proof.signed ?? 'none'}`)
  const faults = [...review.faults, ...model.faults, ...proof.faults]
  for (const { part, id, problem } of faults) say(`FAULT ${part} ${id}: ${problem}`)
  tellMarks(review)
  if (review.marks.length > 0) say(`${review.marks.length} marked signatures`)
  say(`took ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  say(faults.length === 0 ? 'ok' : `${faults.length} faults`)
  await payload.destroy()
  return faults.length === 0 ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof EnvironmentError ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
