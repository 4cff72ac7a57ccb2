import { Ellipsis, Search } from 'lucide-react'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'
import styles from './NarrowTools.module.css'
import { useActionsPart } from './useActionsPart.ts'
import type { useBarParts } from './useBarParts.ts'

type Props = { readonly parts: ReturnType<typeof useBarParts>; readonly onSearch: () => void }

/** The right end of the bar on a narrow screen: search, and everything else in one menu. */
export function NarrowTools({ parts: { tasks, maps, own, file, speech, looks, run }, onSearch }: Props) {
  const { bar } = useWords()
  const actions = useActionsPart()
  return (
    <div className={styles.tools}>
      <IconButton size={44} label={bar.openSearch} icon={Search} onPress={onSearch} />
      <Menu
        label={bar.menu}
        parts={[tasks, maps, own, file, actions, speech, looks]}
        onAction={run}
        placement="bottom end"
        trigger={<IconButton size={44} label={bar.menu} icon={Ellipsis} />}
      />
    </div>
  )
}
