import { describe, expect, test } from 'vitest'
import { readXlsx } from '~/formats/readXlsx.ts'
import { opened } from './opened.ts'

// Tables as people keep them in spreadsheets.

const open = (text: string) => {
  const { map, problems } = opened(text)
  return {
    ties: map.relations.map(({ from, to, kind, mutual }) => `${from} ${kind} ${to}${mutual ? ' both' : ''}`),
    actors: map.actors.length,
    when: map.relations.map(({ when }) => when),
    told: problems.map(({ code, place }) => `${code} ${place.row}`),
  }
}

describe('around a table', () => {
  test('titles above and sums below are told and left out, and rows keep their numbers', () => {
    const text = 'Alliances of Europe;;\n\nSource: own work;;\nfrom;to;amount\nA;B;10\nA;;1\nB;C;20\n\nTotal;;31\n'
    expect(open(text)).toMatchObject({
      ties: ['A unknown B', 'B unknown C'],
      actors: 3,
      told: ['title-row 1', 'title-row 3', 'total-row 9', 'no-end 6'],
    })
  })

  test('a title that is cut by no sign leaves the sign between the cells to be found', () => {
    expect(open('Alliances, 1900\nfrom;to;kind\nA;B;supports\nB;C;opposes\n')).toMatchObject({
      ties: ['A support B', 'B opposition C'],
      told: ['title-row 1'],
    })
  })

  test('a list of single names, a first actor alone, and an actor called Total stay', () => {
    expect(open('name\nAnna\nTotal\n').actors).toBe(2)
    expect(open('from,to,kind\nTotal,Shell,owns\nShell,Total,owns\n').ties).toHaveLength(2)
    expect(open('5,,\n1,2,3\n2,3,4\n3,1,5\n').told).not.toContain('title-row 1')
  })

  test('the ruled line of Markdown is no row', () => {
    expect(open('| from | to | kind |\n|---|:-:|---|\n| A | B | supports |\n')).toMatchObject({
      ties: ['A support B'],
      told: [],
    })
  })
})

describe('a tie in one cell', () => {
  test('is cut at its arrow, whichever way it points', () => {
    expect(open('Anna -> Bob\nBob → Carl\nDora <- Carl\nAnna <-> Dora\nBob – Dora\n')).toEqual({
      ties: [
        'Anna unknown Bob',
        'Bob unknown Carl',
        'Carl unknown Dora',
        'Anna unknown Dora both',
        'Bob unknown Dora both',
      ],
      actors: 4,
      when: [undefined, undefined, undefined, undefined, undefined],
      told: [],
    })
  })

  test('keeps what stands beside it', () => {
    expect(open('tie,kind,date\nAnna -> Bob,supports,44566\nBob -> Jean-Luc,opposes,44567\n')).toMatchObject({
      ties: ['Anna support Bob', 'Bob opposition Jean-Luc'],
      when: ['2022-01-05', '2022-01-06'],
    })
  })

  test('is a remark where other columns are the ends', () => {
    expect(open('from,to,note\nA,B,x -> y\nB,C,y -> z\n').ties).toEqual(['A unknown B', 'B unknown C'])
  })
})

test('a column of words for kinds is one, whatever it is called', () => {
  expect(open('kz,ru,supports\nru,kz,opposes\n').ties).toEqual(['kz support ru', 'ru opposition kz'])
  expect(open('from,to,Beziehung\na,b,supports\nb,c,opposes\n').ties).toEqual(['a support b', 'b opposition c'])
  expect(open('from,to,seen\na,b,supports\nb,c,maybe\n').ties).toEqual(['a unknown b', 'b unknown c'])
})

test('Russian names of the ends are known, in windows-1251 as well', () => {
  const letters = 'Источник;Цель;Тип связи\nПутин;Токаев;поддерживает\n'
  const bytes = Uint8Array.from(letters, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
  expect(opened(bytes).map.relations).toMatchObject([{ from: 'Путин', to: 'Токаев', kind: 'support' }])
})

test('a cell of a workbook that reaches over rows is said of each, and a title across is a title', () => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = [
    cell('A1', 'Alliances'),
    ['A3 from', 'B3 to', 'C3 kind'].map((each) => cell(each.slice(0, 2), each.slice(3))).join(''),
    ['A4 France', 'B4 Russia', 'C4 supports'].map((each) => cell(each.slice(0, 2), each.slice(3))).join(''),
    ['B5 Germany', 'C5 opposes'].map((each) => cell(each.slice(0, 2), each.slice(3))).join(''),
  ].map((cells, at) => `<row r="${[1, 3, 4, 5][at]}">${cells}</row>`)
  const merged =
    '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A4:A5"/><mergeCell ref="Z9:Z99999999"/></mergeCells>'
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<worksheet><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`,
  }
  const { tables, problems } = readXlsx(
    new Map(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
  )
  expect(tables[0]).toMatchObject({
    rows: [
      ['France', 'Russia', 'supports'],
      ['France', 'Germany', 'opposes'],
    ],
    numbers: [4, 5],
  })
  expect(problems.map(({ code, place }) => [code, place.row])).toEqual([['title-row', 1]])
})
