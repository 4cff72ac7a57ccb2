import { zlibSync } from 'fflate'
import { mapInPdf } from '~/formats/mapInPdf.ts'
import type { EntenteMap } from '~/map/map.ts'
import type { Figure } from './figure.ts'
import type { Fonts } from './fonts.ts'
import { pdfContent } from './pdfContent.ts'
import { at, bytes, num, type PdfFile, type PdfRef, pdfFile, pdfText } from './pdfFile.ts'
import { pdfFonts } from './pdfFonts.ts'
import { writeXmp } from './xmp.ts'

export type PdfOptions = {
  /** Those that `fontsNeeded` names. */
  readonly from: Fonts
  /** The map to attach, without private evidence, and the view; null for none. */
  readonly keep: { readonly map: EntenteMap; readonly view: string } | null
}

/**
 * The figure as a PDF of its printed size: vectors, text that can be found and copied, fonts of just its letters, its
 * language, title and alt text, and the map as an attachment. The same bytes in every engine.
 */
export function writePdf(figure: Figure, { from, keep }: PdfOptions): Uint8Array<ArrayBuffer> {
  const file = pdfFile()
  const scale = ((figure.printWidth / 25.4) * 72) / figure.width
  const [width, height] = [figure.width * scale, figure.height * scale]
  const texts = figure.primitives.filter((each) => each.kind === 'text')
  const fonts = pdfFonts(file, texts, from)
  const page = file.reserve()
  const pages = file.reserve()
  const drawing = pdfContent(figure.primitives, fonts, figure.height)
  // The whole drawing is one figure with an alternative in words; the scale brings its units to points.
  const content = `/Figure << /MCID 0 >> BDC q ${num6(scale)} 0 0 ${num6(scale)} 0 0 cm\n${drawing}\nQ EMC\n`
  const contents = file.putStream('/Filter /FlateDecode', zlibSync(bytes(content), { level: 9 }))
  const fontTable = [...fonts.values()].map(({ name, ref }) => `/${name} ${at(ref)}`).join(' ')
  const box = `[0 0 ${num(width)} ${num(height)}]`
  file.put(
    `<< /Type /Page /Parent ${at(pages)} /MediaBox ${box} /Resources << /Font << ${fontTable} >> >> ` +
      `/Contents ${at(contents)} /StructParents 0 /Tabs /S >>`,
    page,
  )
  file.put(`<< /Type /Pages /Kids [${at(page)}] /Count 1 >>`, pages)
  const structure = putStructure(file, figure, page, box)
  const metadata = file.putStream('/Type /Metadata /Subtype /XML', new TextEncoder().encode(writeXmp(figure)))
  const attached = keep === null ? '' : attachMap(file, keep.map, keep.view)
  const root = file.put(
    `<< /Type /Catalog /Pages ${at(pages)} /Lang ${pdfText(figure.language)} /MarkInfo << /Marked true >> ` +
      `/StructTreeRoot ${at(structure)} /Metadata ${at(metadata)} /ViewerPreferences << /DisplayDocTitle true >>${attached} >>`,
  )
  return file.close(root, putInfo(file, figure))
}

const num6 = (value: number): string => value.toFixed(6)

/** A document that holds one figure, whose content is all that is marked on the page. */
function putStructure(file: PdfFile, { description, language }: Figure, page: PdfRef, box: string): PdfRef {
  const [root, whole, element] = [file.reserve(), file.reserve(), file.reserve()]
  file.put(
    `<< /Type /StructElem /S /Figure /P ${at(whole)} /Pg ${at(page)} /K 0 /Alt ${pdfText(description)} ` +
      `/Lang ${pdfText(language)} /A << /O /Layout /BBox ${box} >> >>`,
    element,
  )
  file.put(`<< /Type /StructElem /S /Document /P ${at(root)} /K [${at(element)}] >>`, whole)
  const parents = file.put(`<< /Nums [0 [${at(element)}]] >>`)
  return file.put(`<< /Type /StructTreeRoot /K [${at(whole)}] /ParentTree ${at(parents)} /ParentTreeNextKey 1 >>`, root)
}

function attachMap(file: PdfFile, map: EntenteMap, view: string): string {
  const { name, content, keys } = mapInPdf.write(map, view)
  const stream = file.putStream(`${keys} /Filter /FlateDecode`, content)
  const spec = file.put(
    `<< /Type /Filespec /F (${name}) /UF ${pdfText(name)} /AFRelationship /Source ` +
      `/EF << /F ${at(stream)} /UF ${at(stream)} >> >>`,
  )
  return ` /Names << /EmbeddedFiles << /Names [(${name}) ${at(spec)}] >> >> /AF [${at(spec)}]`
}

function putInfo(file: PdfFile, { title, description, credit, source, date }: Figure): PdfRef {
  const day = date.replaceAll('-', '')
  const told = [
    `/Title ${pdfText(title)}`,
    credit === '' ? '' : `/Author ${pdfText(credit)}`,
    description === '' ? '' : `/Subject ${pdfText(description)}`,
    source === '' ? '' : `/Keywords ${pdfText(source)}`,
    '/Creator (Entente) /Producer (Entente)',
    /^\d{8}$/.test(day) ? `/CreationDate (D:${day}) /ModDate (D:${day})` : '',
  ]
  return file.put(`<< ${told.filter(Boolean).join(' ')} >>`)
}
