// The house as tables: which room may know which, and what is excepted. When the house changes, this changes with it.

/** Rooms without DOM and React: they run in a worker, in Node and in tests as they are. */
export const pureRooms = [
  'map',
  'analysis',
  'formats',
  'layouts',
  'view',
  'scene',
  'figure',
  'presentation',
  'keeping',
] as const

/** Every folder of src/, and the rooms that it may import besides itself. */
export const mayImport: { readonly [room: string]: readonly string[] } = {
  map: [],
  analysis: ['map'],
  formats: ['map'],
  layouts: ['map'],
  view: ['map', 'analysis'],
  scene: ['map', 'view'],
  // The map travels inside the picture, and formats reads it out again: both ends of that stand there.
  // A handout is figures of the steps.
  figure: ['map', 'view', 'scene', 'formats', 'presentation'],
  // A slide is composed as a figure is: the same names that never collide, the same measure of text.
  // A step may stand camp by camp, in places of its own.
  presentation: ['map', 'analysis', 'layouts', 'view', 'scene', 'figure'],
  // What a kept map is, and when it is saved: plain values, so that every fault can be tried without a browser.
  keeping: ['map'],
  i18n: [],
  state: [...pureRooms, 'i18n'],
  canvas: [...pureRooms, 'state', 'i18n'],
  library: [
    'map',
    'analysis',
    'formats',
    'layouts',
    'view',
    'scene',
    'figure',
    'presentation',
    'keeping',
    'state',
    'i18n',
  ],
  ui: ['i18n'],
  panels: [...pureRooms, 'state', 'ui', 'i18n'],
  app: [...pureRooms, 'state', 'canvas', 'library', 'i18n', 'ui', 'panels'],
  // A second face of the same parts: a page that only shows a map, in other pages and as a file to take along.
  viewer: [...pureRooms, 'state', 'canvas', 'library', 'i18n', 'ui', 'panels', 'app'],
  cli: [...pureRooms, 'i18n'],
}

/** Rooms of which no part (a file, or a folder with all that is in it) may import another part. */
export const roomsOfStrangers: readonly string[] = ['panels']

/** Except these: small things that know the store and stand in several panels alike (a tie's sample, its sentence). */
export const sharedParts: readonly string[] = ['panels/pieces']

/** Every package that src/ may import, and the rooms that may. */
export const packageRooms: { readonly [name: string]: readonly string[] } = {
  '@fontsource-variable/inter': ['app', 'figure', 'viewer'],
  '@fontsource-variable/source-serif-4': ['app', 'figure', 'viewer'],
  '@resvg/resvg-js': ['cli'],
  cytoscape: ['canvas', 'layouts'],
  'cytoscape-fcose': ['layouts'],
  fflate: ['formats', 'figure', 'keeping', 'viewer'],
  graphology: ['layouts'],
  'graphology-layout-forceatlas2': ['layouts'],
  'graphology-layout-noverlap': ['layouts'],
  idb: ['library'],
  'lucide-react': ['ui', 'panels', 'app', 'viewer'],
  minisearch: ['view'],
  node: ['cli'],
  papaparse: ['formats'],
  react: ['state', 'canvas', 'ui', 'panels', 'app', 'viewer'],
  'react-aria-components': ['ui', 'panels', 'app'],
  'react-dom': ['app', 'viewer'],
  saxes: ['formats'],
  zustand: ['state'],
}

/** Longer than a file may be, for they hold data. */
export const dataTables: readonly string[] = [
  'src/i18n/en.ts',
  'src/i18n/kk.ts',
  'src/i18n/ru.ts',
  'src/figure/cutWidths.ts',
  'src/scene/interWidths.ts',
]

/** Where an inline style is allowed, for it is computed geometry. */
export const computedGeometry: readonly string[] = [
  'src/canvas/MapListbox.tsx',
  'src/panels/data/DataGrid.tsx',
  'src/panels/figure/Preview.tsx',
  'src/panels/list/ActorList.tsx',
  'src/panels/present/Lesson.tsx',
  'src/panels/present/PointerLayer.tsx',
  'src/panels/present/SlideView.tsx',
  'src/panels/present/SpeakerNotes.tsx',
  'src/panels/matters/ActorRanks.tsx',
  'src/panels/table/RelationTable.tsx',
  'src/panels/timeline/TimeHandle.tsx',
  'src/panels/timeline/TimeLine.tsx',
]
