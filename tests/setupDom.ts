// Around every component test: what jsdom lacks, and a page that is empty again.
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does both itself only where the tests' functions are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)
// A busy machine draws late; nothing is timed here.
configure({ asyncUtilTimeout: 10_000 })

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Element.prototype.scrollIntoView ??= () => {}

// React Aria builds selectors from ids.
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } })
