/** The page that only shows a map: inside other pages, and as a file to take along. */
export const enViewer = {
  embedded: {
    open: 'Open in Entente',
    pressFirst: 'Click the map to move and zoom it, or hold Ctrl and turn the wheel.',
    tapFirst: 'Tap the map to move it with your fingers.',
    giveBack: 'Scroll the page again',
    noSuchMap: 'There is no such map here. Whoever set up this page can correct its address.',
  },
  steps: { open: 'Step by step', leave: 'Back to the map', back: 'Back', next: 'Next' },
}
