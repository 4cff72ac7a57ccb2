// The command line, built for Node beside the app: `vite build` does both, as vite.config.ts has it.
import { chmodSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The program reads its fonts from the folder beside it. */
const fontsBeside: Plugin = {
  name: 'entente:fonts-beside',
  writeBundle: ({ dir }) => {
    if (dir) cpSync(join(root, 'src/figure/fonts'), join(dir, 'fonts'), { recursive: true })
  },
}

/** npm runs the file itself where it has linked it as a command. */
const runnable: Plugin = {
  name: 'entente:runnable',
  writeBundle: ({ dir }) => {
    if (dir) chmodSync(join(dir, 'entente.js'), 0o755)
  },
}

export default defineConfig({
  root,
  logLevel: 'warn',
  plugins: [fontsBeside, runnable],
  publicDir: false,
  resolve: { alias: { '~': join(root, 'src') } },
  build: {
    ssr: 'src/cli/entente.ts',
    outDir: join(root, 'dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
  // All but the rasteriser, whose native half is found where it was installed.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
})
