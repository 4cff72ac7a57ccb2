import { plural } from './plural.ts'

const p = plural('en')
const ties = (count: number) => p(count, { one: '# tie', other: '# ties' })

/** What the pointer makes on the map, and what every edit of its rows is called. */
export const enDrawing = {
  drawTie: (name: string) => `Draw a tie from ${name}`,
  dragTo: 'Let go on the actor that it leads to.',
  /** After “Undo:”. `of` is the name of what was edited. */
  edits: {
    'actor-add': (_count: number, of: string) => `add actor ${of}`,
    'actor-change': (_count: number, of: string) => `change ${of}`,
    'actor-delete': (count: number, of: string) =>
      count === 1 ? `delete ${of}` : `delete ${p(count, { one: '# actor', other: '# actors' })} (${of}, …)`,
    'actor-merge': (_count: number, of: string) => `merge ${of} into another actor`,
    'tie-add': (_count: number, of: string) => `add tie ${of}`,
    'tie-change': (_count: number, of: string) => `change tie ${of}`,
    'tie-delete': (count: number, of: string) =>
      count === 1 ? `delete tie ${of}` : `delete ${ties(count)} (${of}, …)`,
    'evidence-add': (_count: number, of: string) => `add evidence to ${of}`,
    'evidence-change': (_count: number, of: string) => `change evidence of ${of}`,
    'evidence-delete': (_count: number, of: string) => `delete evidence of ${of}`,
    'evidence-move': (_count: number, of: string) => `move evidence of ${of}`,
    'source-add': (_count: number, of: string) => `add source ${of}`,
    'source-change': (_count: number, of: string) => `change source ${of}`,
    'source-delete': (count: number, of: string) =>
      count === 1 ? `delete source ${of}` : `delete ${p(count, { one: '# source', other: '# sources' })} (${of}, …)`,
    'kind-add': (_count: number, of: string) => `add kind ${of}`,
    'kind-change': (_count: number, of: string) => `change kind ${of}`,
    'kind-delete': (_count: number, of: string) => `delete kind ${of}`,
    'type-add': (_count: number, of: string) => `add type ${of}`,
    'type-change': (_count: number, of: string) => `change type ${of}`,
    'type-delete': (_count: number, of: string) => `delete type ${of}`,
    about: () => 'change what the map says about itself',
    paste: (count: number) => `paste ${p(count, { one: '# cell', other: '# cells' })}`,
    fill: (count: number) => `fill ${p(count, { one: '# cell', other: '# cells' })}`,
  },
}
