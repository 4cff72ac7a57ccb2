import type { ActorId } from '~/map/map.ts'
import { grow } from '~/scene/geometry.ts'
import type { Label, Scene } from '~/scene/scene.ts'
import { drawGraph } from './drawGraph.ts'
import type { Figure } from './figure.ts'
import { hairline } from './primitives.ts'
import { proofOf } from './proofFigure.ts'

const margin = 20

/**
 * A scene as it stands on screen at 100 %, as a figure of the graph alone: for comparing the two, and for whoever wants the
 * picture without a sheet. `at` is where the sheet's corner lies in the scene.
 */
export function figureOfScene(
  scene: Scene,
  labels: ReadonlyMap<ActorId, Label>,
  language: string,
): Figure & { readonly at: { readonly x: number; readonly y: number } } {
  const { x, y, ...size } = grow(scene.bounds ?? { x: 0, y: 0, width: 0, height: 0 }, margin)
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)]
  const background = scene.theme.canvas
  const names = new Map([...labels].map(([id, label]) => [id, { label, align: 'middle' as const, cost: 0 }]))
  const look = { background, icons: true, numbers: [], changes: [], nameLanguage: () => language, isPanel: false }
  const { primitives, placing } = drawGraph({ scene, names }, look, { scale: 1, x: -x, y: -y })
  const ground = hairline(0, 0, width, height, background, 'ground')
  const printWidth = (width / 96) * 25.4
  return {
    at: { x, y },
    width,
    height,
    unit: 'px',
    printWidth,
    pixelsPerUnit: 1,
    background,
    primitives: [ground, ...primitives],
    language,
    title: '',
    description: '',
    source: '',
    credit: '',
    licence: '',
    date: '',
    placing: [placing],
    proof: proofOf({
      primitives,
      background,
      pointsPerUnit: 0.75,
      unplaced: [],
      unplacedNumbers: 0,
      notes: { shown: 0, all: 0 },
      overlaps: 0,
      room: 1,
      nothingSelected: false,
      nothingShown: scene.actors.length === 0,
      noDates: false,
    }),
    privateLeftOut: 0,
  }
}
