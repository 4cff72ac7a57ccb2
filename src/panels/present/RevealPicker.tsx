import { useMemo, useState } from 'react'
import type { ActorId, Ask, Picked, RelationId, Step } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import type { Frame } from '~/presentation/frameOf.ts'
import { changeStep } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Field } from '~/ui/Field.tsx'
import { Group } from '~/ui/Group.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { foldName } from '~/view/foldName.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { useNames } from '../pieces/useNames.ts'
import { mostRows, type PickColumn, PickTable } from './PickTable.tsx'
import styles from './RevealPicker.module.css'

const few = 12

/** Who is shown, who stands out, and what is asked before it is told: one row an actor, one row a tie. */
export function RevealPicker({ step, frame }: { readonly step: Step; readonly frame: Frame }) {
  const words = useScreenWords()
  const { reveal } = words.present
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const names = useNames()
  const [wanted, setWanted] = useState('')
  const { shown, ask } = step
  const isChosen = shown?.actors !== undefined || shown?.relations !== undefined
  const change = (next: Parameters<typeof changeStep>[1]) => store.setState(changeStep(step.id, next))
  const seen = useMemo(() => visibleMap(map, { ...frame.view, loners: 'keep' }), [map, frame.view])
  const [actors, ties] = [new Set(frame.actors), new Set(frame.relations)]
  const between = seen.relations.filter(({ from, to }) => actors.has(from) && actors.has(to))

  const pick = (list: 'actors' | 'relations', now: readonly string[]) => (id: string, isOn: boolean) =>
    change({ shown: { ...shown, [list]: toggled(now, id, isOn) } })
  const light = (list: keyof Picked & ('actors' | 'relations')) => (id: string, isOn: boolean) =>
    change({ emphasised: trimmed({ ...step.emphasised, [list]: toggled(step.emphasised?.[list] ?? [], id, isOn) }) })
  const asked = (list: 'names' | 'kinds') => (id: string, isOn: boolean) =>
    change({ ask: trimmedAsk({ ...ask, [list]: toggled(ask?.[list] ?? [], id, isOn) }) })

  const actorColumns: readonly PickColumn<ActorId>[] = [
    ...(isChosen
      ? [{ label: reveal.shown, isOn: (id: ActorId) => actors.has(id), set: pick('actors', frame.actors) }]
      : []),
    { label: reveal.lit, isOn: (id) => step.emphasised?.actors?.includes(id) ?? false, set: light('actors') },
    { label: reveal.askedName, isOn: (id) => ask?.names?.includes(id) ?? false, set: asked('names') },
  ]
  const tieColumns: readonly PickColumn<RelationId>[] = [
    ...(isChosen
      ? [{ label: reveal.shown, isOn: (id: RelationId) => ties.has(id), set: pick('relations', frame.relations) }]
      : []),
    { label: reveal.lit, isOn: (id) => step.emphasised?.relations?.includes(id) ?? false, set: light('relations') },
    { label: reveal.askedKind, isOn: (id) => ask?.kinds?.includes(id) ?? false, set: asked('kinds') },
  ]
  const folded = foldName(wanted)
  const found = folded === '' ? seen.actors : seen.actors.filter(({ id }) => foldName(names.full(id)).includes(folded))
  // Of too many to be listed those who are shown come first.
  const isIn = ({ id }: (typeof found)[number]) => actors.has(id)
  const listed = found.length > mostRows ? [...found.filter(isIn), ...found.filter((each) => !isIn(each))] : found
  const sayTie = (relation: (typeof between)[number]) =>
    sentenceOf(tieLabel(map, relation, language, words.kindVerbs))
      .map((part) => (part.kind === 'text' ? part.text : (part.text ?? names.short(relation[part.kind]))))
      .join('')

  return (
    <Group title={reveal.title} aside={reveal.shownOf(frame.revealed, map.actors.length)}>
      <Segmented
        label={reveal.title}
        value={isChosen ? 'chosen' : 'all'}
        options={[
          { value: 'all', label: reveal.all },
          { value: 'chosen', label: reveal.chosen },
        ]}
        onChange={(value) => change({ shown: value === 'all' ? undefined : { ...shown, actors: frame.actors } })}
        wide
      />
      <p className={styles.hint}>{reveal.hint}</p>
      {seen.actors.length > few && <Field label={reveal.find} value={wanted} onChange={setWanted} />}
      <PickTable
        title={reveal.actors}
        rows={listed.map(({ id }) => ({ id, name: names.short(id) }))}
        columns={actorColumns}
        cell={reveal.cell}
        more={reveal.moreActors}
      />
      {between.length === 0 ? (
        <p className={styles.hint}>{reveal.noTies}</p>
      ) : (
        <PickTable
          title={reveal.ties}
          rows={between.map((relation) => ({ id: relation.id, name: sayTie(relation) }))}
          columns={tieColumns}
          cell={reveal.cell}
          more={reveal.moreTies}
        />
      )}
    </Group>
  )
}

const toggled = (ids: readonly string[], id: string, isOn: boolean): readonly string[] =>
  isOn ? [...ids.filter((each) => each !== id), id] : ids.filter((each) => each !== id)

/** Without lists that are empty; undefined when nothing is left. */
function trimmed({ actors = [], relations = [], ...rest }: Picked): Picked | undefined {
  const next = { ...rest, ...(actors.length > 0 && { actors }), ...(relations.length > 0 && { relations }) }
  return Object.keys(next).length === 0 ? undefined : next
}

function trimmedAsk({ names = [], kinds = [], ...rest }: Ask): Ask | undefined {
  const next = { ...rest, ...(names.length > 0 && { names }), ...(kinds.length > 0 && { kinds }) }
  return Object.keys(next).length === 0 ? undefined : next
}
