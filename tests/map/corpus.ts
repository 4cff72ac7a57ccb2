// Small maps, sound and broken, each with the problems that it has: path and code, in the order of the file.

export type Case = { readonly name: string; readonly map: unknown; readonly problems: readonly string[] }

const base = { format: 'entente', version: 1, title: 'A map', language: 'en' }
const anna = { id: 'a', name: 'Anna', type: 'person' }
const boris = { id: 'b', name: { en: 'Boris', ru: 'Борис' }, type: 'state' }
const actors = [anna, boris]
const tie = { id: 'r', from: 'a', to: 'b', kind: 'support' }
const source = { id: 's', type: 'article-newspaper', title: 'News', issued: { 'date-parts': [[2022, 1, 5]] } }

const file = (fields: object) => ({ ...base, ...fields })
const actor = (fields: object) => file({ actors: [{ ...anna, ...fields }] })
const relation = (fields: object) => file({ actors, relations: [{ ...tie, ...fields }] })
const evidence = (fields: object) => relation({ evidence: [{ basis: 'stated', ...fields }] })
const kind = (fields: object) => file({ relationKinds: { trade: { label: 'trades with', ...fields } } })
const type = (fields: object) => file({ actorTypes: { party: { label: 'Party', ...fields } } })
const position = (place: unknown) => file({ actors, positions: { a: place } })
const without = (field: string, from: object) => ({ ...from, [field]: undefined })
const parsed = (text: string): unknown => JSON.parse(text)
/** What only text can say: a key called __proto__, a number beyond all bounds. */
const respelled = (map: unknown, from: string, to: string) => parsed(JSON.stringify(map).replace(from, to))

const sound = (name: string, map: unknown): Case => ({ name, map, problems: [] })
const broken = (name: string, map: unknown, ...problems: string[]): Case => ({ name, map, problems })
const dated = (when: string): Case => sound(`the date ${when}`, relation({ when }))
const misdated = (when: string, code = 'bad-date'): Case =>
  broken(`the date "${when}"`, relation({ when }), `relations[0].when ${code}`)

