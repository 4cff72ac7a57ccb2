import { openAddress } from '~/library/openAddress.ts'
import { megabytesAtMost, openAnyway } from '~/library/openFiles.ts'
import { shippedMaps } from '~/library/shippedMaps.ts'
import { store } from '~/state/store.ts'
import { KeepingPart, OpeningNotices } from './lazyParts.ts'
import { Part } from './Part.tsx'
import type { Doors } from './useDoors.ts'

/** What there is to say about the last try to open a map, and about keeping the open one. */
export function Notices({ doors }: { readonly doors: Doors }) {
  return (
    <Part failed={null}>
      <KeepingPart doors={doors} />
      <OpeningNotices
        megabytesAtMost={megabytesAtMost}
        onShowProblems={doors.problems}
        onOpenExample={() => doors.openMap(shippedMaps[0].id)}
        onLibrary={doors.library}
        onOpenAnyway={() => void openAnyway(store)}
        onRetry={() => void openAddress(store, window.location.search)}
      />
    </Part>
  )
}
