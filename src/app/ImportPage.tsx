import { useEffect, useMemo, useRef, useState } from 'react'
import { finishImport, leaveImport, replanImport, rereadImport, takeBackChoice } from '~/library/importFiles.ts'
import { finishJoin, leaveQuestions } from '~/library/joinMap.ts'
import { openShipped } from '~/library/openShipped.ts'
import { saveAs } from '~/library/saveAs.ts'
import { shippedMaps } from '~/library/shippedMaps.ts'
import { ImportScreen } from '~/panels/import/ImportScreen.tsx'
import type { ImportDoors } from '~/panels/import/importDoors.ts'
import { renameImport, setSame } from '~/state/importTransitions.ts'
import { store, useApp } from '~/state/store.ts'

/** A file that is looked at, in place of the open map. Going to another task leaves it. */
export function ImportPage() {
  const importing = useApp((state) => state.importing)
  const hasMap = useApp((state) => state.origin.kind !== 'none')
  const task = useApp((state) => state.view.task)
  const doors = useMemo(makeDoors, [])
  const first = useRef(task)
  useEffect(() => {
    if (first.current !== task) doors.leave()
  }, [task, doors])
  // It stands as it was left until what comes after it is there.
  const [last, setLast] = useState(importing)
  if (importing && importing !== last) setLast(importing)
  const shown = importing ?? last
  return shown && <ImportScreen importing={shown} hasMap={hasMap} doors={doors} />
}

function leave(): void {
  leaveImport(store)
  if (store.getState().origin.kind === 'none') void openShipped(store, shippedMaps[0].id)
}

function makeDoors(): ImportDoors {
  return {
    replan: (plan) => void replanImport(store, plan),
    reread: (wishes) => void rereadImport(store, wishes),
    rename: (title) => store.setState(renameImport(title)),
    takeBack: () => void takeBackChoice(store),
    leave,
    join: (how) => void finishJoin(store, how),
    same: (id, isSame) => store.setState(setSame(id, isSame)),
    back: () => {
      if (!leaveQuestions(store)) leave()
    },
    finish: (how) => void finishImport(store, how),
    download: (text) => saveAs('problems.txt', 'text/plain', text),
  }
}
