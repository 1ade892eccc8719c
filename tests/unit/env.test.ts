import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { EnvironmentError, parseEnv } from '../../src/env'

const SECRET = 'x'.repeat(32)
const production = { PAYLOAD_SECRET: SECRET }

const refusalOf = (source: Record<string, string>): string => {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  return 'accepted'
}

describe('environment', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no secret in production', {}, 'PAYLOAD_SECRET: is required in production'],
    ['a blank secret', { PAYLOAD_SECRET: '  ' }, 'PAYLOAD_SECRET: is required in production'],
    ['a short secret', { PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET: must be a secret of your own'],
    [
      'the development secret',
      { PAYLOAD_SECRET: 'baling-development-secret-not-for-production' },
      'PAYLOAD_SECRET: must be a secret of your own',
    ],
    ['an unknown mode', { ...production, BALING_MODE: 'staging' }, 'BALING_MODE: '],
    [
      'another database',
      { ...production, DATABASE_URI: 'postgres://db' },
      'DATABASE_URI: must be empty, file:…',
    ],
    ['a port that is a word', { ...production, PORT: 'http' }, 'PORT: '],
    ['a port that is too high', { ...production, PORT: '65536' }, 'PORT: '],
    [
      'an address without a scheme',
      { ...production, PUBLIC_URL: 'example.cn' },
      'PUBLIC_URL: must be an http(s)',
    ],
    ['a script address', { ...production, PUBLIC_URL: 'javascript:1' }, 'PUBLIC_URL: must be an http(s)'],
    ['a body limit of nothing', { ...production, BODY_LIMIT_MB: '0' }, 'BODY_LIMIT_MB: '],
    ['a picture kept for more than a week', { ...production, MEDIA_MAX_AGE: '604801' }, 'MEDIA_MAX_AGE: '],
    ['a proof that is never good', { ...production, PROOF_MINUTES: '0' }, 'PROOF_MINUTES: '],
    ['mail by pigeon', { ...production, MAIL_URL: 'pigeon://post' }, 'MAIL_URL: '],
    ['a part of a second', { ...production, MEDIA_MAX_AGE: '0.5' }, 'MEDIA_MAX_AGE: '],
    ['a body limit of everything', { ...production, BODY_LIMIT_MB: '1025' }, 'BODY_LIMIT_MB: '],
    ['a proxy of no address', { ...production, TRUST_PROXY: 'nginx' }, 'TRUST_PROXY: must be empty, true'],
    ['a proxy of a wrong range', { ...production, TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY: must be'],
    ['an unknown log level', { ...production, LOG_LEVEL: 'loud' }, 'LOG_LEVEL: '],
    [
      'a short demonstration password',
      { ...production, DEMO_PASSWORD: 'short' },
      'DEMO_PASSWORD: must have at least 8',
    ],
    [
      'a short metrics token',
      { ...production, METRICS_TOKEN: 'short' },
      'METRICS_TOKEN: must have at least 16',
    ],
    [
      'an administrator without an address',
      { ...production, BALING_ADMIN_EMAIL: 'boss' },
      'BALING_ADMIN_EMAIL: ',
    ],
    [
      'an administrator without a password',
      { ...production, BALING_ADMIN_EMAIL: 'a@b.cn' },
      'BALING_ADMIN_PASSWORD: is required together with BALING_ADMIN_EMAIL',
    ],
    [
      'a demonstration account in production',
      { ...production, BALING_ADMIN_EMAIL: 'admin@baling.example', BALING_ADMIN_PASSWORD: 'long enough' },
      'BALING_ADMIN_EMAIL: is a demonstration account',
    ],
    [
      'a crash for tests in production',
      { ...production, BALING_CRASH_AT: 'x' },
      'BALING_CRASH_AT: is for tests',
    ],
    [
      'development code in production',
      { ...production, NODE_ENV: 'development' },
      'NODE_ENV: development is for',
    ],
  ])('refuses %s and says which variable and why', (_name, source, refusal) => {
    expect(refusalOf(source)).toContain(`\n  ${refusal}`)
  })

  test('names every bad variable at once', () => {
    const refusal = refusalOf({ ...production, PORT: 'x', LOG_LEVEL: 'loud' })
    expect(refusal).toContain('PORT: ')
    expect(refusal).toContain('LOG_LEVEL: ')
  })

  test('never repeats a value, which may be a secret', () => {
    expect(refusalOf({ PAYLOAD_SECRET: 'hunter2' })).not.toContain('hunter2')
    expect(refusalOf({ ...production, METRICS_TOKEN: 'hunter2' })).not.toContain('hunter2')
  })

  test('has a default for everything but the secret', () => {
    expect(parseEnv(production)).toMatchObject({
      mode: 'production',
      databaseUri: `file:${path.resolve('.data')}/baling.db`,
      secret: SECRET,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
      trustProxy: '',
      bodyLimitMb: 64,
      mediaMaxAge: 3600,
      admin: undefined,
      metricsToken: undefined,
      live: false,
    })
  })

  test('takes a blank variable for one that is not set', () => {
    const blank = Object.fromEntries(
      [
        'BALING_MODE',
        'DATABASE_URI',
        'DATA_DIR',
        'HOST',
        'PORT',
        'PUBLIC_URL',
        'TRUST_PROXY',
        'BODY_LIMIT_MB',
        'MEDIA_MAX_AGE',
      ]
        .concat([
          'LOG_LEVEL',
          'BALING_ADMIN_EMAIL',
          'BALING_ADMIN_PASSWORD',
          'DEMO_PASSWORD',
          'METRICS_TOKEN',
        ])
        .map((name) => [name, ' ']),
    )
    expect(parseEnv({ ...production, ...blank })).toEqual(parseEnv(production))
  })

  test('the example is complete and usable once the secret is filled in', () => {
    const example = Object.fromEntries(
      readFileSync('.env.example', 'utf8')
        .split('\n')
        .filter((line) => line.includes('=') && !line.startsWith('#'))
        .map((line) => line.split('=', 2) as [string, string]),
    )
    expect(parseEnv({ ...example, ...production })).toEqual(parseEnv(production))
  })

  test('asks for no secret in development, in the demonstration and for a build', () => {
    for (const [name, value] of [
      ['BALING_MODE', 'development'],
      ['BALING_MODE', 'demo'],
      ['BALING_BUILD', '1'],
    ] as const)
      expect(refusalOf({ [name]: value })).toBe('accepted')
  })

  test.each(['', 'true', 'false', '1', 'loopback', 'loopback, 10.0.0.0/8,::1', 'fc00::/7'])(
    'takes %j as TRUST_PROXY',
    (value) => {
      expect(parseEnv({ ...production, TRUST_PROXY: value }).trustProxy).toBe(value)
    },
  )

  test('puts the database under DATA_DIR unless told otherwise', () => {
    expect(parseEnv({ ...production, DATA_DIR: '/srv/baling' }).databaseUri).toBe(
      'file:/srv/baling/baling.db',
    )
    const mongodb = { ...production, DATABASE_URI: 'mongodb://db/baling', LEDGER_KEY: 'key.pem' }
    expect(parseEnv(mongodb).databaseUri).toBe(mongodb.DATABASE_URI)
  })

  test('asks for a key of the ledger that all servers of a MongoDB have', () => {
    const uri = { DATABASE_URI: 'mongodb://db/baling' }
    expect(() => parseEnv({ ...production, ...uri })).toThrow(/LEDGER_KEY: is required in production/)
    expect(parseEnv({ ...uri, BALING_MODE: 'demo' }).ledgerKey).toBeUndefined()
    const { ledgerKey, ledgerOrigin } = parseEnv({
      ...production,
      LEDGER_KEY: '/etc/baling/ledger.pem',
      LEDGER_ORIGIN: 'example.cn/ledger',
    })
    expect([ledgerKey, ledgerOrigin]).toEqual(['/etc/baling/ledger.pem', 'example.cn/ledger'])
    expect(() => parseEnv({ ...production, LEDGER_ORIGIN: 'a b' })).toThrow(/LEDGER_ORIGIN/)
  })

  test('drops the slash at the end of PUBLIC_URL', () => {
    expect(parseEnv({ ...production, PUBLIC_URL: 'https://example.cn/' }).publicUrl).toBe(
      'https://example.cn',
    )
  })
})
