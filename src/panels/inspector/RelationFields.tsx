import { Trash2 } from 'lucide-react'
import type { Change } from '~/map/changeRow.ts'
import { kindsOf } from '~/map/kinds.ts'
import { type Relation, type Sign, signs } from '~/map/map.ts'
import { changeTie } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Check } from '~/ui/Check.tsx'
import { Choice } from '~/ui/Choice.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { numberIn, wrongDate, wrongStrength } from '~/view/entryProblems.ts'
import { ActorField } from '../pieces/ActorField.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import { EvidenceFields } from './EvidenceFields.tsx'
import styles from './Fields.module.css'
import { SentenceEdit } from './SentenceEdit.tsx'
import { WritingIn } from './WritingIn.tsx'

type SignChoice = 'kind' | '1' | '0' | '-1'
const signChoices: readonly SignChoice[] = ['kind', '1', '0', '-1']

/** Every field of a relation, and its evidence. */
export function RelationFields({ relation }: { readonly relation: Relation }) {
  const { fields, actions, wrong } = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const { kind: nameOfKind } = useTieWords()
  const set = (change: Change<Omit<Relation, 'evidence'>>, sitting?: string) =>
    store.setState(changeTie(relation.id, change, sitting))
  return (
    <>
      <div className={styles.fields}>
        <div className={styles.two}>
          <ActorField label={fields.from} value={relation.from} onChange={(from, sitting) => set({ from }, sitting)} />
          <ActorField label={fields.to} value={relation.to} onChange={(to, sitting) => set({ to }, sitting)} />
        </div>
        <div className={styles.two}>
          <Choice
            label={fields.kind}
            value={relation.kind}
            options={kindsOf(map).map(({ key }) => ({ value: key, label: nameOfKind(key) }))}
            onChange={(kind) => set({ kind })}
          />
          <Choice<SignChoice>
            label={fields.sign}
            value={signChoices.find((each) => each === String(relation.sign)) ?? 'kind'}
            options={signChoices.map((value) => ({ value, label: fields.signs[value] }))}
            onChange={(sign) => set({ sign: signs.find((each): each is Sign => String(each) === sign) })}
          />
        </div>
        <WritingIn />
        <SentenceEdit relation={relation} onChange={(label, sitting) => set({ label }, sitting)} />
        <DraftField
          label={fields.when}
          value={relation.when ?? ''}
          hint={fields.whenHint}
          check={(text) => wrongDate(text, wrong)}
          onChange={(text, sitting) => set({ when: text.trim() || undefined }, sitting)}
        />
        <DraftField
          label={fields.strength}
          value={relation.strength === undefined ? '' : String(relation.strength)}
          hint={fields.strengthHint}
          check={(text) => wrongStrength(text, wrong)}
          onChange={(text, sitting) => set({ strength: text.trim() === '' ? undefined : numberIn(text) }, sitting)}
        />
        <Check
          label={fields.mutual}
          isOn={relation.mutual ?? false}
          onChange={(isOn) => set({ mutual: isOn || undefined })}
        />
      </div>
      <EvidenceFields relation={relation} />
      <div className={styles.actions}>
        <Button icon={Trash2} onPress={() => store.setState(make({ kind: 'delete', what: 'tie', ids: [relation.id] }))}>
          {actions.delete}
        </Button>
      </div>
    </>
  )
}
