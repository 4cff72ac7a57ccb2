import { store, useApp } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { DeleteThings } from './DeleteThings.tsx'
import { MergeActors } from './MergeActors.tsx'
import { NewActorDialog } from './NewActorDialog.tsx'
import { NewTieDialog } from './NewTieDialog.tsx'
import { StylesDialog } from './StylesDialog.tsx'

const close = () => store.setState(make(null))

/** What the reader is about to make, to delete, to merge or to restyle. */
export function MakingDialog() {
  const making = useApp((state) => state.making)
  switch (making?.kind) {
    case 'actor':
      return <NewActorDialog at={making.at} onClose={close} />
    case 'tie':
      return <NewTieDialog from={making.from} to={making.to} onClose={close} />
    case 'delete':
      return <DeleteThings what={making.what} ids={making.ids} onClose={close} />
    case 'merge':
      return <MergeActors actor={making.actor} onClose={close} />
    case 'styles':
      return <StylesDialog start={making.of} onClose={close} />
    default:
      return null
  }
}
