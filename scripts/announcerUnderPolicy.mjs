// @ts-check
/**
 * React Aria's announcer empties its log by a way that Trusted Types refuse, which would take the whole page down.
 * @type {import('vite').Plugin}
 */
export const announcerUnderPolicy = {
  name: 'entente:announcer-under-policy',
  apply: 'build',
  transform: {
    filter: { id: /react-aria\/dist\/private\/live-announcer\/LiveAnnouncer\.mjs$/ },
    handler: (code) => {
      const changed = code.replaceAll(".innerHTML = ''", ".textContent = ''")
      if (changed === code) throw new Error('React Aria has another announcer now: see announcerUnderPolicy')
      return { code: changed, map: null }
    },
  },
}
