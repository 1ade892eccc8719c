import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'

import { ROOT } from './lib/sources'

interface Step {
  name: string
  command: string[]
}

const bin = (name: string) => path.join('node_modules/.bin', name)

// The longest first.
const STEPS: Step[] = [
  {
    name: 'lint',
    command: [bin('eslint'), '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  },
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'unused', command: [bin('knip')] },
  { name: 'format', command: [bin('prettier'), '--check', '.', '--log-level', 'warn', '--cache'] },
  { name: 'generated', command: [bin('tsx'), '--conditions=production', 'scripts/generate.ts', '--check'] },
  { name: 'migrations', command: [bin('tsx'), '--conditions=production', 'scripts/check-migrations.ts'] },
]

interface Result extends Step {
  code: number
  seconds: number
  output: string
}

const run = (step: Step): Promise<Result> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const [command = '', ...args] = step.command
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, BALING_BUILD: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ ...step, code: code ?? 1, seconds: (performance.now() - started) / 1000, output }),
    )
  })

const report = ({ name, code, seconds, output }: Result) => {
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`)
  if (code !== 0) console.log(output.trimEnd())
}

const only = process.argv.slice(2)
const waiting = STEPS.filter((step) => only.length === 0 || only.includes(step.name))
const results: Result[] = []
const worker = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const result = await run(step)
    report(result)
    results.push(result)
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
if (results.some(({ code }) => code !== 0)) process.exitCode = 1
