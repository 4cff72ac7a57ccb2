import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Relation, RelationId } from '~/map/map.ts'
import { composeScene } from '~/scene/composeScene.ts'
import { boundsOf, type Rect } from '~/scene/geometry.ts'
import type { Scene } from '~/scene/scene.ts'
import { selectSceneParts } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Change } from '~/view/change.ts'
import { comparedIn } from '~/view/comparedIn.ts'
import { comparedSides } from '~/view/comparedSides.ts'
import { changesOnSides } from '~/view/compareTies.ts'
import styles from './SidePictures.module.css'

type Paint = (canvas: HTMLCanvasElement, scene: Scene, bounds: Rect) => void

/** What is compared as two pictures of the map beside each other: everyone in the same place, the ties of either. */
export function SidePictures({ paint }: { readonly paint: Paint }) {
  const words = useScreenWords()
  const view = useApp((state) => state.view)
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const parts = useApp(selectParts)
  const { compare, before, after } = view
  const scenes = useMemo(() => {
    const { changes, sides } = comparedIn(parts.visible.relations, { compare, before, after })
    if (changes === null) return null
    const marks = changesOnSides(changes)
    return [sceneOf(parts, sides[0], marks[0], 'gone'), sceneOf(parts, sides[1], marks[1], 'new')] as const
  }, [parts, compare, before, after])
  const bounds = useMemo(() => boundsOf((scenes ?? []).flatMap((scene) => scene.bounds ?? [])), [scenes])
  const frame = useRef<HTMLDivElement>(null)
  const isStacked = useStacked(frame, bounds)
  if (scenes === null) return null
  const names = comparedSides(map, view, words, language)
  return (
    <div ref={frame} className={`${styles.sides} ${isStacked ? styles.stacked : ''}`}>
      {scenes.map((scene, at) => {
        const name = names[at] ?? ''
        const title = words.figure.periodOfTies(name, scene.ties.length)
        return (
          <figure key={at === 0 ? 'first' : 'second'} className={styles.side}>
            <figcaption className={styles.title}>{title}</figcaption>
            <Picture
              scene={scene}
              bounds={bounds}
              paint={paint}
              label={words.compare.picture(name, scene.ties.length)}
            />
          </figure>
        )
      })}
    </div>
  )
}

/** Whether two pictures are larger one above the other. */
function useStacked(frame: RefObject<HTMLDivElement | null>, bounds: Scene['bounds']): boolean {
  const [isStacked, setStacked] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element || !bounds) return
    const sizeIn = (width: number, height: number) => Math.min(width / bounds.width, (height - heading) / bounds.height)
    const sized = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      setStacked(sizeIn(width, height / 2) > sizeIn(width / 2, height))
    })
    sized.observe(element)
    return () => sized.disconnect()
  }, [frame, bounds])
  return isStacked
}

const heading = 60 // px: its title, and the room round the map

type Parts = ReturnType<typeof selectSceneParts>

const kept = remember(
  (sheet: Parts['sheet'], visible: Parts['visible'], theme: Parts['theme'], kindWords: Parts['kindWords']) => ({
    sheet,
    visible,
    theme,
    kindWords,
  }),
)
const selectParts = (state: Parameters<typeof selectSceneParts>[0]) => {
  const { sheet, visible, theme, kindWords } = selectSceneParts(state)
  return kept(sheet, visible, theme, kindWords)
}

function sceneOf(
  { sheet, visible, theme, kindWords }: ReturnType<typeof selectParts>,
  relations: readonly Relation[],
  changes: ReadonlyMap<RelationId, Change>,
  own: 'gone' | 'new',
): Scene {
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const fadedActors = new Set(visible.actors.map(({ id }) => id).filter((id) => !tied.has(id)))
  const changedActors = new Map([...(visible.changedActors ?? [])].filter(([, change]) => change === own))
  const seen = { actors: visible.actors, relations, fadedActors, changes, changedActors }
  return composeScene(sheet, seen, { actors: [], tie: '' }, theme, kindWords)
}

type PictureProps = {
  readonly scene: Scene
  readonly bounds: Scene['bounds']
  readonly paint: Paint
  readonly label: string
}

function Picture({ scene, bounds, paint, label }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element || !bounds) return
    const repaint = () => paint(element, scene, bounds)
    const sized = new ResizeObserver(repaint)
    sized.observe(element)
    document.fonts.addEventListener('loadingdone', repaint)
    return () => {
      sized.disconnect()
      document.fonts.removeEventListener('loadingdone', repaint)
    }
  }, [scene, bounds, paint])
  return <canvas ref={canvas} className={styles.picture} role="img" aria-label={label} />
}
