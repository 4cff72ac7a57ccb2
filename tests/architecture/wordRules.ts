// No word in the interface stands in a component: all come from i18n, or no other language can have them.
import { childrenOf, isNode, literalOf, type Source, type SyntaxNode, walk } from './source.ts'

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'errorMessage',
  'heading',
  'hint',
  'label',
  'placeholder',
  'textValue',
  'title',
  'tooltip',
])

const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/&#?\w+;/g, ''))

/** The strings that an expression can come to, as far as they stand there. What a function is given is its own affair. */
const stringsIn = (node: unknown): readonly string[] => {
  if (!isNode(node)) return []
  const literal = literalOf(node)
  if (literal !== undefined) return [literal]
  const within = (...fields: readonly string[]) => fields.flatMap((field) => stringsIn(node[field]))
  switch (node.type) {
    case 'TemplateLiteral':
      return childrenOf(node).flatMap(({ field, child }) => {
        const value = field === 'quasis' ? child.value : undefined
        return typeof value === 'object' && value !== null && 'raw' in value ? [String(value.raw)] : stringsIn(child)
      })
    case 'ConditionalExpression':
      return within('consequent', 'alternate')
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.type === 'LogicalExpression' || node.operator === '+' ? within('left', 'right') : []
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return within('expression')
    default:
      return []
  }
}

const wordsOf = (node: SyntaxNode, parent: SyntaxNode | undefined): readonly string[] => {
  if (node.type === 'JSXText') return [String(node.value)]
  if (node.type === 'JSXExpressionContainer') return parent?.type === 'JSXAttribute' ? [] : stringsIn(node)
  if (node.type !== 'JSXAttribute' || !isNode(node.name)) return []
  return spoken.has(String(node.name.name)) ? stringsIn(node.value) : []
}

export const speaksThroughWords = ({ path, text, program }: Source): readonly string[] => {
  if (path.endsWith('.css')) {
    return [...text.matchAll(/\bcontent:\s*(["'])(.*?)\1/g)]
      .map((match) => (match[2] ?? '').replace(/\\[\da-f]+/gi, ''))
      .filter(hasLetters)
      .map((word) => `${path} says “${word}” itself`)
  }
  const said: string[] = []
  if (program) walk(program, (node, parent) => said.push(...wordsOf(node, parent)))
  return said.filter(hasLetters).map((word) => `${path} says “${word.trim()}” itself`)
}
