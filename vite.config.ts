import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { placePolicy } from './scripts/csp.mjs'

/** Dev is left out: Vite's own client is an inline script there. */
const policyInPage: Plugin = {
  name: 'entente:policy-in-page',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: placePolicy },
}

export default defineConfig({
  // Relative, so that the build works from any folder of any site.
  base: './',
  plugins: [react(), policyInPage],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // The policy allows no font and no script from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Cytoscape, React and React Aria are needed at once, from this machine or one site.
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  test: {
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
