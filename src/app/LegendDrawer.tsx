import { AskList } from '~/panels/ask/AskList.tsx'
import { Legend } from '~/panels/legend/Legend.tsx'
import { Questions } from '~/panels/questions/Questions.tsx'
import { useWords } from '~/state/useWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'

/** The rail, where it has no place of its own. */
export function LegendDrawer({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.legend.open} closeLabel={words.keys.close} isOpen onClose={onClose} place="start">
      <Legend>
        <Questions />
        <AskList />
      </Legend>
    </Dialog>
  )
}
