import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build as bundle, type Plugin } from 'esbuild'

import { ROOT } from './sources'

// Packages stay outside; the workspaces are TypeScript and come along.
const externalPackages: Plugin = {
  name: 'external-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.startsWith('@baling/') ? undefined : { path: name, external: true },
    )
  },
}

// A bundled module still sees the address of its own source file.
const sourceUrls = (outdir: string): Plugin => ({
  name: 'source-urls',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      const own = JSON.stringify(path.relative(outdir, file).split(path.sep).join('/'))
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${own}, import.meta.url).href`),
        loader: 'ts',
      }
    })
  },
})

/** Bundles the server into `dist/main.js`. */
export const bundleServer = async (): Promise<void> => {
  const outdir = path.join(ROOT, 'dist')
  await bundle({
    entryPoints: [path.join(ROOT, 'src/server/main.ts')],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    plugins: [externalPackages, sourceUrls(outdir)],
  })
}
