import { describe, expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { readFile } from '~/formats/readFile.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { sharedFile, sharedFiles, whyNoSharedMaps } from './shared.ts'

/** format: actors, ties; then every code that is told. */
const expected: { readonly [file: string]: string } = {
  'graphml/graphology__src__graphml__test__resources__attributes.graphml': 'graphml: 6, 7',
  'graphml/graphology__src__graphml__test__resources__basic.graphml': 'graphml: 11, 12',
  'graphml/graphology__src__graphml__test__resources__miserables.graphml': 'graphml: 77, 254',
  'graphml/graphology__src__graphml__test__resources__miserables_broken.graphml':
    'graphml: 77, 254 unknown-key unknown-key',
  'graphml/graphology__src__graphml__test__resources__multigraph.graphml': 'graphml: 6, 9',
  'graphml/tinkerpop__data__tinkerpop-modern.xml': 'graphml: 6, 6',
  'gexf/graphology__src__gexf__test__resources__arctic.gexf': 'gexf: 1715, 6676 near-names',
  'gexf/graphology__src__gexf__test__resources__basic.gexf': 'gexf: 2, 2',
  'gexf/graphology__src__gexf__test__resources__data.gexf': 'gexf: 4, 5',
  'gexf/graphology__src__gexf__test__resources__les_miserables.gexf': 'gexf: 77, 254',
  'gexf/graphology__src__gexf__test__resources__liststring.gexf': 'gexf: 4, 5',
  'gexf/graphology__src__gexf__test__resources__mixed.gexf': 'gexf: 3, 3',
  'gexf/graphology__src__gexf__test__resources__undeclared_attribute.gexf': 'gexf: 2, 1 unknown-key unknown-key',
  'gexf/graphology__src__gexf__test__resources__v1_3.gexf': 'gexf: 2, 1',
  'gexf/pygraphistry__graphistry__tests__data__gexf__invalid-missing-node-id.gexf': 'gexf: 1, 0 no-actor no-actor',
  'gexf/pygraphistry__graphistry__tests__data__gexf__sample-1.1draft-basic.gexf': 'gexf: 3, 2',
  'gexf/pygraphistry__graphistry__tests__data__gexf__sample-1.3-viz.gexf': 'gexf: 2, 1',
  'cytoscape/cytoscape-automation__for-scripters__Python__data__galFiltered.json': 'cyjs: 331, 362',
  'cytoscape/cytoscape-web__test__fixtures__cx2__invalid__duplicate-node-ids.invalid.cx2': 'cx2: 2, 1 duplicate-actor',
  'cytoscape/cytoscape-web__test__fixtures__cx2__invalid__invalid-edge-reference.invalid.cx2': 'cx2: 2, 0 no-actor',
  'cytoscape/cytoscape-web__test__fixtures__cx2__invalid__truncated.invalid.cx2': 'null: not-json',
  'cytoscape/cytoscape-web__test__fixtures__cx2__invalid__wrong-version.invalid.cx2': 'null: newer-version',
  'cytoscape/cytoscape-web__test__fixtures__cx2__valid__minimal.valid.cx2': 'cx2: 2, 1',
  'cytoscape/cytoscape-web__test__fixtures__cx2__valid__small-network.valid.cx2': 'cx2: 20, 30',
  'cytoscape/cytoscape-web__test__fixtures__cx2__valid__with-visual-style.valid.cx2': 'cx2: 20, 30',
  'csv/cytoscape-web__test__fixtures__tables__csv-european-format.valid.csv': 'csv: 0, 0 no-ends-columns',
  'csv/cytoscape-web__test__fixtures__tables__csv-no-headers.valid.csv': 'csv: 4, 10 guessed-ends',
  'csv/cytoscape-web__test__fixtures__tables__csv-with-headers.valid.csv': 'csv: 4, 10 guessed-ends',
  'csv/cytoscape-web__test__fixtures__tables__edge-attributes.valid.csv': 'csv: 0, 0 no-ends-columns',
  'csv/cytoscape-web__test__fixtures__tables__edge-list.valid.csv': 'csv: 20, 20',
  'csv/cytoscape-web__test__fixtures__tables__inconsistent-columns.invalid.csv': 'csv: 3, 0 ragged-row ragged-row',
  'csv/cytoscape-web__test__fixtures__tables__malformed-quotes.invalid.csv': 'csv: 1, 0 bad-quotes ragged-row',
  'csv/cytoscape-web__test__fixtures__tables__semicolon-delimited.valid.txt': 'csv: 4, 10 guessed-ends',
  'csv/cytoscape-web__test__fixtures__tables__tsv-with-headers.valid.tsv': 'csv: 4, 10 guessed-ends',
  'csv/graph__sample-data__air-routes-latest-edges.csv': 'csv: 3742, 57645',
  'csv/graph__sample-data__air-routes-latest-nodes.csv': 'csv: 3749, 0 near-names',
  'csv/graph__sample-data__edges.csv': 'csv: 13, 13 guessed-ends',
  'csv/icews__inst__extdata__events.2018.sample.tab': 'csv: 1397, 3705 near-names',
  'csv/nomenklatura__tests__fixtures__donations.xlsx': 'xlsx: 95, 292 near-names',
  'csv/pygraphistry__demos__data__lesmiserables.csv': 'csv: 77, 254',
  'json/StarWars-social-network__networks__starwars-full-interactions.json': 'node-link: 110, 398',
  'json/openaleph__ui__src__react-ftm__embed__sample.ftm': 'ftm: 17, 3',
  'json/sigma.js__packages__test__datasets__les-miserables.json': 'graphology: 77, 254',
  'signed/highland-tribes.csv': 'csv: 16, 58',
  'signed/great-powers-1872-1918.csv': 'csv: 6, 20',
  'signed/correlates-of-war-1946-49.csv': 'csv: 64, 362',
}

const read = (path: string) => {
  const { format, draft, problems } = readFile(sharedFile(path))
  if (draft === null) return { format, map: null, codes: problems.map(({ code }) => code) }
  const built = buildMap(draft, guessPlan(draft))
  const codes = built.problems.map(({ code }) => code)
  // Of those that are only hints, one word is enough.
  return {
    format,
    map: built.map,
    codes: codes.filter((code, at) => code !== 'near-names' || codes.indexOf(code) === at),
  }
}

describe.skipIf(whyNoSharedMaps !== '')('files that others have written', () => {
  const files = ['graphml', 'gexf', 'cytoscape', 'csv', 'json', 'signed'].flatMap(sharedFiles)

  test('are all here', () => {
    expect(files.filter((file) => !Object.hasOwn(expected, file))).toEqual([])
  })

  test.each(files)('%s opens, or says why not', (file) => {
    const { format, map, codes } = read(file)
    const counts = map === null ? [] : [`${map.actors.length}, ${map.relations.length}`]
    expect([`${format}:`, ...counts, ...codes].join(' ')).toBe(expected[file])
    if (map) expect(parseMap(serializeMap(map)).problems).toEqual([])
  })

  const relationIn = (file: string, wanted: (from: string, to: string) => boolean) =>
    read(file).map?.relations.find(({ from, to }) => wanted(from, to))

  test('signs, dates, weights and directions are understood', () => {
    expect(relationIn('signed/great-powers-1872-1918.csv', (from, to) => from === 'RUS' && to === 'FRA')).toEqual({
      ...{ id: 'RUS-FRA', from: 'RUS', to: 'FRA', kind: 'opposition', when: '1872/1890', evidence: [] },
    })
    const mixed = read('gexf/graphology__src__gexf__test__resources__mixed.gexf').map
    expect(mixed?.relations.map(({ mutual, strength, label }) => [mutual, strength, label])).toEqual([
      [undefined, undefined, undefined],
      [undefined, 4.56, 'Nice edge'],
      [true, undefined, undefined],
    ])
    const event = read('csv/icews__inst__extdata__events.2018.sample.tab').map?.relations[0]
    expect(event).toMatchObject({ kind: 'support', label: 'Consult', when: '2018-06-01', id: '32889836' })
  })

  test('places in a list are ends, as D3 counts them', () => {
    const file = 'json/StarWars-social-network__networks__starwars-full-interactions.json'
    expect(read(file).map?.relations[0]).toMatchObject({ from: 'NUTE GUNRAY', to: 'QUI-GON', strength: 1 })
  })
})
