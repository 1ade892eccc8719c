import { destination, pino, type Logger, type LoggerOptions } from 'pino'

const SECRETS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  ...['password', 'token', 'secret', 'authorization', 'cookie'].flatMap((name) => [
    name,
    `*.${name}`,
    `*.*.${name}`,
  ]),
]

/** The process's log: JSON lines on stdout, written asynchronously, secrets removed. */
export const createLog = (level: string) => {
  const options: LoggerOptions = { level, redact: { paths: SECRETS, censor: '[redacted]' }, base: null }
  const stdout = destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 500 })
  return {
    logger: pino(options, stdout),
    /** The same log as Payload takes it: with its own copy of pino. */
    forPayload: {
      options: { level, redact: { paths: SECRETS, censor: '[redacted]' }, base: null },
      destination: stdout,
    },
  }
}

export type Log = ReturnType<typeof createLog>

/** Waits until everything logged so far is written. */
export const flushed = (logger: Logger): Promise<void> =>
  new Promise((resolve) => logger.flush(() => resolve()))
