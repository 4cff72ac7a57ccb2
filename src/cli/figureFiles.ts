import { checkPng } from '~/figure/checkPng.ts'
import type { Figure } from '~/figure/figure.ts'
import { finishPng } from '~/figure/finishPng.ts'
import { type Fonts, isCovered } from '~/figure/fonts.ts'
import { pixelSize } from '~/figure/pixels.ts'
import { writePdf } from '~/figure/writePdf.ts'
import { type SvgOptions, writeSvg } from '~/figure/writeSvg.ts'
import { Refusal } from './refusal.ts'

export type Format = 'svg' | 'pdf' | 'png'
type Keep = SvgOptions['keep']

/** The bytes of a figure's file. */
export async function figureFile(
  format: Format,
  figure: Figure,
  fonts: Fonts,
  letters: SvgOptions['fonts'],
  keep: Keep,
): Promise<Uint8Array> {
  if (format === 'pdf') return writePdf(figure, { from: fonts, keep })
  if (format === 'svg') return new TextEncoder().encode(writeSvg(figure, { fonts: letters, from: fonts, keep }))
  return await drawPng(figure, fonts, keep)
}

/** Letters are shapes by then, so that no font of this machine matters but for scripts that ours lack. */
async function drawPng(figure: Figure, fonts: Fonts, keep: Keep): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new Refusal(
      'input',
      'A PNG needs @resvg/resvg-js, which is not installed for this system: choose .svg or .pdf.',
    )
  })
  const svg = writeSvg(figure, { fonts: 'outlined', from: fonts, keep: null })
  const size = pixelSize(figure)
  const isForeign = figure.primitives.some((each) => each.kind === 'text' && !isCovered(each.text, each.cut))
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: size.width },
    font: { loadSystemFonts: isForeign },
  }).render()
  const png = finishPng(new Uint8Array(drawn.asPng()), figure, keep)
  const fault = png === null ? 'not-a-png' : checkPng(png, { width: drawn.width, height: drawn.height })
  if (png === null || fault !== null)
    throw new Refusal('input', `The picture came out wrong (${fault}): choose .pdf, or a smaller size.`)
  return png
}
