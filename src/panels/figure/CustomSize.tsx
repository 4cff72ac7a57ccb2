import { type FigureSettings, type Unit, units } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './CustomSize.module.css'
import { NumberField } from './NumberField.tsx'
import { changeSettings } from './useFigureSettings.ts'

/** What a figure can be in each unit: small enough to be drawn, large enough to be read. */
const most: { readonly [unit in Unit]: number } = { px: 20_000, mm: 2000, in: 80 }
const least: { readonly [unit in Unit]: number } = { px: 100, mm: 20, in: 1 }
const mmOf: { readonly [unit in Unit]: number } = { px: 25.4 / 96, mm: 1, in: 25.4 }

type Custom = FigureSettings['custom']

export function CustomSize({ custom }: { readonly custom: Custom }) {
  const { size } = useScreenWords().figureScreen
  const { width, height, unit, dpi } = custom
  const change = (part: Partial<Custom>, sitting?: string) =>
    changeSettings({ custom: { ...custom, ...part } }, sitting)

  /** The sheet stays about as large as it was. */
  function measureIn(next: Unit) {
    const converted = (value: number) => {
      const inNext = (value * mmOf[unit]) / mmOf[next]
      return Math.min(most[next], next === 'in' ? Math.round(inNext * 10) / 10 : Math.round(inNext))
    }
    change({ unit: next, width: Math.max(least[next], converted(width)), height: converted(height) })
  }

  return (
    <div className={styles.custom}>
      <div className={styles.numbers}>
        <NumberField
          label={size.width}
          value={width}
          least={least[unit]}
          most={most[unit]}
          onChange={(value, sitting) => change({ width: value }, sitting)}
        />
        <NumberField
          label={size.height}
          value={height}
          least={0}
          most={most[unit]}
          onChange={(value, sitting) => change({ height: value }, sitting)}
        />
        <NumberField
          label={size.dpi}
          value={dpi}
          least={36}
          most={2400}
          onChange={(value, sitting) => change({ dpi: value }, sitting)}
        />
      </div>
      <Segmented
        label={size.unit}
        value={unit}
        options={units.map((value) => ({ value, label: size.units[value] }))}
        onChange={measureIn}
        wide
      />
      <p className={styles.hint}>{size.heightHint}</p>
    </div>
  )
}
