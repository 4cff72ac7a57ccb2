import '@fontsource-variable/source-serif-4/opsz-italic.css'
import { ClassScreen } from '~/panels/present/ClassScreen.tsx'
import { Presenter } from '~/panels/present/Presenter.tsx'
import { useApp } from '~/state/store.ts'
import { showDoors } from './showDoors.ts'

/** A window while a presentation is given: the class screen or the speaker's. */
export function ShowPage() {
  const role = useApp((state) => state.show?.session.role ?? 'editor')
  return role === 'notes' ? <Presenter doors={showDoors} /> : <ClassScreen doors={showDoors} />
}
