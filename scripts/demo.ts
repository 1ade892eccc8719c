import { parseEnv } from '../src/env'
import { buildAll } from './build'
import { check } from './demo/check'
import { ADMIN_EMAIL, PEOPLE } from '../src/lib/demoPeople'
import { load } from './demo/load'
import { portIsFree, ready, startServer, type DemoServer } from './demo/server'

/**
 * `npm run demo`: builds what is stale, serves the production build as a demonstration, loads its content
 * through the review, and goes on serving until it is told to stop. `--once` stops it after loading. `--check`
 * compares what the public API says with the bureau's report, of the demonstration that is running or of one
 * that it starts and stops itself; it ends with 1 where something is missing or invented.
 */
const password = process.env['DEMO_PASSWORD'] ?? 'baling-demo'
const variables: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'production',
  BALING_MODE: 'demo',
  BALING_ADMIN_EMAIL: ADMIN_EMAIL,
  BALING_ADMIN_PASSWORD: password,
}
const env = parseEnv(variables)

const roles = {
  editor: '编辑 editor',
  first: '初审 first',
  second: '复审 second',
  final: '终审 final',
  admin: '管理员 admin',
}

const guide = (origin: string, log: string): string => {
  const people = [...PEOPLE, { email: ADMIN_EMAIL, role: 'admin' as const }]
  return `
  首页 home         ${origin}/
  后台 admin        ${origin}/admin
  公开接口 GraphQL  ${origin}/graphql
  日志 log          ${log}
  邮件 mail         ${env.mail.url?.replace('file:', '') ?? ''}

  账号 accounts（密码 password: ${password}）
${people.map(({ email, role }) => `    ${email.padEnd(24)} ${roles[role]}`).join('\n')}

  试一试 try
    curl -s ${origin}/graphql -H 'content-type: application/json' \\
      -d '{"query":"{ relics { totalCount nodes { title slug release { sequence } } } }"}'

  三位审核人各有一篇新闻待审；按 Ctrl-C 停止。
  Each reviewer finds one article waiting; Ctrl-C stops.
`
}

/** Passes a signal on to the server, once: a terminal's Ctrl-C may arrive here twice. Tells whether one has come. */
const forward = ({ child }: DemoServer): (() => boolean) => {
  let at = 0
  const pass = (signal: NodeJS.Signals) => {
    if (Date.now() - at < 2000) return
    at = Date.now()
    child.kill(signal)
  }
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', () => pass('SIGTERM'))
  return () => at > 0
}

const secondsSince = (began: number): string => `${((Date.now() - began) / 1000).toFixed(0)} s`

const isRunning = (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

const run = async (): Promise<number> => {
  const checking = process.argv.includes('--check')
  const running = `http://${env.host}:${env.port}`
  if (checking && (await isRunning(running))) return (await check(running)) ? 0 : 1

  const began = Date.now()
  console.log('检查构建 / checking the build …')
  await buildAll({ ifStale: true })
  await portIsFree(env)
  const server = startServer(env, variables)
  const stopping = forward(server)
  let outcome = 0
  try {
    await ready(server)
    const loading = Date.now()
    const documents = await load({ origin: server.origin, password: env.demoPassword })
    console.log(
      `\n  ${documents} 篇 / documents  ${secondsSince(loading)}；全部 / in all  ${secondsSince(began)}`,
    )
    if (checking && !(await check(server.origin))) outcome = 1
  } catch (error) {
    if (stopping()) return server.ended
    server.child.kill('SIGTERM')
    await server.ended
    throw error
  }
  if (!checking) console.log(guide(server.origin, server.log))
  if (checking || process.argv.includes('--once')) server.child.kill('SIGTERM')
  return (await server.ended) || outcome
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
