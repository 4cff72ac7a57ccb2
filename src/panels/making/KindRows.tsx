import { useMemo } from 'react'
import { freshColor } from '~/figure/freshColor.ts'
import type { Change } from '~/map/changeRow.ts'
import { type Kind, kindOf, kindsOf } from '~/map/kinds.ts'
import { type Head, heads, type RelationKind, type Sign, signs } from '~/map/map.ts'
import { kindStyle } from '~/scene/kindStyle.ts'
import { selectTheme } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { addKind, changeKind, deleteKind } from '~/state/styleTransitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Choice } from '~/ui/Choice.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { newSitting } from '~/ui/newSitting.ts'
import { TieSample } from '../pieces/TieSample.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import { useWriting } from '../pieces/useWriting.ts'
import { AddStyle } from './AddStyle.tsx'
import { ColourCheck } from './ColourCheck.tsx'
import { countKeys } from './countKeys.ts'
import { DropStyle } from './DropStyle.tsx'
import styles from './Styles.module.css'

/** Every kind of relation, with all that can be said of it. */
export function KindRows() {
  const words = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const writing = useWriting()
  const counts = useMemo(() => countKeys(map.relations.map(({ kind }) => kind)), [map.relations])
  return (
    <>
      <ul className={styles.rows}>
        {kindsOf(map).map((kind) => (
          <KindRow key={kind.key} kind={kind} count={counts.get(kind.key) ?? 0} />
        ))}
      </ul>
      <AddStyle
        label={words.styles.addKind}
        onAdd={(name) => {
          const label = writing.write(undefined, name)
          if (label !== undefined)
            store.setState(addKind({ label, sign: 0, color: freshColor(map), head: 'triangle' }, name))
        }}
      />
    </>
  )
}

function KindRow({ kind: { key, label, sign, color, head }, count }: { readonly kind: Kind; readonly count: number }) {
  const words = useScreenWords()
  const { fields, styles: said } = words.making
  const map = useApp((state) => state.document.map)
  const theme = useApp(selectTheme)
  const writing = useWriting()
  const { kind: nameOf } = useTieWords()
  const name = nameOf(key)
  const set = (change: Change<RelationKind>, sitting?: string) => store.setState(changeKind(key, change, name, sitting))
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <TieSample kind={key} width={40} />
        <strong>{name}</strong>
        <span className={styles.used}>{said.used(count)}</span>
        <DropStyle
          name={name}
          isBuiltIn={kindOf({ relationKinds: {} }, key).origin === 'built-in'}
          isOwn={Object.hasOwn(map.relationKinds, key)}
          count={count}
          others={kindsOf(map).flatMap((each) =>
            each.key === key ? [] : { value: each.key, label: nameOf(each.key) },
          )}
          onDrop={(into) => store.setState(deleteKind(key, into, name))}
        />
      </div>
      <div className={styles.fields}>
        <DraftField
          label={fields.name}
          value={writing.read(label)}
          placeholder={name}
          onChange={(text, sitting) => set({ label: writing.write(label, text.trim()) }, sitting)}
        />
        <Choice<`${Sign}`>
          label={said.sign}
          value={`${sign}`}
          options={signs.map((each) => ({ value: `${each}` as const, label: fields.signs[`${each}`] }))}
          onChange={(next) => set({ sign: signs.find((each) => `${each}` === next) })}
        />
        <Choice<Head>
          label={fields.head}
          value={head}
          options={heads.map((each) => ({ value: each, label: fields.heads[each] }))}
          onChange={(next) => set({ head: next })}
        />
        <label className={styles.color}>
          {fields.color}
          <input
            type="color"
            value={(color ?? kindStyle(map, key, theme).color).toLowerCase()}
            onFocus={(event) => {
              event.currentTarget.dataset.sitting = newSitting()
            }}
            onChange={({ target }) => set({ color: target.value }, target.dataset.sitting)}
          />
        </label>
      </div>
      {color !== undefined && <ColourCheck kind={key} />}
    </li>
  )
}
