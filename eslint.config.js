import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

// The "may import / never" table of docs/architecture.md, as rules.
const banned = (...names) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { group: names.flatMap((name) => [name, `${name}/*`]), message: 'See docs/architecture.md.' },
      ],
    },
  ],
})
const coreBans = [
  'payload',
  '@payloadcms',
  'express',
  'next',
  'react',
  'react-dom',
  'fs',
  'node:fs',
  'sharp',
  'libsql',
  'graphql',
]
const PLUGINS = ['three-review', 'delivery', 'transparency']
const zone = (target, from, except) => ({ target, from, ...(except && { except }) })
const others = (...keep) =>
  ['collections', 'media', 'plugins', 'src', 'scripts', 'payload.config.ts'].filter(
    (name) => !keep.includes(name),
  )

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'dist',
      '.data',
      '.test',
      'coverage',
      'src/payload-types.ts',
      'src/migrations',
      'src/app/(payload)/admin/importMap.js',
      'next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...PLUGINS.flatMap((name) => [
              ...PLUGINS.filter((other) => other !== name).map((other) =>
                zone(`./plugins/${name}`, `./plugins/${other}`),
              ),
              ...others('plugins').map((from) => zone(`./plugins/${name}`, `./${from}`)),
              zone(`./plugins/${name}/core`, `./plugins/${name}`, ['./core']),
            ]),
            ...['collections', 'media'].flatMap((name) => [
              zone(`./${name}`, './plugins'),
              zone(`./${name}`, './src', ['./lib', './payload-types.ts']),
              zone(`./${name}`, './scripts'),
              zone(`./${name}`, './payload.config.ts'),
            ]),
            zone('./src/server', './collections'),
            zone('./src/server', './media'),
            zone('./src/app', './collections'),
            zone('./src/app', './media'),
            zone('./src/app', './src/server'),
            zone('./src/lib', './src', ['./lib']),
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'src/env.ts is the only reader of the environment.',
        },
      ],
    },
  },
  {
    files: ['src/env.ts', 'scripts/**', 'tests/**', 'bench/**', '*.config.ts', 'src/payload.env.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  // Express tells an error handler by its four parameters.
  { files: ['src/server/middleware/errors.ts'], rules: { 'max-params': ['error', 4] } },
  { files: ['plugins/*/core/**'], rules: banned(...coreBans) },
  { files: ['plugins/**'], ignores: ['plugins/*/core/**'], rules: banned('express', 'next') },
  { files: ['collections/**', 'media/**'], rules: banned('express', 'next', '@baling') },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' },
    },
  },
)
