import { saveAgain, takeOverHere } from '~/library/keepingActs.ts'
import { leaveMoment, restoreMoment } from '~/library/restoreMoment.ts'
import { KeepingNotices } from '~/panels/library/KeepingNotices.tsx'
import { store } from '~/state/store.ts'
import type { Doors } from './useDoors.ts'

/** What there is to say about keeping the open map, with all that can be done about it. */
export function KeepingPart({ doors }: { readonly doors: Doors }) {
  return (
    <KeepingNotices
      onTakeOver={() => takeOverHere(store)}
      onRestore={() => restoreMoment(store)}
      onBack={() => void leaveMoment(store)}
      onTryAgain={() => void saveAgain(store)}
      onDownload={doors.download}
      onLibrary={doors.library}
    />
  )
}
