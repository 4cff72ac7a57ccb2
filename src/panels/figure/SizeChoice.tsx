import { useId } from 'react'
import { type FigureSettings, presets } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Group } from '~/ui/Group.tsx'
import { CustomSize } from './CustomSize.tsx'
import { proportionOf, sayPreset } from './presetSheets.ts'
import styles from './SizeChoice.module.css'
import { changeSettings } from './useFigureSettings.ts'

/** The sizes that publications ask for, each with its shape, and one of the author's own. */
export function SizeChoice({ settings }: { readonly settings: FigureSettings }) {
  const { size } = useScreenWords().figureScreen
  const name = useId()
  return (
    <Group title={size.title}>
      <div role="radiogroup" aria-label={size.title} className={styles.cards}>
        {presets.map((preset) => (
          <label key={preset} className={styles.card}>
            <input
              type="radio"
              name={name}
              checked={settings.preset === preset}
              onChange={() => changeSettings({ preset })}
            />
            <span className={styles.face}>
              <Shape proportion={proportionOf(preset, settings)} />
              <span>
                <span className={styles.name}>{size.presets[preset]}</span>{' '}
                <span className={styles.measure}>{sayPreset(preset, size)}</span>
              </span>
            </span>
          </label>
        ))}
      </div>
      {settings.preset === 'custom' && <CustomSize custom={settings.custom} />}
    </Group>
  )
}

function Shape({ proportion }: { readonly proportion: number }) {
  const width = Math.max(6, proportion > 1 ? 18 / proportion : 25)
  const height = Math.max(6, width * proportion)
  const [across, down] = height > 18 ? [(18 / height) * width, 18] : [width, height]
  return (
    <svg viewBox="0 0 28 20" width={28} height={20} className={styles.shape} aria-hidden="true">
      <rect x={(28 - across) / 2} y={(20 - down) / 2} width={across} height={down} rx={2} />
    </svg>
  )
}
