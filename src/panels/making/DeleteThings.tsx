import { hangsOnActors, hangsOnRelations, hangsOnSources } from '~/map/hangsOn.ts'
import { deleteActors, deleteSources, deleteTies } from '~/state/editTransitions.ts'
import { type Making, store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { shortCitation } from '~/view/shortCitation.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './Making.module.css'

type What = Extract<Making, { kind: 'delete' }>['what']
type Props = { readonly what: What; readonly ids: readonly string[]; readonly onClose: () => void }

const settled = 100 // ms after which a closed dialog has given the focus back

const remove = { actor: deleteActors, tie: deleteTies, source: deleteSources }
const hangingOn = { actor: hangsOnActors, tie: hangsOnRelations, source: hangsOnSources }

/** What hangs on a thing is said before it goes. */
export function DeleteThings({ what, ids, onClose }: Props) {
  const words = useScreenWords()
  const { deleting, actions, said } = words.making
  const map = useApp((state) => state.document.map)
  const name = useNameOf(what, ids[0] ?? '')
  const many = { actor: deleting.actors, tie: deleting.ties, source: deleting.sources }
  const one = { actor: deleting.actor, tie: deleting.tie, source: deleting.source }
  const title = ids.length === 1 ? one[what](name) : many[what](ids.length)
  const { ties, pieces, named, steps } = hangingOn[what](map, ids)
  const lines = [
    ties > 0 && deleting.goingTies(ties),
    pieces > 0 && deleting.goingPieces(pieces),
    named > 0 && (what === 'source' ? deleting.cited(named, ids.length) : deleting.said(named, ids.length)),
    steps > 0 && deleting.steps(steps, ids.length),
  ].filter((line) => line !== false)

  const confirm = () => {
    store.setState(remove[what](ids))
    store.setState(say(said.deleted(ids.length === 1 ? name : words.data.selected(ids.length))))
    onClose()
    setTimeout(keepFocus, settled)
  }
  return (
    <Dialog
      title={title}
      closeLabel={actions.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{actions.cancel}</Button>
          <Button variant="primary" onPress={confirm} autoFocus>
            {deleting.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.text}>
        {lines.length === 0 ? <p>{deleting.nothing}</p> : lines.map((line) => <p key={line}>{line}</p>)}
        <p>{deleting.back}</p>
      </div>
    </Dialog>
  )
}

/** What had the focus went too: the map or the table takes it, so that the keyboard goes on from there. */
function keepFocus() {
  if (document.activeElement !== document.body) return
  document
    .querySelector<HTMLElement>('[role="grid"] [tabindex="0"], [role="listbox"] [tabindex="0"]')
    ?.focus({ preventScroll: true })
}

function useNameOf(what: What, id: string): string {
  const words = useScreenWords()
  const names = useNames()
  const map = useApp((state) => state.document.map)
  if (what === 'actor') return names.short(id)
  if (what === 'tie') {
    const tie = map.relations.find((each) => each.id === id)
    return tie ? `${names.short(tie.from)} → ${names.short(tie.to)}` : id
  }
  const source = map.sources.find((each) => each.id === id)
  return source ? shortCitation(source, words.citations) : id
}
