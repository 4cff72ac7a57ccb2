import { Merge, Plus, Trash2 } from 'lucide-react'
import type { Change } from '~/map/changeRow.ts'
import { actorTypesOf } from '~/map/kinds.ts'
import type { Actor } from '~/map/map.ts'
import { changeActor } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Choice } from '~/ui/Choice.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './Fields.module.css'
import { TextEdit } from './TextEdit.tsx'
import { WritingIn } from './WritingIn.tsx'

/** Every field of an actor. */
export function ActorFields({ actor }: { readonly actor: Actor }) {
  const { fields, actions, wrong } = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const { type: nameOfType } = useTieWords()
  const set = (change: Change<Actor>, sitting?: string) => store.setState(changeActor(actor.id, change, sitting))
  return (
    <>
      <div className={styles.fields}>
        <WritingIn />
        <TextEdit
          label={fields.name}
          text={actor.name}
          check={(text) => (text.trim() === '' && typeof actor.name === 'string' ? wrong.noName : '')}
          onChange={(name, sitting) => name !== undefined && set({ name }, sitting)}
        />
        <div className={styles.two}>
          <TextEdit label={fields.short} text={actor.short} onChange={(short, sitting) => set({ short }, sitting)} />
          <Choice
            label={fields.type}
            value={actor.type}
            options={actorTypesOf(map).map(({ key }) => ({ value: key, label: nameOfType(key) }))}
            onChange={(type) => set({ type })}
          />
        </div>
        <TextEdit label={fields.role} text={actor.role} onChange={(role, sitting) => set({ role }, sitting)} />
        <TextEdit
          label={fields.summary}
          text={actor.summary}
          rows={4}
          onChange={(summary, sitting) => set({ summary }, sitting)}
        />
        <DraftField
          label={fields.aliases}
          value={(actor.aliases ?? []).join('\n')}
          rows={2}
          hint={fields.onePerLine}
          onChange={(text, sitting) => set({ aliases: linesOf(text) }, sitting)}
        />
      </div>
      <div className={styles.actions}>
        <Button icon={Plus} onPress={() => store.setState(make({ kind: 'tie', from: actor.id, to: '' }))}>
          {actions.addTieHere}
        </Button>
        {map.actors.length > 1 && (
          <Button icon={Merge} onPress={() => store.setState(make({ kind: 'merge', actor: actor.id }))}>
            {actions.merge}
          </Button>
        )}
        <Button icon={Trash2} onPress={() => store.setState(make({ kind: 'delete', what: 'actor', ids: [actor.id] }))}>
          {actions.delete}
        </Button>
      </div>
    </>
  )
}

function linesOf(text: string): readonly string[] | undefined {
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  return lines.length === 0 ? undefined : lines
}
