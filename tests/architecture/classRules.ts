// A class that a component names stands in its stylesheet. The type of a CSS module lets any name pass.
import { isNode, literalOf, resolveImport, type Source, walk } from './source.ts'

const classesIn = (css: string) =>
  new Set([...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((match) => match[1]))

export const namesItsClasses = (source: Source, textOf: (path: string) => string | undefined): readonly string[] => {
  const { path, program } = source
  if (!program) return []
  /** The name that stands for a stylesheet → the stylesheet. */
  const sheets = new Map<unknown, string>()
  const problems = new Set<string>()
  walk(program, (node) => {
    const target = node.type === 'ImportDeclaration' ? literalOf(node.source) : undefined
    const sheet = target?.endsWith('.module.css') ? resolveImport(path, target) : undefined
    if (sheet === undefined || !Array.isArray(node.specifiers)) return
    for (const { type, local } of node.specifiers) if (type === 'ImportDefaultSpecifier') sheets.set(local.name, sheet)
  })
  walk(program, (node) => {
    if (node.type !== 'MemberExpression' || !isNode(node.object) || !isNode(node.property)) return
    const sheet = node.object.type === 'Identifier' ? sheets.get(node.object.name) : undefined
    const name = node.computed === true ? literalOf(node.property) : String(node.property.name)
    if (sheet === undefined || name === undefined) return
    if (!classesIn(textOf(sheet) ?? '').has(name)) problems.add(`${path} names the class ${name}, which ${sheet} lacks`)
  })
  return [...problems]
}
