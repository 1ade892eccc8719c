import './environment'

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { getPayload } from 'payload'

import payloadConfig from '../../payload.config'
import { env as readEnv, type Env } from '../env'
import { hostConfig } from '../lib/hosted'
import { createApp } from './createApp'
import { createDemoAccounts } from './demoAccounts'
import { createFirstAdmin } from './firstAdmin'
import { createLog, flushed, type Log } from './logger'
import { tellAboutMail } from './mailNotice'
import { stop } from './stop'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
// For requests under way, and for everything together.
const GRACE_MS = 25_000
const STOP_MS = 40_000

const listen = (server: Server, env: Env): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.port, env.host, () => {
      const { address, family, port } = server.address() as AddressInfo
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}`)
    })
  })

const start = async (env: Env, log: Log): Promise<void> => {
  const { logger } = log
  const config = await payloadConfig
  // Payload's own type demands every option of its logger.
  Object.assign(config, { logger: log.forPayload })
  hostConfig(config)
  const payload = await getPayload({ config, cron: true })
  await createFirstAdmin(payload, env.admin, { known: env.mode === 'demo' })
  if (env.mode === 'demo') await createDemoAccounts(payload, env.demoPassword)
  tellAboutMail(env, logger)

  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000 })
  const site = next({ dir: ROOT, dev: env.live, httpServer: server, hostname: env.host, port: env.port })
  await site.prepare()
  let stopping = false
  const handler = site.getRequestHandler()
  server.on(
    'request',
    createApp({
      payload,
      env,
      logger,
      next: (req, res) => handler(req, res),
      live: env.live,
      stopping: () => stopping,
    }),
  )
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), STOP_MS).unref()
    void stop({ server, payload, logger, closeNext: () => site.close(), graceMs: GRACE_MS }).then(() =>
      process.exit(),
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  logger.info({ url: await listen(server, env), mode: env.mode }, 'ready')
  logger.flush()
}

const env = readEnv()
const log = createLog(env.logLevel)

const die = async (error: unknown, why: string): Promise<never> => {
  log.logger.fatal({ err: error }, why)
  await flushed(log.logger)
  process.exit(1)
}

process.on('uncaughtException', (error) => void die(error, 'uncaught exception'))
process.on('unhandledRejection', (error) => void die(error, 'unhandled rejection'))
try {
  await start(env, log)
} catch (error) {
  await die(error, 'could not start')
}
