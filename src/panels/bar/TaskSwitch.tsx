import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Segmented } from '~/ui/Segmented.tsx'
import { tasks } from './tasks.ts'

/** Look at the map, or make a figure of it. */
export function TaskSwitch({ wide = false }: { readonly wide?: boolean }) {
  const { tasks: words } = useScreenWords().figureScreen
  const task = useApp((state) => state.view.task)
  return (
    <Segmented
      label={words.label}
      value={task}
      options={tasks.map((value) => ({ value, label: words[value] }))}
      onChange={(next) => store.setState(look({ task: next }))}
      wide={wide}
    />
  )
}
