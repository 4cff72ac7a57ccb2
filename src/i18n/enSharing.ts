/** The dialog that hands a map on. */
export const enSharing = {
  way: 'How to share it',
  ways: { link: 'Link', embed: 'Embed' },
  embed: {
    explain:
      'The snippet puts the map as it is on screen into an article or a page. Readers explore it, and change nothing.',
    fileOnly:
      'This map was opened from a file, and a snippet can only show what a site serves. Put the file on the site beside Entente, and open it there by its path.',
    readers: 'Readers can',
    controls: { filters: 'Filter', search: 'Search' },
    width: 'Width',
    height: 'Height',
    widthRange: 'A number of pixels from 200 to 4000, or 100%.',
    heightRange: 'A number of pixels from 200 to 4000.',
    snippet: 'Snippet',
    copy: 'Copy snippet',
    copied: 'Snippet copied',
    failed: 'The snippet could not be copied. Select it and copy it by hand.',
    preview: 'See how it looks',
  },
}
