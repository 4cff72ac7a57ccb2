import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Notice } from '~/ui/Notice.tsx'
import type { PresentDoors } from './presentDoors.ts'

/** The browser would not open the second window: the same as a link, which it always opens. */
export function Blocked({ doors }: { readonly doors: PresentDoors }) {
  const words = useScreenWords().present
  const blocked = useApp((state) => state.show?.blocked ?? '')
  if (blocked === '') return null
  return (
    <Notice tone="warn" title={words.blocked}>
      <a href={doors.addressOf(blocked)} target="_blank" rel="noreferrer">
        {blocked === 'notes' ? words.blockedNotes : words.blockedScreen}
      </a>
    </Notice>
  )
}
