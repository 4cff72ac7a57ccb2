import type { FigureSettings } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import styles from './KeepMap.module.css'
import { changeSettings } from './useFigureSettings.ts'

type Props = { readonly settings: FigureSettings; readonly privateLeftOut: number }

/** Whether the map travels inside the file; private evidence never does. */
export function KeepMap({ settings: { keepMap }, privateLeftOut }: Props) {
  const { keep } = useScreenWords().figureScreen
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
