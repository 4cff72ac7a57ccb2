// A file of the project, read once for all rules.
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'

export type SyntaxNode = { readonly type: string; readonly [field: string]: unknown }

export type Source = {
  /** From the root of the project, with `/`: `src/map/map.ts`. */
  readonly path: string
  readonly text: string
  /** Undefined where it is no TypeScript. */
  readonly program: SyntaxNode | undefined
  /** What it names to import, types too, each once: `~/map/map.ts`, `react`. */
  readonly imports: readonly string[]
  readonly hasDefaultExport: boolean
  readonly hasExportAll: boolean
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

export const childrenOf = (node: SyntaxNode): readonly { readonly field: string; readonly child: SyntaxNode }[] =>
  Object.entries(node).flatMap(([field, value]) =>
    [value].flat().flatMap((child) => (isNode(child) ? [{ field, child }] : [])),
  )

type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void

/** Every node of a tree, each with the node that holds it, and in which field. */
export const walk = (node: SyntaxNode, visit: Visit, parent?: SyntaxNode, field = '') => {
  visit(node, parent, field)
  for (const { field, child } of childrenOf(node)) walk(child, visit, node, field)
}

/** A string that stands there as it is; undefined where it is anything else. */
export const literalOf = (node: unknown) =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

const nameOf = (node: unknown) => (isNode(node) ? (node.name ?? node.value) : undefined)

/** Throws on a file that cannot be parsed, naming it. */
export const readSource = (path: string, text: string): Source => {
  if (!/\.tsx?$/.test(path)) {
    return { path, text, program: undefined, imports: [], hasDefaultExport: false, hasExportAll: false }
  }
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const imports = new Set<string>()
  let hasDefaultExport = false
  let hasExportAll = false
  const visit: Visit = (node) => {
    const target = importing.has(node.type) ? literalOf(node.source) : undefined
    if (target !== undefined) imports.add(target)
    if (node.type === 'ExportAllDeclaration') hasExportAll = true
    if (node.type === 'ExportDefaultDeclaration') hasDefaultExport = true
    if (node.type === 'ExportSpecifier' && nameOf(node.exported) === 'default') hasDefaultExport = true
  }
  if (!isNode(program)) throw new Error(`${path}: no program`)
  walk(program, visit)
  return { path, text, program, imports: [...imports], hasDefaultExport, hasExportAll }
}

/** The path that an import names, without `?url` and the like; undefined where it names a package. */
export const resolveImport = (from: string, target: string) => {
  const bare = target.replace(/\?.*$/, '')
  if (bare.startsWith('~/')) return join('src', bare.slice(2))
  return bare.startsWith('.') ? join(dirname(from), bare) : undefined
}

/** `src/map/map.ts` → `map`; undefined outside of a room. */
export const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]
