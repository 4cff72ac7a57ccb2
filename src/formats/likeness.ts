// Texts of programs that are not read, told by how they begin: a sentence can name them.

/** The first that fits is taken. */
const beginnings: readonly (readonly [start: RegExp, name: string])[] = [
  [/^(?:strict\s+)?(?:di)?graph\b[^\n[]*\{/i, 'DOT (Graphviz)'],
  [/^(?:---[\s\S]*?---\s*)?(?:%%[^\n]*\s*)*(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b/, 'Mermaid'],
  [/^(?:sequenceDiagram|classDiagram|erDiagram|mindmap|stateDiagram(?:-v2)?)\s/, 'Mermaid'],
  [/^@start(?:uml|mindmap|json)\b/, 'PlantUML'],
  [/^(?:@prefix|@base|PREFIX)\s/, 'RDF (Turtle)'],
  [/^(?:<[^<>\s]+>|_:\w+)\s+<[^<>\s]+>\s+(?:<[^<>\s]+>|"|_:)/, 'RDF (N-Triples)'],
  [/^dl\s+(?:n|nr|nm|nc|rows|format)\b/i, 'DL (UCINET)'],
  [/^\*\s*(?:node|tie)\s+(?:data|properties)\b/i, 'VNA (NetDraw)'],
  [/^\(tlp\s/, 'TLP (Tulip)'],
  [/^nodedef>/i, 'GDF (GUESS, Gephi)'],
  [/^(?:>>graph6<<|>>sparse6<<)/, 'graph6 / sparse6'],
  [/^\{\\rtf/, 'RTF'],
  [/^TY {2}- /, 'RIS'],
  [/^@\w+\s*\{/, 'BibTeX'],
  [/^(?:CREATE|MATCH|MERGE)\s*\(/, 'Cypher'],
]

/** What the root of an XML document says that it is. */
const roots: { readonly [name: string]: string } = {
  RDF: 'RDF/XML (OWL)',
  Ontology: 'OWL',
  mxfile: 'draw.io',
  mxGraphModel: 'draw.io',
  map: 'FreeMind',
  opml: 'OPML',
  svg: 'SVG',
  graph: 'XGMML',
  DynamicNetwork: 'DyNetML',
  MetaNetwork: 'DyNetML',
  kml: 'KML',
  Workbook: 'Excel XML',
}

/** '' for what begins like none of them. */
export const likeText = (text: string): string => {
  const head = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .replace(/^(?:(?:\/\/|#)[^\n]*\s*)+/, '')
  return beginnings.find(([start]) => start.test(head))?.[1] ?? ''
}

export const likeRoot = (root: string): string => (Object.hasOwn(roots, root) ? (roots[root] ?? '') : '')

/** Which entry of a zip tells what program it is of. */
const entries: readonly (readonly [name: RegExp, program: string])[] = [
  [/^content\.xml$/, 'OpenDocument'],
  [/^word\//, 'Word'],
  [/^ppt\//, 'PowerPoint'],
  [/^xl\/workbook\.bin$/, 'Excel (.xlsb)'],
  [/^Index\/|\.iwa$/, 'Numbers'],
  [/^CytoscapeSession/, 'Cytoscape (session)'],
  [/_graphstore_bytes$|^Project_xml$/, 'Gephi (project)'],
  [/\.kml$/, 'KMZ'],
]

export const likeZip = (names: readonly string[]): string =>
  entries.find(([entry]) => names.some((name) => entry.test(name)))?.[1] ?? ''
