// What yEd draws of a node or an edge (GraphML, yFiles' own elements): words, place, colour, shape, heads of the line.
import type { Cell } from './draft.ts'
import { type Attributes, attributeOf } from './readXml.ts'
import { own } from './rowsByField.ts'

export type Drawing = {
  readonly open: (name: string, attributes: Attributes) => void
  /** Whether it was an element of a drawing that holds words. */
  readonly close: (name: string, content: string) => boolean
  readonly into: (fields: Map<string, Cell>) => void
}

export function yedDrawing(): Drawing {
  const labels: string[] = []
  const facts = new Map<string, Cell>()
  let heads: readonly [atSource: boolean, atTarget: boolean] | undefined
  // A group is drawn twice, open and folded: only the one that is shown is read.
  let [shown, drawn, isTwice] = [0, -1, false]
  const isHidden = () => isTwice && drawn !== shown
  const set = (name: string, value: Cell) => facts.has(name) || value === '' || facts.set(name, value)

  return {
    open(name, attributes) {
      const at = (each: string) => attributeOf(attributes, each) ?? ''
      if (name === 'Realizers') [shown, drawn, isTwice] = [Number(at('active')) || 0, -1, true]
      else if (isTwice && /Node$/.test(name)) drawn++
      if (isHidden()) return
      if (name === 'Geometry') {
        set(own('x'), middle(at('x'), at('width')))
        set(own('y'), middle(at('y'), at('height')))
      } else if (name === 'Fill' || name === 'LineStyle') set('color', at('color'))
      else if (name === 'Shape') set('shape', at('type'))
      else if (name === 'Arrows') heads = [isHead(at('source')), isHead(at('target'))]
    },
    close(name, content) {
      if (name === 'Realizers') isTwice = false
      if (name !== 'NodeLabel' && name !== 'EdgeLabel') return false
      if (!isHidden() && content.trim() !== '') labels.push(content.trim())
      return true
    },
    into(fields) {
      for (const [name, value] of facts) if (!fields.has(name)) fields.set(name, value)
      labels.forEach((label, at) => {
        fields.set(at === 0 ? own('label') : `label ${at + 1}`, label)
      })
      if (heads) direct(fields, heads)
    },
  }
}

const middle = (start: string, length: string): Cell =>
  start === '' ? '' : Number(start) + (Number.isFinite(Number(length)) ? Number(length) / 2 : 0)

const isHead = (style: string): boolean => style !== '' && style !== 'none'

/** The heads of a line say where a tie goes: none or two of them both ways, one at the source backwards. */
export function direct(fields: Map<string, Cell>, [atSource, atTarget]: readonly [boolean, boolean]): void {
  if (fields.has(own('directed'))) return
  if (atSource === atTarget) fields.set(own('directed'), 'false')
  else if (atSource) {
    const [source, target] = [fields.get(own('source')), fields.get(own('target'))]
    fields.set(own('source'), target).set(own('target'), source)
  }
}
