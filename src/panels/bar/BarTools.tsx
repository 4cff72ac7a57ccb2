import { Keyboard, Moon, Share2, Sun, SunMoon } from 'lucide-react'
import type { ReactNode } from 'react'
import { languageNames } from '~/i18n/languageNames.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'
import styles from './BarTools.module.css'
import type { BarDoors } from './barDoors.ts'
import { HistoryButtons } from './HistoryButtons.tsx'
import type { useBarParts } from './useBarParts.ts'

type Props = {
  readonly doors: BarDoors
  readonly parts: ReturnType<typeof useBarParts>
  readonly search: ReactNode
}

const themeIcons = { auto: SunMoon, light: Sun, dark: Moon } as const

/** The right half of the bar on a wide screen. */
export function BarTools({ doors, parts, search }: Props) {
  const { bar } = useScreenWords()
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.preferences.theme)
  const nameOf = languageNames[language === 'ru' || language === 'kk' ? language : 'en']

  return (
    <div className={styles.tools}>
      <HistoryButtons doors={doors} />
      {search}
      <Button icon={Share2} onPress={doors.share}>
        <span className={styles.word}>{bar.share}</span>
      </Button>
      <div className={styles.settings}>
        <Menu
          label={bar.language}
          parts={[{ ...parts.speech, quiet: true }]}
          onAction={parts.run}
          placement="bottom end"
          trigger={
            <Button variant="quiet" label={bar.languageIs(nameOf)}>
              {language.toUpperCase()}
            </Button>
          }
        />
        <Menu
          label={bar.theme}
          parts={[{ ...parts.looks, quiet: true }]}
          onAction={parts.run}
          placement="bottom end"
          trigger={<IconButton label={bar.themeIs(bar.themes[theme])} icon={themeIcons[theme]} />}
        />
        <IconButton label={bar.keys} icon={Keyboard} onPress={doors.keys} />
      </div>
    </div>
  )
}
