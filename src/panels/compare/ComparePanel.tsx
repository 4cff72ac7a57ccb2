import { Copy } from 'lucide-react'
import { useMemo } from 'react'
import { figureIn } from '~/figure/figureInMap.ts'
import { readFigureSettings } from '~/figure/readFigureSettings.ts'
import { comparedTitles } from '~/map/comparedMaps.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { look, say, setFigure } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { comparedIn, type NoComparison } from '~/view/comparedIn.ts'
import { comparedSides } from '~/view/comparedSides.ts'
import type { TieChanges } from '~/view/compareTies.ts'
import type { View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { Answer } from '../pieces/Answer.tsx'
import { ChangeList } from './ChangeList.tsx'
import styles from './ComparePanel.module.css'
import type { CompareDoors } from './compareDoors.ts'
import { ActorChanges, JoinedMaps } from './JoinedMaps.tsx'
import { OtherMaps } from './OtherMaps.tsx'
import { Sides } from './Sides.tsx'
import { useChangeText } from './useChangeText.ts'

/** Two moments, sources or bases: what is new, gone or told otherwise, in words; the map shows those ties and pales the rest. */
export function ComparePanel({ doors }: { readonly doors: CompareDoors }) {
  const words = useScreenWords().compare
  const { compare, before, after, apart } = useApp((state) => state.view)
  const { relations, changedActors = noOne } = useApp(selectVisible)
  const isJoined = useApp((state) => comparedTitles(state.document.map) !== null)
  const isAsked = compare !== 'maps' || isJoined
  const { changes, trouble } = useMemo(
    () => comparedIn(relations, { compare, before, after }),
    [relations, compare, before, after],
  )
  const names = useSideNames()
  const textOf = useChangeText()
  const differs =
    isAsked &&
    changes !== null &&
    changes.added.length + changes.gone.length + changes.changed.length + changedActors.size > 0
  async function copy() {
    if (changes === null) return
    try {
      await navigator.clipboard.writeText(textOf(summaryOf(changes, changedActors, words), changes, changedActors))
      store.setState(say(words.copied))
    } catch {
      store.setState(say(words.failed))
    }
  }
  return (
    <Answer
      title={words.title}
      caveat={words.caveats[compare]}
      hasPicture={differs}
      step={words.step(...names)}
      onFigure={panelsAs(apart)}
    >
      <Segmented
        label={words.what}
        value={compare}
        options={(['moments', 'sources', 'bases', 'maps'] as const).map((value) => ({ value, label: words.by[value] }))}
        onChange={(next) => store.setState(look({ compare: next, before: '', after: '' }))}
      />
      {compare !== 'maps' && <Sides />}
      {compare === 'maps' && (isJoined ? <JoinedMaps doors={doors} /> : <OtherMaps doors={doors} />)}
      {isAsked && (
        <p role="status" className={styles.summary}>
          {changes === null ? troubleOf(trouble, compare, words) : summaryOf(changes, changedActors, words)}
        </p>
      )}
      {differs && (
        <>
          <Segmented
            label={words.how}
            value={apart}
            options={(['over', 'beside'] as const).map((value) => ({ value, label: words.apart[value] }))}
            onChange={(next) => store.setState(look({ apart: next }))}
          />
          <ActorChanges />
          <ChangeList changes={changes} />
          <Button icon={Copy} onPress={() => void copy()}>
            {words.copy}
          </Button>
        </>
      )}
    </Answer>
  )
}

function useSideNames(): readonly [string, string] {
  const words = useScreenWords()
  const map = useApp((state) => state.document.map)
  const view = useApp((state) => state.view)
  const language = useApp((state) => state.language)
  return comparedSides(map, view, words, language)
}

/** A figure has the sides as the map shows them. */
const panelsAs =
  (apart: View['apart']): Transition =>
  (state) => {
    const settings = readFigureSettings(figureIn(state.document.map)).value
    const isBeside = settings.panels.by === 'sides'
    if (isBeside === (apart === 'beside')) return state
    return setFigure({ ...settings, panels: { ...settings.panels, by: isBeside ? 'none' : 'sides' } })(state)
  }

type ChangedActors = NonNullable<VisibleMap['changedActors']>
const noOne: ChangedActors = new Map()

type CompareWords = ReturnType<typeof useScreenWords>['compare']

function troubleOf(trouble: NoComparison, compare: View['compare'], words: CompareWords): string {
  if ('text' in trouble) return words.trouble[trouble.code](trouble.text)
  return trouble.code === 'same' ? words.trouble.same : words.trouble[compare]
}

function summaryOf(
  { added, gone, changed, same }: TieChanges,
  changedActors: ChangedActors,
  words: CompareWords,
): string {
  const differing = added.length + gone.length + changed.length + changedActors.size
  if (differing === 0) return same === 0 ? words.nothing : words.alike(same)
  const ofTies = words.summary(added.length, gone.length, changed.length, same)
  const ofActors = [...changedActors.values()]
  const fresh = ofActors.filter((change) => change === 'new').length
  return ofActors.length === 0 ? ofTies : `${ofTies} ${words.actors(fresh, ofActors.length - fresh)}`
}
