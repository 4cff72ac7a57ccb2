import { plural } from './plural.ts'

const p = plural('en')

/** The dialog that hands a map on. */
export const enSharing = {
  way: 'How to share it',
  ways: { link: 'Link', embed: 'Embed', file: 'One file', handout: 'Handout' },
  embed: {
    explain:
      'The snippet puts the map as it is on screen into an article or a page. Readers explore it, and change nothing.',
    fileOnly:
      'This map was opened from a file, and a snippet can only show what a site serves. Take it along as one file instead, or put it on the site beside Entente and open it there by its path.',
    readers: 'Readers can',
    controls: { filters: 'Filter', search: 'Search', steps: 'Go through the steps' },
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
  file: {
    explain:
      'One HTML file with the map, its steps and the viewer. It opens in any browser without a network, from a stick say, and asks nothing of any host.',
    notes: 'Notes for the speaker',
    notesHint: 'Switch them off in a file for the class.',
    privateLeftOut: (count: number) =>
      `${p(count, { one: '# piece of private evidence stays', other: '# pieces of private evidence stay' })} here and out of the file.`,
    save: 'Download the file',
    making: 'Making the file…',
    saved: 'The file is among your downloads',
    failed: 'The viewer could not be fetched. Check the connection and try again.',
  },
}
