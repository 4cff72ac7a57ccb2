import { plural } from './plural.ts'

const p = plural('en')

/** What is told before a map is written in another format. */
export const enExport = {
  open: 'Export as…',
  title: 'Export the map',
  format: 'Format',
  lossless: 'The file says all that the map says.',
  lossy: 'What this format cannot say',
  download: 'Download',
  names: { csv: 'CSV, ties only', 'csv-zip': 'CSV, actors and ties' },
  losses: {
    about: (count: number) => p(count, { one: '# text about the map', other: '# texts about the map' }),
    languages: (count: number) =>
      p(count, { one: 'other languages of # text about the map', other: 'other languages of # texts about the map' }),
    'map-fields': (count: number) =>
      p(count, {
        one: '# more field of the map, as the figure is',
        other: '# more fields of the map, as the figure is',
      }),
    steps: (count: number) => p(count, { one: '# step of the presentation', other: '# steps of the presentation' }),
    sources: (count: number) =>
      p(count, { one: '# source but for its address or title', other: '# sources but for their address or title' }),
    kinds: (count: number) => p(count, { one: 'look and words of # kind', other: 'look and words of # kinds' }),
    types: (count: number) => p(count, { one: 'look and words of # type', other: 'look and words of # types' }),
    loners: (count: number) => p(count, { one: '# actor without a tie', other: '# actors without a tie' }),
    'actor-fields': (count: number) => p(count, { one: 'what is said of # actor', other: 'what is said of # actors' }),
    positions: (count: number) => p(count, { one: '# place on the map', other: '# places on the map' }),
    evidence: (count: number) => p(count, { one: '# piece of evidence', other: '# pieces of evidence' }),
    'tie-fields': (count: number) =>
      p(count, { one: 'dates and fields of # tie', other: 'dates and fields of # ties' }),
    'evidence-fields': (count: number) =>
      p(count, { one: 'more fields of # piece of evidence', other: 'more fields of # pieces of evidence' }),
    'inner-fields': (count: number) =>
      p(count, { one: '# number or list, written as text', other: '# numbers or lists, written as text' }),
    'field-names': (count: number) =>
      p(count, {
        one: '# name of a field, written in letters from a to z',
        other: '# names of fields, written in letters from a to z',
      }),
    private: (count: number) =>
      p(count, {
        one: '# private piece of evidence, which leaves in no file',
        other: '# private pieces of evidence, which leave in no file',
      }),
  },
}
