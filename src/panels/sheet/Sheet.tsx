import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './Sheet.module.css'
import { neighbourOf, type SheetLevel, sheetLevels } from './sheetLevels.ts'
import { useSheetDrag } from './useSheetDrag.ts'

type Props = {
  readonly level: SheetLevel
  readonly onLevel: (level: SheetLevel) => void
  readonly children: ReactNode
}

/** The details on a narrow screen: a sheet at the foot of the window, raised by finger, keys or buttons. */
export function Sheet({ level, onLevel, children }: Props) {
  const words = useWords().sheet
  const sheet = useRef<HTMLElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  useSheetDrag({ sheet, handle, level, onLevel })
  const [higher, lower] = [neighbourOf(level, 1), neighbourOf(level, -1)]

  return (
    <aside ref={sheet} className={styles.sheet} data-level={level} aria-label={words.label}>
      <div ref={handle} className={styles.handle}>
        <input
          type="range"
          className={styles.range}
          min={0}
          max={sheetLevels.length - 1}
          value={sheetLevels.indexOf(level)}
          aria-label={words.drag}
          aria-orientation="vertical"
          aria-valuetext={words[level]}
          onChange={({ target }) => onLevel(sheetLevels[target.valueAsNumber] ?? level)}
        />
        <span className={styles.grip} />
        <span className={styles.buttons}>
          {lower && <IconButton label={words.lower} icon={ChevronDown} onPress={() => onLevel(lower)} />}
          {higher && <IconButton label={words.raise} icon={ChevronUp} onPress={() => onLevel(higher)} />}
        </span>
      </div>
      <div className={styles.content}>{children}</div>
    </aside>
  )
}
