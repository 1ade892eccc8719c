import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Users } from './collections/Users'
import { env, type Env } from './src/env'

const root = path.dirname(fileURLToPath(import.meta.url))

/** The whole platform for one environment: collections, plugins and database are joined here and nowhere else. */
export const createConfig = (env: Env) =>
  buildConfig({
    secret: env.secret,
    serverURL: env.publicUrl ?? '',
    telemetry: false,
    collections: [Users],
    db: sqliteAdapter({ client: { url: env.databaseUri }, push: false }),
    editor: lexicalEditor(),
    sharp,
    localization: { locales: ['zh', 'en'], defaultLocale: 'zh', fallback: false },
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en } },
    admin: { user: Users.slug, importMap: { baseDir: path.join(root, 'src/app/(payload)') } },
    typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
    custom: {},
  })

export default createConfig(env())
