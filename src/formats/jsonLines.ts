import { isRecord } from '~/map/plainData.ts'
import { parseJson } from './parseJson.ts'

/** One object a line (jsonlines.org), as data sets are handed out; null for any other JSON. */
export function jsonLines(text: string): readonly unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.slice(0, 2).every((line) => /^\s*\{.*\}\s*$/.test(line))) return null
  const values = lines.map(parsed)
  // Where few lines are objects it is something else, broken in its middle.
  return values.slice(0, 2).every(isRecord) && values.filter(isRecord).length > values.length / 2 ? values : null
}

function parsed(line: string): unknown {
  try {
    return parseJson(line)
  } catch {
    return line.slice(0, 80)
  }
}
