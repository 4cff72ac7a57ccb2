import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'
import { modes } from './modes.ts'

/** Map, list or table, where there is no room for the switch. */
export function ModeMenu() {
  const words = useWords().modes
  const mode = useApp((state) => state.view.mode)
  const icon = (modes.find(({ value }) => value === mode) ?? modes[0])?.icon
  if (!icon) return null
  return (
    <Menu
      label={words.label}
      placement="bottom end"
      parts={[
        {
          title: words.label,
          quiet: true,
          chosen: mode,
          rows: modes.map(({ value }) => ({ id: value, label: words[value] })),
        },
      ]}
      onAction={(next) => store.setState(look({ mode: next }))}
      trigger={<IconButton size={44} label={words.menu(words[mode])} icon={icon} />}
    />
  )
}
