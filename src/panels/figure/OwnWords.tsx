import type { Content } from '~/figure/chooseContent.ts'
import type { FigureSettings, OwnText as TextName } from '~/figure/figureSettings.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Group } from '~/ui/Group.tsx'
import { mapsWords } from './mapsWords.ts'
import { OwnText } from './OwnText.tsx'
import styles from './OwnWords.module.css'
import { changeSettings } from './useFigureSettings.ts'

type Props = { readonly settings: FigureSettings; readonly content: Content; readonly today: string }

const fields = ['title', 'subtitle', 'sources', 'credit', 'licence', 'filters', 'date'] as const satisfies TextName[]

/** The texts of the figure, as the map gives them or as the author has them. Those that are switched off are not here. */
export function OwnWords({ settings: { texts, include }, content, today }: Props) {
  const words = useScreenWords()
  const language = useApp((state) => state.language)
  const said = mapsWords(content, words, language, today)
  const { title, fields: labels, hint } = words.figureScreen.texts
  const shown = fields.filter((field) => include[field])
  if (shown.length === 0) return null
  return (
    <Group title={title}>
      {shown.map((field) => (
        <OwnText
          key={field}
          label={labels[field]}
          own={texts[field]}
          generated={said[field]}
          onChange={(text, sitting) => changeSettings({ texts: { ...texts, [field]: text } }, sitting)}
        />
      ))}
      <p className={styles.hint}>{hint}</p>
    </Group>
  )
}
