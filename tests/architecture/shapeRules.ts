// How a file looks: its length, its name, its exports, and what it may touch. Sentences begin with the path.
import { basename } from 'node:path/posix'
import { computedGeometry, dataTables, pureRooms } from './house.ts'
import { childrenOf, isNode, roomOf, type Source, type SyntaxNode, walk } from './source.ts'

const wall = 300

export const staysUnderTheWall = ({ path, text }: Pick<Source, 'path' | 'text'>): readonly string[] => {
  const lines = text.trimEnd().split('\n').length
  return lines < wall || dataTables.includes(path) ? [] : [`${path} has ${lines} lines, the wall is ${wall}`]
}

export const hasAGoodName = ({ path }: Source): readonly string[] => {
  // What a package without types of its own gives is told in a `.d.ts`.
  const name = basename(path).replace(/(\.d)?\.tsx?$|(\.module)?\.css$/, '')
  if (name === 'index' || name === 'types' || /(utils?|helpers?)$/i.test(name)) {
    return [`${path}: a file is named after what it holds, not ${name}`]
  }
  const isComponent = path.endsWith('.tsx') && path !== 'src/app/main.tsx'
  if (isComponent && !/^[A-Z][A-Za-z0-9]*$/.test(name)) return [`${path}: a component's file is named Like This.tsx`]
  if (/\.ts$/.test(path) && !/^[a-z][A-Za-z0-9]*$/.test(name)) return [`${path}: a file is named likeThis.ts`]
  return []
}

export const exportsByName = ({ path, hasDefaultExport, hasExportAll }: Source): readonly string[] => [
  ...(hasDefaultExport ? [`${path} has a default export`] : []),
  ...(hasExportAll ? [`${path} has an export *`] : []),
]

export const hasNoInlineStyle = ({ path, program }: Source): readonly string[] => {
  let found = false
  if (program && !computedGeometry.includes(path)) {
    walk(program, (node) => {
      if (node.type === 'JSXAttribute' && isNode(node.name) && node.name.name === 'style') found = true
    })
  }
  return found ? [`${path} has an inline style and is not listed as computed geometry`] : []
}

/** Found by name in a worker and in Node: nothing. */
const ofThePage = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
])

const globalObjects = new Set(['globalThis', 'self'])

const isIdentifier = (node: unknown): node is SyntaxNode & { readonly name: string } =>
  isNode(node) && node.type === 'Identifier' && typeof node.name === 'string'

/** The fields of a node in which an identifier is a name that is made, not one that is used. */
const bindingFields: { readonly [type: string]: readonly string[] } = {
  ArrowFunctionExpression: ['params'],
  CatchClause: ['param'],
  ClassDeclaration: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  ImportSpecifier: ['local'],
  VariableDeclarator: ['id'],
}

/** Names inside a pattern: `{ a, b: [c], ...d }` makes a, c and d. */
const namesIn = (pattern: SyntaxNode): readonly string[] => {
  if (isIdentifier(pattern)) return [pattern.name]
  const skipped = pattern.type === 'Property' ? 'key' : pattern.type === 'AssignmentPattern' ? 'right' : ''
  return childrenOf(pattern).flatMap(({ field, child }) => (field === skipped ? [] : namesIn(child)))
}

/** A name before `:`, after a `.` or of a type's field stands for no variable. */
const isOnlyAName = (parent: SyntaxNode | undefined, field: string) =>
  parent !== undefined &&
  parent.computed !== true &&
  ((field === 'property' && parent.type === 'MemberExpression') ||
    (field === 'key' && parent.shorthand !== true) ||
    (field === 'parameters' && parent.type.startsWith('TS')) ||
    (field === 'params' && parent.type.startsWith('TS')))

export const touchesNoPage = ({ path, program }: Source): readonly string[] => {
  if (!program || !pureRooms.some((room) => room === roomOf(path))) return []
  const made = new Set<string>()
  const used = new Set<string>()
  walk(program, (node, parent, field) => {
    for (const { field, child } of childrenOf(node)) {
      if (bindingFields[node.type]?.includes(field)) for (const name of namesIn(child)) made.add(name)
    }
    if (isIdentifier(node) && ofThePage.has(node.name) && !isOnlyAName(parent, field)) used.add(node.name)
    if (node.type !== 'MemberExpression' || !isIdentifier(node.object) || !isIdentifier(node.property)) return
    if (globalObjects.has(node.object.name) && ofThePage.has(node.property.name)) used.add(node.property.name)
  })
  return [...used].filter((name) => !made.has(name)).map((name) => `${path} is in a pure room and touches ${name}`)
}
