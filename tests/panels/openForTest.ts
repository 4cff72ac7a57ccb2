import { act } from '@testing-library/react'
import type { EntenteMap } from '~/map/map.ts'
import { canAnswer } from '~/state/answering.ts'
import { type AppState, initialState, store } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { openMap } from '~/state/transitions.ts'
import { litBy } from '~/view/litBy.ts'
import { radiiBy, rankBy, ranked } from '~/view/matters.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

/** A map small enough to be read in a test, with something of everything that the panels show. */
export const week = mapOf(
  [
    actor('csto', {
      name: { en: 'Collective Security Treaty Organization', ru: 'Организация Договора' },
      short: { en: 'CSTO', ru: 'ОДКБ' },
      type: 'alliance',
      role: { en: 'Military alliance' },
    }),
    actor('kz', { name: 'Kazakhstan', type: 'state' }),
    actor('tokayev', {
      name: { en: 'Kassym-Jomart Tokayev' },
      short: { en: 'Tokayev' },
      role: { en: 'President' },
      summary: { en: 'Called in the alliance.' },
      aliases: ['Tokaev', 'Toqaev'],
      extra: { born: 1953 },
    }),
    actor('blinken', { name: 'Blinken', role: 'Secretary of State' }),
  ],
  [
    tie('csto intervention kz', {
      label: { en: 'sends troops to' },
      when: '2022-01-05',
      evidence: [
        { basis: 'documented', source: 'e22', locator: '¶4', by: 'Mark Episkopos', note: { en: 'Hours later.' } },
        { basis: 'stated', source: 'e22', locator: '¶4', by: 'tokayev', quote: { en: 'They are coming.' } },
        { basis: 'alleged', source: 'lost' },
      ],
    }),
    tie('csto support tokayev', { label: { en: '{from} answers {to}' }, when: '2022-01-02~/2022-01-07' }),
    tie('blinken opposition csto alleged', { label: { en: 'doubts {to|the CSTO}' }, when: '2022-01-07' }),
    tie('tokayev affiliation kz', { label: { en: 'is president of' }, extra: { office: 'head of state' } }),
    tie('kz support tokayev none', { mutual: true, strength: 2 }),
  ],
  {
    title: { en: 'A week' },
    subtitle: { en: 'In January' },
    description: { en: 'What happened.' },
    authors: ['Someone'],
    licence: 'CC0',
    sources: [
      {
        id: 'e22',
        title: 'What’s behind it?',
        author: [{ family: 'Episkopos', given: 'Mark' }],
        issued: { 'date-parts': [[2022, 1, 8]] },
        'container-title': 'The National Interest',
        URL: 'https://example.org/e22',
      },
    ],
  },
)

/** Opens a map in a store that knows nothing else, and goes on from there. */
export function open(map: EntenteMap = week, ...steps: readonly Transition[]): void {
  store.setState(initialState, true)
  store.setState(canAnswer({ litBy, radiiBy, rankBy, ranked }))
  store.setState(openMap(map, { kind: 'shipped', id: 'week' }))
  for (const step of steps) store.setState(step)
}

export const viewNow = (): AppState['view'] => store.getState().view

/** A change that comes from elsewhere than the panel: the map, the address. */
export const elsewhere = (step: Transition): void => act(() => store.setState(step))
