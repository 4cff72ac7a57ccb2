import { useMemo } from 'react'
import type { Change } from '~/map/changeRow.ts'
import { type ActorKind, actorTypeOf, actorTypesOf } from '~/map/kinds.ts'
import { type ActorType, type Shape, shapes } from '~/map/map.ts'
import { store, useApp } from '~/state/store.ts'
import { addType, changeType, deleteType } from '~/state/styleTransitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Choice } from '~/ui/Choice.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import { useWriting } from '../pieces/useWriting.ts'
import { AddStyle } from './AddStyle.tsx'
import { countKeys } from './countKeys.ts'
import { DropStyle } from './DropStyle.tsx'
import styles from './Styles.module.css'

/** Every type of actor, with its word and its shape. */
export function TypeRows() {
  const words = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const writing = useWriting()
  const counts = useMemo(() => countKeys(map.actors.map(({ type }) => type)), [map.actors])
  return (
    <>
      <ul className={styles.rows}>
        {actorTypesOf(map).map((type) => (
          <TypeRow key={type.key} type={type} count={counts.get(type.key) ?? 0} />
        ))}
      </ul>
      <AddStyle
        label={words.styles.addType}
        onAdd={(name) => {
          const label = writing.write(undefined, name)
          if (label !== undefined) store.setState(addType({ label, shape: 'circle' }, name))
        }}
      />
    </>
  )
}

function TypeRow({ type: { key, label, shape }, count }: { readonly type: ActorKind; readonly count: number }) {
  const { fields, styles: said } = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const writing = useWriting()
  const { type: nameOf } = useTieWords()
  const name = nameOf(key)
  const set = (change: Change<ActorType>, sitting?: string) => store.setState(changeType(key, change, name, sitting))
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <ActorGlyph type={key} />
        <strong>{name}</strong>
        <span className={styles.used}>{said.used(count)}</span>
        <DropStyle
          name={name}
          isBuiltIn={actorTypeOf({ actorTypes: {} }, key).origin === 'built-in'}
          isOwn={Object.hasOwn(map.actorTypes, key)}
          count={count}
          others={actorTypesOf(map).flatMap((each) =>
            each.key === key ? [] : { value: each.key, label: nameOf(each.key) },
          )}
          onDrop={(into) => store.setState(deleteType(key, into, name))}
        />
      </div>
      <div className={styles.fields}>
        <DraftField
          label={fields.name}
          value={writing.read(label)}
          placeholder={name}
          onChange={(text, sitting) => set({ label: writing.write(label, text.trim()) }, sitting)}
        />
        <Choice<Shape>
          label={fields.shape}
          value={shape}
          options={shapes.map((each) => ({ value: each, label: fields.shapes[each] }))}
          onChange={(next) => set({ shape: next })}
        />
      </div>
    </li>
  )
}
