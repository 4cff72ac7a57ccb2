import type { ImportProblem } from './importProblem.ts'
import { attributeOf, readXml } from './readXml.ts'

/** Which styles of a workbook show a number as a date: those with a built-in date format, or one that has days or years in it. */
export function dateStyles(xml: string, report: (problem: ImportProblem | null) => void): readonly boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let isInCells = false
  if (xml === '') return styles
  report(
    readXml(xml, {
      open: (name, attributes) => {
        const at = (key: string) => attributeOf(attributes, key) ?? ''
        if (name === 'numFmt') formats.set(Number(at('numFmtId')), at('formatCode'))
        if (name === 'cellXfs') isInCells = true
        if (name === 'xf' && isInCells) styles.push(isDate(Number(at('numFmtId')), formats))
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false
      },
    }),
  )
  return styles
}

function isDate(id: number, formats: ReadonlyMap<number, string>): boolean {
  const own = formats.get(id)
  if (own === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  const bare = own.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare) && !/[0#]/.test(bare))
}

const dayInMs = 86_400_000

/** Days since 1900, of which Excel believes that it was a leap year, or since 1904; as an ISO date, with a time if it has one. */
export function serialDate(serial: number, from1904: boolean): string | number {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 61 ? 31 : 30)
  const date = new Date(start + Math.round(serial * 86_400) * 1000)
  if (Number.isNaN(date.getTime()) || serial < 0 || serial > 2_958_465) return serial
  const text = date.toISOString()
  return date.getTime() % dayInMs === 0 ? text.slice(0, 10) : text.slice(0, 19)
}
