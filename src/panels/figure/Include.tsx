import { type FigureSettings, parts } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import { Group } from '~/ui/Group.tsx'
import styles from './Include.module.css'
import { changeSettings } from './useFigureSettings.ts'

/** The parts of the figure. Its numbered notes have a choice of their own. */
export function Include({ settings: { include } }: { readonly settings: FigureSettings }) {
  const words = useScreenWords().figureScreen.include
  return (
    <Group title={words.title}>
      <div className={styles.parts}>
        {parts.map(
          (part) =>
            part !== 'notes' && (
              <Check
                key={part}
                label={words.parts[part]}
                isOn={include[part]}
                onChange={(isOn) => changeSettings({ include: { ...include, [part]: isOn } })}
              />
            ),
        )}
      </div>
    </Group>
  )
}
