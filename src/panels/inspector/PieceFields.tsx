import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { Change } from '~/map/changeRow.ts'
import { bases, type Evidence, type RelationId } from '~/map/map.ts'
import { addSource, changeEvidence, deleteEvidence, moveEvidence } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import { Choice } from '~/ui/Choice.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { shortCitation } from '~/view/shortCitation.ts'
import { useActorFinder, useActorNames } from '../pieces/useWriting.ts'
import styles from './Fields.module.css'
import { TextEdit } from './TextEdit.tsx'

type Props = {
  readonly tie: RelationId
  readonly piece: Evidence
  /** Among the evidence of its tie, from 0. */
  readonly place: number
  readonly count: number
}

const none = ''
const another = ' new'

/** Every field of one piece of evidence. */
export function PieceFields({ tie, piece, place, count }: Props) {
  const words = useScreenWords()
  const { fields, actions, said } = words.making
  const sources = useApp((state) => state.document.map.sources)
  const finder = useActorFinder()
  const names = useActorNames()
  const title = actions.piece(place + 1)
  const set = (change: Change<Evidence>, sitting?: string) =>
    store.setState(changeEvidence(tie, place, change, sitting))
  const move = (to: number) => {
    store.setState(moveEvidence(tie, place, to))
    store.setState(say(said.changed(title)))
  }
  const drop = () => {
    store.setState(deleteEvidence(tie, place))
    store.setState(say(said.deleted(title)))
  }
  const chooseSource = (id: string) => {
    if (id !== another) return set({ source: id === none ? undefined : id })
    store.setState(addSource(fields.source, { type: 'document', title: '' }))
    set({ source: store.getState().document.map.sources.at(-1)?.id })
  }
  return (
    <section className={styles.piece} aria-label={title}>
      <div className={styles.pieceHead}>
        <h4 className={styles.pieceTitle}>{title}</h4>
        <div className={styles.tools}>
          <IconButton label={actions.up} icon={ArrowUp} isDisabled={place === 0} onPress={() => move(place - 1)} />
          <IconButton
            label={actions.down}
            icon={ArrowDown}
            isDisabled={place === count - 1}
            onPress={() => move(place + 1)}
          />
          <IconButton label={actions.deletePiece} icon={Trash2} onPress={drop} />
        </div>
      </div>
      <div className={styles.two}>
        <Choice
          label={fields.basis}
          value={piece.basis}
          options={bases.map((value) => ({ value, label: words.bases[value] }))}
          onChange={(basis) => set({ basis })}
        />
        <DraftField
          label={fields.by}
          value={names.find(({ id }) => id === piece.by)?.name ?? piece.by ?? ''}
          choices={names.map(({ name }) => name)}
          onChange={(text, sitting) => set({ by: finder.find(text)?.id ?? (text.trim() || undefined) }, sitting)}
        />
      </div>
      <div className={styles.two}>
        <Choice
          label={fields.source}
          value={piece.source ?? none}
          options={[
            { value: none, label: fields.noSource },
            ...sources.map((source) => ({ value: source.id, label: shortCitation(source, words.citations) })),
            ...(piece.source !== undefined && !sources.some(({ id }) => id === piece.source)
              ? [{ value: piece.source, label: piece.source }]
              : []),
            { value: another, label: actions.newSource },
          ]}
          onChange={chooseSource}
        />
        <DraftField
          label={fields.locator}
          value={piece.locator ?? ''}
          onChange={(text, sitting) => set({ locator: text.trim() || undefined }, sitting)}
        />
      </div>
      <TextEdit
        label={fields.quote}
        text={piece.quote}
        rows={2}
        onChange={(quote, sitting) => set({ quote }, sitting)}
      />
      <TextEdit label={fields.note} text={piece.note} rows={2} onChange={(note, sitting) => set({ note }, sitting)} />
      <Check
        label={fields.private}
        isOn={piece.private ?? false}
        onChange={(isOn) => set({ private: isOn || undefined })}
      />
    </section>
  )
}
