import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const MODES = ['production', 'demo', 'development'] as const
const DEV_SECRET = 'baling-development-secret-not-for-production'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true')
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined)

const RANGES = ['loopback', 'linklocal', 'uniquelocal']
const isAddress = (text: string) => {
  const [address = '', bits, ...rest] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return rest.length === 0 && most > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
}
const isTrust = (value: string) =>
  /^(|true|false|\d+)$/.test(value) ||
  value.split(',').every((part) => RANGES.includes(part.trim()) || isAddress(part.trim()))

const schema = z
  .object({
    NODE_ENV: optional,
    BALING_MODE: z.enum(MODES).default('production'),
    DATABASE_URI: z
      .string()
      .trim()
      .default('')
      .refine(
        (uri) => uri === '' || /^(file:|mongodb(\+srv)?:\/\/)/.test(uri),
        'must be empty, file:… or mongodb://…',
      ),
    PAYLOAD_SECRET: optional,
    REDIS_URL: optional,
    DATA_DIR: z.string().trim().default('.data'),
    HOST: z.string().trim().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    TRUST_PROXY: z
      .string()
      .trim()
      .default('')
      .refine(
        isTrust,
        'must be empty, true, false, a number of hops, or addresses such as loopback, 10.0.0.0/8',
      ),
    BODY_LIMIT_MB: z.coerce.number().positive().max(1024).default(64),
    MEDIA_MAX_AGE: z.coerce.number().int().min(0).max(604_800).default(3600),
    DARK_CHECK_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    LEDGER_KEY: optional,
    LEDGER_ORIGIN: z
      .string()
      .regex(/^[^\s+]+$/, 'must be a name without spaces and plus, such as example.cn/ledger')
      .optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    BALING_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    BALING_ADMIN_PASSWORD: optional,
    DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').default('baling-demo'),
    METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
    TOTP_REQUIRED: flag,
    ATTEMPTS_PER_MINUTE: z.coerce.number().int().min(1).default(30),
    MAIL_URL: z
      .string()
      .trim()
      .regex(/^(smtps?:\/\/.|file:.)/, 'must be smtp://…, smtps://… or file:DIR')
      .optional(),
    MAIL_FROM: optional,
    PROOF_MINUTES: z.coerce.number().positive().max(1440).default(15),
    BALING_CRASH_AT: optional,
    BALING_BUILD: flag,
  })
  .superRefine((env, context) => {
    const refuse = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message })
    if (env.BALING_BUILD) return
    if (env.BALING_MODE === 'production') {
      if (!env.PAYLOAD_SECRET) refuse('PAYLOAD_SECRET', 'is required in production')
      else if (env.PAYLOAD_SECRET === DEV_SECRET || env.PAYLOAD_SECRET.length < 32)
        refuse('PAYLOAD_SECRET', 'must be a secret of your own with at least 32 characters in production')
      if (env.BALING_ADMIN_EMAIL?.endsWith('@baling.example'))
        refuse('BALING_ADMIN_EMAIL', 'is a demonstration account and refused in production')
      if (env.DATABASE_URI.startsWith('mongodb') && !env.LEDGER_KEY)
        refuse('LEDGER_KEY', 'is required in production on MongoDB: all its servers sign with one key')
      if (env.BALING_CRASH_AT) refuse('BALING_CRASH_AT', 'is for tests and refused in production')
    }
    if (env.NODE_ENV === 'development' && env.BALING_MODE !== 'development')
      refuse('NODE_ENV', 'development is for BALING_MODE=development only')
    if (env.BALING_ADMIN_EMAIL && !env.BALING_ADMIN_PASSWORD)
      refuse('BALING_ADMIN_PASSWORD', 'is required together with BALING_ADMIN_EMAIL')
  })

const senderOf = (publicUrl: string | undefined): string =>
  `Baling <no-reply@${publicUrl ? new URL(publicUrl).hostname : 'localhost'}>`

export class EnvironmentError extends Error {}

/** Reads and checks an environment. Throws one EnvironmentError that names every bad variable and why. */
export const parseEnv = (source: Record<string, string | undefined>) => {
  // A variable left blank is a variable not set.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(`The environment is not usable:\n${lines.join('\n')}`)
  }
  const env = result.data
  const dataDir = path.resolve(env.DATA_DIR)
  return {
    mode: env.BALING_MODE,
    databaseUri: env.DATABASE_URI || `file:${path.join(dataDir, 'baling.db')}`,
    secret: env.PAYLOAD_SECRET ?? DEV_SECRET,
    redisUrl: env.REDIS_URL,
    dataDir,
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, ''),
    trustProxy: env.TRUST_PROXY,
    bodyLimitMb: env.BODY_LIMIT_MB,
    /** Seconds for which caches may keep a public picture or file. */
    mediaMaxAge: env.MEDIA_MAX_AGE,
    /** Where a withdrawn document is looked for; this process itself without one. */
    darkCheckUrl: env.DARK_CHECK_URL?.replace(/\/$/, ''),
    /** File of the key that signs the ledger; without one, a key of DATA_DIR. */
    ledgerKey: env.LEDGER_KEY && path.resolve(env.LEDGER_KEY),
    /** Identity of the ledger towards its witnesses. */
    ledgerOrigin: env.LEDGER_ORIGIN,
    logLevel: env.LOG_LEVEL,
    admin: env.BALING_ADMIN_EMAIL
      ? { email: env.BALING_ADMIN_EMAIL, password: env.BALING_ADMIN_PASSWORD ?? '' }
      : undefined,
    demoPassword: env.DEMO_PASSWORD,
    /** Without one, /metrics answers this machine alone. */
    metricsToken: env.METRICS_TOKEN,
    /** In production no mail is sent unless MAIL_URL says how; elsewhere it becomes files of a folder. */
    mail: {
      url:
        env.MAIL_URL ?? (env.BALING_MODE === 'production' ? undefined : `file:${path.join(dataDir, 'mail')}`),
      from: env.MAIL_FROM ?? senderOf(env.PUBLIC_URL),
    },
    /** How long a proof of the password is good, in ms. */
    totpRequired: env.TOTP_REQUIRED,
    /** How often one address may try a password, a code or a link. */
    attemptsPerMinute: env.ATTEMPTS_PER_MINUTE,
    proofMaxAge: env.PROOF_MINUTES * 60_000,
    /** Files are built or generated: a secret isn't asked for, and the server refuses to start. */
    building: env.BALING_BUILD,
    /** Next's development server instead of the built admin. */
    live: env.NODE_ENV === 'development',
    /** Libraries behave as in production; `npm start` says so. */
    optimised: env.NODE_ENV === 'production',
    /** Name of the step at which a test wants the process killed. */
    crashAt: env.BALING_CRASH_AT,
  }
}

export type Env = ReturnType<typeof parseEnv>

let cached: Env | undefined
/** The process's environment, read once. */
export const env = (): Env => (cached ??= parseEnv(process.env))
