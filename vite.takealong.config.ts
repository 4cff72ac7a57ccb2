// The viewer as one file, into which the app and the command line put a map: `vite build` makes it beside the app.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, build as viteBuild } from 'vite'
import { announcerUnderPolicy } from './scripts/announcerUnderPolicy.mjs'
import { ariaLanguages } from './scripts/ariaLanguages.mjs'
import { takealongPage } from './scripts/takealongPage.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '~': join(root, 'src') }

/** A few lines that unpack the viewer and start it; built first, for they stand in the page as they are. */
async function buildLoader(): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/viewer/takealongLoader.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('The loader of the file to take along was not built')
  return chunk.code.trim()
}

/** Nobody writes in a file that is only read: what the details become while they are changed stays out of it. */
const withoutWriting: Plugin = {
  name: 'entente:without-writing',
  load: {
    filter: { id: /panels\/inspector\/(Actor|Relation|About)Fields\.tsx$/ },
    handler: (id) => `export const ${/(\w+)\.tsx$/.exec(id)?.[1]} = () => null`,
  },
}

/** Nor is anything made, drawn as a figure, read from other files, kept, handed on or played back there: what they say stays out. */
const withoutTheirWords: Plugin = {
  name: 'entente:without-their-words',
  load: {
    filter: { id: /i18n\/(en|ru|kk)(Data|Figure|FigureScreen|Handout|Import|Keeping|Making|Sharing|Time)\.ts$/ },
    handler: (id) => `export const ${/(\w+)\.ts$/.exec(id)?.[1]} = {}`,
  },
}

/** Puts all that was built into one page, and nothing beside it. */
const onePage: Plugin = {
  name: 'entente:one-page',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const files = Object.values(bundle)
      const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code.trim()] : []))
      const style = files.flatMap((file) =>
        file.fileName.endsWith('.css') && 'source' in file ? [`${file.source}`] : [],
      )
      const [script] = code
      if (script === undefined || code.length !== 1 || files.length !== code.length + style.length) {
        throw new Error(`The file to take along must be one: ${files.map(({ fileName }) => fileName).join(', ')}`)
      }
      for (const name of Object.keys(bundle)) delete bundle[name]
      const source = takealongPage({
        loader: await buildLoader(),
        script,
        style: style.join('\n').trim(),
        pack: (text) => deflateRawSync(text, { level: 9 }).toString('base64'),
      })
      this.emitFile({ type: 'asset', fileName: 'viewer.html', source })
    },
  },
}

export default defineConfig({
  root,
  logLevel: 'warn',
  plugins: [react(), announcerUnderPolicy, ariaLanguages, withoutWriting, withoutTheirWords, onePage],
  publicDir: false,
  resolve: { alias },
  build: {
    outDir: join(root, 'dist/takealong'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 200_000,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: join(root, 'src/viewer/takealongPage.ts'),
      output: { format: 'es', codeSplitting: false },
    },
  },
})
