import { useApp } from '~/state/store.ts'
import { GroupsBar } from './lazyParts.ts'
import { Part } from './Part.tsx'

/** Above the map while it is drawn as groups. */
export function Grouped() {
  const isGrouped = useApp(({ view }) => view.groups !== '' && view.mode === 'map')
  if (!isGrouped) return null
  return (
    <Part failed={null}>
      <GroupsBar />
    </Part>
  )
}
