import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { announcerUnderPolicy } from './scripts/announcerUnderPolicy.mjs'
import { ariaLanguages } from './scripts/ariaLanguages.mjs'
import { placePolicy } from './scripts/csp.mjs'

/** Dev is left out: Vite's own client is an inline script there. */
const policyInPage: Plugin = {
  name: 'entente:policy-in-page',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: placePolicy },
}

/** Of `public`, what the page itself asks for. */
const besidePage = ['favicon.svg', 'icon-192.png', 'manifest.webmanifest'] as const

/** The list of what the installed app keeps for a start without a network; see public/offline.js. */
const offlineList: Plugin = {
  name: 'entente:offline-list',
  apply: 'build',
  generateBundle(_options, bundle) {
    const files = [...Object.keys(bundle).filter((name) => name.startsWith('assets/')), ...besidePage]
    const build = createHash('sha256').update(files.sort().join('\n')).digest('base64url').slice(0, 12)
    this.emitFile({ type: 'asset', fileName: 'offline.json', source: JSON.stringify({ build, files }) })
  },
}

/** Every build of the app is one of what stands beside it too: the app's build empties the folder that they stand in. */
const buildToo = (folder: string, config: string): Plugin => {
  let outDir = ''
  return {
    name: `entente:${folder}-too`,
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir, folder)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        await build({ configFile: fileURLToPath(new URL(config, import.meta.url)), build: { outDir } })
      },
    },
  }
}

export default defineConfig({
  // Relative, so that the build works from any folder of any site.
  base: './',
  plugins: [
    react(),
    policyInPage,
    offlineList,
    announcerUnderPolicy,
    ariaLanguages,
    buildToo('cli', './vite.cli.config.ts'),
    buildToo('takealong', './vite.takealong.config.ts'),
  ],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // The policy allows no font and no script from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: ['index.html', 'embed.html'] },
    // Cytoscape, React and React Aria are needed at once, from this machine or one site.
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  test: {
    // Busy machines are slow; nothing is timed here.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts', 'tests/setupDom.ts'],
        },
      },
    ],
  },
})
