import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const SOURCE = path.resolve('tests/transparency/go')
const PROGRAM = path.resolve('node_modules/.cache/transparency-go')

/** Whether this machine can build the check: it takes Go, and nothing from the network. */
export const hasGo = (): boolean => spawnSync('go', ['version']).status === 0

/** Builds the check of golang.org/x/mod; quick where nothing has changed. */
export const buildGoCheck = (): void => {
  mkdirSync(path.dirname(PROGRAM), { recursive: true })
  const { status, stderr } = spawnSync('go', ['build', '-mod=vendor', '-o', PROGRAM, '.'], {
    cwd: SOURCE,
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local' },
  })
  if (status !== 0) throw new Error(`The Go program could not be built: ${stderr}`)
}

export interface GoCheck {
  ask(path: string): Promise<Response>
  vkey: string
  /** File of an earlier checkpoint; empty for none. */
  old: string
  releases: readonly string[]
}

/** Lets the Go program check a ledger; gives its last word, or what it complains of. */
export const runGoCheck = async ({ ask, vkey, old, releases }: GoCheck): Promise<string> => {
  const child = spawn(PROGRAM, [vkey, old, ...releases])
  let last = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  child.stdin.on('error', () => undefined)
  const ended = once(child, 'close')
  for await (const line of createInterface({ input: child.stdout })) {
    last = line
    if (line.startsWith('ok ')) continue
    const answer = await ask(line)
    const bytes = Buffer.from(await answer.arrayBuffer())
    child.stdin.write(answer.ok ? Buffer.concat([Buffer.from(`${bytes.length}\n`), bytes]) : '-1\n')
  }
  const [code] = (await ended) as [number]
  return code === 0 ? last : errors.trim()
}
