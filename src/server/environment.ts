import { existsSync } from 'node:fs'

import { env, EnvironmentError } from '../env'

// The first module of the process: a bad environment ends it here, in words, before anything else reads it.
// What is set already wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')
try {
  env()
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
