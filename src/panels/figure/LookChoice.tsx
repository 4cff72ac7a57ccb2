import { backgrounds, type FigureSettings, scopes } from '~/figure/figureSettings.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Group } from '~/ui/Group.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './LookChoice.module.css'
import { OwnText } from './OwnText.tsx'
import { changeSettings } from './useFigureSettings.ts'

type Props = { readonly settings: FigureSettings }

const textScales = [0.9, 1, 1.15, 1.3, 1.5] as const
const panelKinds = ['none', 'kind', 'date', 'sides'] as const

export function BackgroundChoice({ settings }: Props) {
  const { background } = useScreenWords().figureScreen
  return (
    <Group title={background.title}>
      <Segmented
        label={background.title}
        value={settings.background}
        options={backgrounds.map((value) => ({ value, label: background[value] }))}
        onChange={(next) => changeSettings({ background: next })}
        wide
      />
    </Group>
  )
}

export function TextSizeChoice({ settings: { textScale } }: Props) {
  const { textSize } = useScreenWords().figureScreen
  // A file may hold any size between; it is then the nearest that is marked.
  const nearest = textScales.reduce((best, each) =>
    distance(each, textScale) < distance(best, textScale) ? each : best,
  )
  return (
    <Group title={textSize.title}>
      <Segmented
        label={textSize.title}
        value={String(nearest)}
        options={textScales.map((each) => ({
          value: String(each),
          label: textSize.percent(Math.round(each * 100)),
        }))}
        onChange={(next) => changeSettings({ textScale: Number(next) })}
        wide
      />
    </Group>
  )
}

const distance = (a: number, b: number): number => Math.abs(a - b)

export function ScopeChoice({ settings }: Props) {
  const { scope } = useScreenWords().figureScreen
  return (
    <Group title={scope.title}>
      <Segmented
        label={scope.title}
        value={settings.scope}
        options={scopes.map((value) => ({ value, label: scope[value] }))}
        onChange={(next) => changeSettings({ scope: next })}
        wide
      />
      <p className={styles.hint}>{scope[`${settings.scope}Hint`]}</p>
    </Group>
  )
}

export function PanelsChoice({ settings: { panels } }: Props) {
  const words = useScreenWords().figureScreen.panels
  const isComparing = useApp(({ view }) => view.ask === 'compare')
  // Two sides are offered where there are two.
  const kinds = panelKinds.filter((kind) => kind !== 'sides' || isComparing || panels.by === 'sides')
  return (
    <Group title={words.title}>
      <Segmented
        label={words.title}
        value={panels.by}
        options={kinds.map((value) => ({ value, label: words[value] }))}
        onChange={(by) => changeSettings({ panels: { ...panels, by } })}
        wide
      />
      {panels.by === 'sides' && <p className={styles.hint}>{isComparing ? words.sidesHint : words.noSides}</p>}
      {panels.by === 'date' && (
        <>
          <OwnText
            label={words.dates}
            own={panels.dates.join(', ')}
            generated=""
            onChange={(text, sitting) => changeSettings({ panels: { ...panels, dates: datesIn(text) } }, sitting)}
          />
          <p className={styles.hint}>{words.datesHint}</p>
        </>
      )}
    </Group>
  )
}

const datesIn = (text: string): readonly string[] => text.split(/[,;\s]+/).filter(Boolean)
