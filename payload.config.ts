import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { delivery, type Delivery, type DeliveryOptions } from '@baling/delivery'
import { transparency, type Transparency } from '@baling/transparency'
import { threeReview, type ThreeReview, type ThreeReviewOptions } from '@baling/three-review'
import { buildConfig, type CollectionConfig, type Payload } from 'payload'
import sharp from 'sharp'

import { LOGIN, SET_PASSWORD } from './collections/admin/components'
import { attractions } from './collections/Attractions'
import { events } from './collections/Events'
import { editor } from './collections/fields/richText'
import { figures } from './collections/Figures'
import { heritageItems } from './collections/HeritageItems'
import { news } from './collections/News'
import { oldBrands } from './collections/OldBrands'
import { relics } from './collections/Relics'
import { routes } from './collections/Routes'
import { accountTokens, firstLink, guardAccounts, provenAt, signIns, users } from './collections/Users'
import { venues } from './collections/Venues'
import { media, settleOriginals, withFolder } from './media'
import { env, type Env } from './src/env'
import { database, textIds, type DatabaseOptions } from './src/lib/database'
import { mail } from './src/lib/mail'
import { migrations } from './src/migrations'

// A new type is a folder under collections/ and its name here.
const types = [heritageItems, relics, oldBrands, attractions, routes, events, venues, news, figures]

/** What an installation has of its own: its types under review, and the steps that its tables came by. */
export interface Parts {
  types: readonly {
    collection: CollectionConfig
    contract: ThreeReviewOptions['contracts'][number] & DeliveryOptions['contracts'][number]
  }[]
  migrations: NonNullable<DatabaseOptions['prodMigrations']>
  /** As three-review's option. Default: dies at the step that BALING_CRASH_AT names. */
  onStep?: ThreeReviewOptions['onStep']
}
export const parts: Parts = { types, migrations }

const root = path.dirname(fileURLToPath(import.meta.url))

/** For tests of crashes: the process dies right after the named step. */
const dieAt = (crashAt: string | undefined) => (step: string) => {
  if (step === crashAt) process.kill(process.pid, 'SIGKILL')
}

/** The whole platform for one environment: collections, plugins and database are joined here and nowhere else. */
export const createConfig = (env: Env, { types, migrations, onStep = dieAt(env.crashAt) } = parts) => {
  const contracts = types.map(({ contract }) => contract)
  // Uploads stand in the review's store; before it kept them, they were files of this folder.
  const originals = ({ config }: Payload) =>
    withFolder((config.custom.threeReview as ThreeReview).originals, path.join(env.dataDir, 'media', 'files'))
  const links = { publicUrl: env.publicUrl, local: env.mode !== 'production' }
  return buildConfig({
    secret: env.secret,
    serverURL: env.publicUrl ?? '',
    telemetry: false,
    email: mail(env.mail),
    collections: [
      ...types.map(({ collection }) => collection),
      media({ dataDir: env.dataDir, originals, requestBytes: env.bodyLimitMb * 1024 * 1024 }),
      users({
        secure: env.publicUrl?.startsWith('https:') ?? false,
        proofMaxAge: env.proofMaxAge,
        totpRequired: env.totpRequired,
        ...links,
      }),
      signIns,
      accountTokens,
    ],
    async onInit(payload) {
      guardAccounts(payload, { totpRequired: env.totpRequired })
      await settleOriginals(payload, { store: originals(payload), now: Date.now() })
    },
    db: database({
      uri: env.databaseUri,
      migrationDir: path.join(root, 'src/migrations'),
      prodMigrations: migrations,
    }),
    plugins: [
      delivery({
        contracts,
        source: ({ config }) => (config.custom.threeReview as ThreeReview).source,
        dataDir: env.dataDir,
        publicUrl: env.publicUrl,
        mediaMaxAge: env.mediaMaxAge,
        darkOrigin: env.darkCheckUrl,
      }),
      transparency({
        source: ({ config }) => (config.custom.threeReview as ThreeReview).source,
        dataDir: env.dataDir,
        keyFile: env.ledgerKey,
        origin: env.ledgerOrigin,
        publicUrl: env.publicUrl,
      }),
      threeReview({
        contracts,
        filesDir: path.join(env.dataDir, 'files'),
        readMedia: async (payload, { filename }) => (filename ? originals(payload).get(filename) : null),
        credentials: ['hash', 'salt', 'enableAPIKey', 'apiKeyIndex', 'totpSecret'],
        accountChanged: firstLink(links),
        proof: provenAt,
        proofMaxAge: env.proofMaxAge,
        onStep,
        publicSide: ({ config: { custom } }) => (custom.delivery as Delivery).publicSide,
        ledgerFault: ({ config: { custom } }) =>
          (custom.delivery as Delivery).status().fault ??
          (custom.transparency as Transparency).status().fault,
      }),
      textIds(),
    ],
    editor: editor(),
    sharp,
    // With fallback off, Payload gives a request without ?locale no locale at all and stores its texts wrongly.
    localization: {
      locales: [
        { code: 'zh', label: { zh: '中文', en: 'Chinese' } },
        { code: 'en', label: { zh: '英文', en: 'English' } },
      ],
      defaultLocale: 'zh',
      fallback: true,
    },
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en } },
    admin: {
      user: 'users',
      dateFormat: 'yyyy-MM-dd HH:mm',
      // Nothing that a browser loads comes from elsewhere.
      avatar: 'default',
      components: {
        graphics: { Logo: '/brand#Logo', Icon: '/brand#Icon' },
        views: {
          login: { Component: LOGIN, path: '/login' },
          password: { Component: SET_PASSWORD, path: '/password' },
        },
      },
      meta: {
        titleSuffix: ' · Baling',
        defaultOGImageType: 'off',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      },
      importMap: { baseDir: path.join(root, 'src/app/(payload)') },
    },
    // npm run generate writes them: otherwise each start of a development server would.
    typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
    custom: {},
  })
}

export default createConfig(env())
