import { Legend } from '~/panels/legend/Legend.tsx'
import { useWords } from '~/state/useWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'

/** The legend, where it has no place of its own. */
export function ViewerLegend({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.legend.open} closeLabel={words.keys.close} isOpen onClose={onClose} place="start">
      <Legend />
    </Dialog>
  )
}
