import '~/ui/tokens.css'
import '~/ui/base.css'
import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Viewer } from './Viewer.tsx'
import type { ViewerOptions } from './viewerOptions.ts'

/** Puts a viewer of the store's map into the page. */
export function openViewer(options: ViewerOptions): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  createRoot(root).render(createElement(StrictMode, null, createElement(Viewer, { options })))
}
