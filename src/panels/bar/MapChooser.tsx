import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { textIn } from '~/map/text.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { Menu } from '~/ui/Menu.tsx'
import styles from './MapChooser.module.css'
import type { useBarParts } from './useBarParts.ts'

/** The map's title, which is also the way to another one. */
export function MapChooser({ parts }: { readonly parts: ReturnType<typeof useBarParts> }) {
  const { bar } = useWords()
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const title = textIn(map.title, language, map.language)
  return (
    <h1 className={styles.heading}>
      <Menu
        label={bar.openMap}
        parts={[parts.maps, parts.own, parts.file]}
        onAction={parts.run}
        trigger={
          <Button className={styles.title ?? ''}>
            <span className={styles.text}>{title || bar.openMap}</span>
            <ChevronDown size={15} strokeWidth={2.2} aria-hidden />
          </Button>
        }
      />
    </h1>
  )
}
