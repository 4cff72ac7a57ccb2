import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '~/ui/tokens.css'
import '~/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { store } from '~/state/store.ts'
import { App } from './App.tsx'
import { start } from './start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

await start(store)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
