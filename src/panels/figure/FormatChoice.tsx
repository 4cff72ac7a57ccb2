import type { Figure } from '~/figure/figure.ts'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Group } from '~/ui/Group.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './FormatChoice.module.css'
import { type Format, formats, type LetterForm, letterForms } from './figureDoors.ts'
import { changeSettings } from './useFigureSettings.ts'

type Props = {
  readonly settings: FigureSettings
  readonly figure: Figure
  readonly format: Format
  readonly letters: LetterForm
  readonly onFormat: (format: Format) => void
  readonly onLetters: (letters: LetterForm) => void
}

const scales = ['1', '2', '3'] as const

/** What kind of file, and how fine. A print size has its own fineness, and lines need none. */
export function FormatChoice({ settings, figure, format, letters, onFormat, onLetters }: Props) {
  const words = useScreenWords().figureScreen
  const hasScale = format === 'png' && figure.unit === 'px'
  return (
    <>
      <div className={styles.pair}>
        <Group title={words.format.title}>
          <Segmented
            label={words.format.title}
            value={format}
            options={formats.map((value) => ({ value, label: words.format[value] }))}
            onChange={onFormat}
            wide
          />
        </Group>
        <Group title={words.scale.title}>
          {hasScale ? (
            <Segmented
              label={words.scale.title}
              value={String(settings.scale)}
              options={scales.map((value) => ({ value, label: words.scale.times(Number(value)) }))}
              onChange={(next) => changeSettings({ scale: Number(next) })}
              wide
            />
          ) : (
            <p className={styles.fixed}>
              {format === 'png' ? words.scale.fixed(Math.round(figure.pixelsPerUnit * 72)) : words.scale.vector}
            </p>
          )}
        </Group>
      </div>
      {format === 'svg' && (
        <Group title={words.format.kind}>
          <Segmented
            label={words.format.kind}
            value={letters}
            options={letterForms.map((value) => ({ value, label: words.format[value] }))}
            onChange={onLetters}
            wide
          />
          <p className={styles.hint}>{words.format.kinds[letters]}</p>
        </Group>
      )}
    </>
  )
}
