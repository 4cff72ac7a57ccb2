// One drawing: what the canvas paints and what a figure holds are the same picture, pixel by pixel.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { figureOfScene } from '../../src/figure/figureOfScene.ts'
import { writeSvg } from '../../src/figure/writeSvg.ts'
import { labelsAt } from '../../src/scene/labelsAt.ts'
import { fonts, shippedMap } from '../figure/figureOf.ts'
import { sceneOf } from '../scene/sceneOf.ts'
import type { Compared, Painted } from './paintedScene.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The painter of the canvas as a script for an empty page. */
async function painter(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': here('../../src') } },
    build: {
      write: false,
      lib: { entry: here('./paintedScene.ts'), formats: ['iife'], name: 'painted', fileName: 'painted' },
    },
  })
  const [first] = [made].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the painter was not built')
  return chunk.code
}

const font = (name: string) => readFileSync(here(`../../src/figure/fonts/${name}.ttf`)).toString('base64')

for (const [name, language] of [
  ['kazakhstan-2022', 'en'],
  ['kazakhstan-2022', 'kk'],
  ['great-powers-1872-1907', 'en'],
] as const) {
  test(`the canvas and a figure show the same picture: ${name}, ${language}`, async ({ page }) => {
    const scene = sceneOf(shippedMap(name), language)
    const labels = labelsAt(scene, 1)
    const figure = figureOfScene(scene, labels, language)
    const painted: Painted = {
      scene,
      labels: [...labels],
      at: figure.at,
      width: figure.width,
      height: figure.height,
      svg: writeSvg(figure, { fonts: 'outlined', from: fonts, keep: null }),
      fonts: ['latin', 'cyrillic', 'cyrillic-ext'].flatMap((slice) => [
        { weight: '500', data: font(`inter-500-${slice}`) },
        { weight: '650', data: font(`inter-650-${slice}`) },
      ]),
    }
    await page.goto('about:blank')
    await page.addScriptTag({ content: await painter() })
    const { far, mean, ink } = await page.evaluate(
      (input) =>
        (Reflect.get(globalThis, 'painted') as { compare: (input: Painted) => Promise<Compared> }).compare(input),
      painted,
    )
    // There is a picture, and letters and lines are where they are: a line one px off would be far at ten times as many.
    expect(ink).toBeGreaterThan(0.02)
    expect(far).toBeLessThan(0.002)
    expect(mean).toBeLessThan(2)
  })
}
