import { saveAs } from '~/library/saveAs.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { keysGroups } from './keysGroups.ts'
import { HistoryDialog, KeysDialog, LegendDrawer, ProblemsDialog, ShareDialog } from './lazyParts.ts'
import { Part } from './Part.tsx'
import { shareDoors } from './shareDoors.ts'
import type { DialogName } from './useDoors.ts'

type Props = { readonly open: DialogName | null; readonly onClose: () => void }

/** The one dialog that is open, if any. */
export function Dialogs({ open, onClose }: Props) {
  const words = useWords()
  const language = useApp((state) => state.language)
  if (open === null) return null
  return (
    <Part>
      {open === 'share' && <ShareDialog doors={shareDoors()} onClose={onClose} />}
      {open === 'keys' && <KeysDialog groups={keysGroups(words, isApple())} onClose={onClose} />}
      {open === 'history' && <HistoryDialog onClose={onClose} />}
      {open === 'problems' && (
        <ProblemsDialog onClose={onClose} onDownload={(text) => saveAs('problems.txt', 'text/plain', text)} />
      )}
      {open === 'legend' && <LegendDrawer key={language} onClose={onClose} />}
    </Part>
  )
}

const isApple = () => /mac|iphone|ipad/i.test(window.navigator.platform)