export const corpus: readonly Case[] = [
  sound('nothing but a head', base),
  sound('empty lists and tables', file({
    actors: [], relations: [], sources: [], actorTypes: {}, relationKinds: {}, positions: {},
  })),
  sound('every field there is', file({
    subtitle: 'x', description: { en: 'x', ru: 'y' }, authors: ['Anna'], licence: 'CC-BY-4.0', sources: [source],
    actorTypes: { party: { label: { en: 'Party' }, shape: 'diamond' }, person: { shape: 'card' } },
    relationKinds: { trade: { label: 'trades with', sign: 0, color: '#00Ff7f', head: 'none' }, support: { sign: 0 } },
    actors: [{ ...anna, short: 'A', role: 'r', summary: { kk: 's' }, aliases: ['Ann'] }, { ...boris, type: 'party' }],
    relations: [{
      ...tie, kind: 'trade', mutual: true, sign: -1, label: '{from} sells to {to|Boris}', when: '2022', strength: 0.5,
      evidence: [{
        source: 's', locator: '¶5', basis: 'documented', by: 'a', quote: 'q', note: { en: 'n' }, private: false,
      }],
    }],
    positions: { a: { x: -1.5, y: 0 }, b: { x: 3, y: 1e3 } },
  })),
  sound('unknown fields everywhere', file({
    $schema: 'x', steps: [{ show: ['a'] }], figure: null,
    sources: [{ ...source, custom: { deep: [1, [2]] } }],
    actorTypes: { party: { label: 'Party', icon: 1 } }, relationKinds: { trade: { label: 't', dash: [1] } },
    actors: [{ ...anna, born: 1950 }, boris],
    relations: [{ ...tie, note: 'n', evidence: [{ basis: 'alleged', seen: true }] }],
    positions: { a: { x: 0, y: 0, pinned: true } },
  })),
  sound('a tie to oneself', relation({ to: 'a' })),
  sound('a kind and a type that say that nothing is known', file({
    actors: [{ ...anna, type: 'unknown' }], relations: [{ ...tie, to: 'a', kind: 'unknown' }],
  })),
  sound('a language with a script and a region', file({
    language: 'zh-Hant-TW', title: { 'sr-Latn': 'x', 'es-419': 'y' },
  })),
  sound('empty strings', file({
    title: '', authors: [''], actors: [{ id: ' ', name: '', type: 'x y' }], actorTypes: { 'x y': {} },
  })),
  dated('2022-01-05'), dated('2022-01'), dated('2019'), dated('0000'), dated('-0044-03-15'), dated('2024-02-29'),
  dated('2019/..'), dated('../2019-05'), dated('/2019'), dated('2019/'), dated('2022-01~'), dated('2022?'),
  dated('2022-01-05%'), dated('201X'), dated('20XX'), dated('2004-XX'), dated('2004-06-XX'), dated('2004-XX-XX'),
  dated('2001-21'), dated('Y170000002'), dated('Y-170000002'), dated('Y17E7'), dated('2022-01-05T23:20:30Z'),
  dated('2022-01-05T23:20:30+06:00'), dated('1984-06-02?/2004-08-08~'), dated('2022-01-05/2022-01-05'),
  dated('2022-01-05/2022-01-19'),

  broken('null', null, ' not-a-map'),
  broken('a list', [base], ' not-a-map'),
  broken('a string', 'entente', ' not-a-map'),
  broken('a number', 1, ' not-a-map'),
  broken('no format', without('format', base), 'format other-format'),
  broken('another format', file({ format: 'gexf' }), 'format other-format'),
  broken('a format that is no string', file({ format: ['entente'] }), 'format other-format'),
  broken('a newer version', file({ version: 2, actors: 5 }), 'version newer-version'),
  broken('a version in between', file({ version: 1.5 }), 'version newer-version'),
  broken('no version', without('version', base), 'version bad-version'),
  broken('a version that is no number', file({ version: '1' }), 'version bad-version'),
  broken('version 0', file({ version: 0 }), 'version bad-version'),
  broken('no title', without('title', base), 'title missing-field'),
  broken('a title that is no text', file({ title: 7 }), 'title replaced-field'),
  broken('a title in no language', file({ title: {} }), 'title empty-text', 'title missing-field'),
  broken('no language', without('language', base), 'language missing-field'),
  broken('a language that is no tag', file({ language: 'english' }), 'language replaced-field'),
  broken('a language that is no string', file({ language: null }), 'language replaced-field'),
  broken('a subtitle that is a list', file({ subtitle: ['x'] }), 'subtitle ignored-field'),
  broken('a text with a number in it', file({ subtitle: { en: 'x', ru: 5 } }), 'subtitle.ru left-out'),
  broken('a text in no language', file({ description: {} }), 'description empty-text'),
  broken('a text in a language that is none', file({ description: { english: 'x', x_y: 'y' } }),
    'description.english bad-language', 'description.x_y bad-language'),
  broken('authors that are a string', file({ authors: 'Anna' }), 'authors ignored-field'),
  broken('an author that is no string', file({ authors: ['Anna', { name: 'Boris' }] }), 'authors[1] left-out'),
  broken('a licence that is no string', file({ licence: {} }), 'licence ignored-field'),

  broken('sources that are an object', file({ sources: { s: source } }), 'sources left-out'),
  broken('a source that is a string', file({ sources: ['s'] }), 'sources[0] left-out'),
  broken('a source without an id', file({ sources: [without('id', source)] }), 'sources[0].id no-id'),
  broken('a source with a number for an id', file({ sources: [{ id: 1 }] }), 'sources[0].id no-id'),
  broken('two sources with one id', file({ sources: [source, source] }), 'sources[1].id duplicate-id'),

  broken('actors that are an object', file({ actors: { a: anna } }), 'actors left-out'),
  broken('actors that are null', file({ actors: null }), 'actors left-out'),
  broken('an actor that is null', file({ actors: [null, anna] }), 'actors[0] left-out'),
  broken('an actor that is a list', file({ actors: [[]] }), 'actors[0] left-out'),
  broken('an actor without an id', file({ actors: [without('id', anna)] }), 'actors[0].id no-id'),
  broken('an actor with an empty id', actor({ id: '' }), 'actors[0].id no-id'),
  broken('two actors with one id', file({ actors: [...actors, { ...boris, id: 'a' }] }), 'actors[2].id duplicate-id'),
  broken('an actor called __proto__', actor({ id: '__proto__' }), 'actors[0].id reserved-id'),
  broken('an actor called constructor', actor({ id: 'constructor' }), 'actors[0].id reserved-id'),
  broken('an actor without a name', file({ actors: [without('name', anna)] }), 'actors[0].name missing-field'),
  broken('an actor with a number for a name', actor({ name: 5 }), 'actors[0].name replaced-field'),
  broken('an actor without a type', file({ actors: [without('type', anna)] }), 'actors[0].type missing-field'),
  broken('an actor with an empty type', actor({ type: '' }), 'actors[0].type missing-field'),
  broken('an actor with a list for a type', actor({ type: ['state'] }), 'actors[0].type replaced-field'),
  broken('an actor of a type that nobody knows', actor({ type: 'persn' }), 'actors[0].type unknown-type'),
  broken('an actor of the type prototype', actor({ type: 'prototype' }), 'actors[0].type reserved-id'),
  broken('a short name that is no text', actor({ short: true }), 'actors[0].short ignored-field'),
  broken('aliases that are a text', actor({ aliases: { en: 'x' } }), 'actors[0].aliases ignored-field'),
  broken('an alias that is null', actor({ aliases: [null] }), 'actors[0].aliases[0] left-out'),

  broken('relations that are a string', file({ relations: 'a supports b' }), 'relations left-out'),
  broken('a relation that is a string', file({ relations: ['a supports b'] }), 'relations[0] left-out'),
  broken('a relation without an id', relation({ id: undefined }), 'relations[0].id no-id'),
  broken('two relations with one id', file({ actors, relations: [tie, tie] }), 'relations[1].id duplicate-id'),
  broken('a relation from nobody', relation({ from: undefined }), 'relations[0].from no-end'),
  broken('a relation to a list', relation({ to: ['b'] }), 'relations[0].to no-end'),
  broken('a relation to an unknown actor', relation({ to: 'c' }), 'relations[0].to no-actor'),
  broken('a relation to __proto__', relation({ to: '__proto__' }), 'relations[0].to no-actor'),
  broken('a relation without a kind', relation({ kind: undefined }), 'relations[0].kind missing-field'),
  broken('a relation with a number for a kind', relation({ kind: 1 }), 'relations[0].kind replaced-field'),
  broken('a relation of a kind that nobody knows', relation({ kind: 'suport' }), 'relations[0].kind unknown-kind'),
  broken('a relation of the kind toString', relation({ kind: 'toString' }), 'relations[0].kind reserved-id'),
  broken('a relation that is mutual in words', relation({ mutual: 'yes' }), 'relations[0].mutual ignored-field'),
  broken('a sign of 2', relation({ sign: 2 }), 'relations[0].sign bad-choice'),
  broken('a sign in words', relation({ sign: '+' }), 'relations[0].sign bad-choice'),
  broken('a label that is a number', relation({ label: 5 }), 'relations[0].label ignored-field'),
  broken('a strength of 0', relation({ strength: 0 }), 'relations[0].strength bad-strength'),
  broken('a strength without end', respelled(relation({ strength: 9 }), ':9', ':1e999'),
    'relations[0].strength bad-strength', 'relations[0].strength not-data'),
  broken('a strength in words', relation({ strength: '2' }), 'relations[0].strength bad-strength'),
  broken('a date that is a number', relation({ when: 2022 }), 'relations[0].when ignored-field'),
  misdated(''), misdated('5 January 2022'), misdated('2022-1-5'), misdated('2022-13'), misdated('2022-00'),
  misdated('2022-01-32'), misdated('2022-25'), misdated('22'), misdated('2022-01-05/'.repeat(3)), misdated(' 2022'),
  misdated('2022-XX-05'), misdated('XXXX'), misdated('Y2022'), misdated('.. /2022'), misdated('2022-01-05T25:00:00'),
  misdated('2022~-01'), misdated('2022-01-05..'),
  misdated('2022-02-30', 'no-such-date'), misdated('1900-02-29', 'no-such-date'), misdated('-0000', 'no-such-date'),
  misdated('2022-06/2022-05', 'no-such-date'), misdated('Y9E99', 'no-such-date'),
  broken('several problems in one relation', relation({ to: 'c', sign: 5, when: 'x' }),
    'relations[0].to no-actor', 'relations[0].sign bad-choice', 'relations[0].when bad-date'),

  broken('evidence that is a string', relation({ evidence: 'ibid.' }), 'relations[0].evidence left-out'),
  broken('a piece of evidence that is a string', relation({ evidence: ['ibid.'] }),
    'relations[0].evidence[0] left-out'),
  broken('evidence without a basis', evidence({ basis: undefined }), 'relations[0].evidence[0].basis bad-basis'),
  broken('evidence on another basis', evidence({ basis: 'rumoured' }), 'relations[0].evidence[0].basis bad-basis'),
  broken('evidence from an unknown source', evidence({ source: 'x' }),
    'relations[0].evidence[0].source unknown-source'),
  broken('evidence from a number', evidence({ source: 1 }), 'relations[0].evidence[0].source ignored-field'),
  broken('evidence at a number', evidence({ locator: 5 }), 'relations[0].evidence[0].locator ignored-field'),
  broken('evidence by a list', evidence({ by: ['a'] }), 'relations[0].evidence[0].by ignored-field'),
  broken('a quote that is no text', evidence({ quote: false }), 'relations[0].evidence[0].quote ignored-field'),
  broken('evidence that is private in words', evidence({ private: 'no' }),
    'relations[0].evidence[0].private replaced-field'),

  broken('kinds that are a list', file({ relationKinds: [] }), 'relationKinds left-out'),
  broken('a kind that is a string', file({ relationKinds: { trade: 'x' } }), 'relationKinds.trade left-out'),
  broken('a kind without a key', file({ relationKinds: { '': {} } }), 'relationKinds[""] reserved-key'),
  broken('a kind called __proto__', respelled(kind({}), 'trade', '__proto__'),
    'relationKinds.__proto__ reserved-key'),
  broken('a kind labelled with a number', kind({ label: 1 }), 'relationKinds.trade.label ignored-field'),
  broken('a kind with a sign of 3', kind({ sign: 3 }), 'relationKinds.trade.sign bad-choice'),
  broken('a kind with a named colour', kind({ color: 'red' }), 'relationKinds.trade.color bad-color'),
  broken('a kind with a short colour', kind({ color: '#f00' }), 'relationKinds.trade.color bad-color'),
  broken('a kind with an unknown head', kind({ head: 'arrow' }), 'relationKinds.trade.head bad-choice'),
  broken('types that are a string', file({ actorTypes: 'party' }), 'actorTypes left-out'),
  broken('a type that is null', file({ actorTypes: { party: null } }), 'actorTypes.party left-out'),
  broken('a type called valueOf', file({ actorTypes: { valueOf: {} } }), 'actorTypes.valueOf reserved-key'),
  broken('a type with an unknown shape', type({ shape: 'star' }), 'actorTypes.party.shape bad-choice'),

  broken('positions that are a list', file({ positions: [] }), 'positions left-out'),
  broken('a position that is a list', position([0, 0]), 'positions.a bad-position'),
  broken('a position without y', position({ x: 0 }), 'positions.a bad-position'),
  broken('a position in words', position({ x: '0', y: '0' }), 'positions.a bad-position'),
  broken('a position without end', respelled(position({ x: 9, y: 0 }), ':9', ':1e999'),
    'positions.a bad-position'),
  broken('a position of nobody', file({ actors, positions: { 'Big Brother': { x: 0, y: 0 } } }),
    'positions["Big Brother"] stray-position'),
  broken('a position of __proto__', respelled(position({ x: 0, y: 0 }), '"a":{"x"', '"__proto__":{"x"'),
    'positions.__proto__ reserved-key'),
  broken('a field called __proto__', respelled(file({ evil: {} }), 'evil', '__proto__'),
    '__proto__ reserved-key'),
  broken('a field called constructor in an actor', actor({ constructor: { prototype: {} } }),
    'actors[0].constructor reserved-key'),
  broken('a text in the language __proto__', respelled(file({ subtitle: { ru: 'x' } }), 'ru', '__proto__'),
    'subtitle.__proto__ reserved-key'),
  broken('a field nested deeper than anything is', file({ steps: parsed(`${'['.repeat(300)}${']'.repeat(300)}`) }),
    'steps too-deep'),
  broken('a field that JSON cannot write', respelled(file({ steps: [9] }), '[9]', '[1e999]'),
    'steps not-data'),
]
