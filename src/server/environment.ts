import { existsSync } from 'node:fs'

import { env, EnvironmentError } from '../env'

const refuse = (variable: string): never => {
  throw new EnvironmentError(`The environment is not usable:\n  ${variable}`)
}

// The first module of the process: a bad environment ends it here, in words, before anything else reads it.
// What is set already wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')
try {
  const { building, live, optimised } = env()
  if (building) refuse('BALING_BUILD: is for builds only')
  // Payload opens introspection, and more, wherever this isn't set.
  if (!live && !optimised) refuse('NODE_ENV: must be production, as npm start sets it')
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
