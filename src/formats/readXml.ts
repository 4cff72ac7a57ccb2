// XML as a stream of elements, from files that anyone may have made: no entities of their own, no depth without end.
import { SaxesParser } from 'saxes'
import { deepest } from '~/map/plainData.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'

export type Attributes = { readonly [name: string]: string }

export type XmlEvents = {
  /** Names come without their prefix, as written otherwise. */
  readonly open: (name: string, attributes: Attributes) => void
  /** `text`: all character data right inside the element. */
  readonly close: (name: string, text: string) => void
}

/** Stops at the first thing that is no XML; what was read until then has been handed over. */
export function readXml(text: string, { open, close }: XmlEvents): ImportProblem | null {
  const parser = new SaxesParser({ xmlns: false })
  const texts: string[] = []
  let problem: ImportProblem | null = null
  const stop = (found: ImportProblem): never => {
    problem ??= found
    throw new Stopped()
  }
  // One that declares nothing does no harm: older GraphML names its DTD so.
  parser.on('doctype', (doctype) => (doctype.includes('[') ? stop(importProblem('doctype', {})) : undefined))
  parser.on('error', ({ message }) => {
    const why = message.replace(/^(?:undefined:)?\d+:\d+:\s*/, '')
    stop(importProblem('bad-xml', { line: parser.line, column: parser.columnIndex + 1, why }))
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= deepest) stop(importProblem('too-deep', { levels: deepest }))
    texts.push('')
    open(localName(name), attributes)
  })
  const add = (more: string) => {
    const last = texts.length - 1
    if (last >= 0) texts[last] += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => close(localName(name), texts.pop() ?? ''))
  try {
    const step = 65_536
    for (let at = 0; at < text.length; at += step) parser.write(text.slice(at, at + step))
    parser.close()
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  return problem
}

class Stopped extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute by its name without prefix; undefined when it is missing. */
export const attributeOf = (attributes: Attributes, ...names: readonly string[]): string | undefined => {
  for (const name of names) if (Object.hasOwn(attributes, name)) return attributes[name]
  return undefined
}
