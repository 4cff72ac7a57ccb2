// What the small maps of the corpus are made of.

export type Case = { readonly name: string; readonly map: unknown; readonly problems: readonly string[] }

export const base = { format: 'entente', version: 1, title: 'A map', language: 'en' }
export const anna = { id: 'a', name: 'Anna', type: 'person' }
export const boris = { id: 'b', name: { en: 'Boris', ru: 'Борис' }, type: 'state' }
export const actors = [anna, boris]
export const tie = { id: 'r', from: 'a', to: 'b', kind: 'support' }
export const source = { id: 's', type: 'article-newspaper', title: 'News', issued: { 'date-parts': [[2022, 1, 5]] } }

export const file = (fields: object) => ({ ...base, ...fields })
export const actor = (fields: object) => file({ actors: [{ ...anna, ...fields }] })
export const relation = (fields: object) => file({ actors, relations: [{ ...tie, ...fields }] })
export const evidence = (fields: object) => relation({ evidence: [{ basis: 'stated', ...fields }] })
export const kind = (fields: object) => file({ relationKinds: { trade: { label: 'trades with', ...fields } } })
export const type = (fields: object) => file({ actorTypes: { party: { label: 'Party', ...fields } } })
export const position = (place: unknown) => file({ actors, positions: { a: place } })
export const step = (fields: object) => file({ actors, relations: [tie], steps: [{ id: 'one', ...fields }] })
export const without = (field: string, from: object) => ({ ...from, [field]: undefined })
export const parsed = (text: string): unknown => JSON.parse(text)
/** What only text can say: a key called __proto__, a number beyond all bounds. */
export const respelled = (map: unknown, from: string, to: string) => parsed(JSON.stringify(map).replace(from, to))

export const sound = (name: string, map: unknown): Case => ({ name, map, problems: [] })
export const broken = (name: string, map: unknown, ...problems: string[]): Case => ({ name, map, problems })
export const dated = (when: string): Case => sound(`the date ${when}`, relation({ when }))
export const misdated = (when: string, code = 'bad-date'): Case =>
  broken(`the date "${when}"`, relation({ when }), `relations[0].when ${code}`)
