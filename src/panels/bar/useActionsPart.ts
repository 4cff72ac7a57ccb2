import { Download, History, Keyboard, Redo2, Share2, Undo2 } from 'lucide-react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { MenuPart } from '~/ui/Menu.tsx'

/** What has buttons of its own on a wide screen: apart, so that the bar there is not drawn anew by the first edit. */
export function useActionsPart(): MenuPart {
  const { bar, making } = useScreenWords()
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  return {
    title: bar.actions,
    rows: [
      { id: 'share', label: bar.share, icon: Share2 },
      { id: 'download', label: bar.downloadCopy, icon: Download },
      { id: 'undo', label: bar.undo, icon: Undo2, isDisabled: !canUndo },
      { id: 'redo', label: bar.redo, icon: Redo2, isDisabled: !canRedo },
      { id: 'history', label: making.history.title, icon: History, isDisabled: !canUndo && !canRedo },
      { id: 'keys', label: bar.keys, icon: Keyboard },
    ],
  }
}
