import type { FormatId } from '~/formats/formatId.ts'
import { retitled } from '~/library/retitled.ts'
import { saveAs } from '~/library/saveAs.ts'
import { renameMap } from '~/state/renameMap.ts'
import { store, useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { keysGroups } from './keysGroups.ts'
import {
  ExportDialog,
  HistoryDialog,
  KeysDialog,
  LegendDrawer,
  LibraryPart,
  MakingDialog,
  ProblemsDialog,
  RenameDialog,
  ShareDialog,
} from './lazyParts.ts'

import { Part } from './Part.tsx'
import { shareDoors } from './shareDoors.ts'
import type { DialogName } from './useDoors.ts'

type Props = { readonly open: DialogName | null; readonly onClose: () => void }

/** The one dialog that is open, if any. */
export function Dialogs({ open, onClose }: Props) {
  const words = useWords()
  const language = useApp((state) => state.language)
  const isMaking = useApp((state) => state.making !== null)
  if (isMaking)
    return (
      <Part>
        <MakingDialog />
      </Part>
    )
  if (open === null) return null
  return (
    <Part>
      {open === 'share' && <ShareDialog doors={shareDoors()} onClose={onClose} />}
      {open === 'keys' && <KeysDialog groups={keysGroups(words, isApple())} onClose={onClose} />}
      {open === 'export' && <ExportDialog onClose={onClose} onExport={(id) => void exportAs(id)} />}
      {open === 'history' && <HistoryDialog onClose={onClose} />}
      {open === 'problems' && (
        <ProblemsDialog onClose={onClose} onDownload={(text) => saveAs('problems.txt', 'text/plain', text)} />
      )}
      {open === 'library' && <LibraryPart start="list" onClose={onClose} />}
      {open === 'versions' && <LibraryPart start="history" onClose={onClose} />}
      {open === 'rename' && <RenameDialog onClose={onClose} onRename={rename} />}
      {open === 'legend' && <LegendDrawer key={language} onClose={onClose} />}
    </Part>
  )
}

/** In the reader's language alone, where the title has one a language. */
const rename = (name: string) =>
  store.setState((state) => renameMap(retitled(state.document.map, name, state.language))(state))

const isApple = () => /mac|iphone|ipad/i.test(window.navigator.platform)

async function exportAs(id: FormatId): Promise<void> {
  const { exportMap } = await import('~/library/exportMap.ts')
  await exportMap(store, id)
}
