import type { FigureSettings } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import styles from './KeepMap.module.css'
import { changeSettings } from './useFigureSettings.ts'

type Props = {
  readonly settings: FigureSettings
  readonly privateLeftOut: number
  /** The map is too large to travel. */
  readonly isTooLarge: boolean
}

/** Whether the map travels inside the file; private evidence never does. */
export function KeepMap({ settings: { keepMap }, privateLeftOut, isTooLarge }: Props) {
  const { keep } = useScreenWords().figureScreen
  if (isTooLarge) return <p className={styles.left}>{keep.tooLarge}</p>
  return (
    <div>
      <Check
        label={keep.label}
        isOn={keepMap}
        hint={keepMap ? keep.hint : keep.without}
        onChange={(isOn) => changeSettings({ keepMap: isOn })}
      />
      {privateLeftOut > 0 && <p className={styles.left}>{keep.privateLeftOut(privateLeftOut)}</p>}
    </div>
  )
}
