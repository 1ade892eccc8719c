import { existsSync } from 'node:fs'

import { env, EnvironmentError } from '../env'

// The first module of the process: a bad environment ends it here, in words, before anything else reads it.
// What is set already wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')
try {
  if (env().building)
    throw new EnvironmentError('The environment is not usable:\n  BALING_BUILD: is for builds only')
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
