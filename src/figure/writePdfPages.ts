import { zlibSync } from 'fflate'
import { type HandoutPage, handoutSheet } from './composeHandout.ts'
import type { Fonts } from './fonts.ts'
import { pdfContent } from './pdfContent.ts'
import { at, bytes, num, pdfFile, pdfText } from './pdfFile.ts'
import { pdfFonts } from './pdfFonts.ts'

export type PagesOptions = {
  /** Those that `fontsNeeded` names. */
  readonly from: Fonts
  readonly title: string
  readonly language: string
}

/** Pages of A4: text that can be found and copied, every part tagged, pictures with an alt text. The same bytes everywhere. */
export function writePdfPages(
  pages: readonly HandoutPage[],
  { from, title, language }: PagesOptions,
): Uint8Array<ArrayBuffer> {
  const { width, height } = handoutSheet
  const file = pdfFile()
  const texts = pages.flat().flatMap(({ primitives }) => primitives.filter((each) => each.kind === 'text'))
  const fonts = pdfFonts(file, texts, from)
  const fontTable = [...fonts.values()].map(({ name, ref }) => `/${name} ${at(ref)}`).join(' ')
  const [tree, root, whole] = [file.reserve(), file.reserve(), file.reserve()]
  const elements: number[] = []
  const parents: string[] = []
  const kids = pages.map((parts, index) => {
    const page = file.reserve()
    const marked = parts.map(
      ({ tag, primitives }, id) => `/${tag} << /MCID ${id} >> BDC q\n${pdfContent(primitives, fonts, height)}\nQ EMC`,
    )
    const contents = file.putStream('/Filter /FlateDecode', zlibSync(bytes(`${marked.join('\n')}\n`), { level: 9 }))
    file.put(
      `<< /Type /Page /Parent ${at(tree)} /MediaBox [0 0 ${num(width)} ${num(height)}] ` +
        `/Resources << /Font << ${fontTable} >> >> /Contents ${at(contents)} /StructParents ${index} /Tabs /S >>`,
      page,
    )
    const own = parts.map(({ tag, alt }, id) =>
      file.put(
        `<< /Type /StructElem /S /${tag} /P ${at(whole)} /Pg ${at(page)} /K ${id}` +
          `${tag === 'Figure' ? ` /Alt ${pdfText(alt)} /A << /O /Layout /BBox [0 0 ${num(width)} ${num(height)}] >>` : ''} >>`,
      ),
    )
    elements.push(...own)
    parents.push(`${index} [${own.map(at).join(' ')}]`)
    return page
  })
  file.put(`<< /Type /Pages /Kids [${kids.map(at).join(' ')}] /Count ${kids.length} >>`, tree)
  file.put(`<< /Type /StructElem /S /Document /P ${at(root)} /K [${elements.map(at).join(' ')}] >>`, whole)
  const table = file.put(`<< /Nums [${parents.join(' ')}] >>`)
  file.put(
    `<< /Type /StructTreeRoot /K [${at(whole)}] /ParentTree ${at(table)} /ParentTreeNextKey ${kids.length} >>`,
    root,
  )
  const catalog = file.put(
    `<< /Type /Catalog /Pages ${at(tree)} /Lang ${pdfText(language)} /MarkInfo << /Marked true >> ` +
      `/StructTreeRoot ${at(root)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  )
  return file.close(catalog, file.put(`<< /Title ${pdfText(title)} /Creator (Entente) /Producer (Entente) >>`))
}
