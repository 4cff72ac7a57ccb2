import { List, type LucideIcon, Table2, Waypoints } from 'lucide-react'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'
import type { Mode } from '~/view/view.ts'
import { modes } from './modes.ts'

const icons: { readonly [mode in Mode]: LucideIcon } = { map: Waypoints, list: List, table: Table2 }

/** Map, list or table, where there is no room for the switch. */
export function ModeMenu() {
  const words = useWords().modes
  const mode = useApp((state) => state.view.mode)
  return (
    <Menu
      label={words.label}
      placement="bottom end"
      parts={[
        {
          title: words.label,
          quiet: true,
          chosen: mode,
          rows: modes.map((id) => ({ id, label: words[id] })),
        },
      ]}
      onAction={(next) => store.setState(look({ mode: next }))}
      trigger={<IconButton size={44} label={words.menu(words[mode])} icon={icons[mode]} />}
    />
  )
}
